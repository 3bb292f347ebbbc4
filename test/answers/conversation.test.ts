import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Chat, people, type Running, someone, startBot } from '../support/bot.ts';
import { buttonsOf, wordsOn } from '../support/connector-stand-in.ts';

const archive = 'Hvordan får jeg tilgang til arkivet?';
const nonsense = 'xyzzy plugh grønske kvantefluks';

describe('asking', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  it('answers a question with the entry, its source, and buttons to react', async () => {
    const card = await bot.chat(people.ingrid).say(archive);
    const words = wordsOn(card);
    assert.match(words, /^Arkiv · gjennomgått \d+\. \w+/);
    assert.match(words, /Hvordan får jeg tilgang til arkivet\?/);
    assert.match(words, /\[Les mer\]\(https:\/\/www\.uin\.example\//);
    assert.deepEqual(
      card.actions?.map((action) => action.title),
      ['Dette hjalp', 'Hjalp ikke', 'Spør en fagspesialist'],
    );
    assert.equal(card.fallbackText, `Svar: ${archive}`);
  });

  it('answers in the language of each person', async () => {
    const cards = await Promise.all(
      [people.erik, people.mette, people.solveig, people.emma].map((person) => bot.chat(person).say(archive)),
    );
    assert.deepEqual(
      cards.map((card) => card.actions?.[0]?.title),
      ['Det hjälpte', 'Det hjalp', 'Dette hjelpte', 'This helped'],
    );
    assert.deepEqual(
      cards.map((card) => card.lang),
      ['sv', 'da', 'nn', 'en'],
    );
  });

  it('answers a person without a chosen language in the language of the text', async () => {
    const card = await bot
      .chat(someone())
      .say('Hur får jag tillgång till arkivet och vad är det?', { locale: 'en-US' });
    assert.equal(card.lang, 'sv');
  });

  it('asks for more when a question has function words only', async () => {
    const said = await bot.chat(people.ingrid).sayForText('når er det');
    assert.match(said, /^Hva gjelder det\? Skriv spørsmålet med noen ord til/);
  });

  it('says when the answer exists only in another language', async () => {
    const card = await bot.chat(people.emma).say('Hvordan får en utlysning en sak i Saksportalen?');
    assert.match(wordsOn(card), /This answer exists only in Norwegian Bokmål\./);
  });

  it('shows the reaction on the card, with undo', async () => {
    const chat = bot.chat(people.ingrid);
    const card = await chat.say(archive);
    const helped = await chat.press(card, 'Dette hjalp');
    assert.match(wordsOn(helped), /Du svarte: dette hjalp\./);
    assert.deepEqual(
      buttonsOf(helped).map((button) => button.title),
      ['Angre'],
    );
    const undone = await chat.press(helped, 'Angre');
    assert.deepEqual(undone, card);
  });

  it('updates the message in the personal chat, so that the change is permanent', async () => {
    const chat = bot.chat(people.ingrid);
    const card = await chat.say(archive);
    const shown = bot.connector.of(chat.conversationId)[0];
    const replacement = await chat.press(card, 'Hjalp ikke', { replyToId: shown?.id });
    const changed = bot.connector.of(chat.conversationId)[1];
    assert.deepEqual([changed?.method, changed?.replyToId], ['PUT', shown?.id]);
    assert.deepEqual(changed?.activity.attachments?.[0]?.content, replacement);
  });

  it('offers other answers and a specialist when it did not help', async () => {
    const chat = bot.chat(people.ingrid);
    const card = await chat.say(archive);
    const others = buttonsOf(card).filter((button) => button.verb === 'answers.pick');
    assert.ok(others.length >= 1 && others.length <= 3);
    const unhelped = await chat.press(card, 'Hjalp ikke');
    assert.match(wordsOn(unhelped), /Kanskje passer ett av disse bedre/);
    const picked = await chat.press(unhelped, others[0]?.title ?? '');
    assert.match(wordsOn(picked), new RegExp(`^.*\\n?${(others[0]?.title ?? '').slice(0, 20).replace(/[?()]/g, '.')}`));
    assert.ok(
      buttonsOf(picked).some((button) => button.title === archive),
      'the first answer can be gone back to',
    );
  });

  describe('what it does not know', () => {
    let chat: Chat;
    let card: Card;
    const openQuestions = async () => wordsOn(await bot.chat(people.solveig).say('opne spørsmål'));
    before(async () => {
      chat = bot.chat(people.ingrid);
      card = await chat.say(nonsense);
    });

    it('says so, with what was asked', () => {
      assert.match(wordsOn(card), /Det vet jeg ikke ennå\./);
      assert.ok(wordsOn(card).includes(nonsense));
    });

    it('passes it on', async () => {
      assert.match(wordsOn(await chat.press(card, 'Spør en fagspesialist')), /Spørsmålet er sendt videre\./);
    });

    it('passes it on once however often it is pressed', async () => {
      assert.match(wordsOn(await chat.press(card, 'Spør en fagspesialist')), /allerede sendt videre/);
      assert.equal((await openQuestions()).split(nonsense).length - 1, 1);
    });

    it('takes it back', async () => {
      const sent = await chat.press(card, 'Spør en fagspesialist');
      assert.deepEqual(await chat.press(sent, 'Angre'), card);
      assert.ok(!(await openQuestions()).includes(nonsense));
    });
  });

  it('counts each person separately in a channel, and leaves the message unchanged for others', async () => {
    const conversation = { id: `19:channel-${randomUUID()}@thread.tacv2`, conversationType: 'channel' };
    const [ingrid, erik] = [bot.chat(people.ingrid, conversation), bot.chat(people.erik, conversation)];
    const mention = {
      entities: [{ type: 'mention', mentioned: { id: '28:losen', name: 'Losen' }, text: '<at>Losen</at>' }],
    };
    const card = await ingrid.say(`<at>Losen</at>&nbsp;${archive}`, mention);
    const shown = bot.connector.of(ingrid.conversationId)[0];
    assert.match(wordsOn(await erik.press(card, 'Dette hjalp', { replyToId: shown?.id })), /Du svarte: dette hjalp/);
    assert.match(wordsOn(await ingrid.press(card, 'Hjalp ikke', { replyToId: shown?.id })), /Du svarte: hjalp ikke/);
    assert.equal(bot.connector.of(ingrid.conversationId).length, 1);
  });

  it('is silent in a channel unless mentioned', async () => {
    const chat = bot.chat(people.ingrid, {
      id: `19:channel-${randomUUID()}@thread.tacv2`,
      conversationType: 'channel',
    });
    const response = await bot.post(chat.activity({ type: 'message', text: archive }));
    assert.equal(response.status, 200);
    assert.equal(bot.connector.of(chat.conversationId).length, 0);
  });

  it('does not open other people’s questions from another conversation or tenant', async () => {
    const card = await bot.chat(people.ingrid).say(archive);
    assert.match(String(await bot.chat(people.jonas).press(card, 'Dette hjalp')), /finner ikke spørsmålet/);
    const elsewhere = bot.chat(someone(), { tenantId: randomUUID() });
    assert.match(String(await elsewhere.press(card, 'Dette hjalp', { locale: 'nb-NO' })), /finner ikke spørsmålet/);
  });

  it('shows entries for specialists to specialists only', async () => {
    const asked = 'Hvem kan se en vanskelig personalsak?';
    const own = 'Bare de som er lagt inn som deltakere i saken';
    assert.ok(!wordsOn(await bot.chat(people.ingrid).say(asked)).includes(own));
    assert.ok(wordsOn(await bot.chat(people.mette).say(asked)).includes(own));
  });

  for (const text of ['   ', '?!…', '\u200b']) {
    it(`asks for words when it gets ${JSON.stringify(text)}`, async () => {
      assert.match(wordsOn(await bot.chat(people.ingrid).say(text)), /^Jeg fant ingen ord i meldingen/);
    });
  }
});
