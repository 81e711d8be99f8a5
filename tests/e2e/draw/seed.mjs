/** A small generator of repeatable chance (mulberry32): the same seed draws the same names and texts everywhere. */
export class Draw {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** @returns {number} at least 0, below 1 */
  #next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @param {number} from @param {number} to both may be drawn */
  number(from, to) {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return list[this.number(0, list.length - 1)];
  }

  /** Draws without putting back. @template T @param {readonly T[]} list @param {number} count @returns {T[]} */
  several(list, count) {
    return this.shuffled(list).slice(0, count);
  }

  /** @template T @param {readonly T[]} list @returns {T[]} */
  shuffled(list) {
    const rest = [...list];
    return list.map(() => rest.splice(this.number(0, rest.length - 1), 1)[0]);
  }

  /** @param {number} length */
  hex(length) {
    return Array.from({ length }, () => this.number(0, 15).toString(16)).join('');
  }

  guid() {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  }
}
