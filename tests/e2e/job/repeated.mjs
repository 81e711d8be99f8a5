import assert from 'node:assert/strict';
import { says } from '../texts.mjs';

export const name = 'repeated';
export const title = 'the very same press once more changes nothing';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, journal, cast, first, press }) {
  const card = await channel.card(first.key);
  const before = await journal.lines('--item', card.item);
  const answers = await Promise.all([bot.activity(press.activity), bot.activity(press.activity)]);
  assert.deepEqual(answers.map(({ status }) => status), [200, 200]);
  assert.deepEqual(await journal.lines('--item', card.item), before);
  await card.says(says.taken(cast.people.me.name));
}
