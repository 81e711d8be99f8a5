import assert from 'node:assert/strict';
import { dateWords, dayAfter, local } from '../draw/calendar.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'morning';
export const title = "in the morning one card has the unit's accounts, and one press says that an account has been looked at";

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, cast, day }) {
  const { tied, beside, untied } = cast.accounts;
  await bot.clockTo(local(dayAfter(day), '08:15'));
  const card = await channel.card(says.lookBy(dateWords(dayAfter(day))));
  await card.says(tied.name, beside.name, says.looksLeft(2, 2));
  assert.ok(!(await card.text()).includes(untied.name), "another unit's account is not on it");
  await card.press(buttons.look);
  await card.says(says.looked(cast.people.me.name), says.looksLeft(1, 2));
  assert.equal(await card.button(buttons.look).count(), 1);
}
