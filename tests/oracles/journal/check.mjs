// Checks an exported journal (docs/journal.md) with nothing but what Node.js has: made from the documentation, not from the program.
//
//   node check.mjs FILE [--head number:hash] [--without-personal]
//
// Exit 0: all of it holds, and the head is printed. 1: the first entry that does not fit is named. 2: it cannot be run so.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const personal = ['who', 'comment', 'link', 'note'];
const keys = ['previous', 'number', 'at', 'kind', 'item', 'account', 'unit', ...personal,
  'dueAt', 'dueReasons', 'dueBefore', 'milestone', 'step', 'signs', 'resolution', 'card', 'tried', 'erased'];
const numbers = new Set(['number', 'at', 'dueAt', 'dueBefore']);
const hex = (digits) => new RegExp(`^[0-9a-f]{${digits}}$`);
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Returns { fault } with the first line that does not fit, or { head }. */
export function check(text, { head: posted, withoutPersonal = false } = {}) {
  if (text !== '' && !text.endsWith('\n')) return { fault: 'the last line has no end' };
  const lines = text.split('\n').slice(0, -1);
  let entries;
  try {
    entries = lines.map((line) => JSON.parse(line));
  } catch (error) {
    return { fault: `not JSON: ${error.message}` };
  }

  const erased = new Set();
  for (const { entry } of entries) {
    if (entry?.kind === 'Erased') {
      for (const [field, number] of named(String(entry.erased))) if (number < entry.number) erased.add(`${field} ${number}`);
    }
  }

  let head = { number: 0, hash: '0'.repeat(64) };
  for (const [i, line] of entries.entries()) {
    const fault = faultOf(line, lines[i], head, erased, withoutPersonal);
    if (fault) return { fault: `line ${i + 1}: ${fault}` };
    head = { number: line.entry.number, hash: line.hash };
    if (posted?.number === head.number && posted.hash !== head.hash) return { fault: `line ${i + 1}: not the head that was posted` };
  }

  return posted && posted.number > head.number ? { fault: `entries after ${head.number} are missing` } : { head };
}

function faultOf(line, text, before, erased, withoutPersonal) {
  if (line === null || typeof line !== 'object' || JSON.stringify(line) !== text) return 'not in the canonical form';
  const { entry, hash, personal: told = {}, ...unknown } = line;
  if (Object.keys(unknown).length) return `unknown: ${Object.keys(unknown)}`;
  if (entry === null || typeof entry !== 'object') return 'no entry';
  const order = Object.keys(entry).map((key) => keys.indexOf(key));
  if (order.some((place, i) => place < 0 || (i && place <= order[i - 1]))) return 'the keys are not those documented, in their order';
  if (Object.entries(entry).some(([key, value]) => (numbers.has(key) ? !Number.isSafeInteger(value) : typeof value !== 'string'))) return 'a value of another kind';
  if (entry.number !== before.number + 1) return `number ${entry.number} after ${before.number}`;
  if (entry.previous !== before.hash) return 'the hash of the entry before is another';
  if (sha256(JSON.stringify(entry)) !== hash) return 'the entry does not give its hash';
  if (Object.keys(told).some((field) => !personal.includes(field) || !(field in entry))) return 'a personal field that the entry does not have';
  for (const field of personal.filter((field) => field in entry)) {
    if (!hex(64).test(entry[field])) return `${field}: no digest`;
    const { salt, values, ...more } = told[field] ?? {};
    const isErased = erased.has(`${field} ${entry.number}`);
    if (!(field in told)) {
      if (!withoutPersonal && !isErased) return `${field}: erased, and no later entry tells of it`;
    } else if (isErased) return `${field}: there, although a later entry says that it is erased`;
    else if (!hex(32).test(salt) || !Array.isArray(values) || Object.keys(more).length) return `${field}: no salt or no values`;
    else if (sha256(Buffer.from(salt, 'hex'), JSON.stringify([field, ...values])) !== entry[field]) return `${field}: the values do not give the digest`;
  }

  return undefined;
}

/** What an entry of kind Erased names: who:3,5-7;note:6 */
function* named(erased) {
  for (const part of erased.split(';')) {
    const [field, ranges = ''] = part.split(':');
    for (const range of ranges.split(',')) {
      const [first, last = first] = range.split('-').map(Number);
      for (let number = first; number <= last; number++) yield [field, number];
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, ...options] = process.argv.slice(2);
  const given = options.includes('--head') ? options[options.indexOf('--head') + 1]?.match(/^(\d+):([0-9a-f]{64})$/) : null;
  if (!file || (options.includes('--head') && !given)) {
    console.error('node check.mjs FILE [--head number:hash] [--without-personal]');
    process.exit(2);
  }

  const result = check(readFileSync(file, 'utf8'), {
    head: given ? { number: Number(given[1]), hash: given[2] } : undefined,
    withoutPersonal: options.includes('--without-personal'),
  });
  console.log(result.fault ?? `holds: ${result.head.number}:${result.head.hash}`);
  process.exit(result.fault ? 1 : 0);
}
