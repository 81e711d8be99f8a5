import { setTimeout as pause } from 'node:timers/promises';

/** The journal as its command line shows it: one line for each thing that happened. */
export class Journal {
  /** @param {import('./bot.mjs').Bot} bot */
  constructor(bot) {
    this.bot = bot;
  }

  /** @param {...string} filter such as `--item`, an id @returns {Promise<string[]>} */
  async lines(...filter) {
    const printed = await this.bot.cli('journal', ...filter);
    return printed.split('\n').filter((line) => line.trim() !== '');
  }

  /**
   * The bot writes some lines after a send that the page has already seen: read until the journal is as expected.
   * @param {string[]} filter @param {(lines: string[]) => boolean} asExpected
   */
  async until(filter, asExpected, within = 5_000) {
    const deadline = Date.now() + within;
    let lines = await this.lines(...filter);
    while (!asExpected(lines) && Date.now() < deadline) {
      await pause(100);
      lines = await this.lines(...filter);
    }
    return lines;
  }
}
