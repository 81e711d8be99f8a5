import assert from 'node:assert/strict';
import { commands, figures } from '../texts.mjs';

export const name = 'week';
export const title = "the week's figures for each account";

/** @param {import('../world.mjs').World} world */
export async function play({ chat, cast }) {
  const said = await chat.say(commands.week);
  const { tied, untied } = cast.accounts;
  assert.deepEqual(figures(said, tied.name), { received: 4, inTimePercent: 50, open: 1, late: 0, escalated: 1 }, said);
  assert.deepEqual(figures(said, untied.name), { received: 1, inTimePercent: 100, open: 0, late: 0, escalated: 0 }, said);
}
