import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';

export const name = 'restarted';
export const title = 'the bot is ended and started again: nothing is forgotten, nothing is told twice';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, journal, wire, day }) {
  const before = await journal.lines();
  const mark = wire.mark();
  await bot.restart();
  await bot.clockTo(local(dayAfter(day), '16:46'));
  assert.deepEqual(await journal.lines(), before);
  assert.deepEqual(wire.all(({ action }) => action === 'createMessage', mark), []);
}
