import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Card } from '../../src/platform/cards/index.ts';
import { channelId, handlesOn, teamId } from '../status/harness.ts';
import { playgroundConfig } from '../../scripts/playground/people.js';
import { people, type Running, startBot } from '../support/bot.ts';
import { browser, patienceMs } from '../support/browser.ts';
import { buttonOf, wordsOn } from '../support/connector-stand-in.ts';
import { freePort } from '../support/databases.ts';
import { eventually } from '../support/eventually.ts';
import { aFolder } from '../support/folders.ts';
import { type GraphStandIn, startGraphStandIn } from '../support/graph-stand-in.ts';
import { type Program, root, run } from '../support/process.ts';

const pictures = join(root, 'test-output', 'playground');
/** The client's one channel; the other one is Graph's. */
const archive = 'Arkiv';

/** The real client with a bot whose clock is moved; the project lead uses it. */
describe('the loop in the local Teams client', function () {
  this.timeout(240_000);
  let now = new Date('2026-11-18T08:00:00Z');
  let graph: GraphStandIn;
  let bot: Running;
  let client: Program;
  let page: Page;

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    const config = playgroundConfig('solveig');
    assert.ok(config);
    graph = await startGraphStandIn({ clock: () => now });
    graph.allow('token', { kind: 'person', permissions: ['ChannelMessage.Send', 'ChannelMessage.Read.All'] });
    graph.addChannel({ teamId, channelId, name: 'Nytt system' });
    bot = await startBot({
      clock: () => now,
      env: { GRAPH_BASE_URL: graph.baseUrl, GRAPH_ACCESS_TOKEN: 'token' },
    });
    bot.connector.teams.set('19:team', { name: 'Innføring', aadGroupId: teamId });
    bot.connector.teams.set('19:team/conversations', { conversations: [{ id: channelId, name: 'Nytt system' }] });
    const [port, folder] = [await freePort(), aFolder()];
    const file = join(folder, 'config.yml');
    writeFileSync(file, JSON.stringify(config));
    client = run(
      [
        join(root, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js'),
        ...['-e', `${bot.url}/api/messages`, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
      ],
      {
        NODE_OPTIONS: `--require "${join(root, 'scripts', 'playground', 'preload.cjs').replaceAll('\\', '/')}"`,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: file,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      },
    );
    await eventually(async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.ok === true);
    page = await (await browser()).newPage({ viewport: { width: 1280, height: 1100 } });
    page.setDefaultTimeout(patienceMs);
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator('[data-lexical-editor=true]').waitFor();
  });
  after(async () => {
    await page.close();
    client.child.kill('SIGINT');
    await client.ended;
    await bot.stop();
    await graph.close();
  });

  const say = async (text: string) => {
    await page.locator('[data-lexical-editor=true]').first().click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const sayInChannel = async (name: string, text: string) => {
    await page.getByText(name, { exact: true }).first().click();
    await page.locator('[data-lexical-editor=true]').first().click();
    await page.keyboard.type('@');
    await page.getByRole('menuitem', { name: 'Losen' }).click();
    await page.keyboard.type(` ${text}`);
    await page.keyboard.press('Enter');
  };
  const seen = async (words: string) => page.getByText(words).last().waitFor();
  const press = (name: string) => page.getByRole('button', { name }).last().click();
  const shot = (name: string) => page.screenshot({ path: join(pictures, `loop-${name}.png`) });
  const backToChat = () => page.getByText('Personal Chat', { exact: true }).first().click();
  const at = async (instant: string) => {
    now = new Date(instant);
    await bot.runJobs();
  };

  it('shows the lead change requests in three languages, and stores the decision', async () => {
    // Who holds the sample's sessions is asked how many came to them; else the lead would be.
    await bot.chat(people.jonas).say('hjelp');
    await say('hei');
    await seen('Hei');
    const [ingrid, erik, emma] = [people.ingrid, people.erik, people.emma].map((who) => bot.chat(who));
    assert.ok(ingrid && erik && emma);
    const wish = async (chat: typeof ingrid, ask: string, send: string, typed: Readonly<Record<string, string>>) => {
      const { verb, data } = buttonOf(await chat.say(ask), send);
      return chat.invoke(verb, { ...data, why: '', ...typed });
    };
    const words = { title: 'Sortere saker etter frist', wish: 'Jeg vil sortere sakene mine etter frist' };
    await wish(ingrid, 'jeg ønsker at jeg kan sortere saker', 'Send', words);
    const swedish = { title: 'Sortera ärenden', wish: 'Jag vill sortera mina ärenden efter tidsfrist' };
    await erik.press(await wish(erik, 'jag önskar att jag kan sortera', 'Skicka', swedish), 'Jag också');
    const english = { title: 'Sort cases', wish: 'I want to sort my cases by deadline' };
    await emma.press(await wish(emma, 'I wish that I could sort cases', 'Send', english), 'Me too');
    await bot.runJobs();
    await seen('Sortere saker etter frist');
    await shot('1-wish');
    await press('Planlagd');
    await seen('planlagd');
    await shot('2-planned');
  });

  it('plans a kafé and a mini-training, which are held and get head-counts', async () => {
    for (const [number, line, places] of [
      [4, 'ny kafé om arkivet 2026-11-19 12-13', undefined],
      [5, 'nytt minikurs om søk 2026-11-19 10-10:30', '20'],
    ] as const) {
      await say(line);
      await seen('Kva slags økt?');
      const link = page.getByPlaceholder(/https:/).last();
      if (await link.isVisible()) await link.fill('https://meet.uin.example/rom');
      if (places) await page.getByPlaceholder('Til dømes 20').last().fill(places);
      await press('Opprett');
      await seen(`Økta er oppretta som nummer ${number}`);
    }
    await shot('3-session');
    const ingrid = bot.chat(people.ingrid);
    assert.match(wordsOn(await ingrid.say('meld på 5')), /Du er påmeldt/);
    await at('2026-11-19T12:30:00Z');
    // One card for each: what is pressed below is on the last of them.
    await page.getByPlaceholder(/234/).nth(1).waitFor();
    await shot('4-how-many');
    for (const count of ['minst 234', '17']) {
      await page.getByPlaceholder(/234/).last().fill(count);
      await press('Lagre');
      await seen(count);
    }
    await shot('5-counted');
  });

  it('plans the weekly status in two channels, shows the drafts, and takes the highlights', async () => {
    const inChannel = handlesOn(bot).inChannel(people.solveig);
    assert.match(wordsOn(await inChannel.say('vekestatus på bokmål hver mandag kl. 8')), /Nytt system/);
    await sayInChannel(archive, 'vekestatus på bokmål hver mandag kl. 8');
    await seen('Vekestatusen er sett opp.');
    await shot('6-plan');
    await backToChat();
    await at('2026-11-22T08:00:00Z');
    await seen('Utkast: Han blir posta måndag 23. november');
    await shot('7-draft');
    await press('Endre høgdepunkt');
    await page.getByPlaceholder('Nokre få setningar på språket i kanalen').last().fill('Arkivet er åpnet for alle.');
    await press('Lagre');
    await seen('Godkjend: Han blir posta');
    await shot('8-approved');
  });

  it('posts one through Graph and one through the bot, on Monday, once each, and reports to the lead', async () => {
    await at('2026-11-23T07:00:00Z');
    // One post may have to wait a moment for its place after the other.
    await at('2026-11-23T07:00:10Z');
    await seen('Slik gjekk det med vekestatusen 23. november');
    await shot('9-digest');
    const [message, ...more] = graph.messages(channelId);
    assert.deepEqual(more, []);
    const card = wordsOn(JSON.parse(message?.attachments?.[0]?.content ?? '{}') as Card);
    assert.match(card, /Status for uke 48[^]*minst 234/);
    await page.getByText(archive, { exact: true }).first().click();
    await seen('Status for uke 48');
    assert.equal(await page.getByText('Status for uke 48').count(), 1);
    await shot('10-channel');
    await at('2026-11-23T11:00:00Z');
    assert.equal(graph.messages(channelId).length, 1);
    assert.equal(await page.getByText('Status for uke 48').count(), 1);
  });
});
