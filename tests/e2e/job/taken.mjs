import { clockTime } from '../draw/calendar.mjs';
import { buttons, says } from '../texts.mjs';

export const name = 'taken';
export const title = 'an administrator takes it, and the card shows who and when';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, cast, first } = world;
  const card = await channel.card(first.key);
  const before = clockTime(await bot.now());
  const began = performance.now();
  world.press = await card.press(buttons.take);
  const took = Math.round(performance.now() - began);
  const times = [before, clockTime(await bot.now())];
  world.takenAt = `(${times.join('|')})`;
  await card.says(says.taken(cast.people.me.name), says.took(cast.people.me.name, world.takenAt));
  await card.button(buttons.take).waitFor({ state: 'detached' });
  return `press to answered page ${took} ms`;
}
