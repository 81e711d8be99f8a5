import assert from 'node:assert/strict';
import { local } from '../draw/calendar.mjs';
import { says } from '../texts.mjs';

export const name = 'without-channel';
export const title = "a unit without a channel: its card goes to the communications unit's, and says so";

/** @param {import('../world.mjs').World} world */
export async function play({ bot, general, comments, cast, day }) {
  const { key, ...comment } = comments.question(cast.accounts.untied, local(day, '10:59'));
  assert.equal((await bot.intake(comment)).status, 202);
  const card = await general.card(key);
  await card.says(comment.text, cast.accounts.untied.name, says.rerouted(cast.units.untied.name));
  const reply = await bot.intake(comments.ownReply({ key, ...comment }, local(day, '11:00')));
  assert.equal(reply.status, 202);
  await card.says(says.answeredInThread);
}
