import { texts } from './content.mjs';
import { messageIn } from './events.mjs';

/** The personal chat with the bot. */
export class Chat {
  /** @param {import('./client.mjs').Client} client @param {import('../machine/playground.mjs').Playground} playground @param {import('../draw/cast.mjs').Cast} cast */
  constructor(client, playground, cast) {
    this.client = client;
    this.playground = playground;
    this.cast = cast;
    this.id = cast.personalChat.id;
  }

  async open() {
    await this.client.select('Personal Chat');
  }

  /** Writes to the bot. @param {string} text @returns {Promise<string>} all that its answer says, text and card */
  async say(text) {
    await this.open();
    return said(await this.#answerTo(text, () => this.client.write(text, 'Send Message')));
  }

  /** Somebody else writes to the bot, from a client of their own; the page shows the answer in its chat. @param {import('../draw/people.mjs').Person} person @param {string} text */
  async sayAs(person, text) {
    return said(await this.asked(person, text));
  }

  /** The same, as the bot's whole answer. @param {import('../draw/people.mjs').Person} person @param {string} text @returns {Promise<any>} */
  async asked(person, text) {
    await this.open();
    return this.#answerTo(text, () => this.playground.send(this.cast, {
      type: 'message', text, textFormat: 'plain', locale: 'sv-SE', from: { id: person.teamsId, name: person.name, aadObjectId: person.objectId },
      conversation: { id: this.id, conversationType: 'personal', tenantId: this.cast.tenantId },
    }));
  }

  /** @param {string} text @param {() => Promise<unknown>} write */
  async #answerTo(text, write) {
    const mark = this.client.wire.mark();
    await write();
    return this.client.wire.next(`an answer to "${text}"`, messageIn(this.id), mark);
  }
}

/** @param {{ text?: string, attachments?: { content: any }[] }} answer */
function said({ text = '', attachments = [] }) {
  return [text, ...attachments.map(({ content }) => texts(content))].join('\n').trim();
}
