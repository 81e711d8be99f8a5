import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { markedUp } from '../teams/browser.mjs';
import { texts, turnsWhatFollows, visible } from '../teams/content.mjs';

export const name = 'plain-text';
export const title = "a citizen's Markdown, mentions, templates, tags and turned text are shown as text only";

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, comments, cast, day } = world;
  const { key, ...comment } = comments.hostileQuestion(cast.accounts.tied, local(dayAfter(day), '16:46'), cast.bot.name);
  world.hostile = { key, ...comment };
  await bot.clockTo(local(dayAfter(day), '16:47'));
  assert.equal((await bot.intake(comment)).status, 202);
  const card = await channel.card(key);
  const shown = card.element.locator('.ac-richTextBlock, .ac-textBlock').filter({ hasText: key });
  assert.equal(await shown.count(), 1, 'the text should stand on the card once');
  assert.ok(visible(await shown.innerText()).includes(visible(comment.text)), `sent:  ${comment.text}\nshown: ${await shown.innerText()}`);
  assert.equal(await shown.locator(markedUp).count(), 0, 'nothing of it should be marked up');
  const turning = texts(card.posted.content).split('\n').filter(turnsWhatFollows);
  assert.deepEqual(turning, [], 'no text should turn what stands after it');
}
