import assert from 'node:assert/strict';
import { people, type Running, sampleTenant, someone, startBot } from '../support/bot.ts';
import { buttonsOf, cardOf, wordsOn } from '../support/connector-stand-in.ts';

const bot28 = { id: '28:losen', name: 'Losen' };

describe('the guide', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  it('welcomes once on an installation, which Teams reports twice, with five buttons', async () => {
    const chat = bot.chat(people.ingrid);
    await bot.post(chat.activity({ type: 'conversationUpdate', membersAdded: [bot28] }));
    await bot.post(chat.activity({ type: 'installationUpdate', action: 'add' }));
    const received = bot.connector.of(chat.conversationId);
    assert.equal(received.length, 1);
    const card = cardOf(received[0]?.activity);
    assert.match(wordsOn(card), /^Hei, jeg er Losen\.\nSpør meg om Saksportalen/);
    assert.deepEqual(
      buttonsOf(card).map(({ title }) => title),
      ['Prøv: Hvordan får jeg tilgang til arkivet?', 'Meld fra', 'Hva kan du hjelpe med?', 'Bytt språk', 'Personvern'],
    );
    assert.match(wordsOn(await chat.press(card, 'Prøv: Hvordan får jeg tilgang til arkivet?')), /Les mer/);
    assert.match(wordsOn(await chat.press(card, 'Hva kan du hjelpe med?')), /Dette kan jeg hjelpe med/);
  });

  it('welcomes again after an uninstall', async () => {
    const chat = bot.chat(people.jonas);
    await bot.post(chat.activity({ type: 'installationUpdate', action: 'add' }));
    await bot.post(chat.activity({ type: 'installationUpdate', action: 'remove' }));
    await bot.post(chat.activity({ type: 'installationUpdate', action: 'add' }));
    assert.equal(bot.connector.of(chat.conversationId).length, 2);
  });

  it('does not greet other people who join', async () => {
    const chat = bot.chat(people.ingrid);
    await bot.post(chat.activity({ type: 'conversationUpdate', membersAdded: [{ id: 'somebody-else' }] }));
    assert.equal(bot.connector.of(chat.conversationId).length, 0);
  });

  it('welcomes a channel without the choice of language', async () => {
    const chat = bot.chat(people.ingrid, { id: '19:team@thread.tacv2', conversationType: 'channel' });
    await bot.post(chat.activity({ type: 'conversationUpdate', membersAdded: [bot28] }));
    const card = cardOf(bot.connector.of(chat.conversationId)[0]?.activity);
    assert.match(wordsOn(card), /Nevn meg og skriv et spørsmål/);
    assert.ok(!buttonsOf(card).some((button) => button.title === 'Bytt språk'));
  });

  const help: readonly (readonly [string, keyof typeof people, RegExp])[] = [
    ['hjelp', 'ingrid', /^Dette kan jeg hjelpe med/],
    ['Hjälp!', 'erik', /^Det här kan jag hjälpa till med/],
    ['HJÆLP', 'mette', /^Det kan jeg hjælpe med/],
    ['hjelp?', 'solveig', /^Dette kan eg hjelpe med/],
    ['help', 'emma', /^This is what I can do/],
    ['hjaelp', 'mette', /^Det kan jeg hjælpe med/],
  ];
  for (const [said, who, expected] of help) {
    it(`helps ${who} who says ${said}`, async () =>
      assert.match(wordsOn(await bot.chat(people[who]).say(said)), expected));
  }

  it('tells only leads about the open questions', async () => {
    assert.match(wordsOn(await bot.chat(people.solveig).say('hjelp')), /opne spørsmål/);
    assert.doesNotMatch(wordsOn(await bot.chat(people.ingrid).say('hjelp')), /åpne spørsmål/);
  });

  const choices: readonly (readonly [string, RegExp])[] = [
    ['svenska', /^Jag svarar dig på svenska/],
    ['på dansk', /^Jeg svarer dig på dansk/],
    ['nynorsk', /^Eg svarar deg på nynorsk/],
    ['English', /^I will answer you in English/],
    ['in english', /^I will answer you in English/],
    ['norsk', /^Jeg svarer deg på bokmål/],
    ['Bytt til bokmål.', /^Jeg svarer deg på bokmål/],
    ['byt till svenska', /^Jag svarar dig på svenska/],
  ];
  for (const [said, expected] of choices) {
    it(`changes the language on "${said}"`, async () => {
      const chat = bot.chat(someone());
      assert.match(wordsOn(await chat.say(said)), expected);
    });
  }

  it('remembers the language across a restart, and prefers it to that of Teams', async () => {
    const first = await startBot();
    const stranger = someone();
    await first.chat(stranger).say('på dansk', { locale: 'nb-NO' });
    await first.stop();
    const second = await startBot({ place: first.place });
    assert.match(wordsOn(await second.chat(stranger).say('hjælp', { locale: 'nb-NO' })), /^Det kan jeg hjælpe med/);
    await second.stop();
  });

  it('offers buttons for the languages', async () => {
    const chat = bot.chat(someone());
    const card = await chat.say('språk', { locale: 'nb-NO' });
    assert.deepEqual(
      buttonsOf(card).map((button) => button.title),
      ['Bokmål', 'Nynorsk', 'Svenska', 'Dansk', 'English'],
    );
    assert.match(wordsOn(await chat.press(card, 'Svenska')), /^Jag svarar dig på svenska/);
    assert.match(wordsOn(await chat.say('hjälp', { locale: 'nb-NO' })), /^Det här kan jag/);
  });

  it('serves another tenant with its own rollout', async () => {
    const tenantId = '99999999-0000-4000-8000-000000000000';
    assert.notEqual(tenantId, sampleTenant);
    assert.match(wordsOn(await bot.chat(someone(), { tenantId }).say('hjelp', { locale: 'nb-NO' })), /Saksportalen/);
  });
});
