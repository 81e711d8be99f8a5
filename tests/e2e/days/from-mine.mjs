import assert from 'node:assert/strict';
import { Card } from '../teams/card.mjs';
import { buttons, commands, forms, says } from '../texts.mjs';

export const name = 'from-mine';
export const title = 'from the list of her own items she gets to one of them, with what she may do';

/** @param {import('../world.mjs').World} world */
export async function play({ chat, cast, held }) {
  const said = await chat.say(commands.mine);
  assert.ok(said.includes(held.key), said);
  const list = new Card(chat, says.mineTaken);
  list.element = list.element.last();
  await list.pick(forms.which, held.key);
  const { answer } = await list.press(forms.showChosen);
  const shown = JSON.stringify(answer);
  assert.ok(shown.includes(held.key) && shown.includes(says.taken(cast.people.me.name)), shown);
  const card = new Card(chat, says.taken(cast.people.me.name));
  await card.element.last().getByRole('button', { name: buttons.answered }).waitFor();
}
