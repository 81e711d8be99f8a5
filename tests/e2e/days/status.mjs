import assert from 'node:assert/strict';
import { commands, figures } from '../texts.mjs';

export const name = 'status';
export const title = "the manager's week: figures for each account, with a chart, and no employee named";

/** @param {import('../world.mjs').World} world */
export async function play({ chat, cast }) {
  const said = await chat.sayAs(cast.people.manager, commands.week);
  const { tied, beside } = cast.accounts;
  assert.deepEqual(figures(said, beside.name), { received: 1, inTimePercent: 100, open: 0, late: 0, escalated: 0 }, said);
  const { received, late, escalated } = figures(said, tied.name);
  assert.deepEqual({ received, late, escalated }, { received: 5, late: 2, escalated: 2 }, said);
  for (const { name: person } of Object.values(cast.people)) assert.ok(!said.includes(person), `${person} is named:\n${said}`);
}
