import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { says } from '../texts.mjs';

export const name = 'late-answer';
export const title = "the account's own late reply turns both cards to answered";

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, general, comments, day, second }) {
  await bot.clockTo(local(dayAfter(day), '16:45'));
  const { status } = await bot.intake(comments.ownReply(second, local(dayAfter(day), '16:44')));
  assert.equal(status, 202);
  for (const place of [channel, general]) {
    const card = await place.card(second.key);
    await card.says(says.answeredInThread);
  }
}
