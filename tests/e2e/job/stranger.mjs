import assert from 'node:assert/strict';
import { forms, journal as kinds, says } from '../texts.mjs';

export const name = 'stranger';
export const title = 'one who is in no register is refused, and nothing changes';

/** @param {import('../world.mjs').World} world */
export async function play({ playground, channel, journal, cast, first }) {
  const card = await channel.card(first.key);
  const [before, shown] = [await journal.lines('--item', card.item), await card.text()];
  const answer = await playground.invoke(card.pressBy(cast.people.stranger, forms.saveAnswered));
  assert.equal(answer.type, 'application/vnd.microsoft.activity.message', JSON.stringify(answer));
  assert.match(answer.value, says.refused(cast.accounts.tied.name));
  const after = await journal.lines('--item', card.item);
  const added = after.filter((line) => !before.includes(line));
  assert.equal(added.length, 1, `the journal should have one line more:\n${added.join('\n')}`);
  assert.ok(kinds.refused(cast.people.stranger).test(added[0]), added[0]);
  assert.equal(await card.text(), shown);
}
