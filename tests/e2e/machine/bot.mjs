import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { promisify } from 'node:util';
import { Child } from './child.mjs';

const run = promisify(execFile);

/** The bot under test: a process of its own, its command line, and the three ways to reach it from outside Teams. */
export class Bot {
  #sender = 'e2e';

  /** @param {{ command: string[], cwd: string, port: number, storage: string, secret: string, policy: string, log: string }} how */
  constructor(how) {
    this.how = how;
    this.url = `http://127.0.0.1:${how.port}`;
    this.env = {
      ASPNETCORE_ENVIRONMENT: 'Development',
      ASPNETCORE_URLS: this.url,
      Storage__Path: how.storage,
      Bot__MicrosoftAppId: '',
      Bot__DangerouslyAllowUnauthenticatedRequests: 'true',
      [`Intake__Senders__${this.#sender}__Secret`]: how.secret,
      Policy__Path: `policies/${how.policy}.json`,
    };
  }

  async start() {
    this.child = new Child('the bot', [...this.how.command, 'serve'], { cwd: this.how.cwd, env: this.env, log: this.how.log });
    await this.child.ready(`${this.url}/dev/clock`);
  }

  /** What the command line prints. @param {...string} args */
  async cli(...args) {
    const [program, ...first] = this.how.command;
    const { stdout } = await run(program, [...first, ...args], { cwd: this.how.cwd, env: { ...process.env, ...this.env }, maxBuffer: 1 << 24 });
    return stdout;
  }

  /** Ends it and starts it again, on the same store. */
  async restart() {
    await this.child.end();
    await this.start();
  }

  /** Posts comments, signed with the sender's secret. @param {...import('../draw/comments.mjs').Comment} comments */
  intake(...comments) {
    return this.intakeSigned(comments, this.how.secret, Date.now());
  }

  /** @param {import('../draw/comments.mjs').Comment[]} comments @param {string} secret @param {number} signedAt milliseconds */
  intakeSigned(comments, secret, signedAt) {
    const body = JSON.stringify(comments.length === 1 ? comments[0] : comments);
    const timestamp = Math.floor(signedAt / 1000);
    const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    return this.#post(`/api/intake/${this.#sender}`, body, {
      'X-Bevakning-Timestamp': `${timestamp}`,
      'X-Bevakning-Signature': `sha256=${signature}`,
    });
  }

  /** Hands an activity straight to the bot, as the channel would. @param {object} activity */
  async activity(activity) {
    return this.#post('/api/messages', JSON.stringify(activity));
  }

  /** Moves the bot's clock. @param {string} instant */
  async clockTo(instant) {
    const { status, text } = await this.#post('/dev/clock', JSON.stringify({ to: instant }));
    if (status !== 200) throw new Error(`the clock was not moved: ${status} ${text}`);
  }

  /** @returns {Promise<string>} the bot's own instant */
  async now() {
    const response = await fetch(`${this.url}/dev/clock`);
    return (await response.json()).now;
  }

  /** @param {string} path @param {string} body @param {Record<string, string>} headers */
  async #post(path, body, headers = {}) {
    const response = await fetch(this.url + path, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });
    const text = await response.text();
    return { status: response.status, text };
  }
}
