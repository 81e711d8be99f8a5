import assert from 'node:assert/strict';
import { markedUp } from '../teams/browser.mjs';
import { turnsWhatFollows } from '../teams/content.mjs';
import { buttons, commands, says } from '../texts.mjs';

export const name = 'mine';
export const title = 'in the personal chat one sees what one has taken, and how to go on';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, chat, page, hostile, first }) {
  const card = await channel.card(hostile.key);
  await card.press(buttons.take);
  const mine = await chat.say(commands.mine);
  assert.ok(mine.includes(hostile.key), `"${mine}" should hold the open question ${hostile.key}`);
  assert.ok(!mine.includes(first.key), `"${mine}" should not hold the answered question ${first.key}`);
  const shown = page.getByText(hostile.key);
  await shown.last().waitFor();
  assert.equal(await shown.locator(markedUp).count(), 0, 'nothing of it should be marked up');
  assert.ok(!turnsWhatFollows(mine), 'no text should turn what stands after it');
  const help = await chat.say(commands.help);
  for (const word of says.help) assert.ok(help.includes(word), `"${help}" should tell of ${word}`);
}
