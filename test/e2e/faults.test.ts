import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { people, type Running, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { planted } from '../support/log-sink.ts';

const archive = 'Hvordan får jeg tilgang til arkivet?';
const production = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppPassword: planted[0] ?? '',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
};

describe('the messages endpoint', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());
  afterEach(async () => {
    bot.connector.behave = () => undefined;
    // Whatever came before, the next message works.
    assert.match(wordsOn(await bot.chat(people.ingrid).say(archive)), /Les mer/);
  });

  const whole = () => bot.chat(people.ingrid).activity({ type: 'message', text: 'hei' });
  const malformed: readonly (readonly [string, () => unknown])[] = [
    ['no JSON', () => '{"type":'],
    ['an empty body', () => ''],
    ['a list', () => []],
    ['a text', () => '"hei"'],
    ['no type', () => ({ ...whole(), type: undefined })],
    ['an empty type', () => ({ ...whole(), type: '' })],
    ['a type that is a number', () => ({ ...whole(), type: 7 })],
    ['no conversation', () => ({ ...whole(), conversation: undefined })],
    ['a conversation without an id', () => ({ ...whole(), conversation: {} })],
    ['no sender', () => ({ ...whole(), from: undefined })],
    ['no service address', () => ({ ...whole(), serviceUrl: undefined })],
    ['a service address that is none', () => ({ ...whole(), serviceUrl: 'losen' })],
    ['a text that is an object', () => ({ ...whole(), text: { a: 1 } })],
    ['channel data that is a text', () => ({ ...whole(), channelData: 'x' })],
  ];
  for (const [name, body] of malformed) {
    it(`refuses ${name} with 400`, async () => assert.equal((await bot.post(body())).status, 400));
  }

  it('ignores activities of an unknown type', async () => {
    for (const type of ['typing', 'messageReaction', 'event', 'endOfConversation', 'nonsense']) {
      assert.equal((await bot.post(bot.chat(people.ingrid).activity({ type }))).status, 200);
    }
  });

  it('answers an unknown invoke with 404', async () => {
    assert.equal(
      (await bot.post(bot.chat(people.ingrid).activity({ type: 'invoke', name: 'composeExtension/nonsense' }))).status,
      404,
    );
  });

  it('answers other paths and methods with the proper status', async () => {
    assert.equal((await fetch(`${bot.url}/nothing-here`)).status, 404);
    assert.equal((await fetch(`${bot.url}/api/messages`)).status, 405);
    assert.deepEqual(await (await fetch(`${bot.url}/health`)).json(), { status: 'ok' });
    assert.deepEqual(await (await fetch(`${bot.url}/ready`)).json(), { status: 'ready' });
  });

  it('refuses a body that is too large', async () => {
    const response = await bot.post(
      bot.chat(people.ingrid).activity({ type: 'message', text: 'x'.repeat(2 * 1024 * 1024) }),
    );
    assert.equal(response.status, 413);
  });

  it('answers 30,000 characters, and shows the beginning as typed', async () => {
    const text = `xylofonfestival ${'trommestikke'.repeat(2600)}`.slice(0, 30_000);
    const card = await bot.chat(people.ingrid).say(text);
    assert.match(wordsOn(card), /xylofonfestival/);
    assert.ok(JSON.stringify(card).length < 28_000);
  });

  const nasty = [
    '<b>xqz</b> <i onclick="zqx">qzx</i>',
    '**xqz** [zqx](https://xqz.example)',
    '${$when.vrmpf}',
    '{{DATE(2026-01-01T00:00:00Z, LONG)}}',
    '<at>Kari</at> qwrtz',
    'constructor __proto__ toString',
  ];
  for (const text of nasty) {
    it(`shows ${text} as typed`, async () => {
      const chat = bot.chat(people.ingrid);
      const first = await chat.say(`xylofonfestival ${text}`);
      const card = wordsOn(first).includes('[Ingen av disse]') ? await chat.press(first, 'Ingen av disse') : first;
      const shown = JSON.stringify(card).replaceAll('\u2060', '');
      assert.ok(shown.includes(JSON.stringify(`xylofonfestival ${text}`).slice(1, -1)), shown);
      assert.ok(!JSON.stringify(card).includes('{{DATE'));
    });
  }

  const id = '0199a000-0000-7000-8000-000000000000';
  const tampered: readonly (readonly [string, unknown])[] = [
    ['answers.rate', {}],
    ['answers.rate', { question: id, entry: id, helped: 'yes' }],
    ['answers.rate', { question: "x' or 1=1 --", entry: id, helped: true }],
    ['answers.gone', { question: id }],
    ['constructor', {}],
    ['guide.language', { language: 'klingon' }],
    ['questions.page', { from: -1 }],
    ['questions.page', { from: 1e300 }],
    ['answers.rate', 'no object'],
  ];
  for (const [verb, data] of tampered) {
    it(`refuses ${verb} with ${JSON.stringify(data)} in a friendly way`, async () => {
      assert.equal(
        await bot.chat(people.ingrid).invoke(verb, data),
        'Dette kortet er for gammelt til å brukes. Spør på nytt, så får du et ferskt.',
      );
    });
  }

  it('refuses a button with an unknown question', async () => {
    assert.match(
      String(await bot.chat(people.ingrid).invoke('answers.rate', { question: id, entry: id, helped: true })),
      /finner ikke spørsmålet/,
    );
  });

  it('refuses a button without an action', async () => {
    const response = await bot.post(
      bot.chat(people.ingrid).activity({ type: 'invoke', name: 'adaptiveCard/action', value: 'x' }),
    );
    assert.match(((await response.json()) as { value: string }).value, /for gammelt/);
  });

  it('refuses requests of a foreign page in trial mode', async () => {
    assert.equal((await bot.post(whole(), { origin: 'https://evil.example' })).status, 403);
    assert.equal((await bot.post(whole(), { origin: 'null' })).status, 403);
    assert.equal((await bot.post(whole(), { origin: 'http://localhost:56150' })).status, 200);
  });

  it('refuses in trial mode a host name that merely resolves to this machine', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        `${bot.url}/api/messages`,
        { method: 'POST', headers: { host: 'rebound.evil.example', 'content-type': 'application/json' } },
        (response) => resolve(response.statusCode),
      );
      sent.on('error', reject);
      sent.end('{}');
    });
    assert.equal(status, 403);
  });

  it('calls only this machine in trial mode', async () => {
    const response = await bot.post({
      ...bot.chat(people.ingrid).activity({ type: 'message', text: 'hjelp' }),
      serviceUrl: 'http://192.0.2.1/',
    });
    assert.equal(response.status, 503);
  });

  it('answers a redelivered message only once', async () => {
    const chat = bot.chat(people.ingrid);
    const message = chat.activity({ type: 'message', text: archive });
    const statuses = (await Promise.all([bot.post(message), bot.post(message)])).map((response) => response.status);
    await bot.post(message);
    assert.deepEqual(statuses, [200, 200]);
    assert.equal(bot.connector.of(chat.conversationId).length, 1);
  });

  it('answers again after a failed delivery', async () => {
    const chat = bot.chat(people.ingrid);
    const message = chat.activity({ type: 'message', text: archive });
    bot.connector.behave = ({ conversationId }) =>
      conversationId === chat.conversationId ? { status: 500 } : undefined;
    assert.equal((await bot.post(message)).status, 503);
    bot.connector.behave = () => undefined;
    assert.equal((await bot.post(message)).status, 200);
    assert.equal(bot.connector.of(chat.conversationId).length, 1);
  });

  it('logs no names or messages of people', async () => {
    const chat = bot.chat({ id: 'planted', aadObjectId: randomUUID(), name: planted[1] ?? '' });
    await chat.say(planted[2] ?? '');
    bot.connector.behave = () => ({ status: 500 });
    assert.equal(
      (await bot.post(chat.activity({ type: 'message', text: planted[2] }), { authorization: `Bearer ${planted[3]}` }))
        .status,
      503,
    );
    assert.equal((await bot.post(`{"text": "${planted[2]}"`)).status, 400);
  });
});

describe('with an app id', () => {
  it('refuses an unsigned request without details', async () => {
    const bot = await startBot({ env: { ...production, HOST: '127.0.0.1' } });
    const activity = bot
      .chat(people.ingrid, { tenantId: production.MicrosoftAppTenantId })
      .activity({ type: 'message', text: planted[2] });
    for (const authorization of ['', 'Bearer', `Bearer ${planted[3]}`, 'Basic abc']) {
      const response = await bot.post(activity, { authorization });
      assert.equal(response.status, 401, authorization);
      assert.doesNotMatch(await response.text(), /at |Error|stack/);
    }
    await bot.stop();
  });
});

describe('a start', () => {
  it('says that the port is taken', async () => {
    const bot = await startBot();
    await assert.rejects(
      startBot({ env: { PORT: new URL(bot.url).port } }),
      (fault) => (fault as { code?: string }).code === 'EADDRINUSE',
    );
    await bot.stop();
  });
});
