import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { says } from '../texts.mjs';

export const name = 'threat';
export const title = 'a threat at night: flagged, saved as evidence, and with the communications unit at once';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, general, comments, cast, day } = world;
  const { key, ...comment } = comments.threat(cast.accounts.tied, local(dayAfter(day, 3), '02:10'), cast.bot.name);
  world.threat = { key, ...comment };
  await bot.clockTo(local(dayAfter(day, 3), '02:11'));
  assert.equal((await bot.intake(comment)).status, 202);
  const card = await channel.card(key);
  await card.says(says.flagged(cast.accounts.tied.name), says.savedAsEvidence, comment.authorName);
  const central = await general.card(key);
  await central.says(cast.accounts.tied.name, says.savedAsEvidence);
}
