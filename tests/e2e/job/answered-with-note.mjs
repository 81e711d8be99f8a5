import assert from 'node:assert/strict';
import { local } from '../draw/calendar.mjs';
import { buttons, forms, says } from '../texts.mjs';

export const name = 'answered-with-note';
export const title = 'another question is said to be answered, with a link and a note';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, comments, cast, day } = world;
  const { key, ...comment } = comments.question(cast.accounts.tied, local(day, '08:52'));
  world.third = { key, ...comment };
  assert.equal((await bot.intake(comment)).status, 202);
  const card = await channel.card(key);
  const note = comments.note();
  const link = `${comment.link}/svar?a=1&b=å`;
  await card.open(buttons.answered);
  await card.fill({ [forms.link]: link, [forms.note]: note });
  await card.press(forms.saveAnswered);
  await card.says(says.answeredBy(cast.people.me.name), note, link);
  await card.button(buttons.undo).waitFor();
}
