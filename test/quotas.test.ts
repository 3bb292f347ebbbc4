import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { collectCreations } from '../src/platform/bot/declarations.ts';
import { countingOf } from '../src/platform/http/index.ts';
import { asking, type Signed, startSigned } from './support/api.ts';
import { people, startBot, type Started } from './support/bot.ts';
import { buttonsOf } from './support/connector-stand-in.ts';
import { csvHeader } from './support/entry-files.ts';
import { type Microsoft, startMicrosoft } from './support/microsoft/index.ts';

const start = Date.parse('2026-03-03T09:00:00Z');
const usual = { MESSAGE_LIMIT_PERSON: '', CREATION_LIMIT_PERSON: '' };

/** Verbs and commands without an effect on others, or that act on existing items. */
const makeNothing = {
  show: [
    'answers.why',
    'answers.whyBack',
    'answers.limits',
    'answers.wordings',
    'answers.tie',
    'cases.new',
    'cases.edit',
    'cases.newWish',
    'cases.newFault',
    'cases.editFault',
    'cases.show',
    'cases.mine',
    'cases.untouched',
    'cases.lead',
    'cases.reasons',
    'guide.deletion',
    'guide.help',
    'guide.languages',
    'guide.privacy',
    'guide.try',
    'myData.askDelete',
    'myData.show',
    'organisation.area',
    'organisation.newArea',
    'organisation.setup',
    'organisation.unreachable',
    'people.areas',
    'people.ask',
    'people.human',
    'people.who',
    'questions.mine',
    'questions.page',
    'sessions.fill',
    'sessions.new',
    'sessions.edit',
    'sessions.list',
    'sessions.mine',
    'sessions.move',
    'sessions.show',
    'sessions.askCancel',
    'sessions.count',
    'signIn.start',
    'status.draft',
    'status.edit',
    'status.form',
    'status.list',
    'status.results',
    'status.show',
    'status.signIn',
    'call off a session',
    'case by number',
    'change request',
    'coming sessions',
    'deletion',
    'fault',
    'foreign',
    'health',
    'health.show',
    'help',
    'human',
    'language',
    'move a session',
    'my bookings',
    'my cases',
    'my data',
    'my questions',
    'new faults',
    'new session',
    'new session in words',
    'new wishes',
    'nonsense',
    'open questions',
    'privacy',
    'report',
    'session by name',
    'setup',
    'sign in',
    'sign-in code',
    'social',
    'suggestions',
    'thresholds',
    'unreachable',
    'weekly status',
    'weekly statuses',
    'welcome',
    'who',
    'wish',
  ],
  ownOnly: [
    'answers.rate',
    'answers.unrate',
    'answers.pick',
    'answers.none',
    'answers.withdraw',
    'booking',
    'cases.leave',
    'choice of language',
    'guide.language',
    'myData.delete',
    'people.takeBack',
    'sessions.book',
    'sessions.unbook',
    'signIn.end',
    'sign out',
  ],
  /** Steps of keepers and leads on things that somebody else made or that were counted when they were made. */
  steps: [
    'answers.refuseWordings',
    'answers.saveLimits',
    'answers.undoLimits',
    'answers.undoWordings',
    'answers.untie',
    'cases.move',
    'cases.reject',
    'cases.undo',
    'cases.withdraw',
    'head-count',
    'organisation.renameArea',
    'organisation.saveRollout',
    'questions.done',
    'questions.reopen',
    'sessions.retryMeeting',
    'sessions.setCount',
    'status.approve',
    'status.change',
    'status.save',
    'status.skip',
    'status.stop',
    'status.unskip',
    'stop weekly status',
  ],
};

describe('creations', () => {
  let bot: Started;
  before(async () => void (bot = await startBot()));
  after(() => bot.stop());

  it('are declared for every verb and command', () => {
    const names = bot.features.flatMap(({ verbs = {}, commands = [] }) => [
      ...Object.keys(verbs),
      ...commands.map(({ name }) => name),
    ]);
    const creations = collectCreations(bot.features);
    assert.deepEqual(names.toSorted(), [...creations, ...Object.values(makeNothing).flat()].toSorted());
  });

  it('are declared for every endpoint that changes something', () => {
    const changing = bot.features
      .flatMap(({ api = [] }) => api)
      .filter(({ effect }) => effect !== 'read')
      .map((one) => `${one.method} ${one.path} ${countingOf(one)}`);
    assert.deepEqual(changing.toSorted(), [
      'post /areas creation',
      'post /entries creation',
      'post /entries/import creation',
      'post /faults creation',
      'post /faults/alike nothing',
      'post /my-data/deletion press',
      'post /sessions creation',
      'post /wishes creation',
      'post /wishes/alike nothing',
      'put /areas/:key press',
      'put /entries/:id press',
      'put /faults/:id/reopening creation',
      'put /rollout press',
      'put /sessions/:id creation',
      'put /sessions/:id/booking press',
      'put /sessions/:id/cancellation creation',
      'put /sessions/:id/head-count press',
      'put /wishes/:id/decision press',
      'put /wishes/:id/following creation',
      'put /wishes/:id/withdrawal press',
    ]);
  });
});

describe('quotas in the chat', function () {
  this.timeout(60_000);
  let microsoft: Microsoft;
  let bot: Started;
  let now: Date;
  const pass = (ms: number) => void (now = new Date(now.getTime() + ms));

  beforeEach(async () => {
    now = new Date(start);
    const clock = () => now;
    microsoft = await startMicrosoft({ clock });
    bot = await startBot({ microsoft, clock, env: usual });
  });
  afterEach(async () => {
    await bot.stop();
    await microsoft.stop();
  });

  /** The texts and cards that came in a chat; `undefined` for a card. */
  const repliesIn = (conversationId: string) => bot.connector.of(conversationId).map(({ activity }) => activity.text);

  it('answer a flood of messages once above the quota, and continue after a minute', async () => {
    const chat = bot.chat(people.ingrid);
    const write = (overrides: Record<string, unknown> = {}) =>
      bot.post(chat.activity({ type: 'message', text: 'help', ...overrides }));
    for (let at = 0; at < 40; at += 1) await write();
    assert.equal(repliesIn(chat.conversationId).length, 40);
    for (let at = 0; at < 20; at += 1) assert.equal((await write()).status, 200);
    const told = repliesIn(chat.conversationId).slice(40);
    assert.equal(told.length, 1, JSON.stringify(told));
    assert.match(told[0] ?? '', /igjen om 1 minutt\. Det du har skrevet, står der du skrev det/);
    await bot.chat(people.erik).say('help');
    pass(60_000);
    await chat.say('help');
  });

  it('count a redelivered message once', async () => {
    const chat = bot.chat(people.ingrid);
    const again = chat.activity({ type: 'message', text: 'help' });
    for (let at = 0; at < 60; at += 1) await bot.post(again);
    for (let at = 0; at < 39; at += 1) await chat.say('help');
    assert.match(await chat.sayForText('help'), /om 1 minutt/);
  });

  it('let a person send twenty change requests in ten minutes, and keep the form with its text for the next', async () => {
    const chat = bot.chat(people.ingrid);
    const send = (serial: number) =>
      chat.invoke('cases.send', {
        form: randomUUID(),
        title: `Wish ${serial}`,
        wish: 'w',
        why: '',
        area: '',
        anyway: true,
      });
    const answers: unknown[] = [];
    for (let at = 0; at < 200; at += 1) {
      // Slow enough for the other quota.
      if (at % 30 === 29) pass(60_000);
      answers.push(await send(at));
    }
    const made = answers.filter((answer) => typeof answer === 'object');
    assert.equal(made.length, 20);
    const refused = answers.filter((answer) => typeof answer === 'string');
    assert.equal(refused.length, 180);
    assert.match(
      String(refused[0]),
      /Vent 10 minutter, og send på nytt\. Ingenting er sendt nå, og det du skrev, står der/,
    );
    assert.equal(typeof (await bot.chat(people.erik).invoke('cases.mine', { from: 0 })), 'object');
    assert.ok(buttonsOf(await chat.say('help')).length > 0, 'all else goes on');
    pass(600_000);
    assert.equal(typeof (await send(200)), 'object');
  });
});

describe('quotas of calls', function () {
  this.timeout(60_000);
  let signed: Signed;
  let now: Date;

  before(async () => {
    now = new Date(start);
    signed = await startSigned({ clock: () => now, env: usual });
  });
  after(() => signed.stop());
  beforeEach(() => void (now = new Date(now.getTime() + 3_600_000)));

  const report = (ask: ReturnType<Signed['as']>, key: string = randomUUID()) =>
    ask('POST', '/wishes', { title: `Wish ${key}`, wish: 'w', area: '' }, { 'idempotency-key': key });

  it('refuse the 21st creation with 429 and Retry-After, and nobody else', async () => {
    const staff = signed.as('staff');
    const keys = Array.from({ length: 20 }, () => randomUUID());
    for (const key of keys) assert.equal((await report(staff, key)).status, 201);
    const { status, body, headers } = await report(staff);
    assert.deepEqual([status, body.code, headers.get('retry-after')], [429, 'quota_creations', '600']);
    assert.equal(headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.match(body.title, /^You have sent in a lot in a short time, .* Wait 10 minutes/);
    assert.equal((await report(staff, keys[0])).status, 201, 'what was made is shown again');
    assert.equal((await report(signed.as('lead'))).status, 201);
    assert.equal((await staff('GET', '/wishes/mine')).status, 200);
  });

  it('refuse the 41st change in a minute, but no reads', async () => {
    const lead = signed.as('lead');
    const { body: wish } = await report(lead);
    const decide = () =>
      lead('PUT', `/wishes/${wish.id}/decision`, { to: 'taken' }, { 'if-match': `"${wish.revision}"` });
    for (let at = 0; at < 39; at += 1) assert.notEqual((await decide()).status, 429);
    const { status, body } = await decide();
    assert.deepEqual([status, body.code], [429, 'quota_messages']);
    for (let at = 0; at < 50; at += 1) assert.equal((await lead('GET', `/wishes/${wish.id}`)).status, 200);
  });

  it('count an import as one creation', async () => {
    const keeper = signed.as('specialist');
    const rows = Array.from({ length: 100 }, (_, at) => `e${at},en,,published,Question ${at}?,Answer,,,,,lead,no`);
    const file = new TextEncoder().encode(`${csvHeader}\n${rows.join('\n')}\n`);
    const bring = () =>
      keeper('POST', '/entries/import?name=entries.csv&dryRun=false', file, { 'content-type': 'text/csv' });
    for (let at = 0; at < 20; at += 1) assert.equal((await bring()).status, 200);
    assert.equal((await bring()).status, 429);
  });

  it('are not used up by calls refused before authentication', async () => {
    const champion = signed.as('champion');
    const stranger = asking(signed.bot.url, () => 'Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln');
    for (let at = 0; at < 50; at += 1) assert.equal((await report(stranger)).status, 401);
    assert.equal((await report(champion)).status, 201);
  });
});
