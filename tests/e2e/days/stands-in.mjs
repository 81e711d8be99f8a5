import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { buttons, commands, says } from '../texts.mjs';

export const name = 'stands-in';
export const title = 'the day after, what she held is with her substitute, and what comes in says why it goes there';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, chat, playground, journal, comments, cast, day, held }) {
  const { me, substitute } = cast.people;
  await bot.clockTo(local(dayAfter(day, 2), '08:05'));
  await (await channel.card(held.key)).says(says.taken(substitute.name));
  const { key, ...comment } = comments.question(cast.accounts.tied, local(dayAfter(day, 2), '08:20'));
  await bot.clockTo(local(dayAfter(day, 2), '08:21'));
  await bot.intake(comment);
  const card = await channel.card(key);
  await card.says(says.standsIn(me.name, substitute.name));
  await playground.invoke(card.pressBy(substitute, buttons.take));
  await card.says(says.taken(substitute.name));
  const { item } = card;
  await bot.intake(comments.ownReply(comment, local(dayAfter(day, 2), '08:40')));
  await card.says(says.answeredInThread);
  assert.ok((await journal.lines('--item', item)).some((line) => line.includes(substitute.name)));
  const who = await chat.say(commands.standIns);
  assert.ok(who.includes(`${me.name} är borta`) && who.includes(`${substitute.name} ersätter`), who);
}
