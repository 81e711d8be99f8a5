import { join } from 'node:path';
import { World } from './world.mjs';

/**
 * Plays all steps of a play in a world of its own; stops at the first that fails, for the rest stands on it.
 * @param {World['how']} how @param {import('./plays.mjs').Play} which
 */
export async function play(how, { name, policy, drawDay, steps }) {
  const world = new World(how, name, policy, drawDay);
  console.log(`${name}: seed ${how.seed} (repeat with --seed ${how.seed} --play ${name}) · ${world.cast.municipality}, ${policy} · ${world.day}`);
  const interrupted = endOnSignal(world);
  let passed = 0;
  const tell = async (error) => {
    await interrupted();
    console.log(`FAILED\n${error.stack}`);
    const screenshot = join(how.artifacts, `${name}-failed.png`);
    const taken = await world.page?.screenshot({ path: screenshot }).then(() => true, () => false);
    console.log([...(taken ? [`--- the page: ${screenshot}`] : []), ...world.tails()].join('\n'));
  };
  try {
    await timed('the bot, the Playground and the page are up', () => world.open());
    for (const step of steps) {
      const number = String(passed + 1).padStart(2, '0');
      await timed(`${number} ${step.title}`, () => step.play(world));
      await world.page.screenshot({ path: join(how.artifacts, `${name}-${number}-${step.name}.png`), animations: 'disabled' });
      passed++;
    }
    return { passed, failed: 0 };
  } catch (error) {
    await tell(error);
    return { passed, failed: 1 };
  } finally {
    await world.close();
  }
}

/**
 * Ends everything on Ctrl-C. What was going on then fails, and that is no news: it waits for the end here.
 * @param {World} world @returns {() => Promise<void>}
 */
function endOnSignal(world) {
  let ending;
  const end = async (signal) => {
    console.log(`\n${signal}: ending the bot, the Playground and the browser`);
    await world.close();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => { ending ??= end(signal); });
  return async () => ending;
}

/** @param {string} title @param {() => Promise<unknown>} what */
async function timed(title, what) {
  const began = performance.now();
  process.stdout.write(`  ${title} … `);
  const note = await what();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`ok, ${seconds} s${typeof note === 'string' ? ` (${note})` : ''}`);
}
