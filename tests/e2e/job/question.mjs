import assert from 'node:assert/strict';
import { clockTime, dateWords, dayAfter, local, weekday } from '../draw/calendar.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'question';
export const title = "a signed question stands as a card in its unit's channel, with its deadline and why";

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, comments, cast, day } = world;
  const { key, ...comment } = comments.question(cast.accounts.tied, local(day, '08:47'));
  world.first = { key, ...comment };
  const { status } = await bot.intake(comment);
  assert.equal(status, 202);
  const card = await channel.card(key);
  await card.says(comment.text, comment.authorName, cast.accounts.tied.name, says.due(dateWords(dayAfter(day))));
  await card.says(says.why(`${weekday(day)} ${clockTime(comment.at)}`, weekday(dayAfter(day))));
  assert.deepEqual(await card.buttons(Object.values(buttons)), [buttons.take, buttons.answered, buttons.noAction, buttons.interim]);
}
