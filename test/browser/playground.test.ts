import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { browser, patienceMs } from '../support/browser.ts';
import { freePort } from '../support/databases.ts';
import { aFolder } from '../support/folders.ts';
import { type Program, root, run } from '../support/process.ts';

const pictures = join(root, 'test-output', 'playground');

/** `npm start` as a person does it, on ports and in a folder of the test's own, as somebody of the sample rollout. */
async function startAs(name: string) {
  const [botPort, playgroundPort] = [await freePort(), await freePort()];
  const program = run([join(root, 'scripts', 'tasks.js'), 'start', '--as', name], {
    PORT: String(botPort),
    PLAYGROUND_PORT: String(playgroundPort),
    DATA_DIR: aFolder(),
  });
  await program.says(/Losen is ready\. Open this address/);
  const page = await (await browser()).newPage({ viewport: { width: 1280, height: 1000 } });
  page.setDefaultTimeout(patienceMs);
  await page.goto(`http://127.0.0.1:${playgroundPort}/`);
  await page.locator('[data-lexical-editor=true]').waitFor();
  return { program, page, botPort, playgroundPort };
}

async function say(page: Page, text: string): Promise<void> {
  await page.locator('[data-lexical-editor=true]').click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits for words on the page, and gives the newest place where they stand. */
async function seen(page: Page, words: string): Promise<Locator> {
  const place = page.getByText(words).last();
  await place.waitFor();
  return place;
}

const shot = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });

describe('the local Teams client', function () {
  this.timeout(240_000);
  let program: Program;
  let page: Page;
  let ports: { readonly botPort: number; readonly playgroundPort: number };

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    ({ program, page, ...ports } = await startAs('ingrid'));
  });
  after(async () => {
    await page.close();
    program.child.kill('SIGINT');
    assert.equal(await program.ended, 0);
    // Both were stopped: nothing answers any more.
    for (const port of [ports.botPort, ports.playgroundPort]) await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
  });

  it('is welcomed on installation', async () => {
    await seen(page, 'Hei, jeg er Losen.');
    await shot(page, '1-welcome');
  });

  it('gets the answer in Norwegian, and says that it helped', async () => {
    await say(page, 'Hvordan får jeg tilgang til arkivet?');
    await seen(page, 'Du har lesetilgang til åpne saker');
    await shot(page, '2-answer');
    await page.getByRole('button', { name: 'Dette hjalp' }).last().click();
    await seen(page, 'Du svarte: dette hjalp.');
    await shot(page, '3-helped');
    await page.getByRole('button', { name: 'Angre' }).last().click();
    await page.getByRole('button', { name: 'Dette hjalp' }).last().waitFor();
  });

  it('picks another candidate', async () => {
    const rows = page.locator('.ac-container.ac-selectable', { hasNotText: 'Åpne i fanen' });
    await rows.first().waitFor();
    const title = (await rows.last().innerText()).trim();
    await rows.last().click();
    // The picked entry is the heading now, and what was the answer is a candidate.
    await page
      .locator('.ac-container.ac-selectable', { hasText: 'Hvordan får jeg tilgang til arkivet?' })
      .last()
      .waitFor();
    await seen(page, title);
    await shot(page, '4-picked');
  });

  const foreign: readonly (readonly [string, string, string, string])[] = [
    ['svenska', 'Jag svarar dig på svenska', 'Hur får jag tillgång till arkivet?', 'Det hjälpte'],
    ['på dansk', 'Jeg svarer dig på dansk', 'Hvordan får jeg adgang til arkivet?', 'Det hjalp'],
    ['English', 'I will answer you in English', 'How do I get access to the archive?', 'This helped'],
  ];
  for (const [choice, chosen, question, button] of foreign) {
    it(`changes to ${choice}, and gets the answer in it`, async () => {
      await say(page, choice);
      await seen(page, chosen);
      await say(page, question);
      await page.getByRole('button', { name: button }).last().waitFor();
      await page.getByText(question).last().waitFor();
      await shot(page, `5-${button.replaceAll(' ', '-')}`);
    });
  }

  it('shows markup as typed, and passes it on', async () => {
    await say(page, 'norsk');
    await seen(page, 'Jeg svarer deg på bokmål');
    await say(page, 'qwrtz <b>zxcvb</b> {{DATE(2026-01-01T00:00:00Z)}}');
    await seen(page, 'Det vet jeg ikke ennå.');
    await shot(page, '6-unknown');
    await page.getByRole('button', { name: 'Spør en fagspesialist' }).last().click();
    await seen(page, 'Spørsmålet er sendt videre.');
    await shot(page, '7-sent-on');
  });

  it('finds a session and books a place', async () => {
    await say(page, 'neste økter');
    await seen(page, '3 økter framover');
    await page.getByRole('button', { name: 'Meld meg på' }).last().click();
    await seen(page, 'Du er påmeldt.');
    await shot(page, '9-booked');
  });

  it('answers a mention in a channel', async () => {
    await page.getByText('Arkiv', { exact: true }).first().click();
    // The first box begins a conversation, the others reply in one.
    await page.locator('[data-lexical-editor=true]').first().click();
    await page.keyboard.type('@');
    await page.getByRole('menuitem', { name: 'Losen' }).click();
    await page.keyboard.type(' hjelp');
    await page.keyboard.press('Enter');
    await seen(page, 'Dette kan jeg hjelpe med');
    await shot(page, '8-channel');
  });
});

describe('the local Teams client of a champion', function () {
  this.timeout(240_000);

  it('plans a session, with its calendar and clock', async () => {
    const { program, page } = await startAs('jonas');
    const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    await say(page, `nytt minikurs om journalføring ${day} 10-10:30`);
    await seen(page, 'Hva slags økt?');
    await shot(page, '10-form');
    await page.getByRole('button', { name: 'Opprett' }).last().click();
    await seen(page, 'Skriv hvor mange plasser minikurset har.');
    await shot(page, '11-refused');
    await page.getByPlaceholder('For eksempel 20').last().fill('20');
    await page.getByRole('button', { name: 'Opprett' }).last().click();
    await seen(page, 'Økten er opprettet som nummer 4.');
    await page.getByText('10:00–10:30').last().waitFor();
    await shot(page, '12-planned');
    await page.close();
    program.child.kill('SIGINT');
    assert.equal(await program.ended, 0);
  });
});
