import assert from 'node:assert/strict';
import { buttons, says } from '../texts.mjs';

export const name = 'taken-over';
export const title = 'the communicator takes it over from a client of their own, and both cards show it';

/** @param {import('../world.mjs').World} world */
export async function play({ playground, channel, general, cast, second }) {
  const { communicator } = cast.people;
  const escalation = await general.card(second.key);
  const answer = await playground.invoke(escalation.pressBy(communicator, buttons.takeOver));
  assert.equal(answer.type, 'application/vnd.microsoft.card.adaptive', JSON.stringify(answer));
  await escalation.says(says.taken(communicator.name));
  const card = await channel.card(second.key);
  await card.says(says.taken(communicator.name));
}
