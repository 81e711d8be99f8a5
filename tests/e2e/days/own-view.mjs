import assert from 'node:assert/strict';
import { action } from '../teams/content.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'own-view';
export const title = 'each who looks at the card has what they may do on it: only who has it and the communicator may hand it back, the manager may nothing';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, playground, cast, held }) {
  const card = await channel.card(held.key);
  const { me, colleague, communicator, manager, stranger } = cast.people;
  const views = await Promise.all([me, communicator, colleague, manager].map((person) => playground.invoke(card.viewBy(person))));
  const has = ({ value }, title) => ['Action.Execute', 'Action.ShowCard', 'Action.Submit'].some((type) => action(value, title, type));
  assert.deepEqual(views.map((view) => has(view, buttons.answered)), [true, true, true, false]);
  assert.deepEqual(views.map((view) => has(view, buttons.handBack)), [true, true, false, false]);
  const refused = await playground.invoke(card.viewBy(stranger));
  assert.match(refused.value, says.refused(cast.accounts.tied.name));
}
