import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { hostConfig, looks, styleSheet } from './hosts.mjs';

const require = createRequire(import.meta.url);
const renderer = require.resolve('adaptivecards/dist/adaptivecards.min.js');
const style = require.resolve('adaptivecards/dist/adaptivecards.css');
const ours = new URL('in-page.js', import.meta.url).pathname;

/** Draws every card in every look, one picture each, and says what is wrong with how they came out. */
export async function drawAll({ cards, folder, executablePath }) {
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    const faults = await Promise.all(Object.entries(looks).map(([look, how]) => drawIn(browser, look, how, cards, folder)));
    await contactSheet(browser, cards, folder);
    return faults.flat();
  } finally {
    await browser.close();
  }
}

async function drawIn(browser, look, how, cards, folder) {
  const page = await open(browser, how.width + 32);
  await page.setContent('<!doctype html><html lang="sv"><body></body></html>');
  await page.addStyleTag({ path: style });
  await page.addStyleTag({ content: styleSheet(how) });
  await page.addScriptTag({ path: renderer });
  await page.addScriptTag({ path: ours });
  const faults = await page.evaluate(([all, config]) => drawCards(all, config), [cards, hostConfig(how)]);
  for (const { name } of cards) {
    await page.locator(`[id="${name}"]`).screenshot({ path: `${folder}/${name}.${look}.png` });
    faults.push(...await judge(page, name, look));
    for (let n = 0; ; n++) {
      const title = await page.evaluate(([card, i]) => openDrawer(card, i), [name, n]);
      if (title === null) break;
      if (name.startsWith('sample-')) await page.locator(`[id="${name}"]`).screenshot({ path: `${folder}/${name}.${n + 1}.${look}.png` });
      faults.push(...await judge(page, name, look, title));
    }
  }

  await page.close();
  return faults;
}

async function judge(page, name, look, drawer) {
  const faults = await page.evaluate(([card, contrast]) => faultsOf(card, contrast), [name, look !== 'narrow' && look !== 'large']);
  return faults.map((fault) => `${name}, ${look}${drawer ? `, ${drawer}` : ''}: ${fault}`);
}

/** All cards on one picture, each in every look. */
async function contactSheet(browser, cards, folder) {
  const page = await open(browser, 2400);
  await page.goto(new URL(`file://${folder}/`).href);
  const names = cards.map(({ name }) => name);
  await page.setContent(`<!doctype html><base href="file://${folder}/"><style>body { margin: 8px; columns: 3; font: 11px sans-serif; } figure { margin: 0 0 8px; break-inside: avoid; } img { zoom: 0.33; vertical-align: top; margin: 4px; }</style>
    ${names.map((name) => `<figure>${name}<br>${Object.keys(looks).map((look) => `<img src="${name}.${look}.png">`).join('')}</figure>`).join('\n')}`);
  await page.screenshot({ path: `${folder}/sheet.png`, fullPage: true });
  await page.close();
}

async function open(browser, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  await page.route(({ protocol }) => protocol !== 'file:' && protocol !== 'data:', (route) => route.abort());
  return page;
}
