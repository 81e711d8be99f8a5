import { chromium } from 'playwright-core';

const args = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** What stands in the page when somebody's text was taken for markup. */
export const markedUp = 'a, b, strong, em, i, del, s, code, img, script, h1, h2';

/** A browser that reaches loopback and nothing else; signals are left to this run, which ends everything. @param {string} executablePath */
export async function openBrowser(executablePath) {
  const browser = await chromium.launch({ executablePath, args, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  page.setDefaultTimeout(10_000);
  await page.route(({ hostname }) => hostname !== '127.0.0.1', (route) => route.abort());
  return { browser, page };
}
