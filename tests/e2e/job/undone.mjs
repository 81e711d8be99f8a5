import assert from 'node:assert/strict';
import { buttons, journal as kinds } from '../texts.mjs';

export const name = 'undone';
export const title = 'that is undone, and the question is open again';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, journal, third }) {
  const card = await channel.card(third.key);
  await card.press(buttons.undo);
  await card.button(buttons.take).waitFor();
  const lines = await journal.lines('--item', card.item);
  assert.ok(lines.some((line) => kinds.undone.test(line)), `the journal says\n${lines.join('\n')}`);
}
