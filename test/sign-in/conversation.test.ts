import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { type Chat, people, type Running, startBot } from '../support/bot.ts';
import { cardOf, wordsOn } from '../support/connector-stand-in.ts';
import { startTokenService } from '../support/token-service.ts';

type Service = Awaited<ReturnType<typeof startTokenService>>;

describe('signing in', () => {
  let bot: Running;
  let service: Service;
  let chat: Chat;
  beforeEach(async () => {
    service = await startTokenService();
    bot = await startBot({ userTokens: service.tokens });
    chat = bot.chat(people.solveig);
  });
  afterEach(async () => {
    await bot.stop();
    await service.close();
  });

  const sent = (): readonly Partial<Activity>[] =>
    bot.connector.of(chat.conversationId).map(({ activity }) => activity);
  const invoke = (name: string, value: unknown) => bot.post(chat.activity({ type: 'invoke', name, value }));
  const tell = async (text: string): Promise<void> => void (await bot.post(chat.activity({ type: 'message', text })));

  for (const words of ['logg inn', 'Logga in', 'log ind', 'sign in']) {
    it(`sends the sign-in card after "${words}"`, async () => {
      await tell(words);
      const attachment = sent().at(-1)?.attachments?.[0];
      assert.equal(attachment?.contentType, 'application/vnd.microsoft.card.oauth');
      assert.deepEqual(attachment?.content, {
        text: 'Logg inn éin gong, så kan eg poste vekestatusen i ditt namn. Microsoft tek vare på innlogginga. Eg lagrar verken passord eller nøkkel.',
        connectionName: 'graph',
        buttons: [{ type: 'signin', title: 'Logg inn', value: 'https://token.example.org/sign-in' }],
        tokenExchangeResource: { id: 'exchange-1', uri: 'api://losen' },
      });
      assert.ok(service.asked.every(({ authorization }) => authorization === 'Bearer bot-token'));
    });
  }

  it('is done when the window returns its code', async () => {
    service.codes.set('4711', people.solveig.id);
    assert.equal((await invoke('signin/verifyState', { state: '4711' })).status, 200);
    assert.match(wordsOn(cardOf(sent().at(-1))), /^Du er logga inn/);
    assert.equal(await service.tokens.tokenOf(people.solveig.id), 'token-of-sample-solveig');
    assert.match(wordsOn(await chat.say('logg inn')), /Du er allereie logga inn/);
  });

  it('is refused for another person’s code, and without a code', async () => {
    service.codes.set('4711', people.erik.id);
    assert.equal((await invoke('signin/verifyState', { state: '4711' })).status, 404);
    assert.equal((await invoke('signin/verifyState', {})).status, 400);
    assert.deepEqual(sent(), []);
  });

  it('is done by Teams automatically, and announced once for several clients', async () => {
    const value = { id: 'exchange-1', connectionName: 'graph', token: 'good' };
    const [first, second] = [await invoke('signin/tokenExchange', value), await invoke('signin/tokenExchange', value)];
    assert.deepEqual([first.status, second.status], [200, 200]);
    assert.deepEqual(await first.json(), { id: 'exchange-1', connectionName: 'graph' });
    assert.equal(sent().length, 1);
  });

  it('falls back to the window when Teams’ own token is refused', async () => {
    const value = { id: 'exchange-1', connectionName: 'graph', token: 'bad' };
    const answer = await invoke('signin/tokenExchange', value);
    assert.equal(answer.status, 412);
    assert.deepEqual(Object.keys((await answer.json()) as object), ['id', 'connectionName', 'failureDetail']);
    assert.equal((await invoke('signin/tokenExchange', { ...value, connectionName: 'other' })).status, 400);
    assert.equal((await invoke('signin/tokenExchange', 'nonsense')).status, 400);
    assert.deepEqual(sent(), []);
  });

  it('accepts a typed code, and says so when it is wrong', async () => {
    service.codes.set('123456', people.solveig.id);
    assert.match(wordsOn(await chat.say('654321')), /Koden er ikkje gyldig/);
    assert.match(wordsOn(await chat.say('123456')), /Du er logga inn/);
  });

  it('ends by a word or a button', async () => {
    service.signedIn.set(people.solveig.id, 'x');
    const already = await chat.say('logg inn');
    assert.match(wordsOn(await chat.press(already, 'Logg ut')), /Du er logga ut/);
    assert.equal(await service.tokens.tokenOf(people.solveig.id), undefined);
    assert.match(wordsOn(await chat.say('logg ut')), /Du er logga ut/);
  });

  it('is not requested again when the token cannot be looked up', async () => {
    service.fail();
    assert.equal((await invoke('signin/verifyState', { state: '4711' })).status, 500);
  });

  it('belongs to the personal chat', async () => {
    const channel = bot.chat(people.solveig, { conversationType: 'channel', id: '19:x@thread.tacv2' });
    const card = await channel.say('<at>Losen</at> logg inn', {
      entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }],
    });
    assert.match(wordsOn(card), /Logg inn i den personlege chatten/);
    assert.match(JSON.stringify(card), /l\/chat\/0\/0\?users=28:losen&message=logg%20inn/);
  });
});

describe('signing in when no sign-in is configured', () => {
  it('is reported as unnecessary in trial mode, and six digits are a question', async () => {
    const bot = await startBot();
    const chat = bot.chat(people.ingrid);
    assert.match(wordsOn(await chat.say('logg inn')), /Du trenger ikke å logge inn: Dette er prøvemodus/);
    assert.doesNotMatch(wordsOn(await chat.say('123456')), /Koden/);
    const answer = await bot.post(chat.activity({ type: 'invoke', name: 'signin/verifyState', value: { state: '1' } }));
    assert.equal(answer.status, 404);
    await bot.stop();
  });
});
