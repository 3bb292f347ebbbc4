import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { AppDeps } from '../../src/app.ts';
import type { Insights } from '../../src/insights/dto.ts';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { asking } from '../support/api.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { channelId } from '../support/posted-status.ts';
import { root } from '../support/process.ts';
import { giveHistory } from '../support/rollout-history.ts';
import { expectAccessible, openTab, picture, say } from '../support/tab.ts';

const pictures = join(root, 'test-output', 'tab');

describe('the insights in the tab', function () {
  this.timeout(240_000);
  let bot: Running;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    let database: Database | undefined;
    const open: AppDeps['open'] = async (...parameters) => (database = await openDatabase(...parameters));
    bot = await startBot({ open });
    await asking(bot.url, () => `Trial ${people.jonas.aadObjectId}`)('GET', '/trial/people');
    if (database) await giveHistory(database);
  });
  after(() => bot.stop());

  it('do not exist for staff', async () => {
    const page = await openTab(bot.url, 'ingrid', 'insights');
    await say(page, 'Det er ingenting her');
    assert.equal(await page.getByRole('link', { name: 'Innsikt' }).count(), 0);
    await page.close();
  });

  it('show a lead the questions, the reach of the sessions and the outcome of change requests', async () => {
    const page = await openTab(bot.url, 'solveig', 'insights');
    for (const plot of [
      'Stilte spørsmål per veke',
      'Andel som fekk svar',
      'Påmeldingar per veke',
      'Oppmøte per veke',
      'Endringsønske melde',
    ])
      await page.getByRole('img', { name: new RegExp(`^${plot}`) }).waitFor();
    await expectAccessible(page);
    await picture(page, join(pictures, 'insights.png'));
    // No word or number of a plot is cut off at its side.
    const cut = await page.evaluate<string[]>(
      `[...document.querySelectorAll('main svg[role=img] text')].filter((text) => {
        const [inner, outer] = [text, text.closest('svg[role=img]')].map((one) => one.getBoundingClientRect());
        return inner.left < outer.left || inner.right > outer.right;
      }).map((text) => text.textContent)`,
    );
    assert.deepEqual(cut, []);
    await page.close();
  });

  it('give the same numbers as a table and as CSV, by the keyboard alone', async () => {
    const page = await openTab(bot.url, 'solveig', 'insights');
    await say(page, 'Spørsmål og svar');
    for (const [at, table] of ['questions', 'sessions', 'wishes'].entries()) {
      const summary = page.locator('main summary').nth(at);
      await summary.focus();
      await page.keyboard.press('Enter');
      const cells = await page.evaluate<string[][]>(
        `[...document.querySelectorAll('main table')[${at}].tBodies[0].rows].map((row) => [...row.cells].slice(1).map((cell) => cell.textContent))`,
      );
      // From the table onwards the next stop is the button.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      assert.match(
        await page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? ''"),
        /^Last ned CSV: /,
      );
      const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      assert.equal(file.suggestedFilename(), `losen-${table}-12.csv`);
      const bytes = await readFile(await file.path());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const rows: string[][] = parse(bytes, { bom: true, delimiter: ';' });
      const names = table === 'wishes' ? 1 : 2;
      assert.deepEqual(
        rows.slice(1).map((row) => row.slice(names)),
        cells,
        table,
      );
      assert.equal(cells.length, table === 'wishes' ? 6 : 12);
    }
    await say(page, 'Fila er lasta ned.');
    await expectAccessible(page);
    await page.close();
  });

  it('show a champion the whole rollout, and hide the own unit while it is small', async () => {
    const page = await openTab(bot.url, 'jonas', 'insights');
    await say(page, 'Stilte spørsmål per uke');
    await expectAccessible(page);
    assert.deepEqual(await page.getByLabel('Enhet').locator('option').allTextContents(), [
      'Hele innføringen',
      'Fellesadministrasjonen',
    ]);
    await bot.chat(people.jonas).say('Hvordan får jeg tilgang til arkivet?');
    await page.getByLabel('Enhet').selectOption({ label: 'Fellesadministrasjonen' });
    await say(page, 'For få personer til å vises');
    await expectAccessible(page);
    await page.close();
  });

  it('show a lead a unit of five or more, and refuse a champion any other than the own', async () => {
    const ask = (who: 'solveig' | 'jonas', query: string) =>
      asking(bot.url, () => `Trial ${people[who].aadObjectId}`)('GET', `/insights?${query}`);
    const of = async (unit: string) =>
      ((await ask('solveig', `weeks=4&unit=${unit}`)).body as unknown as Insights).weeks.map(
        ({ questions }) => questions,
      );
    // A week of 8 questions by 8 people, 7 of them at the faculty; nobody asked in the third last.
    assert.deepEqual((await of('nv')).at(1), { isHidden: false, asked: 0, answered: 0 });
    assert.deepEqual((await of('nv')).at(3), { isHidden: false, asked: 7, answered: 5 });
    assert.deepEqual((await of('ub')).at(3), { isHidden: true });
    for (const unit of ['nv', 'uin', 'no-such-unit'])
      assert.deepEqual((await ask('jonas', `unit=${unit}`)).body.code, 'api_unknown', unit);
    assert.equal((await ask('solveig', 'weeks=13')).status, 422);
  });

  it('are next to the tab of a channel, which says what to do while none has a status', async () => {
    const page = await openTab(bot.url, 'ingrid', 'channel');
    await say(page, 'Ingen kanal har en ukestatus ennå');
    await expectAccessible(page);
    const lead = bot.chat(people.solveig, { conversationType: 'channel', id: `${channelId};messageid=1` });
    await lead.say('<at>Losen</at> ukestatus hver mandag kl. 8', {
      entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }],
      channelData: {
        tenant: { id: '6a0c1f10-0000-4000-8000-000000000000' },
        channel: { id: channelId },
        team: { id: '19:team' },
      },
    });
    await page.reload();
    const link = page.getByRole('link', { name: channelId });
    await link.focus();
    await page.keyboard.press('Enter');
    await say(page, 'Ingen ukestatus er lagt ut her ennå');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Meld meg på: Arkiv på en halvtime' }).first().click();
    await page.getByRole('button', { name: 'Meld meg av: Arkiv på en halvtime' }).waitFor();
    await picture(page, join(pictures, 'channel.png'));
    await page.close();
  });
});
