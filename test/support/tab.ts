import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { asking } from './api.ts';
import { people } from './bot.ts';
import { browser, patienceMs } from './browser.ts';
import { eventually } from './eventually.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A page of the tab in trial mode as one of the sample people, with what it did wrong kept for {@link expectAccessible}. */
export async function openTab(
  url: string,
  who: keyof typeof people,
  path: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Page> {
  const page = await (
    await browser()
  ).newPage({ locale: 'nb-NO', viewport: { width: 1100, height: 800 }, bypassCSP: false, ...options });
  page.setDefaultTimeout(patienceMs);
  const wrong: string[] = [];
  faults.set(page, wrong);
  page.on('pageerror', (fault) => wrong.push(fault.message));
  page.on('console', (message) => {
    // A refused call is reported by the browser too, in addition to the page.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) wrong.push(message.text());
  });
  await page.addInitScript(`sessionStorage.setItem('losen.trial.person', '${people[who].aadObjectId}')`);
  await prepare(page);
  await page.goto(`${url}/tab/#/${path}`);
  return page;
}

const faults = new WeakMap<Page, string[]>();

/** Puts something into the tab, by its API. */
export async function reportWish(url: string, who: keyof typeof people, wish: object): Promise<void> {
  const ask = asking(url, () => `Trial ${people[who].aadObjectId}`);
  const { status } = await ask('POST', '/wishes', wish, { 'idempotency-key': randomUUID() });
  assert.equal(status, 201);
}

/** Waits for words on the page. */
export async function say(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).first().waitFor();
}

/** Waits until nothing is being fetched any more. Asked from here: the page's own policy lets no string be run in it twice. */
export async function loaded(page: Page): Promise<void> {
  await eventually(async () => (await page.locator('main .fui-Spinner').count()) === 0);
}

/** Waits until the page is called that. */
export async function titled(page: Page, title: string): Promise<void> {
  await eventually(async () => (await page.title()) === title);
}

/** Waits until something that was read from the page is another than before. @returns what it is then. */
export async function changed<T>(before: T, read: () => Promise<T>): Promise<T> {
  let now = before;
  await eventually(async () => (now = await read()) !== before);
  return now;
}

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
};

/** Holds that axe finds nothing, that nothing is wider than the page, and that the page did nothing that it may not. */
export async function expectAccessible(page: Page): Promise<void> {
  // Run through the debugger, which the content-security-policy does not bind.
  // In the middle of a transition a colour is neither of the two.
  await page.evaluate(`Promise.race([
    Promise.allSettled(document.getAnimations().map((one) => one.finished)),
    // A spinner never ends.
    new Promise((resolve) => setTimeout(resolve, 1000)),
  ])`);
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(axe, 'utf8'));
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then((found) => found.violations)`,
  );
  assert.deepEqual(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`,
    ),
    [],
  );
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  assert.ok(overflow <= 0, `${overflow} px too wide`);
  assert.deepEqual(faults.get(page) ?? [], []);
}

/** The whole page as a picture. Chromium's own way makes the page a pixel wide for a moment, which redraws it. */
export async function picture(page: Page, path: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 1100, height: 800 };
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.screenshot({ path });
  await page.setViewportSize(size);
}
