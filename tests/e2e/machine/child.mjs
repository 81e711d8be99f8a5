import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** A program that this run started, and ends. */
export class Child {
  /** @type {Set<Child>} */
  static #running = new Set();

  /**
   * @param {string} name @param {string[]} command
   * @param {{ cwd: string, env: Record<string, string>, log: string }} how `log` is a file for all that it prints
   */
  constructor(name, command, { cwd, env, log }) {
    this.name = name;
    this.log = log;
    const output = openSync(log, 'a');
    const [program, ...args] = command;
    this.process = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', output, output] });
    closeSync(output);
    this.exited = once(this.process, 'exit').catch((error) => [`not started: ${error.message}`]).finally(() => Child.#running.delete(this));
    Child.#running.add(this);
  }

  /** Ends it: kindly first, by force after five seconds. */
  async end() {
    if (!Child.#running.has(this)) return;
    this.process.kill('SIGTERM');
    const force = setTimeout(() => this.process.kill('SIGKILL'), 5_000);
    await this.exited;
    clearTimeout(force);
  }

  /** Waits until the address answers 200. @param {string} url @param {number} within milliseconds */
  async ready(url, within = 30_000) {
    const deadline = Date.now() + within;
    let ended;
    this.exited.then(([code, signal]) => { ended = code ?? signal; });
    while (Date.now() < deadline) {
      if (ended !== undefined) throw new Error(`${this.name} ended (${ended}) before it was ready`);
      const response = await fetch(url).catch(() => undefined);
      if (response?.ok) return response.json();
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    throw new Error(`${this.name} did not answer on ${url} within ${within / 1000} s`);
  }

  /** The last lines it printed. */
  tail(lines = 40) {
    return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Whatever else happens, nothing that was started here outlives this process. */
  static killAll() {
    for (const child of Child.#running) child.process.kill('SIGKILL');
  }
}

process.on('exit', () => Child.killAll());
