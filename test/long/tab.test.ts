import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { AppDeps } from '../../src/app.ts';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import type { Language } from '../../src/platform/i18n/index.ts';
import { asking } from '../support/api.ts';
import { people, type Running, sampleTenant, startBot } from '../support/bot.ts';
import { channelId, givePostedStatus } from '../support/posted-status.ts';
import { giveHistory } from '../support/rollout-history.ts';
import { root } from '../support/process.ts';
import { expectAccessible, openTab, reportWish } from '../support/tab.ts';

const pictures = join(root, 'test-output', 'tab-long');
const themes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};
const widths = [320, 768, 1440];
/** What somebody says in the chat to be spoken to in a language. */
const choices: Readonly<Record<Language, string>> = {
  nb: 'norsk',
  nn: 'nynorsk',
  sv: 'svenska',
  da: 'på dansk',
  en: 'English',
};

type View = {
  readonly who: 'ingrid' | 'jonas' | 'solveig';
  readonly path: (entryId: string) => string;
  /** What has to be pressed or filled before it is looked at. */
  readonly then?: (page: Page) => Promise<void>;
};

const views: Readonly<Record<string, View>> = {
  home: { who: 'ingrid', path: () => '' },
  'home-champion': { who: 'jonas', path: () => '' },
  'home-lead': { who: 'solveig', path: () => '' },
  report: {
    who: 'ingrid',
    path: () => '',
    then: async (page) => {
      await page.locator('main section button').first().click();
      await page.locator('form button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  reject: {
    who: 'solveig',
    path: () => '',
    then: async (page) => {
      await page.locator('main li button').nth(3).click();
      await page.locator('form button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
  answers: { who: 'ingrid', path: () => 'answers' },
  'answers-lead': { who: 'solveig', path: () => 'answers' },
  'answers-none': {
    who: 'ingrid',
    path: () => 'answers',
    then: async (page) => {
      await page.locator('input[type=search]').fill('qwrtzuqwrtzu');
      await page.locator('main ul').waitFor({ state: 'detached' });
    },
  },
  entry: { who: 'ingrid', path: (id) => `answers/${id}` },
  'entry-lead': { who: 'solveig', path: (id) => `answers/${id}` },
  edit: { who: 'solveig', path: (id) => `answers/${id}/edit` },
  import: { who: 'solveig', path: () => 'answers/import' },
  'import-refused': {
    who: 'solveig',
    path: () => 'answers/import',
    then: async (page) => {
      const buffer = Buffer.from(
        'id;language;area;state;question;answer;alternatives;source;reviewed;review_by;owner;public\na;nb;hr;gal;;;;;;;;',
      );
      await page.locator('input[type=file]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
      await page.locator('main button').first().click();
      await page.locator('table').waitFor();
    },
  },
  'insights-champion': { who: 'jonas', path: () => 'insights' },
  'insights-lead': {
    who: 'solveig',
    path: () => 'insights',
    then: async (page) => {
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await page.locator('main table').nth(2).waitFor();
    },
  },
  channels: { who: 'ingrid', path: () => 'channel' },
  channel: { who: 'ingrid', path: () => `channel/${encodeURIComponent(channelId)}` },
  'channel-unknown': { who: 'ingrid', path: () => 'channel/19%3Aukjent' },
  nothing: { who: 'ingrid', path: () => 'nothing' },
};

describe('the tab in every theme, width and language', function () {
  this.timeout(1_800_000);
  let bot: Running;
  let entryId: string;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    let database: Database | undefined;
    const open: AppDeps['open'] = async (...parameters) => (database = await openDatabase(...parameters));
    bot = await startBot({ open });
    await asking(bot.url, () => undefined)('GET', '/trial/people');
    if (database) await giveHistory(database);
    if (database) await givePostedStatus(database, sampleTenant);
    const ingrid = bot.chat(people.ingrid);
    await ingrid.press(await ingrid.say('qwrtz zxcvb kråker'), 'Spør en fagspesialist');
    const title = 'Personvernkonsekvensvurderingsmalrevisjon'.repeat(2);
    await reportWish(bot.url, 'ingrid', { title, wish: `${title} `.repeat(5), why: title });
    const found = await fetch(`${bot.url}/api/v1/entries?limit=1&q=arkivet`, {
      headers: { authorization: `Trial ${people.ingrid.aadObjectId}` },
    });
    entryId = ((await found.json()) as { items: { id: string }[] }).items[0]?.id ?? assert.fail();
  });
  after(() => bot.stop());

  for (const [language, choice] of Object.entries(choices)) {
    const isWhole = language === 'nb' || language === 'en';
    it(`is whole and accessible in ${language}`, async () => {
      for (const who of ['ingrid', 'jonas', 'solveig'] as const) await bot.chat(people[who]).say(choice);
      for (const [theme, options] of Object.entries(themes)) {
        if (!isWhole && theme !== 'light') continue;
        for (const width of widths) {
          // Where words have least room the other languages show whether theirs fit.
          if (!isWhole && width !== 320) continue;
          for (const [name, view] of Object.entries(views)) {
            const page = await openTab(bot.url, view.who, view.path(entryId), {
              ...options,
              viewport: { width, height: 800 },
            });
            try {
              await page.locator('main h1').waitFor();
              await page.waitForFunction("document.querySelector('main .fui-Spinner') === null");
              await view.then?.(page);
              await expectAccessible(page);
            } catch (fault) {
              throw new Error(`${name} in ${language}, ${theme}, ${width} px`, { cause: fault });
            } finally {
              await page.screenshot({
                path: join(pictures, `${name}-${language}-${theme}-${width}.png`),
                fullPage: true,
              });
              await page.close();
            }
          }
        }
      }
    });
  }
});
