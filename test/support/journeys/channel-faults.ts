import assert from 'node:assert/strict';
import { people, someone } from '../bot.ts';
import { type Behaviour, wordsOn } from '../connector-stand-in.ts';
import { freePort } from '../databases.ts';
import { eventually } from '../eventually.ts';
import { type Setting, startIn, type World } from '../modes.ts';

const archive = 'Hvordan får jeg tilgang til arkivet?';
/** Long enough for an answer of this process on a slow machine, which serves both sides. */
const connectorLimits = { connectTimeoutMs: 2_500, responseTimeoutMs: 2_500, retryBudgetMs: 2_500 };

/** A failing channel, and its effect on the turns. */
export function channelFaults(setting: Setting): void {
  let bot: World;
  before(async () => {
    bot = await startIn(setting, { connectorLimits });
    await bot.chat(people.ingrid).say(archive);
  });
  after(() => bot.stop());
  afterEach(async () => {
    bot.connector.behave = () => undefined;
    assert.match(wordsOn(await bot.chat(people.ingrid).say(archive)), /Les mer/);
  });

  const failing: readonly (readonly [string, Behaviour])[] = [
    ['never answers', { hang: true }],
    ['cuts the line', { cut: true }],
    ['refuses', { status: 403 }],
    ['fails', { status: 502 }],
    ['goes on answering 429', { status: 429, retryAfter: 1 }],
    ['asks to wait for longer than a turn has', { status: 429, retryAfter: 60 }],
  ];
  for (const [name, behaviour] of failing) {
    it(`${name} gets 503 in time, delays nobody else, and gets the answer when it redelivers`, async () => {
      const [chat, other] = [bot.chat(people.ingrid), bot.chat(people.erik)];
      bot.connector.behave = ({ conversationId }) => (conversationId === chat.conversationId ? behaviour : undefined);
      const message = chat.activity({ type: 'message', text: archive });
      const begun = performance.now();
      const refused = bot.post(message);
      await other.say('hjälp');
      assert.equal((await refused).status, 503);
      // What Teams waits for an answer.
      assert.ok(performance.now() - begun < 15_000);
      bot.connector.behave = () => undefined;
      assert.equal((await bot.post(message)).status, 200);
      assert.equal(bot.connector.of(chat.conversationId).length, 1);
    });
  }

  it('is slow gets its answer once', async () => {
    bot.connector.behave = () => ({ delayMs: 300 });
    assert.match(wordsOn(await bot.chat(people.ingrid).say(archive)), /Les mer/);
  });

  it('answers 429 once is retried, and later messages keep their order', async () => {
    const chat = bot.chat(people.ingrid);
    let asked = 0;
    bot.connector.behave = () => ((asked += 1) === 1 ? { status: 429, retryAfter: 1 } : undefined);
    const first = chat.activity({ type: 'message', text: archive });
    const begun = performance.now();
    const statuses = [bot.post(first)];
    await eventually(async () => asked === 1);
    const second = chat.activity({ type: 'message', text: 'hjelp' });
    statuses.push(bot.post(second));
    assert.deepEqual(
      (await Promise.all(statuses)).map((response) => response.status),
      [200, 200],
    );
    assert.ok(performance.now() - begun >= 990);
    assert.deepEqual(
      bot.connector.of(chat.conversationId).map((one) => one.replyToId),
      [first.id, second.id],
    );
  });

  it('is unreachable gets 503, and the answer when it redelivers', async () => {
    const chat = bot.chat(people.ingrid);
    const message = chat.activity({ type: 'message', text: archive });
    assert.equal((await bot.post({ ...message, serviceUrl: `http://127.0.0.1:${await freePort()}/` })).status, 503);
    assert.equal((await bot.post(message)).status, 200);
    assert.equal(bot.connector.of(chat.conversationId).length, 1);
  });

  it('cannot change a pressed card still gets the new one', async () => {
    const chat = bot.chat(people.ingrid);
    const card = await chat.say(archive);
    bot.connector.behave = () => ({ cut: true });
    assert.match(wordsOn(await chat.press(card, 'Dette hjalp', { replyToId: 'sent-1' })), /Du svarte: dette hjalp/);
  });

  it('could not be welcomed is welcomed when it reports the installation again', async () => {
    const chat = bot.chat(someone());
    const installed = chat.activity({ type: 'installationUpdate', action: 'add' });
    bot.connector.behave = () => ({ status: 500 });
    assert.equal((await bot.post(installed)).status, 503);
    bot.connector.behave = () => undefined;
    assert.equal((await bot.post(installed)).status, 200);
    assert.equal(bot.connector.of(chat.conversationId).length, 1);
  });

  const english = /^This is what I can do/;
  const norwegian = /^Dette kan jeg hjelpe med/;
  const locales: readonly (readonly [string, RegExp])[] = [
    ['xx-XX', english],
    ['tlh', english],
    ['i-klingon', english],
    ['../../etc/passwd', english],
    ['constructor', english],
    ['🏴‍☠️', english],
    ['x'.repeat(1000), english],
    ['nb_NO.UTF-8', norwegian],
    ['', norwegian],
  ];
  for (const [locale, expected] of locales) {
    it(`sends ${JSON.stringify(locale.slice(0, 20))} for a locale is answered in a language that there is`, async () => {
      const chat = bot.chat(someone());
      assert.match(wordsOn(await chat.say('hjelp', { locale })), expected);
      assert.match(wordsOn(await chat.say(archive, { locale })), /Les mer/);
    });
  }
}
