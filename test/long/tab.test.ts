import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { AppDeps } from '../../src/app.ts';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { catalogues, type Language } from '../../src/platform/i18n/index.ts';
import * as loadedTexts from '../../src/tab/catalogues/nb.ts';
import { asking } from '../support/api.ts';
import { people, type Running, sampleTenant, startBot } from '../support/bot.ts';
import { channelId, givePostedStatus } from '../support/posted-status.ts';
import { giveHistory } from '../support/rollout-history.ts';
import { root } from '../support/process.ts';
import { expectAccessible, loaded, openTab, picture, reportWish } from '../support/tab.ts';

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

const longTitle = 'Personvernkonsekvensvurderingsmalrevisjon'.repeat(2);

type View = {
  readonly who: 'ingrid' | 'jonas' | 'solveig';
  readonly path: (entryId: string, caseId: string) => string;
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
  'case-own': { who: 'ingrid', path: (_, id) => `cases/${id}` },
  'case-other': { who: 'jonas', path: (_, id) => `cases/${id}` },
  'case-lead': {
    who: 'solveig',
    path: (_, id) => `cases/${id}`,
    then: async (page) => {
      await page.locator('main section button').last().click();
      await page.locator('form textarea').waitFor();
    },
  },
  alike: {
    who: 'jonas',
    path: () => '',
    then: async (page) => {
      await page.locator('main section button').first().click();
      await page.locator('form input').fill(longTitle);
      await page.locator('form textarea').first().fill(longTitle);
      await page.locator('form button[type=submit]').click();
      await page.locator('main h3[tabindex="-1"]').waitFor();
    },
  },
  'search-too-long': {
    who: 'ingrid',
    path: () => 'answers',
    then: async (page) => {
      await page.locator('input[type=search]').fill('x'.repeat(1001));
      await page.locator('[aria-invalid=true]').waitFor();
    },
  },
  'sessions-month': { who: 'ingrid', path: () => 'sessions/month' },
  'sessions-month-empty': { who: 'ingrid', path: () => 'sessions/month/2020-02' },
  'sessions-week': { who: 'jonas', path: () => 'sessions/week' },
  'sessions-agenda': { who: 'ingrid', path: () => 'sessions/agenda' },
  'sessions-none': { who: 'solveig', path: () => 'sessions/agenda/2100-01-01' },
  'sessions-one': { who: 'ingrid', path: () => 'sessions/agenda', then: openFirstSession },
  'sessions-one-host': { who: 'jonas', path: () => 'sessions/agenda', then: openFirstSession },
  'sessions-cancel': {
    who: 'solveig',
    path: () => 'sessions/agenda',
    then: async (page) => {
      await openFirstSession(page);
      await page.locator('main button').last().click();
      await page.locator('main h2').waitFor();
    },
  },
  'sessions-change': {
    who: 'jonas',
    path: () => 'sessions/agenda',
    then: async (page) => {
      await openFirstSession(page);
      await page.locator('main button').first().click();
      await page.locator('main form input').first().waitFor();
    },
  },
  'sessions-new': {
    who: 'jonas',
    path: () => 'sessions/new',
    then: async (page) => {
      await page.locator('main select').first().selectOption('mini_training');
      await page.locator('form button[type=submit]').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
    },
  },
};

async function openFirstSession(page: Page): Promise<void> {
  await page.locator('main section a').first().click();
  await page.locator('main dl').waitFor();
}

describe('the tab in every theme, width and language', function () {
  this.timeout(1_800_000);
  let bot: Running;
  let entryId: string;
  let caseId: string;
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
    await reportWish(bot.url, 'ingrid', { title: longTitle, wish: `${longTitle} `.repeat(5), why: longTitle });
    const ask = asking(bot.url, () => `Trial ${people.ingrid.aadObjectId}`);
    entryId = (await ask('GET', '/entries?limit=1&q=arkivet')).body.items[0]?.id ?? assert.fail();
    caseId = (await ask('GET', '/wishes/mine')).body.items[0]?.id ?? assert.fail();
  });
  after(() => bot.stop());

  async function look(name: string, view: View, as: string, options: BrowserContextOptions, prepare?: typeof longest) {
    const page = await openTab(bot.url, view.who, view.path(entryId, caseId), options, prepare);
    try {
      await page.locator('main h1').waitFor();
      await loaded(page);
      await view.then?.(page);
      await expectAccessible(page);
    } catch (fault) {
      throw new Error(`${name} ${as}`, { cause: fault });
    } finally {
      await picture(page, join(pictures, `${name}-${as}.png`));
      await page.close();
    }
  }

  for (const [language, choice] of Object.entries(choices)) {
    const isWhole = language === 'nb' || language === 'en';
    it(`is whole and accessible in ${language}`, async () => {
      for (const who of ['ingrid', 'jonas', 'solveig'] as const) await bot.chat(people[who]).say(choice);
      for (const [theme, options] of Object.entries(themes)) {
        if (!isWhole && theme !== 'light') continue;
        for (const width of widths) {
          // Where words have least room the other languages show whether theirs fit.
          if (!isWhole && width !== 320) continue;
          for (const [name, view] of Object.entries(views))
            await look(name, view, `${language}-${theme}-${width}`, { ...options, viewport: { width, height: 800 } });
        }
      }
    });
  }

  it('has space for the longest words of the five languages', async () => {
    for (const who of ['ingrid', 'jonas', 'solveig'] as const) await bot.chat(people[who]).say('norsk');
    for (const width of widths)
      for (const [name, view] of Object.entries(views))
        await look(
          name,
          view,
          `longest-light-${width}`,
          { ...themes.light, viewport: { width, height: 800 } },
          longest,
        );
  });
});

/** Gives the page, in place of the Norwegian texts, each text as the language has it that needs most room for it. */
async function longest(page: Page): Promise<void> {
  const body = Object.keys(loadedTexts)
    .map((feature) => `export const ${feature} = ${JSON.stringify(longestOf(feature as keyof typeof loadedTexts))};`)
    .join('\n');
  let isGiven = false;
  await page.route(/\/tab\/assets\/nb-[^/]*\.js$/, (route) => {
    isGiven = true;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  page.on('close', () => assert.ok(isGiven, 'the longest texts were shown'));
}

type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

function longestOf(feature: keyof (typeof catalogues)['nb']): Texts {
  const all = Object.values(catalogues).map((catalogue) => catalogue[feature] as Texts);
  const longer = (texts: readonly string[]) =>
    texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  const sameKeys = Object.keys(all[0] ?? {}).map((key): readonly [string, Texts[string]] => {
    const texts = all.map((one) => one[key] ?? '');
    const [first] = texts;
    if (typeof first === 'string') return [key, longer(texts as readonly string[])];
    const forms = Object.keys(first ?? {}).map((form) => [
      form,
      longer((texts as readonly Readonly<Record<string, string>>[]).map((one) => one[form] ?? '')),
    ]);
    return [key, Object.fromEntries(forms) as Readonly<Record<string, string>>];
  });
  return Object.fromEntries(sameKeys);
}
