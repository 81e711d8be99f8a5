import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { buttons, journal as kinds } from '../texts.mjs';

export const name = 'handed-back';
export const title = 'when it is too late to undo, it can be handed back, and anybody may take it again';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, journal, cast, day, hostile }) {
  const card = await channel.card(hostile.key);
  await bot.clockTo(local(dayAfter(day), '17:30'));
  await card.press(buttons.handBack);
  await card.button(buttons.take).waitFor();
  const lines = await journal.lines('--item', card.item);
  assert.ok(lines.some((line) => kinds.handedBack(cast.people.me).test(line)), `the journal says\n${lines.join('\n')}`);
}
