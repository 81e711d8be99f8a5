import { dateWords, dayAfter } from '../draw/calendar.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'slip';
export const title = 'that was a slip: it is undone, and then both are looked at with one press';

/** @param {import('../world.mjs').World} world */
export async function play({ channel, cast, day }) {
  const card = await channel.card(says.lookBy(dateWords(dayAfter(day))));
  await card.press(buttons.undo);
  await card.says(says.looksLeft(2, 2));
  await card.press(buttons.lookAll);
  await channel.card(says.allLooked(cast.people.me.name));
}
