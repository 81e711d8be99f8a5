import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Child } from './child.mjs';

/** Microsoft's Agents Playground: the Teams client and its connector, started on loopback only. */
export class Playground {
  /** @param {{ installed: string, folder: string, port: number, messages: string, settings: object, log: string }} how `messages` is the bot's endpoint */
  constructor(how) {
    this.how = how;
    this.url = `http://127.0.0.1:${how.port}`;
  }

  async start() {
    const { installed, folder, port, messages, settings, log } = this.how;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(settings, null, 2));
    const command = [
      process.execPath, '--require', join(installed, 'loopback.cjs'),
      join(installed, 'node_modules/@microsoft/m365agentsplayground/cli.js'), 'start',
      '-e', messages, '-c', 'msteams', '-p', `${port}`, '--service-url', `${this.url}/_connector`, '--disable-telemetry',
    ];
    const env = {
      PATH: [join(installed, 'no-browser'), process.env.PATH].join(delimiter),
      TZ: 'Europe/Stockholm',
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    };
    this.child = new Child('the Playground', command, { cwd: folder, env, log });
    await this.child.ready(`${this.url}/_internal/v1/config`);
  }

  /** Sends to the bot what somebody else's client would. @param {{ tenantId: string, bot: { id: string, name: string } }} cast @param {object} activity */
  async send({ tenantId, bot }, activity) {
    const whole = { id: randomUUID(), timestamp: new Date().toISOString(), channelId: 'msteams', serviceUrl: `${this.url}/_connector`, recipient: bot, channelData: { tenant: { id: tenantId } }, ...activity };
    const response = await fetch(`${this.url}/_internal/v1/customActivities`, { method: 'POST', body: JSON.stringify(whole), headers: { 'Content-Type': 'application/json' } });
    if (!response.ok) throw new Error(`the activity was answered ${response.status}: ${await response.text()}`);
  }

  /** Lets another person press a button on a card. @param {object} invoke @returns {Promise<any>} the bot's answer */
  async invoke(invoke) {
    const response = await fetch(`${this.url}/_conversation/v1/invoke`, {
      method: 'POST', body: JSON.stringify(invoke), headers: { 'Content-Type': 'application/json' },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the press was answered ${response.status}: ${text}`);
    return JSON.parse(text);
  }
}
