import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { type Signed, startSigned } from '../support/api.ts';
import { type Running, startBot } from '../support/bot.ts';
import { eventually } from '../support/eventually.ts';
import { root } from '../support/process.ts';
import { changed, expectAccessible, openTab, reportWish, say } from '../support/tab.ts';
import { type InTeams, openInTeams } from '../support/teams.ts';

const pictures = join(root, 'test-output', 'tab-start');
const asset = (name: string) => new RegExp(`/tab/assets/${name}-[\\w-]+\\.js$`);

const words = {
  nb: {
    locale: 'nb-NO',
    title: 'Losen kunne ikke startes',
    file: 'En fil som Losen trenger, kunne ikke hentes.',
    host: 'Teams svarer ikke.',
    waiting: 'Venter på svar fra Teams …',
    again: 'Prøv igjen',
    hello: 'Hei, Plantert',
    consent: 'Losen mangler samtykke til å logge deg på.',
  },
  sv: {
    locale: 'sv-SE',
    title: 'Losen kunde inte startas',
    file: 'En fil som Losen behöver gick inte att hämta.',
    host: 'Teams svarar inte.',
    waiting: 'Väntar på svar från Teams …',
    again: 'Försök igen',
    hello: 'Hej, Plantert',
    consent: 'Losen saknar samtycke för att logga in dig.',
  },
} as const;
type Words = (typeof words)[keyof typeof words];
type Look = {
  readonly name: string;
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
  readonly width?: number;
};
const looks: readonly Look[] = [
  { name: 'light', theme: 'default', scheme: 'light' },
  { name: 'dark', theme: 'dark', scheme: 'dark' },
  { name: 'contrast', theme: 'contrast', scheme: 'dark' },
  { name: 'phone', theme: 'default', scheme: 'light', width: 320 },
];

/** The tab's frame; after a reload it is the same one. */
const frameOf = (page: Page): Frame => page.frames()[1] ?? assert.fail('no frame');

/** Axe asks a frame as it asks a page. */
async function holdsTogether({ page }: InTeams, picture: string): Promise<void> {
  await expectAccessible(frameOf(page) as unknown as Page);
  await page.locator('iframe').screenshot({ path: join(pictures, `${picture}.png`) });
}

/** Waits until the control with those words has the keyboard. */
const focusedOn = (page: Page, words: string) =>
  eventually(async () => (await frameOf(page).evaluate<string>('document.activeElement?.textContent ?? ""')) === words);

describe('the start of the tab in Teams', function () {
  this.timeout(240_000);
  let signed: Signed;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    signed = await startSigned();
  });
  after(() => signed.stop());

  const open = (text: Words, look: Look, more: Parameters<typeof openInTeams>[1] = {}) =>
    openInTeams(signed, {
      ...more,
      context: { locale: text.locale, theme: look.theme },
      browser: { locale: text.locale, colorScheme: look.scheme },
      ways: { ...(look.width ? { width: look.width } : {}), ...more.ways },
    });

  for (const [language, text] of Object.entries(words))
    for (const look of looks) {
      it(`says in ${language} that a file is missing, and retries (${look.name})`, async () => {
        let isRefused = true;
        const missing = look.name === 'dark' ? 'teams' : look.name === 'contrast' ? language : 'main';
        const teams = await open(text, look, {
          prepare: (page) =>
            page.route(asset(missing), (route) => (isRefused ? route.fulfill({ status: 404 }) : route.continue())),
        });
        const { page, tab } = teams;
        const alert = tab.getByRole('alert');
        await alert.getByText(text.title).waitFor();
        await alert.getByText(text.file).waitFor();
        await focusedOn(page, text.again);
        await holdsTogether(teams, `file-${language}-${look.name}`);
        isRefused = false;
        await page.keyboard.press('Enter');
        await tab.getByRole('heading', { name: text.hello }).waitFor();
        await teams.close();
      });

      it(`says in ${language} that Teams does not answer, and starts when it does (${look.name})`, async () => {
        const teams = await open(text, look, { ways: { isSilent: true }, prepare: (page) => page.clock.install() });
        const { page, tab } = teams;
        await eventuallyMoved(page, async () => (await tab.getByText(text.waiting).count()) > 0);
        await holdsTogether(teams, `waiting-${language}-${look.name}`);
        await page.clock.runFor(20_000);
        await tab.getByRole('alert').getByText(text.host).waitFor();
        await focusedOn(page, text.again);
        assert.equal(await tab.getByRole('button').count(), 1, 'no trial, and no way out of Teams');
        await holdsTogether(teams, `silent-${language}-${look.name}`);
        await page.evaluate('speak()');
        await eventuallyMoved(page, async () => (await tab.getByRole('heading', { name: text.hello }).count()) > 0);
        await teams.close();
      });

      it(`says in ${language} that consent is missing, and retries (${look.name})`, async () => {
        const teams = await open(text, look, { ways: { refusal: 'resourceRequiresConsent' } });
        const { page, tab } = teams;
        await tab.getByRole('alert').getByText(text.consent).waitFor();
        await focusedOn(page, text.again);
        await holdsTogether(teams, `consent-${language}-${look.name}`);
        await page.evaluate('refusal = null');
        await page.keyboard.press('Enter');
        await tab.getByRole('heading', { name: text.hello }).waitFor();
        await teams.close();
      });
    }

  const refusals: readonly (readonly [refusal: string, says: string])[] = [
    ['CancelledByUser', 'Påloggingen ble avbrutt.'],
    ['resourceDisabled', 'slått av eller satt opp feil. Det kan du ikke ordne selv'],
    ['resourceRequiresMfa', 'Feilkode: resourceRequiresMfa.'],
  ];
  for (const [refusal, says] of refusals)
    it(`shows the reason of the refused sign-in: ${refusal}`, async () => {
      const teams = await open(words.nb, looks[0] ?? assert.fail(), { ways: { refusal } });
      await teams.tab.getByRole('alert').getByText(says).waitFor();
      await holdsTogether(teams, `refused-${refusal}`);
      await teams.close();
    });

  it('says in five languages that it could not be loaded, when even the first file is missing', async () => {
    const teams = await open(words.nb, looks[0] ?? assert.fail(), {
      prepare: (page) => page.route(asset('index'), (route) => route.abort()),
    });
    const late = teams.tab.getByText('Losen kunne ikke lastes.');
    assert.equal(await late.isVisible(), false);
    await late.waitFor();
    await holdsTogether(teams, 'nothing');
    await teams.close();
  });

  it('follows the theme of Teams, not of the operating system, in native controls', async () => {
    const teams = await openInTeams(signed, { context: { theme: 'dark' }, browser: { colorScheme: 'light' } });
    await teams.tab.getByRole('heading', { name: 'Hej, Plantert' }).waitFor();
    const scheme = () => frameOf(teams.page).evaluate<string>('getComputedStyle(document.documentElement).colorScheme');
    const seen = [await scheme()];
    for (const theme of ['default', 'contrast', 'default']) {
      await teams.page.evaluate(`paint('${theme}')`);
      seen.push(await changed(seen.at(-1) ?? '', scheme));
    }
    assert.deepEqual(seen, ['dark', 'light', 'dark', 'light']);
    await teams.close();
  });
});

/** Moves the page's clock on until something has come. */
function eventuallyMoved(page: Page, holds: () => Promise<boolean>): Promise<void> {
  return eventually(async () => {
    if (await holds()) return true;
    await page.clock.runFor(300);
    return false;
  });
}

describe('the tab during a deployment', function () {
  this.timeout(240_000);
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  /** Counts how often the page itself is reloaded. */
  const reloads = (page: Page) => {
    let count = -1;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) count += 1;
    });
    return () => count;
  };

  it('reloads once when a file is missing after a deployment', async () => {
    let isGone = true;
    let count: () => number = () => 0;
    const page = await openTab(bot.url, 'ingrid', '', {}, async (fresh) => {
      count = reloads(fresh);
      await fresh.route(asset('answers'), (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
      fresh.on('framenavigated', () => (isGone = count() < 1));
    });
    await say(page, 'Mine endringsønsker');
    await page.getByRole('link', { name: 'Svar', exact: true }).click();
    await say(page, 'De første 20 svarene');
    assert.equal(count(), 1);
    await page.close();
  });

  it('shows an error when the file is still missing after that, without reloading again', async () => {
    let count: () => number = () => 0;
    const page = await openTab(bot.url, 'ingrid', '', {}, async (fresh) => {
      count = reloads(fresh);
      await fresh.route(asset('answers'), (route) => route.fulfill({ status: 404 }));
    });
    await say(page, 'Mine endringsønsker');
    await page.getByRole('link', { name: 'Svar', exact: true }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Prøv igjen' }).waitFor();
    assert.equal(count(), 1);
    await page.close();
  });

  it('does not reload over unsaved changes', async () => {
    let count: () => number = () => 0;
    const page = await openTab(bot.url, 'ingrid', '', {}, async (fresh) => {
      count = reloads(fresh);
      await fresh.route(asset('answers'), (route) => route.fulfill({ status: 404 }));
    });
    await say(page, 'Mine endringsønsker');
    await page.evaluate(`addEventListener('beforeunload', (event) => event.preventDefault())`);
    await page.getByRole('link', { name: 'Svar', exact: true }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Prøv igjen' }).waitFor();
    assert.equal(count(), 0);
    await page.close();
  });

  it('fetches each list at most once in ten seconds while others change it, and not while hidden', async () => {
    const asked: string[] = [];
    const page = await openTab(bot.url, 'solveig', '', {}, async (fresh) => {
      await fresh.clock.install();
      fresh.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname.startsWith('/api/') && !pathname.endsWith('/events')) asked.push(pathname + search);
      });
    });
    await say(page, 'Endringsønske som ventar på deg');
    const change = async (count: number) => {
      for (let i = 0; i < count; i += 1)
        await reportWish(bot.url, 'ingrid', { title: `Endring ${i}`, wish: `Ønske ${i}` });
    };
    const most = () => Math.max(0, ...new Set(asked.map((path) => asked.filter((other) => other === path).length)));
    // From here on its time passes only when it is moved, however long the changes take.
    await page.clock.pauseAt(Date.now() + 60_000);
    asked.length = 0;
    // The news of the changes comes by a stream, which the clock of the page does not move.
    const heardAll = () => page.waitForTimeout(1000);
    await change(40);
    await heardAll();
    await page.clock.runFor(7_000);
    await eventuallyMoved(page, async () => asked.length > 0);
    console.log(`    40 changes: ${asked.length} requests in the first ten seconds, ${most()} at most for one list`);
    assert.ok(asked.length > 0 && most() <= 1, asked.join(' '));
    await page.clock.runFor(20_000);
    await page.evaluate(`Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })`);
    asked.length = 0;
    await change(5);
    await heardAll();
    await page.clock.runFor(60_000);
    assert.deepEqual(asked, []);
    await page.evaluate(`(delete document.hidden, document.dispatchEvent(new Event('visibilitychange')))`);
    await page.clock.runFor(7_000);
    await eventuallyMoved(page, async () => asked.length > 0);
    assert.ok(asked.length > 0 && most() <= 1, asked.join(' '));
    await page.close();
  });
});
