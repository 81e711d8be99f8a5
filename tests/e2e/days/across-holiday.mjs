import assert from 'node:assert/strict';
import { dateWords, dayAfter, local } from '../draw/calendar.mjs';
import { says } from '../texts.mjs';

export const name = 'across-holiday';
export const title = 'the deadline steps over the holiday and says so; nobody is disturbed on it; on the day after it is missed in time';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, channel, general, comments, cast, day, page }) {
  const { key, ...comment } = comments.question(cast.accounts.tied, local(day, '15:00'));
  await bot.clockTo(local(day, '15:01'));
  assert.equal((await bot.intake(comment)).status, 202);
  const card = await channel.card(key);
  await card.says(says.due(dateWords(dayAfter(day, 2))), says.holiday);
  const groups = async () => page.getByRole('group').count();
  const before = await groups();
  await bot.clockTo(local(dayAfter(day), '23:00'));
  await page.waitForTimeout(1_500);
  assert.equal(general.newest(key), undefined);
  assert.equal(await groups(), before, 'nothing is posted on the holiday');
  await bot.clockTo(local(dayAfter(day, 2), '16:31'));
  await (await general.card(key)).says(says.missed(cast.units.communications.name));
}
