import { buttons, forms, says } from '../texts.mjs';

export const name = 'no-action';
export const title = 'it needs no action, for a reason';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, comments, cast, third }) {
  const card = await channel.card(third.key);
  const reason = comments.reason(forms.reasons);
  await card.open(buttons.noAction);
  await card.choose(reason);
  await card.press(forms.saveNoAction);
  await card.says(says.noActionBy(cast.people.me.name), reason);
}
