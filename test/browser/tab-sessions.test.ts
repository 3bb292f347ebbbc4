import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Database, openDatabase } from '../../src/platform/db/index.ts';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { addManySessions, fiveThousandIn } from '../support/many-sessions.ts';
import { root } from '../support/process.ts';
import { focused, tabTo } from '../support/keyboard.ts';
import { expectAccessible, loaded, openTab, picture, say } from '../support/tab.ts';

const pictures = join(root, 'test-output', 'tab');
/** A Thursday, by the server's clock; the browser's is never asked. */
const now = new Date('2026-11-12T09:00:00Z');

const training = (over: object = {}) => ({
  startsAt: '2026-11-19T09:00:00.000Z',
  endsAt: '2026-11-19T09:30:00.000Z',
  ...over,
});

describe('sessions in the tab', function () {
  this.timeout(240_000);
  let bot: Running;
  let database: Database;
  /** One that everybody may book, one that is over, and one with a single place. */
  let ids: { readonly open: string; readonly over: string; readonly last: string };
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await startBot({
      clock: () => now,
      open: async (...parameters) => (database = await openDatabase(...parameters)),
    });
    const [open = '', over = '', last = ''] = await addManySessions(database, [
      training({ title: 'Innsyn for nye' }),
      training({ title: 'Forrige uke', startsAt: '2026-11-05T09:00:00.000Z', endsAt: '2026-11-05T09:30:00.000Z' }),
      training({ title: 'Siste plass', places: 1 }),
      ...fiveThousandIn('2027-03'),
    ]);
    ids = { open, over, last };
  });
  after(async () => {
    for (const page of pages.values()) await page.close();
    await bot.stop();
  });

  /** One page for each person, since loading the program is what takes time. */
  const pages = new Map<string, Page>();
  async function at(who: keyof typeof people, path: string): Promise<Page> {
    const open = pages.get(who);
    if (open) await open.goto(`${bot.url}/tab/#/${path}`);
    const page = open ?? (await openTab(bot.url, who, path));
    pages.set(who, page);
    return page;
  }

  const press = async (page: Page, ...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  const views: Readonly<Record<'ingrid' | 'jonas' | 'solveig', Readonly<Record<string, readonly [string, string]>>>> = {
    ingrid: {
      month: ['sessions', 'November 2026'],
      week: ['sessions/week/2026-11-19', 'Uke 47, 16.–22. november 2026'],
      agenda: ['sessions/agenda/2026-11-19', 'Torsdag 19. november'],
      one: ['sessions/s/OPEN', 'Innsyn for nye'],
    },
    jonas: { new: ['sessions/new', 'Hva slags økt?'], change: ['sessions/s/OPEN/change', 'Lagre'] },
    solveig: { one: ['sessions/s/OVER', 'Registrer oppmøte'] },
  };
  for (const [who, rooms] of Object.entries(views)) {
    it(`show each view to ${who}, in order and readable`, async () => {
      for (const [name, [path, shows]] of Object.entries(rooms)) {
        const page = await at(who as keyof typeof people, path.replace('OPEN', ids.open).replace('OVER', ids.over));
        await say(page, shows);
        await loaded(page);
        await expectAccessible(page);
        await picture(page, join(pictures, `sessions-${who}-${name}.png`));
      }
    });
  }

  it('do not exist without permission, or at an invalid address', async () => {
    for (const path of [`sessions/s/${ids.open}/change`, 'sessions/new', 'sessions/month/2026-13', 'sessions/s/x']) {
      // What was refused before must not be taken for the answer.
      await say(await at('ingrid', 'sessions/agenda/2026-11-19'), 'Innsyn for nye');
      const page = await at('ingrid', path);
      await say(page, 'Det er ingenting her');
      assert.equal(await page.locator('main form').count(), 0, path);
    }
  });

  it('are a table of weeks starting on Monday, with accessible days', async () => {
    const page = await at('ingrid', 'sessions/month/2026-11');
    const table = page.getByRole('table', { name: 'November 2026' });
    await table.waitFor();
    assert.deepEqual(await table.getByRole('columnheader').allTextContents(), [
      'Uke',
      ...['Man', 'Tir', 'Ons', 'Tor', 'Fre', 'Lør', 'Søn'],
    ]);
    assert.deepEqual(
      await table.getByRole('rowheader').allTextContents(),
      [44, 45, 46, 47, 48, 49].map((week) => `Uke ${week}${week}`),
    );
    assert.match((await table.locator('[aria-current=date]').textContent()) ?? '', /I dag, torsdag 12\. november 2026/);
    await page.getByRole('link', { name: 'torsdag 19. november 2026, 2 økter' }).click();
    await page.waitForURL(/#\/sessions\/agenda\/2026-11-19$/);
    // Where the link was is nothing any more: the keyboard goes on from the heading.
    await focused(page, 'Fra torsdag 19. november 2026');
    await page.goBack();
    await table.waitFor();
    await page.getByRole('button', { name: 'Neste måned' }).click();
    await say(page, 'Desember 2026');
    await focused(page, 'Neste måned');
    await page.getByRole('button', { name: 'I dag' }).click();
    await say(page, 'November 2026');
  });

  it('are booked and cancelled by keyboard alone, which the chat then shows', async () => {
    const page = await at('ingrid', 'sessions/agenda/2026-11-19');
    await say(page, 'Innsyn for nye');
    const chat = bot.chat(people.ingrid);
    const list = async () => wordsOn(await chat.say('neste økter'));
    await tabTo(page, 'Meld meg på: Innsyn for nye');
    await press(page, 'Enter');
    await page
      .getByRole('status')
      .filter({ hasText: 'Du er påmeldt. Du får en påminnelse siste arbeidsdag før.' })
      .waitFor({ state: 'attached' });
    await focused(page, 'Meld meg av: Innsyn for nye');
    assert.match(await list(), /Innsyn for nye[^]*?du er påmeldt/);
    await press(page, 'Enter');
    await page.getByRole('status').filter({ hasText: 'Du er meldt av.' }).waitFor({ state: 'attached' });
    await focused(page, 'Meld meg på: Innsyn for nye');
    assert.doesNotMatch(await list(), /du er påmeldt/);
    // The second half of a double click must not undo the first.
    await page.getByRole('button', { name: 'Meld meg på: Innsyn for nye' }).dblclick();
    await page.getByRole('button', { name: 'Meld meg av: Innsyn for nye' }).waitFor();
    assert.match(await list(), /du er påmeldt/);
  });

  it('that are booked in the chat appear as booked in the open tab without a reload, also on the overview', async () => {
    const page = await at('emma', '');
    await page.getByRole('region', { name: 'My bookings' }).getByText('You have no bookings now').waitFor();
    await expectAccessible(page);
    const chat = bot.chat(people.emma);
    const booked = await chat.invoke('sessions.book', { session: ids.open });
    assert.match(JSON.stringify(booked), /You are booked/);
    const mine = page.getByRole('region', { name: 'My bookings' });
    await mine.getByRole('link', { name: 'Innsyn for nye' }).waitFor();
    await picture(page, join(pictures, 'sessions-emma-home.png'));
    await mine.getByRole('button', { name: 'Cancel my booking' }).click();
    await mine.getByText('You have no bookings now').waitFor();
    // The row has gone with its button: what was said takes the keyboard.
    await mine.getByText('You are no longer booked.').waitFor();
    await focused(page, 'You are no longer booked.');
    const next = page.getByRole('region', { name: 'Next sessions' });
    assert.equal(await next.getByRole('listitem').count(), 5);
    await next.getByRole('button', { name: 'Show more' }).click();
    await next.getByRole('listitem').nth(5).waitFor();
  });

  it('give the last place to one of two who press at once, and tell the other', async () => {
    const [first, second] = await Promise.all(
      (['ingrid', 'mette'] as const).map((who) => at(who, `sessions/s/${ids.last}`)),
    );
    if (!first || !second) assert.fail();
    const buttons = [
      first.getByRole('button', { name: 'Meld meg på: Siste plass' }),
      second.getByRole('button', { name: 'Tilmeld mig: Siste plass' }),
    ];
    for (const button of buttons) await button.waitFor();
    // Neither sees what the other has done before both have pressed.
    for (const page of [first, second]) await page.route('**/api/v1/sessions/*', (route) => route.abort());
    await Promise.all(buttons.map((button) => button.click()));
    const said = await Promise.all(
      [first, second].map((page) =>
        page
          .getByRole('status')
          .filter({ hasText: /Du er|fuld|full/ })
          .textContent(),
      ),
    );
    assert.equal(said.filter((words) => /Du er (påmeldt|tilmeldt)/.test(words ?? '')).length, 1, said.join(' | '));
    for (const page of [first, second]) await page.unroute('**/api/v1/sessions/*');
    assert.equal(said.filter((words) => /full|fuld/.test(words ?? '')).length, 1, said.join(' | '));
  });

  it('are planned, moved, and cancelled by keyboard alone', async () => {
    const watcher = await at('ingrid', 'sessions/month/2026-12');
    await say(watcher, 'Desember 2026');
    const page = await at('jonas', 'sessions');
    await say(page, 'November 2026');
    await tabTo(page, 'Ny økt');
    await press(page, 'Enter');
    await focused(page, 'Hva slags økt?');
    await press(page, 'Enter');
    await press(page, 'Escape');
    await page.keyboard.type('M');
    await tabTo(page, 'Opprett');
    await press(page, 'Enter');
    await say(page, 'Skriv en tittel.');
    await say(page, 'Skriv hvor mange plasser minikurset har.');
    await focused(page, 'Tittel');
    await expectAccessible(page);
    await picture(page, join(pictures, 'sessions-faults.png'));
    // The text of one field stretches no neighbour.
    await page.getByLabel('Dato').fill('2026-11-01');
    await tabTo(page, 'Opprett');
    await press(page, 'Enter');
    await say(page, 'Dagen har vært.');
    const heights = await page.evaluate<number[]>(
      `[...document.querySelectorAll('form .fui-Input')].map((one) => one.offsetHeight)`,
    );
    assert.equal(new Set(heights).size, 1, heights.join());
    await focused(page, 'Tittel');
    await page.keyboard.type('<script>alert(1)</script> på tastaturet');
    // Day, month and year, hour and minute, as this browser writes them.
    await press(page, 'Tab');
    await page.keyboard.type('12152026');
    await tabTo(page, 'Fra klokka');
    await page.keyboard.type('1000AM');
    await tabTo(page, 'Til klokka');
    await page.keyboard.type('1030AM');
    await tabTo(page, 'Plasser på minikurset');
    await page.keyboard.type('20');
    await press(page, 'Enter');
    await say(page, /^Økten er opprettet som nummer \d+\. Nå står den i kalenderen/);
    await say(page, 'Tirsdag 15. desember, 10:00–10:30');
    // Somebody else's open month has it at once.
    await watcher.getByRole('link', { name: /10:00.*på tastaturet/ }).waitFor();
    await tabTo(page, 'Endre');
    await press(page, 'Enter');
    await focused(page, 'Tittel');
    await tabTo(page, 'Fra klokka');
    await page.keyboard.type('1100AM');
    await tabTo(page, 'Til klokka');
    await page.keyboard.type('1130AM');
    await press(page, 'Enter');
    await say(page, 'Endringen er lagret.');
    await say(page, 'Tirsdag 15. desember, 11:00–11:30');
    await watcher.getByRole('link', { name: /11:00.*på tastaturet/ }).waitFor();
    // The forms that were sent are not on the way back.
    await page.goBack();
    await page.goBack();
    await say(page, 'November 2026');
    await page.goForward();
    await say(page, 'Tirsdag 15. desember, 11:00–11:30');
    await tabTo(page, 'Avlys');
    await press(page, 'Enter');
    await focused(page, 'Vil du avlyse økten?');
    await expectAccessible(page);
    await picture(page, join(pictures, 'sessions-cancel.png'));
    await tabTo(page, 'Avlys');
    await press(page, 'Enter');
    await say(page, 'Økten er avlyst, og de påmeldte får beskjed.');
    await focused(page, 'Økten er avlyst, og de påmeldte får beskjed.');
    await watcher.getByRole('link', { name: /på tastaturet/ }).waitFor({ state: 'detached' });
  });

  it('are opened from the list of a channel', async () => {
    const page = await at('ingrid', 'channel/19:kanalen@thread.tacv2');
    await page.getByRole('link', { name: 'Innsyn for nye' }).click();
    await page.getByRole('heading', { name: 'Innsyn for nye', level: 1 }).waitFor();
  });

  it('no longer say that one is booked after a cancellation', async () => {
    const [id = ''] = await addManySessions(database, [training({ title: 'Blir avlyst' })]);
    const page = await at('ingrid', `sessions/s/${id}`);
    const said = page.getByText('Du er påmeldt. Du får en påminnelse siste arbeidsdag før.');
    await page.getByRole('button', { name: 'Meld meg på: Blir avlyst' }).click();
    await said.waitFor();
    await page.getByRole('button', { name: 'Meld meg av: Blir avlyst' }).waitFor();
    const chat = bot.chat(people.ingrid);
    await chat.invoke('sessions.unbook', { session: id });
    await page.getByRole('button', { name: 'Meld meg på: Blir avlyst' }).waitFor();
    await said.waitFor({ state: 'detached' });
    await page.goto(`${bot.url}/tab/#/sessions/agenda/2026-11-19`);
    await page.getByRole('button', { name: 'Meld meg på: Blir avlyst' }).click();
    await page.getByRole('button', { name: 'Meld meg av: Blir avlyst' }).waitFor();
    await said.first().waitFor();
    await bot.chat(people.jonas).invoke('sessions.cancel', { session: id, seen: 0 });
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Blir avlyst' })
      .getByText(/· avlyst$/)
      .waitFor();
    await page.getByRole('button', { name: 'Meld meg av: Blir avlyst' }).waitFor({ state: 'detached' });
    await said.first().waitFor({ state: 'detached' });
  });

  it('get a head-count after they were held, by keyboard alone', async () => {
    const page = await at('jonas', `sessions/s/${ids.over}`);
    await say(page, 'Økten er over.');
    await tabTo(page, 'Registrer oppmøte');
    await press(page, 'Enter');
    await focused(page, 'Hvor mange kom?');
    await page.keyboard.type('mange');
    await press(page, 'Enter');
    await say(page, '«mange» er ikke et antall.');
    await press(page, 'Control+a');
    await page.keyboard.type('minst 12');
    await press(page, 'Enter');
    await say(page, 'Oppmøtet er lagret: minst 12.');
    await focused(page, 'Oppmøtet er lagret: minst 12.');
    await say(page, 'Rett oppmøtet');
  });

  it('show the second of two editors what the first has saved, and keep the typed text', async () => {
    const [id = ''] = await addManySessions(database, [
      training({ title: 'To om den samme', startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T09:30:00.000Z' }),
    ]);
    const [jonas, solveig] = [
      await at('jonas', `sessions/s/${id}/change`),
      await at('solveig', `sessions/s/${id}/change`),
    ];
    await jonas.getByLabel('Tittel').fill('Ny tittel av Jonas');
    await solveig.getByLabel('Plassar på minikurset').fill('12');
    await jonas.getByRole('button', { name: 'Lagre' }).click();
    await say(jonas, 'Endringen er lagret.');
    await solveig.getByRole('button', { name: 'Lagre' }).click();
    await say(solveig, 'Nokon andre har endra økta i mellomtida');
    assert.equal(await solveig.getByLabel('Plassar på minikurset').inputValue(), '12');
    assert.equal(await solveig.getByLabel('Tittel').inputValue(), 'Ny tittel av Jonas');
    await expectAccessible(solveig);
    await picture(solveig, join(pictures, 'sessions-conflict.png'));
    await solveig.route(`**/api/v1/sessions/${id}`, (route) => route.abort());
    await solveig.getByRole('button', { name: 'Lagre' }).click();
    await say(solveig, 'Losen svarar ikkje akkurat no.');
    await solveig.unroute(`**/api/v1/sessions/${id}`);
    await solveig.getByRole('button', { name: 'Prøv igjen' }).click();
    await say(solveig, 'Endringa er lagra.');
    await say(jonas, '12 ledige plasser');
  });

  it('open 5,000 in one month at once, with the first of each day and a link to the others', async () => {
    const page = await at('ingrid', 'sessions/month/2027-03');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    // Reloads everything: the program, the room and the month.
    await page.reload();
    await page.getByRole('link', { name: 'mandag 1. mars 2027, 170 økter' }).waitFor();
    const { metrics } = await devtools.send('Performance.getMetrics');
    const scriptMs = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
    const nodes = await page.evaluate<number>('document.querySelectorAll("*").length');
    console.log(`      ${Math.round(scriptMs)} ms of script, ${nodes} elements`);
    assert.ok(scriptMs < 1000, `${scriptMs} ms of script`);
    assert.ok(nodes < 2000, `${nodes} elements`);
    await picture(page, join(pictures, 'sessions-5000.png'));
    await page.getByRole('link', { name: '+ 167 til mandag 1. mars 2027' }).click();
    await say(page, 'Økt 1.20 om arkiv');
    assert.equal(await page.locator('main li').filter({ hasText: 'Økt 1.' }).count(), 20);
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await say(page, 'Økt 1.40 om arkiv');
  });

  it('follow the server’s clock and the rollout’s time zone, not the browser’s', async () => {
    const page = await openTab(bot.url, 'jonas', 'home', { timezoneId: 'Pacific/Kiritimati' });
    // Fourteen hours ahead of UTC, and five years.
    await page.clock.setSystemTime(new Date('2031-06-30T23:00:00Z'));
    await page.goto(`${bot.url}/tab/#/sessions`);
    await page.reload();
    await say(page, 'November 2026');
    assert.match((await page.locator('[aria-current=date]').textContent()) ?? '', /I dag, torsdag 12\. november 2026/);
    await page.getByRole('link', { name: /^10:00.*Innsyn for nye/ }).click();
    await say(page, 'Torsdag 19. november, 10:00–10:30');
    await page.goto(`${bot.url}/tab/#/sessions/new`);
    await page.getByLabel('Tittel').fill('Fra en annen klokke');
    await page.getByLabel('Dato').fill('2026-11-13');
    await page.getByLabel('Fra klokka').fill('14:00');
    await page.getByLabel('Til klokka').fill('15:00');
    await page.getByRole('button', { name: 'Opprett' }).click();
    await say(page, 'I morgen, fredag 13. november, 14:00–15:00');
    await page.close();
  });
});
