import assert from 'node:assert/strict';
import { pressOn } from '../teams/card.mjs';
import { firstData } from '../teams/content.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'old-card';
export const title = 'a press on the card as it stood two days ago does no harm and is told what has become of it';

/** @param {import('../world.mjs').World} world */
export async function play({ journal, playground, cast, opened }) {
  const item = firstData(opened.content).item;
  const before = await journal.lines('--item', item);
  const { value } = await playground.invoke(pressOn(opened, cast.people.colleague, buttons.take));
  assert.match(JSON.stringify(value), says.already);
  assert.deepEqual(await journal.lines('--item', item), before);
}
