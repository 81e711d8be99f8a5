import assert from 'node:assert/strict';
import { buttons, forms, journal as kinds, says } from '../texts.mjs';

export const name = 'interim';
export const title = 'an interim answer pauses it with a promise of its own, once';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, comments, journal, cast, fourth }) {
  const card = await channel.card(fourth.key);
  await card.press(buttons.take);
  await card.open(buttons.interim);
  const note = comments.note();
  await card.fill({ [forms.note]: note });
  await card.press(forms.saveInterim);
  await card.says(says.interimBy(cast.people.me.name));
  assert.deepEqual(await card.buttons([buttons.interim, buttons.undo]), [buttons.undo]);
  const lines = await journal.lines('--item', card.item);
  assert.ok(lines.some((line) => kinds.interim(cast.people.me).test(line) && line.includes(note)), `the journal says\n${lines.join('\n')}`);
}
