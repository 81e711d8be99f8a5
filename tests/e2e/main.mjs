import { parseArgs } from 'node:util';
import { play } from './play.mjs';
import { plays } from './plays.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    bot: { type: 'string' },
    root: { type: 'string' },
    artifacts: { type: 'string' },
    playground: { type: 'string' },
    chromium: { type: 'string' },
    play: { type: 'string' },
  },
});

const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed takes a whole number, 0 or more');

const chosen = plays.filter(({ name }) => values.play === undefined || name === values.play);
if (chosen.length === 0) throw new Error(`--play takes one of ${plays.map(({ name }) => name).join(', ')}`);
let [passed, failed] = [0, 0];
for (const each of chosen) {
  const ended = await play({ ...values, seed, bot: values.bot.split(' ') }, each);
  passed += ended.passed;
  failed += ended.failed;
}
console.log(`e2e: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
