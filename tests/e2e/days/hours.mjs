import assert from 'node:assert/strict';
import { dateWords, dayAfter, local } from '../draw/calendar.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'hours';
export const title = "a question's time is counted in the policy's working hours; she takes it, answers on the page, and the card sees it";

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, comments, cast, day } = world;
  const { key, ...comment } = comments.question(cast.accounts.beside, local(dayAfter(day), '14:30'));
  await bot.clockTo(local(dayAfter(day), '14:31'));
  assert.equal((await bot.intake(comment)).status, 202);
  const card = await channel.card(key);
  await card.says(says.dueAt(dateWords(dayAfter(day, 2)), '10.00'), says.workingHours(4));
  world.opened = card.posted;
  await card.press(buttons.take);
  await card.says(says.taken(cast.people.me.name));
  assert.equal((await bot.intake(comments.ownReply(comment, local(dayAfter(day), '14:40')))).status, 202);
  await card.says(says.answeredInThread);
}
