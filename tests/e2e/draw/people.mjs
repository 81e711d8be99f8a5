import * as words from './words.mjs';

/**
 * @typedef {{ id: string, name: string, given: string, surname: string, title: string, objectId: string, teamsId: string, email: string }} Person
 */

/** Lower-case ASCII with hyphens. @param {string} text */
export function slug(text) {
  return text.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/**
 * Draws people with different given names and surnames.
 * @param {import('./seed.mjs').Draw} draw @param {number} count @returns {Person[]}
 */
export function drawPeople(draw, count) {
  const givens = draw.several(words.givenNames, count);
  const surnames = draw.several(words.surnames, count);
  return givens.map((given, index) => {
    const name = `${given} ${surnames[index]}`;
    return {
      id: slug(name), name, given, surname: surnames[index], title: draw.pick(words.titles),
      objectId: draw.guid(), teamsId: `29:1${draw.hex(20)}`, email: `${slug(name)}@kommun.example`,
    };
  });
}
