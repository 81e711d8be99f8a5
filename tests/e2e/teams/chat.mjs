import { texts } from './content.mjs';
import { messageIn } from './events.mjs';

/** The personal chat with the bot. */
export class Chat {
  /** @param {import('./client.mjs').Client} client @param {{ personalChat: { id: string } }} cast */
  constructor(client, cast) {
    this.client = client;
    this.id = cast.personalChat.id;
  }

  async open() {
    await this.client.select('Personal Chat');
  }

  /** Writes to the bot. @param {string} text @returns {Promise<string>} all that its answer says, text and card */
  async say(text) {
    await this.open();
    const mark = this.client.wire.mark();
    await this.client.write(text, 'Send Message');
    const { text: words = '', attachments = [] } = await this.client.wire.next(`an answer to "${text}"`, messageIn(this.id), mark);
    return [words, ...attachments.map(({ content }) => texts(content))].join('\n').trim();
  }
}
