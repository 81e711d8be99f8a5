import assert from 'node:assert/strict';
import { local } from '../draw/calendar.mjs';

export const name = 'added';
export const title = 'the bot is added to the team and to the personal chat';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, client, channel, cast, day }) {
  await bot.clockTo(local(day, '08:45'));
  await client.open();
  const answers = await client.added(cast.personalChat.id);
  await channel.open();
  answers.push(...await client.added(channel.id));
  assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200, 200]);
}
