import { dayAfter, local } from '../draw/calendar.mjs';
import { cardIn } from '../teams/events.mjs';

export const name = 'monday';
export const title = 'forty items on a morning: each is on a card, the last within a minute';

/** @param {import('../world.mjs').World} world */
export async function play(world) {
  const { bot, channel, comments, cast, day, wire } = world;
  const many = Array.from({ length: 40 }, (_, index) => comments.question(cast.accounts.tied, local(dayAfter(day, 3), `12:${20 + (index % 20)}`)));
  await bot.clockTo(local(dayAfter(day, 3), '12:41'));
  const began = performance.now();
  await bot.intake(...many.map(({ key: _, ...comment }) => comment));
  for (const { key } of many) await wire.next(`a card with ${key}`, cardIn(channel.id, key), 0, 60_000);
  return `${Math.round((performance.now() - began) / 1000)} s`;
}
