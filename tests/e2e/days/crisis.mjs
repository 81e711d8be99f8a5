import assert from 'node:assert/strict';
import { buttons, commands, says } from '../texts.mjs';

export const name = 'crisis';
export const title = 'the communicator switches the crisis on and off; the open card says so, and then no more';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, chat, cast, held }) {
  const { communicator, manager } = cast.people;
  const refused = await chat.sayAs(manager, commands.crisisOn);
  assert.ok(!refused.includes(buttons.crisisOn), refused);
  const asked = await chat.sayAs(communicator, commands.crisisOn);
  assert.ok(asked.includes(buttons.crisisOn), asked);
  const on = await chat.sayAs(communicator, commands.crisisOnYes);
  assert.ok(on.startsWith(says.crisisIsOn), on);
  const card = await channel.card(held.key);
  await card.says(says.crisis);
  const off = await chat.sayAs(communicator, commands.crisisOffYes);
  assert.ok(off.startsWith(says.crisisIsOff), off);
  await channel.open();
  await card.element.filter({ hasNotText: says.crisis }).waitFor();
}
