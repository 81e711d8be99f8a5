import assert from 'node:assert/strict';
import { commands, says } from '../texts.mjs';

export const name = 'tied';
export const title = 'two channels are tied to their units';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, general, cast, page }) {
  const { tied, communications } = cast.units;
  for (const [place, unit, written] of [[channel, tied, tied.name], [general, communications, communications.name.toLowerCase()]]) {
    const { text } = await place.say(commands.tie(written));
    assert.ok(text.startsWith(says.tied(unit.name)), text);
    await page.getByText(text, { exact: true }).waitFor();
  }
}
