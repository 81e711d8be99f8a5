import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const name = 'quiet-log';
export const title = "the bot's log tells of no failure, and holds no citizen's text, no name and no secret";

/** @param {import('../world.mjs').World} world */
export async function play({ bot, cast, comments, secret }) {
  const log = readFileSync(bot.how.log, 'utf8');
  assert.deepEqual(log.match(/^(fail|crit): .*\n.*/gm) ?? [], []);
  const people = Object.values(cast.people).map(({ name: person }) => person);
  const told = [...comments.drawn, ...people, secret].filter((text) => log.includes(text));
  assert.deepEqual(told, [], 'the log should not hold these');
}
