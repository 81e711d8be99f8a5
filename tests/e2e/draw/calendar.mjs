import { months, weekdays } from '../texts.mjs';

const zone = 'Europe/Stockholm';

/** Weeks without any Swedish public holiday, whatever the year: from February to early March, and from September to mid-October. */
const plainWeeks = [6, 7, 8, 9, 10, 36, 37, 38, 39, 40, 41, 42];

/**
 * Draws a Monday or a Tuesday in a plain week of a year to come: the days after it are then working days of the same week.
 * @param {import('./seed.mjs').Draw} draw
 * @returns {string} a date, yyyy-MM-dd
 */
export function drawDay(draw) {
  const fourth = new Date(Date.UTC(draw.number(2029, 2034), 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  const days = (draw.pick(plainWeeks) - 1) * 7 + draw.number(0, 1);
  return new Date(monday + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Draws the day before Ascension Day, which is a Thursday, of a year to come: the Friday after it is worked again.
 * @param {import('./seed.mjs').Draw} draw
 * @returns {string} a date, yyyy-MM-dd
 */
export function drawHolidayEve(draw) {
  return dayAfter(easterSunday(draw.number(2029, 2034)), 38);
}

/** By the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). @param {number} year */
function easterSunday(year) {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return new Date(Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1)).toISOString().slice(0, 10);
}

/** @param {string} date @param {number} days */
export function dayAfter(date, days = 1) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant, written as local time with its offset. @param {string} date @param {string} time HH:mm */
export function local(date, time) {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date(`${date}T12:00:00Z`));
  const offset = parts.find((part) => part.type === 'timeZoneName').value.replace('GMT', '');
  return `${date}T${time}:00${offset}`;
}

/** As an explanation says it: "tis". @param {string} date */
export function weekday(date) {
  return weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()];
}

/** As a deadline says it: "tis 4 mars". @param {string} date */
export function dateWords(date) {
  const [, month, day] = date.split('-').map(Number);
  return `${weekday(date)} ${day} ${months[month - 1]}`;
}

/** As people write it: "4/3". @param {string} date */
export function numericDate(date) {
  const [, month, day] = date.split('-').map(Number);
  return `${day}/${month}`;
}

/** As cards say it: "09.41". @param {string} instant */
export function clockTime(instant) {
  const [hour, minute] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant)).split(':');
  return `${hour}.${minute}`;
}
