import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { says } from '../texts.mjs';

export const name = 'found-late';
export const title = 'what is found when its time is over goes to the communications unit once, together, in a summary';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, general, comments, cast, day }) {
  const late = [comments.question(cast.accounts.tied, local(day, '12:00')), comments.question(cast.accounts.tied, local(day, '12:30'))];
  for (const { key: _, ...comment } of late) assert.equal((await bot.intake(comment)).status, 202);
  for (const { key } of late) await (await channel.card(key)).says(says.foundLate);
  assert.equal(general.newest(late[0].key), undefined);
  await bot.clockTo(local(dayAfter(day, 3), '08:40'));
  const summary = await general.card(late[1].key);
  await summary.says(says.lateSummary(2), late[0].key, late[1].key, cast.accounts.tied.name);
}
