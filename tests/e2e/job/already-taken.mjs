import assert from 'node:assert/strict';
import { says } from '../texts.mjs';

export const name = 'already-taken';
export const title = 'the other administrator, with an old card before them, hears that it is taken, by whom and when';

/** @param {import('../world.mjs').World} world */
export async function play({ playground, channel, journal, cast, first, press, takenAt }) {
  const card = await channel.card(first.key);
  const before = await journal.lines('--item', card.item);
  const { colleague, me } = cast.people;
  const answer = await playground.invoke(card.pressAgainBy(press.activity, colleague));
  assert.equal(answer.type, 'application/vnd.microsoft.activity.message', JSON.stringify(answer));
  assert.match(answer.value, says.alreadyHandled(me.name, takenAt));
  await card.says(me.name);
  assert.deepEqual(await journal.lines('--item', card.item), before);
  assert.ok(!(await card.text()).includes(colleague.name));
}
