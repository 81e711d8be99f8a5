import { drawDay, drawHolidayEve } from './draw/calendar.mjs';
import { steps as job } from './job.mjs';
import { steps as days } from './days.mjs';
import { steps as holiday } from './holiday.mjs';

/**
 * What is played, each in a world of its own.
 * @typedef {{ name: string, policy: string, drawDay: (draw: import('./draw/seed.mjs').Draw) => string, steps: { name: string, title: string, play: (world: import('./world.mjs').World) => Promise<unknown> }[] }} Play
 * @type {Play[]}
 */
export const plays = [
  { name: 'job', policy: 'forshaga', drawDay, steps: job },
  { name: 'days', policy: 'vargarda', drawDay, steps: days },
  { name: 'holiday', policy: 'forshaga', drawDay: drawHolidayEve, steps: holiday },
];
