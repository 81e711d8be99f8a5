import { Card } from './card.mjs';
import { cardIn, messageIn } from './events.mjs';

/** A channel of the team. */
export class Channel {
  /** @param {import('./client.mjs').Client} client @param {{ team: { name: string }, bot: { name: string } }} cast @param {{ id: string, name: string }} channel */
  constructor(client, cast, channel) {
    this.client = client;
    this.id = channel.id;
    this.label = `${cast.team.name} - ${channel.name}`;
    this.botName = cast.bot.name;
  }

  async open() {
    await this.client.select(this.label);
  }

  /** Writes to the bot by mentioning it. @param {string} text @returns {Promise<any>} the bot's answer in that thread */
  async say(text) {
    await this.open();
    const mark = this.client.wire.mark();
    const { postConversationId } = await this.client.write(text, 'Post', this.botName);
    return this.client.wire.next(`an answer to "${text}"`, messageIn(postConversationId), mark);
  }

  /** The card with this text as it was last sent, if there is one. @param {string} key */
  newest(key) {
    return this.client.wire.newest(cardIn(this.id, key));
  }

  /** Waits until a card with this text has come, and opens the channel at it. @param {string} key @returns {Promise<Card>} */
  async card(key) {
    await this.client.wire.next(`a card with ${key} in ${this.label}`, cardIn(this.id, key));
    await this.open();
    const card = new Card(this, key);
    await card.element.waitFor();
    await card.element.scrollIntoViewIfNeeded();
    return card;
  }
}
