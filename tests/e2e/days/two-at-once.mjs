import assert from 'node:assert/strict';
import { dayAfter, local } from '../draw/calendar.mjs';
import { buttons, journal as kinds, says } from '../texts.mjs';

export const name = 'two-at-once';
export const title = 'two press at once: one has it, the other is told who, and the journal has one taking';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, journal, playground, comments, cast, day } = world;
  const { key, ...comment } = comments.question(cast.accounts.tied, local(dayAfter(day), '15:00'));
  world.shared = { key, ...comment };
  await bot.intake(comment);
  const card = await channel.card(key);
  const { colleague, substitute } = cast.people;
  const answers = await Promise.all([colleague, substitute].map((person) => playground.invoke(card.pressBy(person, buttons.take))));
  const lines = (await journal.lines('--item', card.item)).filter((line) => / tog ärendet/.test(line));
  assert.equal(lines.length, 1, lines.join('\n'));
  const winner = kinds.acknowledged(colleague).test(lines[0]) ? colleague : substitute;
  await card.says(says.taken(winner.name));
  const said = answers.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value)));
  assert.ok(said.every((each) => each.includes(winner.name)), said.join('\n'));
  world.holder = winner;
}
