/** What the Playground pushes to its page: every message, and a log of each exchange with the bot. Waiting on it is steadier than on the page. */
export class Wire {
  /** @type {any[]} */
  #events = [];
  /** @type {Set<() => void>} */
  #waiting = new Set();

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => this.#receive(String(payload))));
  }

  /** A place in the stream, to wait for what comes after it. */
  mark() {
    return this.#events.length;
  }

  /**
   * The first event after the mark that answers, as what it answered; an event already here counts.
   * @template T @param {string} what for the error @param {(event: any) => T | undefined | false} find @param {number} after
   * @returns {Promise<T>}
   */
  next(what, find, after = 0, within = 10_000) {
    return new Promise((resolve, reject) => {
      let seen = after;
      const look = () => {
        while (seen < this.#events.length) {
          const found = find(this.#events[seen++]);
          if (!found) continue;
          this.#waiting.delete(look);
          clearTimeout(timer);
          resolve(found);
          return;
        }
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`waited ${within / 1000} s in vain for ${what}`));
      }, within);
      this.#waiting.add(look);
      look();
    });
  }

  /** The newest event that answers. @template T @param {(event: any) => T | undefined | false} find @returns {T | undefined} */
  newest(find) {
    for (let index = this.#events.length - 1; index >= 0; index--) {
      const found = find(this.#events[index]);
      if (found) return found;
    }
    return undefined;
  }

  /** Everything after the mark that answers. @template T @param {(event: any) => T | undefined | false} find @param {number} after @returns {T[]} */
  all(find, after = 0) {
    return this.#events.slice(after).map(find).filter(Boolean);
  }

  /** @param {string} payload */
  #receive(payload) {
    this.#events.push(JSON.parse(payload));
    for (const look of [...this.#waiting]) look();
  }
}
