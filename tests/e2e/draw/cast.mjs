import { drawPeople, slug } from './people.mjs';
import * as words from './words.mjs';

/** Everybody and everything that plays a part, drawn from the seed. @param {import('./seed.mjs').Draw} draw */
export function drawCast(draw) {
  const [me, colleague, substitute, communicator, manager, stranger] = drawPeople(draw, 6);
  const [tied, untied] = draw.several(words.units, 2).map(unit);
  const [place, elsewhere, beside] = draw.several(words.places, 3);
  const kinds = draw.several(words.accountKinds, 3);
  const thread = () => `19:${draw.hex(32)}@thread.tacv2`;
  return {
    tenantId: draw.guid(),
    municipality: draw.pick(words.municipalities),
    people: { me, colleague, substitute, communicator, manager, stranger },
    units: { tied, untied, communications: unit(draw.pick(words.communicationsUnits)) },
    accounts: { tied: account(draw, `${kinds[0]} ${place}`, tied), untied: account(draw, `${kinds[1]} ${elsewhere}`, untied), beside: account(draw, `${kinds[2]} ${beside}`, tied) },
    bot: { id: `28:${draw.guid()}`, name: draw.pick(words.botNames) },
    team: { id: thread(), name: `Sociala medier ${place}`, aadGroupId: draw.guid() },
    channel: { id: thread(), name: tied.name },
    personalChat: { id: `a:1${draw.hex(20)}` },
    groupChat: { id: `19:${draw.hex(32)}@thread.v2`, name: 'Gruppchatt' },
  };
}

/** @typedef {ReturnType<typeof drawCast>} Cast */

/** @param {string} name */
function unit(name) {
  return { id: slug(name), name };
}

/** @param {import('./seed.mjs').Draw} draw @param {string} name @param {{ id: string }} owner */
function account(draw, name, owner) {
  const platform = draw.pick(words.platforms);
  return { id: slug(name), name, platform, platformId: `${draw.number(100_000, 999_999)}`, url: `https://${platform}.example/${slug(name)}`, unit: owner.id };
}
