import { dateWords, dayAfter, local } from '../draw/calendar.mjs';
import { says } from '../texts.mjs';

export const name = 'reminded';
export const title = 'when half the time has gone and nobody has taken it, those who answer for it are reminded by name in its thread';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, comments, cast, day, page } = world;
  await bot.clockTo(local(dayAfter(day, 2), '09:00'));
  const { key, ...comment } = comments.question(cast.accounts.tied, local(dayAfter(day, 2), '09:00'));
  world.fourth = { key, ...comment };
  await bot.intake(comment);
  await channel.card(key);
  await bot.clockTo(local(dayAfter(day, 3), '08:31'));
  const thread = page.getByRole('group').filter({ hasText: key });
  const reminder = thread.locator('.ac-adaptiveCard').filter({ hasText: says.nobodyHasTaken });
  await reminder.filter({ hasText: says.due(dateWords(dayAfter(day, 3))) }).filter({ hasText: cast.people.me.name }).waitFor();
  await reminder.scrollIntoViewIfNeeded();
}
