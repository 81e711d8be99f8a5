import { isDeepStrictEqual } from 'node:util';
import { createRequire } from 'node:module';

const { Template } = createRequire(import.meta.url)('adaptivecards-templating');

/** Where our card differs from what the official templating makes of the same template and data; null when nowhere. */
export function difference(template, data, card) {
  const theirs = new Template(structuredClone(template)).expand({ $root: structuredClone(data) });
  return isDeepStrictEqual(theirs, card) ? null : first(theirs, card, '$');
}

function first(theirs, ours, path) {
  if (!isShape(theirs) || !isShape(ours) || Array.isArray(theirs) !== Array.isArray(ours)) return `${path}: ${JSON.stringify(ours)} is ${JSON.stringify(theirs)} there`;
  const key = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].find((each) => !isDeepStrictEqual(theirs[each], ours[each]));
  return first(theirs[key], ours[key], `${path}.${key}`);
}

function isShape(value) {
  return typeof value === 'object' && value !== null;
}
