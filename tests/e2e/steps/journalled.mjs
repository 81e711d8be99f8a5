import assert from 'node:assert/strict';
import { journal as kinds } from '../texts.mjs';

export const name = 'journalled';
export const title = 'the journal has received, carded and acknowledged, by whom';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, journal, cast, first }) {
  const card = await channel.card(first.key);
  const wanted = [kinds.received, kinds.carded, kinds.acknowledged];
  const lines = await journal.until(['--item', card.item], (found) => found.length >= wanted.length);
  const found = wanted.map((kind) => lines.find((line) => line.includes(kind)));
  assert.deepEqual(found.map(Boolean), [true, true, true], `the journal says\n${lines.join('\n')}`);
  const { me } = cast.people;
  assert.ok(found[2].includes(me.objectId) && found[2].includes(me.name), `"${found[2]}" should name ${me.name}, ${me.objectId}`);
  const ofMine = await journal.lines('--person', me.objectId);
  assert.ok(ofMine.some((line) => line.includes(kinds.acknowledged)), `by person, the journal says\n${ofMine.join('\n')}`);
  const ofAccount = await journal.lines('--account', cast.accounts.untied.id);
  assert.ok(!ofAccount.some((line) => line.includes(kinds.received)), `the other account's journal says\n${ofAccount.join('\n')}`);
}
