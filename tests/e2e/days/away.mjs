import assert from 'node:assert/strict';
import { dayAfter, local, numericDate } from '../draw/calendar.mjs';
import { buttons, commands, forms, says } from '../texts.mjs';

export const name = 'away';
export const title = 'she says when she will be away and who stands in, with a question in her hands';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, chat, comments, cast, day } = world;
  await bot.clockTo(local(dayAfter(day), '15:10'));
  const { key, ...comment } = comments.question(cast.accounts.tied, local(dayAfter(day), '15:10'));
  world.held = { key, ...comment };
  await bot.intake(comment);
  const card = await channel.card(key);
  await card.press(buttons.take);
  await card.open(buttons.interim);
  await card.press(forms.saveInterim);
  await card.says(says.interimBy(cast.people.me.name));
  const tomorrow = numericDate(dayAfter(day, 2));
  const said = await chat.say(commands.away(tomorrow, tomorrow, cast.people.substitute.name));
  assert.ok(said.startsWith(says.away), said);
}
