import { AssertionError } from 'node:assert';
import { action, firstData } from './content.mjs';
import { exchange, updateOf } from './events.mjs';

/** A card in a channel, known by a text that stands on no other. */
export class Card {
  /** @param {import('./channel.mjs').Channel} channel @param {string} key */
  constructor(channel, key) {
    this.channel = channel;
    this.key = key;
    this.page = channel.client.page;
    this.wire = channel.client.wire;
    this.element = this.page.locator('.ac-adaptiveCard').filter({ hasText: key });
  }

  /** As it was last sent: its ids and its content. @returns {import('./events.mjs').PostedCard} */
  get posted() {
    return this.channel.newest(this.key);
  }

  /** The id of the item it is about. @returns {string} */
  get item() {
    return firstData(this.posted.content).item;
  }

  /** All that one can read on it in the page. */
  async text() {
    return this.element.innerText();
  }

  /** Waits until the card in the page says all of this. @param {...(string | RegExp)} words */
  async says(...words) {
    for (const each of words) {
      // In a long address a line may break, which nobody sees.
      const hasText = typeof each === 'string' ? new RegExp([...each].map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&').replace(/\s/, '\\s+')).join('\u200b?')) : each;
      const there = this.element.filter({ hasText });
      await there.waitFor({ timeout: 4_000 }).catch(async () => {
        // What a finished card has folded is not drawn before it is asked for.
        const more = this.element.getByText('Visa\u00a0mer');
        if (await more.count() > 0) await more.click();
        await there.waitFor();
      }).catch(async () => {
        throw new AssertionError({ message: `the card should say ${hasText}; it says:\n${await this.text()}` });
      });
    }
  }

  /** @param {string} title */
  button(title) {
    return this.element.getByRole('button', { name: title, exact: true });
  }

  /** Which of these buttons stand on the card. @param {string[]} titles @returns {Promise<string[]>} */
  async buttons(titles) {
    const counts = await Promise.all(titles.map((title) => this.button(title).count()));
    return titles.filter((_, index) => counts[index] > 0);
  }

  /** Opens the form behind a button; after a press only when the card has been drawn anew, which closes it. @param {string} title */
  async open(title) {
    if (this.pressedAt !== undefined) await this.wire.next(`the update of the card after a press`, updateOf(this.posted.messageId), this.pressedAt);
    await this.button(title).click();
  }

  /** Writes in what a button has opened. @param {Record<string, string>} fields texts by label */
  async fill(fields) {
    for (const [label, value] of Object.entries(fields)) await this.element.getByLabel(label).fill(value);
  }

  /** Chooses in what a button has opened. @param {string} choice */
  async choose(choice) {
    await this.element.getByRole('radio', { name: choice, exact: true }).check();
  }

  /** Chooses in a list that folds out. @param {string} label @param {string} part of the choice's text */
  async pick(label, part) {
    await this.element.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option').filter({ hasText: part }).click();
  }

  /** Presses a button in the page. @param {string} title @returns {Promise<{ activity: any, status: number, answer: any }>} what the bot got and answered */
  async press(title) {
    const button = this.button(title).last();
    await button.waitFor().catch(async () => {
      throw new AssertionError({ message: `the card should have a button ${title}; it is:\n${await this.text()}` });
    });
    const mark = this.wire.mark();
    await Promise.all([
      this.page.waitForResponse((response) => response.url().endsWith('/_conversation/v1/invoke')),
      button.click(),
    ]);
    this.pressedAt = mark;
    return this.wire.next(`the press on ${title}`, exchange('invoke', this.channel.id), mark);
  }

  /**
   * What the client of somebody else sends when they press a button on the card as it stands.
   * @param {import('../draw/people.mjs').Person} person @param {string} title
   */
  pressBy(person, title) {
    return pressOn(this.posted, person, title);
  }

  /** What Teams sends when somebody looks at the card, to have that person's own view of it. @param {import('../draw/people.mjs').Person} person */
  viewBy(person) {
    const { conversation, messageId, content } = this.posted;
    return pressOf(person, conversation, messageId, content.refresh.action);
  }

  /** The same press as an earlier one, by somebody else. @param {any} activity @param {import('../draw/people.mjs').Person} person */
  pressAgainBy({ conversation, replyToId, value }, person) {
    return pressOf(person, conversation.id, replyToId, value.action);
  }
}

/** What somebody's client sends when they press a button on a card that stands, or stood, so. @param {import('./events.mjs').PostedCard} posted @param {import('../draw/people.mjs').Person} person @param {string} title */
export function pressOn({ conversation, messageId, content }, person, title) {
  const pressed = action(content, title);
  if (!pressed) throw new AssertionError({ message: `there is no button ${title} on the card:\n${JSON.stringify(content)}` });
  const { type, verb, data } = pressed;
  return pressOf(person, conversation, messageId, { type, title, verb, data });
}

/** @param {import('../draw/people.mjs').Person} person @param {string} conversation @param {string} messageId @param {object} pressed */
function pressOf(person, conversation, messageId, pressed) {
  return { name: 'adaptiveCard/action', value: { action: pressed }, from: { id: person.teamsId }, conversation: { id: conversation }, replyToId: messageId };
}
