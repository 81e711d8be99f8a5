import * as added from './job/added.mjs';
import * as tied from './job/tied.mjs';
import * as acrossHoliday from './days/across-holiday.mjs';

/** A week with a holiday in it. */
export const steps = [added, tied, acrossHoliday];
