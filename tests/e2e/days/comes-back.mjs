import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { commands, says } from '../texts.mjs';

export const name = 'comes-back';
export const title = 'when she is back, so is what she held';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, chat, cast, day, held }) {
  await bot.clockTo(local(dayAfter(day, 3), '00:05'));
  const card = await channel.card(held.key);
  await card.says(says.taken(cast.people.me.name));
  const mine = await chat.say(commands.mine);
  assert.ok(mine.includes(held.key), mine);
}
