import assert from 'node:assert/strict';
import { local } from '../draw/calendar.mjs';

export const name = 'intake-refused';
export const title = 'forged, old and faulty deliveries are refused whole; a known comment changes nothing';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, journal, comments, cast, day, secret, first }) {
  const before = await journal.lines();
  const { key, ...good } = comments.question(cast.accounts.tied, local(day, '08:50'));
  const { key: _, ...faulty } = comments.question({ id: 'no-such-account' }, local(day, '08:50'));
  const { key: __, ...known } = first;
  const now = Date.now();
  const statuses = [
    await bot.intakeSigned([good], secret.split('').reverse().join(''), now),
    await bot.intakeSigned([good], secret, now - 6 * 60_000),
    await bot.intakeSigned([good, faulty], secret, now),
    await bot.intakeSigned([known], secret, now),
  ].map(({ status }) => status);
  assert.ok([400, 422].includes(statuses[2]), `a delivery with an unknown account: ${statuses[2]}`);
  assert.deepEqual(statuses, [401, 401, statuses[2], 202]);
  assert.deepEqual(await journal.lines(), before);
}
