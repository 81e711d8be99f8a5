import assert from 'node:assert/strict';
import { local } from '../draw/calendar.mjs';
import { journal as kinds, says } from '../texts.mjs';

export const name = 'answered-in-thread';
export const title = "the account's own reply in the thread turns the first card to answered";

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, comments, journal, day, first }) {
  await bot.clockTo(local(day, '11:00'));
  const { status } = await bot.intake(comments.ownReply(first, local(day, '10:58')));
  assert.equal(status, 202);
  const card = await channel.card(first.key);
  await card.says(says.answeredInThread);
  const lines = await journal.lines('--item', card.item);
  assert.ok(lines.some((line) => kinds.answeredInThread.test(line)), `the journal says\n${lines.join('\n')}`);
}
