import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { commands, says } from '../texts.mjs';

export const name = 'late';
export const title = 'the communicator sees all that is late, by unit, the oldest first';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, general, chat, comments, cast, day } = world;
  await bot.clockTo(local(dayAfter(day, 3), '08:05'));
  const late = ['08:06', '08:07'].map((time) => comments.question(cast.accounts.tied, local(dayAfter(day, 3), time)));
  for (const { key: _, ...comment } of late) await bot.intake(comment);
  await bot.clockTo(local(dayAfter(day, 3), '12:10'));
  const card = await general.card(late[1].key);
  await card.says(says.missed(cast.units.communications.name));
  await general.card(late[0].key);
  const said = await chat.sayAs(cast.people.communicator, commands.late);
  assert.ok(said.includes(cast.units.tied.name), said);
  assert.ok(said.indexOf(late[0].key) >= 0 && said.indexOf(late[0].key) < said.indexOf(late[1].key), said);
  world.late = late;
}
