import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { local } from './draw/calendar.mjs';
import { drawCast } from './draw/cast.mjs';
import { Comments } from './draw/comments.mjs';
import { playgroundSettingsOf, registerOf } from './draw/register.mjs';
import { Draw } from './draw/seed.mjs';
import { Bot } from './machine/bot.mjs';
import { Journal } from './machine/journal.mjs';
import { Playground } from './machine/playground.mjs';
import { freePorts } from './machine/ports.mjs';
import { openBrowser } from './teams/browser.mjs';
import { Channel } from './teams/channel.mjs';
import { Chat } from './teams/chat.mjs';
import { Client } from './teams/client.mjs';
import { Wire } from './teams/wire.mjs';

/** Everything that runs, and everybody in it. It must be closed, whatever happens. */
export class World {
  /** @type {import('playwright-core').Browser | undefined} */
  #browser;

  /**
   * @param {{ seed: number, bot: string[], root: string, artifacts: string, playground: string, chromium: string }} how
   * @param {string} name @param {string} policy a file in policies/ @param {(draw: Draw) => string} drawDay
   */
  constructor(how, name, policy, drawDay) {
    this.how = how;
    this.name = name;
    this.policy = policy;
    const draw = new Draw(how.seed);
    this.cast = drawCast(draw);
    this.day = drawDay(draw);
    this.comments = new Comments(draw);
    this.secret = draw.hex(48);
    this.folder = mkdtempSync(join(tmpdir(), 'bevakning-e2e-'));
  }

  async open() {
    const { how, name, policy, cast, folder } = this;
    const [botPort, playgroundPort] = await freePorts(2);
    const register = join(folder, 'register.json');
    writeFileSync(register, JSON.stringify(registerOf(cast), null, 2));
    this.bot = new Bot({
      command: how.bot, cwd: how.root, port: botPort, storage: join(folder, 'bevakning.db'), secret: this.secret, policy,
      log: join(how.artifacts, `${name}-bot.log`),
    });
    this.journal = new Journal(this.bot);
    await this.bot.start();
    // Before the register is known, so that no duty of the years between is overdue.
    await this.bot.clockTo(local(this.day, '08:50'));
    await this.bot.cli('register', 'import', register);
    this.playground = new Playground({
      installed: how.playground, folder: join(folder, 'playground'), port: playgroundPort, messages: `${this.bot.url}/api/messages`,
      settings: playgroundSettingsOf(cast), log: join(how.artifacts, `${name}-playground.log`),
    });
    await this.playground.start();
    await this.#openPage();
  }

  async #openPage() {
    const { browser, page } = await openBrowser(this.how.chromium);
    this.#browser = browser;
    this.page = page;
    this.wire = new Wire(page);
    this.client = new Client(page, this.wire, this.playground.url);
    this.channel = new Channel(this.client, this.cast, this.cast.channel);
    this.general = new Channel(this.client, this.cast, { id: this.cast.team.id, name: 'General' });
    this.chat = new Chat(this.client, this.playground, this.cast);
  }

  /** Tells what the two programs printed last, for somebody who looks for a fault. */
  tails() {
    return [this.bot, this.playground].filter((one) => one?.child).map(({ child }) => `--- ${child.name}, last lines\n${child.tail()}`);
  }

  async close() {
    await this.#browser?.close();
    await this.playground?.child?.end();
    await this.bot?.child?.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
