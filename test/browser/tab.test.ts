import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { people, type Running, startBot } from '../support/bot.ts';
import { browser } from '../support/browser.ts';
import { focused, press as pressOn, tabTo } from '../support/keyboard.ts';
import { eventually } from '../support/eventually.ts';
import { root } from '../support/process.ts';
import { changed, expectAccessible, openTab, picture, reportWish, say, titled } from '../support/tab.ts';

const pictures = join(root, 'test-output', 'tab');

/** Each room as somebody sees it; `shows` is there when it has been drawn. */
const views: Readonly<
  Record<'ingrid' | 'jonas' | 'mette' | 'solveig', Readonly<Record<string, readonly [string, string]>>>
> = {
  ingrid: {
    home: ['', 'Mine endringsønsker'],
    answers: ['answers', 'De første 20 svarene'],
    nothing: ['answers/import', 'Det er ingenting her'],
  },
  jonas: { home: ['', 'Mine spørsmål til fagspesialistene'], answers: ['answers', 'De første 20 svarene'] },
  mette: { home: ['', 'Spørgsmål, der venter på svar'], new: ['answers/new', 'Nyt svar'] },
  solveig: {
    home: ['', 'Endringsønske som ventar på deg'],
    answers: ['answers', 'Nytt svar'],
    import: ['answers/import', 'Kontroller fila'],
    nowhere: ['nowhere', 'Her er det ingenting'],
  },
};

/** Whether a button stands where it can be seen without scrolling. */
async function isInView(page: Page, name: string): Promise<boolean> {
  const box = await page.getByRole('button', { name }).boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
}

describe('the tab', function () {
  this.timeout(240_000);
  let bot: Running;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await startBot();
    // Something is there to be seen: wishes, and questions that nobody could answer.
    const ingrid = bot.chat(people.ingrid);
    for (const text of ['qwrtz zxcvb kråker', 'asdf fghj mnbv'])
      await ingrid.press(await ingrid.say(text), 'Spør en fagspesialist');
    await reportWish(bot.url, 'ingrid', {
      title: 'Sortere saker',
      wish: 'Jeg ønsker at saker kan sorteres etter frist',
    });
  });
  after(() => bot.stop());

  it('says that it is a trial, and offers a choice of people', async () => {
    const page = await (await browser()).newPage({ locale: 'nb-NO' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(`${bot.url}/tab`);
    await say(page, 'Losen er i prøvemodus på denne maskinen, og ingen logger på her.');
    await expectAccessible(page);
    await page.screenshot({ path: join(pictures, 'trial.png') });
    await page.getByRole('button', { name: 'Jonas Berg' }).click();
    await say(page, 'Prøvemodus: ingen har logget på, og du er Jonas Berg.');
    assert.deepEqual([...new Set(asked)], [bot.url], 'nobody else is asked for anything');
    await page.getByRole('button', { name: 'Velg en annen person' }).click();
    await say(page, 'Hvem vil du være?');
    await page.close();
  });

  for (const [who, rooms] of Object.entries(views)) {
    for (const [name, [path, shows]] of Object.entries(rooms)) {
      it(`shows ${name} to ${who}, in order and readable`, async () => {
        const page = await openTab(bot.url, who as keyof typeof people, path);
        await say(page, shows);
        await expectAccessible(page);
        await picture(page, join(pictures, `${who}-${name}.png`));
        await page.close();
      });
    }
  }

  for (const name of ['accessibility', 'privacy', 'terms']) {
    it(`leads to the statement on ${name}, in order and readable`, async () => {
      const page = await (await browser()).newPage({ locale: 'nn-NO', viewport: { width: 320, height: 640 } });
      await page.goto(`${bot.url}/${name}`);
      await expectAccessible(page);
      await picture(page, join(pictures, `${name}.png`));
      await page.close();
    });
  }

  it('follows a change of the theme while it is open', async () => {
    const page = await openTab(bot.url, 'ingrid', '');
    await say(page, 'Mine endringsønsker');
    const background = () =>
      page.evaluate<string>("getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor");
    const seen = [await background()];
    for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      seen.push(await changed(seen.at(-1) ?? '', background));
      await expectAccessible(page);
    }
    assert.equal(new Set(seen).size, 3, seen.join(' '));
    await page.close();
  });

  it('receives changes again after the stream was interrupted, and says so meanwhile', async () => {
    const page = await openTab(bot.url, 'ingrid', '');
    await say(page, 'Mine endringsønsker');
    let isCut = true;
    await page.route('**/api/v1/events', (route) => (isCut ? route.abort() : route.continue()));
    await page.reload();
    await say(page, 'Forbindelsen er brutt.');
    await expectAccessible(page);
    await reportWish(bot.url, 'ingrid', { title: 'Det kommer fram likevel', wish: 'Også uten strømmen.' });
    isCut = false;
    await page.getByRole('heading', { name: 'Det kommer fram likevel' }).waitFor();
    await page.getByText('Forbindelsen er brutt.').waitFor({ state: 'detached' });
    await page.close();
  });

  it('is found by search, in the searcher’s own words', async () => {
    const page = await openTab(bot.url, 'ingrid', 'answers');
    await page.getByLabel('Søk eller spør').fill('hur får jag tillgång till arkivet');
    const link = page.getByRole('link', { name: 'Hvordan får jeg tilgang til arkivet?' });
    await link.waitFor();
    await page.getByLabel('Område').selectOption({ label: 'HR' });
    await link.waitFor({ state: 'detached' });
    await page.getByLabel('Område').selectOption('');
    await link.click();
    await say(page, 'Du har lesetilgang til åpne saker');
    await say(page, 'You can read open cases in your own unit');
    assert.equal(await page.getByRole('button', { name: 'Rediger' }).count(), 0);
    await expectAccessible(page);
    await picture(page, join(pictures, 'entry.png'));
    await page.goBack();
    assert.equal(await page.getByLabel('Søk eller spør').inputValue(), 'hur får jag tillgång till arkivet');
    await page.getByLabel('Søk eller spør').fill('qwrtzu');
    await say(page, 'Prøv andre ord');
    await expectAccessible(page);
    await page.close();
  });

  it('accepts a change request by keyboard alone, and the lead sees it without reloading', async () => {
    const lead = await openTab(bot.url, 'solveig', '');
    await say(lead, 'Endringsønske som ventar på deg');
    const page = await openTab(bot.url, 'ingrid', '');
    await say(page, 'Mine endringsønsker');
    const press = (...keys: readonly string[]) => pressOn(page, ...keys);
    await tabTo(page, 'Meld et endringsønske');
    await press('Enter');
    await focused(page, 'Tittel');
    await press('Enter');
    await say(page, 'Fyll ut dette.');
    await expectAccessible(page);
    await picture(page, join(pictures, 'report-faults.png'));
    await focused(page, 'Tittel');
    await page.keyboard.type('<script>alert(1)</script> på tastaturet');
    await press('Tab');
    await page.keyboard.type('Alt skal gå uten mus.');
    await tabTo(page, 'Send');
    await press('Enter');
    await say(page, /^Ønsket er registrert som SAMPLE-\d+\.$/);
    await focused(page, 'Meld et endringsønske');
    await say(lead, '<script>alert(1)</script> på tastaturet');
    await picture(lead, join(pictures, 'lead-waiting.png'));
    const row = lead.getByRole('listitem').filter({ hasText: 'på tastaturet' });
    await row.getByRole('button', { name: /Avvis/ }).click();
    await row.getByRole('button', { name: 'Avvis med grunn' }).click();
    await say(lead, 'Fyll ut dette feltet.');
    await row.getByRole('textbox').fill('Det gjer det alt.');
    await row.getByRole('button', { name: 'Avvis med grunn' }).click();
    await say(page, 'Det gjer det alt.');
    await lead.close();
    await page.close();
  });

  it('keeps the typed text while the server is unavailable, and sends it when it is back', async () => {
    const page = await openTab(bot.url, 'ingrid', '');
    await page.getByRole('button', { name: 'Meld et endringsønske' }).click();
    await page.getByLabel('Tittel').fill('Uten nett');
    await page.getByLabel('Hva ønsker du?').fill('At det jeg skrev, blir stående.');
    await page.route('**/api/v1/wishes', (route) => route.abort());
    await page.getByRole('button', { name: 'Send' }).click();
    await say(page, 'Losen svarer ikke akkurat nå.');
    assert.equal(await page.getByLabel('Tittel').inputValue(), 'Uten nett');
    await expectAccessible(page);
    await picture(page, join(pictures, 'away.png'));
    await page.unroute('**/api/v1/wishes');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { name: 'Uten nett' }).waitFor();
    await page.close();
  });

  it('shows the second of two editors what the first has saved, and loses nothing', async () => {
    const [mette, solveig] = [await openTab(bot.url, 'mette', 'answers'), await openTab(bot.url, 'solveig', 'answers')];
    await mette.getByLabel('Søg eller spørg').fill('Hvordan får jeg adgang til arkivet?');
    await mette.getByRole('link', { name: 'Hvordan får jeg adgang til arkivet?' }).click();
    await mette.getByRole('button', { name: 'Redigér' }).click();
    await mette.waitForURL(/\/edit$/);
    const id = /answers\/([^/]+)\/edit/.exec(mette.url())?.[1] ?? '';
    await solveig.goto(`${bot.url}/tab/#/answers/${id}/edit`);
    const danish = mette.getByRole('group', { name: 'Dansk' });
    await danish.getByLabel('Svar').fill('Mettes svar.');
    const nynorsk = solveig.getByRole('group', { name: 'Norsk nynorsk' });
    await nynorsk.getByLabel('Svar').fill('Solveigs svar.');
    await expectAccessible(solveig);
    await mette.getByRole('button', { name: 'Gem', exact: true }).click();
    await say(mette, 'Svaret er gemt.');
    await solveig.getByRole('button', { name: 'Lagre', exact: true }).click();
    await say(solveig, 'Nokon andre har lagra dette i mellomtida');
    await say(solveig, 'Mettes svar.');
    assert.equal(await nynorsk.getByLabel('Svar').inputValue(), 'Solveigs svar.');
    await expectAccessible(solveig);
    await picture(solveig, join(pictures, 'conflict.png'));
    await solveig.getByRole('button', { name: 'Lagre', exact: true }).click();
    await say(solveig, 'Svaret er lagra.');
    await say(solveig, 'Mettes svar.');
    await say(mette, 'Solveigs svar.');
    await solveig.getByRole('button', { name: 'Vis' }).click();
    await solveig.getByText(/Versjon 3/).waitFor();
    await expectAccessible(solveig);
    await picture(solveig, join(pictures, 'history.png'));
    await mette.close();
    await solveig.close();
  });

  it('asks before it discards unsaved changes', async () => {
    const page = await openTab(bot.url, 'mette', 'answers/new');
    await page.getByLabel('Spørgsmål').fill('Hvor er nøglen?');
    await page.getByRole('link', { name: 'Oversigt' }).click();
    await say(page, 'Du har ændringer, der ikke er gemt.');
    // The question may stand far below the link: it takes the keyboard, and with it the eye.
    await focused(page, 'Fortsæt med at redigere');
    assert.ok(await isInView(page, 'Fortsæt med at redigere'));
    await pressOn(page, 'Enter');
    await focused(page, 'Oversigt');
    assert.equal(await page.getByLabel('Spørgsmål').inputValue(), 'Hvor er nøglen?');
    await page.getByRole('link', { name: 'Oversigt' }).click();
    await page.getByRole('button', { name: 'Gå uden at gemme' }).click();
    await say(page, 'Hej, Mette');
    await page.getByRole('button', { name: 'Meld et ændringsønske' }).click();
    await page.getByLabel('Titel').fill('En halv sætning');
    await page.getByRole('link', { name: 'Svar', exact: true }).click();
    await focused(page, 'Fortsæt med at redigere');
    await pressOn(page, 'Enter');
    assert.equal(await page.getByLabel('Titel').inputValue(), 'En halv sætning');
    await page.close();
  });

  it('has a title for each page, and *back* skips submitted forms', async () => {
    const page = await openTab(bot.url, 'mette', 'answers');
    await page.getByRole('button', { name: 'Nyt svar' }).click();
    await say(page, 'Nyt svar');
    await page.getByRole('button', { name: 'Gem og publicér' }).click();
    await say(page, 'Udfyld dette felt.');
    // Nothing was published: the form is as it was, with the button that was pressed.
    assert.equal(await page.getByLabel('Status').inputValue(), 'draft');
    await page.getByLabel('Spørgsmål').fill('Hvor er vejen tilbage?');
    await page.getByLabel('Svar', { exact: false }).first().fill('Der, hvor man kom fra.');
    await page.getByRole('button', { name: 'Gem og publicér' }).click();
    await say(page, 'Svaret er gemt.');
    await titled(page, 'Hvor er vejen tilbage? – Losen');
    await page.goBack();
    await page.getByRole('searchbox').waitFor();
    await titled(page, 'Svar – Losen');
    await page.close();
  });

  it('has its rooms in one row on a phone', async () => {
    const page = await openTab(bot.url, 'solveig', '', { viewport: { width: 320, height: 640 } });
    await say(page, 'Hei, Solveig');
    const tops = await page.evaluate<number[]>(
      `[...document.querySelectorAll('nav a')].map((one) => one.getBoundingClientRect().top)`,
    );
    assert.equal(tops.length, 5);
    assert.equal(new Set(tops).size, 1);
    await page.close();
  });

  it('treats a double click on a change request as one, and shows the result', async () => {
    await reportWish(bot.url, 'ingrid', { title: 'To trykk A', wish: 'Ett.', why: '', area: '' });
    await reportWish(bot.url, 'ingrid', { title: 'To trykk B', wish: 'Ett.', why: '', area: '' });
    const page = await openTab(bot.url, 'solveig', '');
    const rows = page.getByRole('region', { name: 'Endringsønske som ventar på deg' }).getByRole('listitem');
    const first = rows.filter({ hasText: 'To trykk A' });
    await first.waitFor();
    const before = await rows.count();
    await first.getByRole('button', { name: /^Gjort/ }).dblclick();
    await first.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /^SAMPLE-\d+ To trykk A$/ }).click();
    await page.getByRole('heading', { name: 'To trykk A' }).waitFor();
    await page.goBack();
    await eventually(async () => (await rows.count()) === before - 1);
    await page.close();
  });

  it('shows a dry run of a file, row by row, before the import', async () => {
    const page = await openTab(bot.url, 'mette', 'answers/import');
    const head = 'id;language;area;state;question;answer;alternatives;source;reviewed;review_by;owner;public';
    const file = (...rows: readonly string[]) => ({
      name: 'svar.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([head, ...rows].join('\n')),
    });
    await page.getByRole('button', { name: 'Kontrollér filen' }).click();
    await say(page, 'Vælg en fil først.');
    const good = 'fra-fil;da;hr;published;Kommer dette fra en fil?;Ja.;;;;;lead;no';
    await page.getByLabel('Fil i CSV').setInputFiles(file(good, 'gal;da;hr;published;;Nej.;;;;;lead;no'));
    await page.getByRole('button', { name: 'Kontrollér filen' }).click();
    await say(page, 'Nogle rækker kan ikke bruges');
    await expectAccessible(page);
    await picture(page, join(pictures, 'import-refused.png'));
    assert.equal(await page.getByRole('button', { name: 'Importér', exact: true }).count(), 0);
    await page.getByLabel('Fil i CSV').setInputFiles(file(good));
    await page.getByRole('button', { name: 'Kontrollér filen' }).click();
    await say(page, 'Intet er ændret endnu.');
    await picture(page, join(pictures, 'import.png'));
    await page.getByRole('button', { name: 'Importér', exact: true }).click();
    await say(page, 'Filen er importeret');
    await page.goto(`${bot.url}/tab/#/answers`);
    await page.getByLabel('Søg eller spørg').fill('Kommer dette fra en fil?');
    await page.getByRole('link', { name: 'Kommer dette fra en fil?' }).waitFor();
    await page.close();
  });
});
