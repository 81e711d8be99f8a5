import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { messageIn } from '../teams/events.mjs';
import { commands, says } from '../texts.mjs';

export const name = 'removed';
export const title = 'the bot is removed from the team and added again: it greets, is tied again, and the cards come back';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, client, channel, general, journal, comments, cast, day, wire }) {
  await channel.open();
  await client.mock('Uninstall application');
  const gone = (lines) => lines.filter((line) => line.includes(says.botRemoved)).length >= 2;
  const lines = await journal.until([], gone);
  assert.ok(gone(lines), lines.slice(-5).join('\n'));
  const { key, ...comment } = comments.question(cast.accounts.beside, local(dayAfter(day, 3), '12:15'));
  await bot.intake(comment);
  const mark = wire.mark();
  await client.mock('Install application');
  const { text } = await wire.next('a greeting in the channel', messageIn(channel.id), mark);
  assert.ok(text.startsWith(says.welcome), text);
  for (const [place, unit] of [[channel, cast.units.tied], [general, cast.units.communications]]) await place.say(commands.tie(unit.name));
  await channel.card(key);
}
