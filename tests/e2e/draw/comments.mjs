import * as words from './words.mjs';

/**
 * @typedef {{ account: string, id: string, threadId: string, authorId: string, authorName: string, text: string, link: string, at: string }} Comment
 * @typedef {Comment & { key: string }} Question with a piece of its text that no other text has
 */

/** Draws comments by citizens, and the account's own replies. */
export class Comments {
  #draw;
  #questions;
  #number = 0;
  /** What is peculiar to each text and author, to look for where it must not be. @type {Set<string>} */
  drawn = new Set();

  /** @param {import('./seed.mjs').Draw} draw */
  constructor(draw) {
    this.#draw = draw;
    this.#questions = draw.shuffled(words.questions);
  }

  /** @param {{ id: string }} account @param {string} at @returns {Question} */
  question(account, at) {
    const place = this.#draw.pick(words.places);
    const number = `${this.#draw.number(10, 99)}${1000 + ++this.#number}`;
    // The number first: that much is shown of the question also when its card is folded.
    const text = `${number}: ${this.#questions[this.#number % this.#questions.length].replace('{place}', place).replace('{number}', number)}`;
    this.drawn.add(text);
    return { ...this.#comment(account, at, `k-${this.#draw.hex(10)}`), text, key: number };
  }

  /** A question full of what must be shown and never obeyed. @param {{ id: string }} account @param {string} at @param {string} botName @returns {Question} */
  hostileQuestion(account, at, botName) {
    const question = this.question(account, at);
    return { ...question, text: `${question.key}: ${this.#traps(botName)} ${question.text}` };
  }

  /** A threat, full of the same. @param {{ id: string }} account @param {string} at @param {string} botName @returns {Question} */
  threat(account, at, botName) {
    const question = this.question(account, at);
    return { ...question, text: `${question.key}: ${this.#draw.pick(words.threats)} ${this.#traps(botName)}` };
  }

  /** @param {string} botName */
  #traps(botName) {
    return this.#draw.shuffled([
      '**fet** _kursiv_ ~~struken~~', '[svar](https://fel.example/a)', '![bild](https://fel.example/b.png)', `<at>${botName}</at>`,
      '${account.name} ${$root}', '<script>alert(1)</script><b>fet</b>', '{{DATE(2026-01-01T00:00:00Z,SHORT)}}', '\u202Eåt fel håll', '\u2067och aldrig tillbaka', '# rubrik', '&lt;i&gt; &amp;',
    ]).join(' ');
  }

  /** The account's own answer in the question's thread. @param {Question} question @param {string} at */
  ownReply(question, at) {
    const { account, threadId, id } = question;
    const text = this.#draw.pick(words.answers);
    return { ...this.#comment({ id: account }, at, threadId), parentId: id, authorId: account, authorName: account, text, byAccount: true };
  }

  note() {
    return this.#draw.pick(words.notes);
  }

  /** @param {string[]} reasons those that one may choose */
  reason(reasons) {
    return this.#draw.pick(reasons);
  }

  /** @param {{ id: string }} account @param {string} at @param {string} threadId */
  #comment(account, at, threadId) {
    const id = `c-${this.#draw.hex(12)}`;
    const authorName = this.#draw.pick(words.authors);
    this.drawn.add(authorName);
    return { account: account.id, id, threadId, authorId: `u-${this.#draw.hex(6)}`, authorName, text: '', link: `https://flode.example/${threadId}/${id}`, at };
  }
}
