import assert from 'node:assert/strict';
import { dateWords, dayAfter, local } from '../draw/calendar.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'escalated';
export const title = 'a question past its deadline: the communications unit gets it in its own channel';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, general, comments, cast, day } = world;
  const { key, ...comment } = comments.question(cast.accounts.tied, local(day, '11:01'));
  world.second = { key, ...comment };
  await bot.clockTo(local(day, '11:02'));
  assert.equal((await bot.intake(comment)).status, 202);
  await channel.card(key);
  await bot.clockTo(local(dayAfter(day), '16:29'));
  assert.equal(general.newest(key), undefined);
  await bot.clockTo(local(dayAfter(day), '16:31'));
  const card = await general.card(key);
  await card.says(comment.text, cast.accounts.tied.name, says.dueWas(dateWords(dayAfter(day))), says.missed(cast.units.communications.name));
  await card.button(buttons.takeOver).waitFor();
}
