import assert from 'node:assert/strict';
import { local } from '../draw/calendar.mjs';
import { action } from '../teams/content.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'undo-ends';
export const title = 'half an hour later nothing can be undone any more, also with an old card';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, playground, channel, cast, day, third }) {
  const card = await channel.card(third.key);
  const late = card.pressBy(cast.people.me, buttons.undo);
  await bot.clockTo(local(day, '09:30'));
  await card.button(buttons.undo).waitFor({ state: 'detached' });
  assert.equal(action(card.posted.content, buttons.undo), undefined);
  const answer = await playground.invoke(late);
  assert.equal(answer.value, says.tooLateToUndo, JSON.stringify(answer));
  await card.says(says.noActionBy(cast.people.me.name));
}
