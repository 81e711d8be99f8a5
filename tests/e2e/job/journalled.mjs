import assert from 'node:assert/strict';
import { journal as kinds } from '../texts.mjs';

export const name = 'journalled';
export const title = 'the journal has received, carded and acknowledged, by whom';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, journal, cast, first }) {
  const card = await channel.card(first.key);
  const { me } = cast.people;
  const wanted = [kinds.received, kinds.carded(cast.units.tied.name), kinds.acknowledged(me)];
  const lines = await journal.until(['--item', card.item], (found) => wanted.every((kind) => found.some((line) => kind.test(line))));
  assert.deepEqual(wanted.map((kind) => lines.filter((line) => kind.test(line)).length), [1, 1, 1], `the journal says\n${lines.join('\n')}`);
  const ofMine = await journal.lines('--person', me.objectId);
  assert.ok(ofMine.some((line) => kinds.acknowledged(me).test(line)), `by person, the journal says\n${ofMine.join('\n')}`);
  const ofAccount = await journal.lines('--account', cast.accounts.untied.id);
  assert.ok(!ofAccount.some((line) => kinds.received.test(line)), `the other account's journal says\n${ofAccount.join('\n')}`);
}
