import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { forms, says } from '../texts.mjs';

export const name = 'handled-meanwhile';
export const title = 'it is answered on the platform while the card stands open before somebody: their press is told so and changes nothing';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, journal, playground, comments, cast, day, shared }) {
  const card = await channel.card(shared.key);
  const pressed = card.pressBy(cast.people.colleague, forms.saveAnswered);
  await bot.intake(comments.ownReply(shared, local(dayAfter(day), '15:05')));
  await card.says(says.answeredInThread);
  const before = await journal.lines('--item', card.item);
  const { value } = await playground.invoke(pressed);
  assert.match(JSON.stringify(value), says.already);
  assert.deepEqual(await journal.lines('--item', card.item), before);
}
