import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { people, type Running, startBot } from '../support/bot.ts';
import { focused, press, tabTo } from '../support/keyboard.ts';
import { openTab, reportWish, say } from '../support/tab.ts';

describe('every journey of the overview and the answers by keyboard alone', function () {
  this.timeout(120_000);
  let bot: Running;
  before(async () => {
    bot = await startBot();
    for (const who of [people.mette, people.solveig, people.jonas]) await bot.chat(who).say('norsk');
    for (const title of ['Sortere saker', 'Rosa ikoner', 'Mørk bakgrunn'])
      await reportWish(bot.url, 'ingrid', { title, wish: `${title} i Saksportalen` });
  });
  after(() => bot.stop());

  const open = async (who: 'jonas' | 'mette' | 'solveig', path: string, words: string) => {
    const page = await openTab(bot.url, who, path);
    await say(page, words);
    return page;
  };

  it('skips to the content, and goes from room to room', async () => {
    const page = await open('jonas', '', 'Mine endringsønsker');
    await tabTo(page, 'Hopp til innholdet');
    await press(page, 'Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'main');
    await press(page, 'Shift+Tab');
    await tabTo(page, 'Meld et endringsønske');
    await page.reload();
    await say(page, 'Mine endringsønsker');
    await tabTo(page, 'Svar');
    await press(page, 'Enter');
    await say(page, 'De første 20 svarene');
    assert.equal(await page.evaluate('document.activeElement.id'), 'main', 'the keyboard begins at the new room');
    await page.close();
  });

  it('joins a similar change request instead of sending a new one, and stops following it', async () => {
    const page = await open('jonas', '', 'Mine endringsønsker');
    await tabTo(page, 'Meld et endringsønske');
    await press(page, 'Space');
    await page.keyboard.type('Mørk bakgrunn');
    await tabTo(page, 'Hva ønsker du?');
    await page.keyboard.type('Mørk bakgrunn i Saksportalen');
    await tabTo(page, 'Send');
    await press(page, 'Enter');
    await focused(page, 'Er det dette du ønsker?');
    await tabTo(page, /^Jeg også SAMPLE-\d+$/);
    await press(page, 'Enter');
    await say(page, /^Du følger SAMPLE-\d+, og får beskjed her når noe skjer\.$/);
    await focused(page, 'Meld et endringsønske');
    await tabTo(page, 'Mørk bakgrunn');
    await press(page, 'Enter');
    await page.getByRole('heading', { name: 'Mørk bakgrunn', level: 1 }).waitFor();
    await tabTo(page, 'Slutt å følge');
    await press(page, 'Space');
    await say(page, /^Du følger ikke SAMPLE-\d+ lenger\.$/);
    await page.close();
  });

  it('decides on wishes', async () => {
    const page = await open('solveig', '', 'Endringsønsker som venter på deg');
    await tabTo(page, /^Planlagt SAMPLE-\d+$/);
    await press(page, 'Space');
    await say(page, /er satt til «planlagt»/);
    await focused(page, 'Endringsønsker som venter på deg');
    await tabTo(page, /^Avvis SAMPLE-\d+$/);
    await press(page, 'Enter');
    await focused(page, 'Hvorfor avviser du ønsket?');
    await tabTo(page, 'Avvis med grunn');
    await press(page, 'Enter');
    await focused(page, 'Hvorfor avviser du ønsket?');
    await page.keyboard.type('Det er gjort alt.');
    await tabTo(page, 'Avvis med grunn');
    await press(page, 'Enter');
    await say(page, /er satt til «avvist»/);
    await page.close();
  });

  it('writes an answer and publishes it', async () => {
    const page = await open('mette', 'answers', 'De første 20 svarene');
    await tabTo(page, 'Nytt svar');
    await press(page, 'Enter');
    await page.getByRole('heading', { name: 'Nytt svar', level: 1 }).waitFor();
    await tabTo(page, 'Spørsmål');
    await page.keyboard.type('Virker tastaturet?');
    await tabTo(page, 'Svar');
    await page.keyboard.type('Ja.');
    await tabTo(page, 'Legg til svensk');
    await press(page, 'Space');
    await focused(page, 'Spørsmål');
    await page.getByRole('group', { name: 'Svensk' }).waitFor();
    await tabTo(page, 'Fjern svensk');
    await press(page, 'Space');
    await page.getByRole('group', { name: 'Svensk' }).waitFor({ state: 'detached' });
    await focused(page, 'Legg til svensk');
    await tabTo(page, 'Område');
    await choose(page, 'Arkiv');
    await tabTo(page, 'Svaret kan vises offentlig');
    await press(page, 'Space');
    await tabTo(page, 'Lagre og publiser');
    await press(page, 'Enter');
    await say(page, 'Svaret er lagret.');
    await say(page, /^Arkiv/);
    await page.close();
  });

  it('checks a dry run of a file, and imports it', async () => {
    const page = await open('solveig', 'answers', 'De første 20 svarene');
    await tabTo(page, 'Importer svar');
    await press(page, 'Enter');
    await page.getByRole('heading', { name: 'Importer svar', level: 1 }).waitFor();
    await tabTo(page, 'Fil: CSV, XLSX eller Markdown');
    const chosen = page.waitForEvent('filechooser');
    await press(page, 'Enter');
    const rows = [
      'id;language;area;state;question;answer;alternatives;source;reviewed;review_by;owner;public',
      'tastatur;nb;hr;published;Kommer dette fra en fil?;Ja.;;;;;lead;no',
    ];
    const file = { name: 'svar.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await (await chosen).setFiles(file);
    await tabTo(page, 'Kontroller filen');
    await press(page, 'Enter');
    await say(page, 'Ingenting er endret ennå.');
    await tabTo(page, 'Importer');
    await press(page, 'Enter');
    await say(page, /^Filen er importert/);
    await page.close();
  });
});

/** Chooses in a list by its first letters, as a keyboard does. */
async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
}
