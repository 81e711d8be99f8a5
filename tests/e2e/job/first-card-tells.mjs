import assert from 'node:assert/strict';
import { journal as kinds, says } from '../texts.mjs';

export const name = 'first-card-tells';
export const title = 'the first card tells it too, and so does the journal';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, journal, cast, second }) {
  const card = await channel.card(second.key);
  await card.says(says.missed(cast.units.communications.name));
  const lines = await journal.lines('--item', card.item);
  for (const kind of [kinds.missed, kinds.escalated(cast.units.communications.name)]) {
    assert.equal(lines.filter((line) => kind.test(line)).length, 1, `one line of ${kind} in\n${lines.join('\n')}`);
  }
}
