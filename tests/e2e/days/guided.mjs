import assert from 'node:assert/strict';
import { markedUp } from '../teams/browser.mjs';
import { visible } from '../teams/content.mjs';
import { buttons, forms, journal as kinds, says } from '../texts.mjs';

export const name = 'guided';
export const title = 'the communicator chooses the category and records the removal; hostile text is shown as text only';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, general, journal, cast, threat }) {
  const card = await general.card(threat.key);
  const shown = card.element.locator('.ac-richTextBlock, .ac-textBlock').filter({ hasText: threat.key });
  assert.ok(visible(await shown.first().innerText()).includes(visible(threat.text)), await shown.first().innerText());
  assert.equal(await shown.locator(markedUp).count(), 0, 'nothing of it should be marked up');
  await card.press(buttons.takeOver);
  await card.says(says.taken(cast.people.me.name));
  const { item } = card;
  await card.open(buttons.category);
  await card.choose('Hot');
  await card.press(forms.saveCategory);
  await card.says(says.categoryBy('Hot', cast.people.me.name));
  await card.open(buttons.remove);
  await card.press(forms.saveRemoved);
  // Folded, the cards no longer show what was written.
  for (const place of [general, channel]) await place.card(says.removedBy(cast.people.me.name));
  const lines = await journal.lines('--item', item);
  assert.ok(lines.some((line) => kinds.removed.test(line)), lines.join('\n'));
}
