// Changes an exported journal in every way that a single byte and a single line can be changed, and sees each found.
import { readFileSync } from 'node:fs';
import { check } from './check.mjs';

const bytes = readFileSync(process.argv[2]);
const { head, fault } = check(bytes.toString());
if (fault) throw new Error(`the journal as it was exported: ${fault}`);
const lines = bytes.toString().split('\n').slice(0, -1);
const whole = (some) => some.map((line) => `${line}\n`).join('');
let [tried, unseen] = [0, 0];

function mustBeFound(what, text, options) {
  tried++;
  if (!check(text, options).fault) {
    unseen++;
    console.error(`not found: ${what}`);
  }
}

for (let i = 0; i < bytes.length; i++) {
  for (const mask of [0x01, 0x04, 0x20]) {
    const changed = Buffer.from(bytes);
    changed[i] ^= mask;
    mustBeFound(`byte ${i} ^ ${mask}`, changed.toString());
  }
}

for (let i = 0; i < lines.length; i++) {
  mustBeFound(`without line ${i + 1}`, whole(lines.toSpliced(i, 1)), { head });
  mustBeFound(`line ${i + 1} twice`, whole(lines.toSpliced(i, 0, lines[i])));
  mustBeFound(`ends before line ${i + 1}`, whole(lines.slice(0, i)), { head });
  if (i) mustBeFound(`lines ${i} and ${i + 1} exchanged`, whole(lines.toSpliced(i - 1, 2, lines[i], lines[i - 1])));
}

const without = whole(lines.map((line) => {
  const { personal, ...rest } = JSON.parse(line);
  return JSON.stringify(rest);
}));
if (check(without, { withoutPersonal: true }).head?.hash !== head.hash) throw new Error('without what is personal the chain does not hold');

console.log(`${lines.length} entries hold; ${tried} changes, ${unseen} of them not found`);
process.exit(unseen ? 1 : 0);
