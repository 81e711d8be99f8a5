import { parseArgs } from 'node:util';
import { play } from './play.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    bot: { type: 'string' },
    root: { type: 'string' },
    artifacts: { type: 'string' },
    playground: { type: 'string' },
    chromium: { type: 'string' },
  },
});

const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
if (!Number.isInteger(seed) || seed < 0) throw new Error('--seed takes a whole number, 0 or more');

const { passed, failed } = await play({ ...values, seed, bot: values.bot.split(' ') });
console.log(`e2e: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
