import assert from 'node:assert/strict';
import { local } from '../draw/calendar.mjs';
import { messageIn } from '../teams/events.mjs';
import { says } from '../texts.mjs';

export const name = 'added';
export const title = 'the bot is added to the team and to the personal chat, and says what it is for';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, client, channel, cast, day, wire }) {
  await bot.clockTo(local(day, '08:53'));
  await client.open();
  const greetings = [await wire.next('a greeting in the personal chat', messageIn(cast.personalChat.id))];
  const answers = await client.added(cast.personalChat.id);
  await channel.open();
  greetings.push(await wire.next('a greeting in the channel', messageIn(channel.id)));
  answers.push(...await client.added(channel.id));
  assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200, 200]);
  for (const { text } of greetings) assert.ok(text.startsWith(says.welcome), text);
}
