import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { drawAll } from './draw.mjs';
import { difference } from './expand.mjs';
import { schema } from './schema.mjs';

const { values } = parseArgs({ options: { root: { type: 'string' }, drawn: { type: 'string' }, pictures: { type: 'string' }, chromium: { type: 'string' } } });
const read = async (file) => JSON.parse(await readFile(file, 'utf8'));

const faults = [];
const cards = [];
const check = await schema(`${values.root}/tests/data/schemas/adaptive-card-1.5.json`);
let compared = 0;
for (const file of (await readdir(values.drawn)).sort()) {
  const name = file.replace(/\.json$/, '');
  const { template, data, card, plain } = await read(`${values.drawn}/${file}`);
  const differs = difference(await read(`${values.root}/cards/${template}.json`), data, card);
  if (differs) faults.push(`${name} is not what adaptivecards-templating makes of it. ${differs}`);
  compared++;
  if (plain === null) continue;
  faults.push(...check(plain).map((fault) => `${name} is not valid by the schema:${fault}`));
  cards.push({ name, card });
}

if (cards.length === 0) throw new Error(`no cards in ${values.drawn}`);
faults.push(...await drawAll({ cards, folder: values.pictures, executablePath: values.chromium }));
for (const fault of faults) console.error(fault);
console.log(`cards: ${compared} compared with the official templating, ${cards.length} checked by the schema and drawn in ${values.pictures}, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
