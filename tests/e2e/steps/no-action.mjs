import { buttons, fields, says } from '../texts.mjs';

export const name = 'no-action';
export const title = 'it needs no action, for a reason';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, comments, cast, third }) {
  const card = await channel.card(third.key);
  const reason = comments.reason();
  await card.fill(buttons.noAction, { [fields.reason]: reason });
  await card.press(buttons.saveNoAction);
  await card.says(says.noAction, reason, cast.people.me.name);
}
