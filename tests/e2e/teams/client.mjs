import { exchange } from './events.mjs';

/** The Teams client as one person has it before them. */
export class Client {
  /** @param {import('playwright-core').Page} page @param {import('./wire.mjs').Wire} wire @param {string} address */
  constructor(page, wire, address) {
    this.page = page;
    this.wire = wire;
    this.address = address;
  }

  async open() {
    await this.page.goto(this.address);
    await this.page.getByRole('treeitem').first().waitFor();
    await this.page.getByTitle('Toggle Log Panel').click();
  }

  /** Selects a conversation in the list. @param {string} label */
  async select(label) {
    await this.page.getByRole('treeitem', { name: label, exact: true }).click();
  }

  /** Does to the conversation that is open what its owner may do with applications. @param {string} what as the menu calls it */
  async mock(what) {
    await this.page.getByText('Mock an Activity').click();
    await this.page.getByRole('menuitem').filter({ hasText: new RegExp(`^${what}`) }).click();
    await this.page.getByRole('button', { name: 'Send activity', exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    while (await dialog.count() > 0) await this.page.keyboard.press('Escape', { delay: 50 });
  }

  /** What the bot answered to being added to a conversation. @param {string} conversation */
  async added(conversation) {
    const names = ['installationUpdate', 'conversationUpdate'];
    return Promise.all(names.map((name) => this.wire.next(`${name} to the bot`, exchange(name, conversation))));
  }

  /**
   * Writes in a message box. The text goes in at one go, for line breaks typed one by one are lost.
   * @param {string} text @param {string} send the button @param {string} [mention] whom to mention first
   * @returns {Promise<{ postConversationId?: string }>} what the Playground says of the message
   */
  async write(text, send, mention) {
    const box = this.page.locator('[data-lexical-editor="true"]').first();
    await box.click();
    if (mention) {
      await this.page.keyboard.type(`@${mention.slice(0, 2)}`);
      await this.page.locator('#typeahead-menu').getByRole('menuitem').filter({ hasText: mention }).first().click();
    }
    await this.page.keyboard.insertText(mention ? ` ${text}` : text);
    const [response] = await Promise.all([
      this.page.waitForResponse((answer) => answer.url().endsWith('/messages') && answer.request().method() === 'POST'),
      this.page.getByRole('button', { name: send, exact: true }).first().click(),
    ]);
    return response.json();
  }
}
