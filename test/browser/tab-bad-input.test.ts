import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { translator } from '../../src/platform/i18n/index.ts';
import { type Ask, asking, startSigned } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { freePort } from '../support/databases.ts';
import { addManySessions } from '../support/many-sessions.ts';
import { root } from '../support/process.ts';
import { ownTenant } from '../support/sign-in.ts';
import { expectAccessible, openTab, picture, reportWish, say } from '../support/tab.ts';
import { openInTeams } from '../support/teams.ts';

const pictures = join(root, 'test-output', 'tab');
const script = '<script>hit=1</script><img src=x onerror="hit=1">';
const tooMuch = `${script}${'ж'.repeat(10_000)}`;

/** Every form of the rooms: where it is, what has to be pressed to see it, and what sends it. */
const forms: readonly {
  readonly who: 'ingrid' | 'jonas' | 'mette' | 'solveig';
  readonly path: string;
  readonly press?: string | RegExp;
  /** What has to be chosen so that all fields are there. */
  readonly choose?: string;
  readonly send?: string;
}[] = [
  { who: 'ingrid', path: '', press: 'Meld et endringsønske', send: 'Send' },
  { who: 'solveig', path: '', press: /^Avvis/, send: 'Avvis med grunn' },
  { who: 'ingrid', path: 'cases/faults', press: 'Meld en feil', send: 'Send' },
  { who: 'solveig', path: 'cases/faults', press: /^Ikkje ein feil/, send: 'Ikkje ein feil' },
  { who: 'ingrid', path: 'answers' },
  { who: 'mette', path: 'answers/new', send: 'Gem' },
  { who: 'jonas', path: 'sessions/new', choose: 'mini_training', send: 'Opprett' },
  { who: 'jonas', path: 'sessions/s/OVER', press: 'Registrer oppmøte', send: 'Lagre' },
];

/** Labels of the fields that one writes in, by the sources of the rooms. */
function fieldsOfRooms(): readonly string[] {
  return globSync('src/{tab,*/room}/**/*.tsx', { cwd: root }).flatMap((path) => {
    const source = readFileSync(join(root, path), 'utf8');
    const fields = source.split('<Field').slice(1);
    return fields
      .filter((field) => /<(Textarea|Input)\b(?![^>]*type="(date|time|file)")/.test(field.split('</Field>')[0] ?? ''))
      .flatMap((field) => {
        const [, key, ofKind] = /label=\{t\((?:'([\w.]+)'|`\$\{of\}(\.\w+)`)/.exec(field) ?? [];
        if (ofKind !== undefined) return [`cases${ofKind}`, `faults${ofKind}`];
        return [key ?? assert.fail(`${path} has a field without a label`)];
      });
  });
}

const writable = 'main input:is([type=text],[type=search],[type=url],:not([type])), main textarea';

type Field = { readonly label: string; readonly length: number; readonly isWrong: boolean; readonly told: string };

/** The fields that are on the page, as somebody meets them. */
function fieldsOn(page: Page): Promise<readonly Field[]> {
  return page.evaluate(`[...document.querySelectorAll('${writable}')].map((one) => ({
    label: one.labels[0]?.textContent.replace('*', '').trim() ?? '',
    length: one.value.length,
    isWrong: one.getAttribute('aria-invalid') === 'true',
    told: (one.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' '),
  }))`);
}

describe('bad input in the tab', function () {
  this.timeout(240_000);
  let bot: Running;
  let ask: Readonly<Record<'ingrid' | 'solveig', Ask>>;
  let entryId: string;
  let overId: string;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    let database: Database | undefined;
    await start({
      env: { PORT: String(await freePort()) },
      open: async (...parameters) => (database = await openDatabase(...parameters)),
    });
    await reportWish(bot.url, 'ingrid', { title: 'Sortere saker', wish: 'Sortere saker etter frist' });
    const fault = { form: '0199a000-0000-7000-8000-000000000098', what: 'Arkivet viser en tom side' };
    await bot.chat(people.mette).invoke('cases.sendFault', fault);
    const found = await ask.solveig('GET', '/entries?limit=1&q=arkivet');
    entryId = found.body.items[0]?.id ?? assert.fail();
    const lastYear = { startsAt: '2025-11-05T09:00:00.000Z', endsAt: '2025-11-05T09:30:00.000Z' };
    overId = (database && (await addManySessions(database, [lastYear]))[0]) ?? assert.fail();
  });
  after(() => bot.stop());

  async function start(options: Parameters<typeof startBot>[0]) {
    bot = await startBot(options);
    const as = (who: keyof typeof people) => asking(bot.url, () => `Trial ${people[who].aadObjectId}`);
    ask = { ingrid: as('ingrid'), solveig: as('solveig') };
  }
  /** The bot as it was, on the address that it had. */
  const startAgain = () => start({ place: bot.place, env: { PORT: new URL(bot.url).port } });

  it('is refused with a clear sentence in every field, and the typed text stays', async () => {
    const tried = new Set<string>();
    const tryForm = async ({ who, path, press, choose, send }: (typeof forms)[number]) => {
      const page = await openTab(bot.url, who, path.replace('OVER', overId));
      await page.locator('main h1').waitFor();
      if (press) await page.getByRole('button', { name: press }).first().click();
      await page.locator(writable).first().waitFor();
      if (choose) await page.locator('main select').first().selectOption(choose);
      for (const field of await page.locator(writable).all()) await field.fill(tooMuch);
      if (send) await page.getByRole('button', { name: send, exact: true }).click();
      await page.locator('main [aria-invalid=true]').first().waitFor();
      for (const { label, length, isWrong, told } of await fieldsOn(page)) {
        tried.add(label);
        const name = `${path} ${label}`;
        assert.equal(length, tooMuch.length, `${name} keeps what was typed`);
        assert.ok(isWrong, `${name} is said to be wrong`);
        assert.match(told, /\d|adresse|https/, `${name} is told what to do: ${told}`);
      }
      if (press) await expectAccessible(page);
      await picture(page, join(pictures, `too-much-${who}-${path.replaceAll('/', '-')}.png`));
      assert.equal(await page.evaluate('typeof hit'), 'undefined', 'nothing that was typed has run');
      await page.close();
    };
    await Promise.all(forms.map(tryForm));
    const isTried = (key: string) => (['nb', 'nn', 'da'] as const).some((one) => tried.has(textOf(one, key)));
    const untried = fieldsOfRooms().filter((key) => !isTried(key));
    assert.deepEqual(untried, [], 'every field of every room has been tried');
  });

  it('is shown as typed when it is harmless', async () => {
    const page = await openTab(bot.url, 'ingrid', '');
    await page.getByRole('button', { name: 'Meld et endringsønske' }).click();
    for (const field of await page.locator(writable).all()) await field.fill(script);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('link', { name: script }).click();
    await page.getByRole('heading', { name: script, level: 1 }).waitFor();
    assert.equal(await page.getByText(script).count(), 3, 'title, wish and why');
    const { body } = await ask.solveig('GET', `/entries/${entryId}`);
    const texts = body.texts.map((text) => ({ ...text, question: script, answer: script, alternatives: [script] }));
    const saved = await ask.solveig(
      'PUT',
      `/entries/${entryId}`,
      { ...body, texts },
      { 'if-match': `"${body.revision}"` },
    );
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    await page.goto(`${bot.url}/tab/#/answers/${entryId}`);
    await page.getByRole('heading', { name: script, level: 1 }).waitFor();
    assert.equal(await page.evaluate('typeof hit'), 'undefined');
    await page.close();
  });

  it('such as a link to an unknown or forbidden item gets the same page', async () => {
    const key = { 'idempotency-key': '0199a000-0000-4000-8000-0000000000aa' };
    const draft = {
      area: 'hr',
      state: 'draft',
      owner: 'lead',
      isPublic: false,
      source: '',
      reviewedOn: '',
      reviewBy: '',
      texts: [{ language: 'nb', question: 'Hemmelig utkast?', answer: 'Ja.', alternatives: [] }],
    };
    const made = await ask.solveig('POST', '/entries', draft, key);
    assert.equal(made.status, 201);
    const never = '0199a000-0000-7000-8000-000000000001';
    const page = await openTab(bot.url, 'ingrid', `answers/${made.body.id}`);
    const pages: string[] = [];
    for (const path of [
      `answers/${made.body.id}`,
      `answers/${never}`,
      `cases/${never}`,
      'cases/%00',
      'answers/..%2Fme',
    ]) {
      await page.goto(`${bot.url}/tab/#/${path}`);
      await page.getByRole('heading', { name: 'Det er ingenting her' }).waitFor();
      pages.push(await page.locator('main').innerText());
    }
    assert.equal(new Set(pages).size, 1, pages.join('\n---\n'));
    await page.close();
  });

  it('such as a server that stops during an edit loses nothing, and saves once', async () => {
    const [mette, ingrid] = [await openTab(bot.url, 'mette', 'answers/new'), await openTab(bot.url, 'ingrid', '')];
    await mette.getByLabel('Spørgsmål').fill('Hvad sker der, når strømmen går?');
    await mette.getByRole('textbox', { name: /^Svar/ }).fill('Det, du skrev, står her stadig.');
    await ingrid.getByRole('button', { name: 'Meld et endringsønske' }).click();
    await ingrid.getByLabel('Tittel').fill('Strømmen gikk');
    await ingrid.getByLabel('Hva ønsker du?').fill('Qwrtz zxcvb at det jeg skrev, blir stående.');
    await bot.stop();
    await mette.getByRole('button', { name: 'Gem', exact: true }).click();
    await ingrid.getByRole('button', { name: 'Send', exact: true }).click();
    await say(mette, 'Losen svarer ikke lige nu. Det, du har skrevet, står her stadig.');
    await say(ingrid, 'Losen svarer ikke akkurat nå. Det du har skrevet, står fortsatt her.');
    assert.equal(await mette.getByLabel('Spørgsmål').inputValue(), 'Hvad sker der, når strømmen går?');
    assert.equal(await ingrid.getByLabel('Tittel').inputValue(), 'Strømmen gikk');
    await picture(mette, join(pictures, 'server-gone.png'));
    await startAgain();
    await mette.getByRole('button', { name: 'Prøv igen' }).click();
    await ingrid.getByRole('button', { name: 'Prøv igjen' }).click();
    await say(mette, 'Svaret er gemt.');
    await say(ingrid, /^Ønsket er registrert som SAMPLE-\d+\.$/);
    const wishes = await ask.ingrid('GET', '/wishes/mine?limit=200');
    assert.equal(wishes.body.items.filter(({ title }) => title === 'Strømmen gikk').length, 1);
    const entries = await ask.solveig('GET', '/entries?limit=200&state=draft');
    assert.equal(entries.body.items.filter(({ question }) => /strømmen går/.test(question)).length, 1);
    await mette.close();
    await ingrid.close();
  });

  it('such as a wrong clock and another time zone shows the same days', async () => {
    const shown = async (options: BrowserContextOptions, yearsOff: number) => {
      const seen: string[] = [];
      const page = await openTab(bot.url, 'solveig', '', options);
      await page.addInitScript(clockOff(yearsOff));
      for (const path of ['', `answers/${entryId}`]) {
        await page.goto(`${bot.url}/tab/#/${path}`);
        await page.reload();
        await settled(page);
        seen.push(await page.locator('main').innerText());
      }
      const year = await page.evaluate<number>('new Date().getFullYear()');
      await page.close();
      return { seen, year };
    };
    const [right, wrong] = await Promise.all([
      shown({ timezoneId: 'Europe/Oslo' }, 0),
      shown({ timezoneId: 'Pacific/Kiritimati' }, 7),
    ]);
    assert.ok(wrong.year >= right.year + 7, 'the clock is really wrong');
    assert.deepEqual(wrong.seen, right.seen);
    assert.match(right.seen.join(), /\d+\. \p{L}+/u, 'there are days to see');
  });

  it('such as an expired sign-in asks Teams for a new token once, or else says so and keeps the typed text', async () => {
    let now = new Date();
    const signed = await startSigned({ clock: () => now });
    const lead = { oid: signed.idOf('lead'), tid: ownTenant, name: 'Plantert Navn Navnesen' };
    const later = new Date(now.getTime() + 3 * 3600_000);
    const old = await signed.authority.token(lead, now);
    const { page, tab, close } = await openInTeams(signed, {
      tokens: [old, old, await signed.authority.token(lead, later)],
    });
    const asked = async () =>
      (await page.evaluate<string[]>('asked')).filter((one) => one === 'authentication.getAuthToken').length;
    await tab.getByRole('button', { name: 'Anmäl ett ändringsönskemål' }).click();
    await tab.getByLabel('Rubrik').fill('Efter lunchen');
    await tab.getByLabel('Vad önskar du?').fill('Att det jag skrev står kvar.');
    now = later;
    assert.equal(await asked(), 1);
    await tab.getByRole('button', { name: 'Skicka', exact: true }).click();
    await tab.getByText('Du är inte inloggad, eller så har inloggningen gått ut.').waitFor();
    assert.equal(await tab.getByLabel('Rubrik').inputValue(), 'Efter lunchen');
    assert.equal(await asked(), 2, 'Teams is asked once');
    await tab.getByRole('button', { name: 'Försök igen' }).click();
    await tab.getByRole('link', { name: 'Efter lunchen' }).first().waitFor();
    assert.equal(await asked(), 3);
    await close();
    await signed.stop();
  });
});

function textOf(language: 'nb' | 'nn' | 'da', key: string): string {
  // The keys are read from the sources, where the compiler has checked them.
  return (translator(language) as unknown as (key: string) => string)(key);
}

async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('main .fui-Spinner').first().waitFor({ state: 'detached' });
}

/** Run in the page before anything else: its clock is off by that many years. */
function clockOff(years: number): string {
  return `{
    const Right = Date, off = ${years} * 365.25 * 86400000;
    globalThis.Date = class extends Right {
      constructor(...parts) { if (parts.length === 0) super(Right.now() + off); else super(...parts); }
      static now() { return Right.now() + off; }
    };
  }`;
}
