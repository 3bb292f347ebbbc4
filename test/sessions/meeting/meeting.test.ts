import assert from 'node:assert/strict';
import type { Card } from '../../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../../support/bot.ts';
import { buttonOf, cardOf, wordsOn } from '../../support/connector-stand-in.ts';
import { aPlace } from '../../support/databases.ts';
import { type GraphStandIn, startGraphStandIn } from '../../support/graph-stand-in.ts';

const tuesday = '2026-03-03T09:00:00Z';
const training = {
  kind: 'mini_training',
  title: 'Journalføring',
  date: '2026-03-12',
  from: '10:00',
  to: '10:30',
  places: '20',
  link: '',
  meeting: 'true',
  area: 'archive',
};

describe('a session’s Teams meeting', () => {
  let bot: Running;
  let graph: GraphStandIn;
  let now: Date;
  let jonas: Chat;

  beforeEach(async () => {
    now = new Date(tuesday);
    graph = await startGraphStandIn({ clock: () => now });
    graph.allow('token', { kind: 'app', permissions: ['Calendars.ReadWrite'] });
    await start();
  });
  afterEach(async () => {
    await bot.stop();
    await graph.close();
  });

  async function start(env: Readonly<Record<string, string>> = { GRAPH_ACCESS_TOKEN: 'token' }): Promise<void> {
    const place = await aPlace('sqlite');
    bot = await startBot({ place, clock: () => now, env: { GRAPH_BASE_URL: graph.baseUrl, ...env } });
    jonas = bot.chat(people.jonas);
  }

  const pass = (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000));
  const fill = (form: unknown, button: string, typed: Readonly<Record<string, string>>) => {
    const { verb, data } = buttonOf(form, button);
    return jonas.invoke(verb, { ...data, ...typed });
  };
  const plan = async (typed: Readonly<Record<string, string>> = training) =>
    fill(await jonas.say('ny økt'), 'Opprett', typed);
  const told = (): readonly Card[] => bot.connector.of(jonas.conversationId).map(({ activity }) => cardOf(activity));
  const newsOf = async () => {
    const before = told().length;
    await bot.runJobs();
    return told().slice(before);
  };
  const move = async (card: unknown, date: string) =>
    fill(await jonas.press(card, 'Endre'), 'Lagre', { ...training, date });

  it('is created in the host’s calendar, and its link is sent to participants', async () => {
    const made = await plan();
    assert.match(wordsOn(made), /Teams-møtet blir opprettet, og lenken kommer her/);
    const [news] = await newsOf();
    assert.match(
      wordsOn(news),
      /Teams-møtet er klart, og hendelsen ligger i kalenderen din\.\nJournalføring[^]*\[Bli med\]/,
    );
    const [event] = graph.events;
    assert.deepEqual(
      [event?.owner, event?.subject, event?.start, event?.end, event?.isOnlineMeeting, event?.attendees],
      [
        people.jonas.aadObjectId,
        'Journalføring',
        { dateTime: '2026-03-12T09:00:00.000', timeZone: 'UTC' },
        { dateTime: '2026-03-12T09:30:00.000', timeZone: 'UTC' },
        true,
        [],
      ],
    );
    // One request: any change of an event mails all attendees.
    assert.deepEqual(
      graph.received.map(({ method }) => method),
      ['POST'],
    );
    const booked = await bot.chat(people.ingrid).say('meld på 4');
    assert.ok(JSON.stringify(booked).includes(event?.onlineMeeting?.joinUrl ?? 'nothing'));
    await fill(await jonas.say('ny økt'), 'Opprett', { ...training, link: 'https://meet.uin.example/a' });
    await fill(await jonas.say('ny økt'), 'Opprett', { ...training, meeting: 'false' });
    await bot.runJobs();
    assert.equal(graph.events.length, 1);
  });

  it('is one event, even when the answer is lost, truncated or an error after the work', async () => {
    graph.next(
      { kind: 'lost_reply' },
      { kind: 'half_an_answer' },
      { kind: 'answer', status: 500, stored: true },
      { kind: 'answer', status: 503 },
      { kind: 'cut_before_reading' },
    );
    await plan();
    for (let round = 0; round < 5; round += 1) {
      assert.deepEqual(await newsOf(), [], `round ${round}`);
      pass(20);
    }
    assert.match(wordsOn((await newsOf())[0]), /Teams-møtet er klart/);
    assert.equal(graph.events.length, 1);
    const transactions = graph.received
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => (body as { transactionId?: string }).transactionId);
    assert.equal(new Set(transactions).size, 1);
  });

  it('shows the session’s new time, although it was moved while the answer was lost', async () => {
    graph.next({ kind: 'lost_reply' });
    const made = await plan();
    await bot.runJobs();
    await move(made, '2026-03-13');
    pass(20);
    await bot.runJobs();
    assert.deepEqual(
      graph.events.map(({ start }) => start?.dateTime),
      ['2026-03-13T09:00:00.000'],
    );
  });

  it('waits as long as Graph asks for', async () => {
    graph.next({ kind: 'answer', status: 429, headers: { 'retry-after': '600' }, code: 'TooManyRequests' });
    await plan();
    await bot.runJobs();
    pass(9);
    await bot.runJobs();
    assert.equal(graph.received.length, 1);
    pass(2);
    assert.match(wordsOn((await newsOf())[0]), /Teams-møtet er klart/);
  });

  it('moves and is cancelled with the session', async () => {
    const made = await plan();
    await bot.runJobs();
    const moved = await move(made, '2026-03-30');
    assert.deepEqual(await newsOf(), []);
    assert.equal(graph.events[0]?.start?.dateTime, '2026-03-30T08:00:00.000');
    // The link stands although the form was sent without one.
    assert.match(wordsOn(moved), /\[Bli med\]/);
    await jonas.press(await jonas.press(moved, 'Avlys'), 'Avlys');
    await bot.runJobs();
    assert.deepEqual(graph.events, []);
    const requests = graph.received.length;
    await bot.runJobs();
    assert.equal(graph.received.length, requests);
  });

  it('that may exist is cancelled with the session', async () => {
    graph.next({ kind: 'lost_reply' });
    const made = await plan();
    await bot.runJobs();
    assert.equal(graph.events.length, 1);
    await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys');
    pass(20);
    assert.deepEqual(await newsOf(), []);
    assert.deepEqual(graph.events, []);
  });

  it('is not created for a session that is cancelled before', async () => {
    const made = await plan();
    await jonas.press(await jonas.press(made, 'Avlys'), 'Avlys');
    await bot.runJobs();
    assert.deepEqual(graph.received, []);
  });

  it('that Graph refuses is explained, with a link to enter by hand', async () => {
    graph.allow('token', { kind: 'app', permissions: [] });
    await plan();
    const news = await newsOf();
    assert.equal(news.length, 1);
    assert.match(
      wordsOn(news[0]),
      /Teams-møtet kunne ikke opprettes\.[^]*Losen mangler tillatelsen Calendars\.ReadWrite\.[^]*lim inn lenken her med «Skriv lenke»/,
    );
    const form = await jonas.press(news[0], 'Skriv lenke');
    const saved = await fill(form, 'Lagre', { ...training, link: 'https://meet.uin.example/a' });
    assert.match(wordsOn(saved), /Endringen er lagret[^]*\[Bli med\]/);
    assert.deepEqual(await newsOf(), []);

    // Once the permission is there, one press is enough.
    graph.allow('token', { kind: 'app', permissions: ['Calendars.ReadWrite'] });
    assert.match(wordsOn(await jonas.press(news[0], 'Prøv igjen')), /Jeg prøver igjen/);
    assert.match(wordsOn((await newsOf())[0]), /Teams-møtet er klart/);
    assert.equal(graph.events.length, 1);
    assert.match(JSON.stringify(await jonas.say('økt 4')), /meet\.uin\.example\/a/);
  });

  it('that cannot be moved or cancelled is reported, and retried on request', async () => {
    const made = await plan();
    await bot.runJobs();
    graph.allow('token', { kind: 'app', permissions: [] });
    const moved = await move(made, '2026-03-13');
    const [news] = await newsOf();
    assert.match(
      wordsOn(news),
      /Hendelsen i kalenderen din kunne ikke endres\.[^]*Calendars\.ReadWrite[^]*eller prøv igjen/,
    );
    graph.allow('token', { kind: 'app', permissions: ['Calendars.ReadWrite'] });
    await jonas.press(news, 'Prøv igjen');
    await bot.runJobs();
    assert.equal(graph.events[0]?.start?.dateTime, '2026-03-13T09:00:00.000');
    graph.allow('token', { kind: 'app', permissions: [] });
    await jonas.press(await jonas.press(moved, 'Avlys'), 'Avlys');
    const [left] = await newsOf();
    assert.match(wordsOn(left), /kunne ikke avlyses\. Slett den der selv/);
  });

  it('without any answer from Graph is reported after all attempts', async () => {
    graph.next(...Array.from({ length: 40 }, () => ({ kind: 'answer', status: 503 }) as const));
    await plan();
    let news: readonly Card[] = [];
    for (let round = 0; round < 15 && news.length === 0; round += 1) {
      news = await newsOf();
      pass(16);
    }
    assert.match(wordsOn(news[0]), /Teams-møtet kunne ikke opprettes\.[^]*Microsoft 365 svarte ikke på en time/);
  });

  it('is not offered without a Graph credential, nor created from a forged form', async () => {
    await bot.stop();
    await start({});
    const form = await jonas.say('ny økt');
    assert.doesNotMatch(JSON.stringify(form), /Input\.Toggle/);
    const made = await fill(form, 'Opprett', training);
    assert.doesNotMatch(wordsOn(made), /Teams-møtet/);
    assert.deepEqual(await newsOf(), []);
    assert.deepEqual(graph.received, []);
  });
});
