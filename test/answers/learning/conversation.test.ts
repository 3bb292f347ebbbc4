import assert from 'node:assert/strict';
import type { Card } from '../../../src/platform/cards/index.ts';
import { type Chat, people, type Running, startBot } from '../../support/bot.ts';
import { buttonsOf, wordsOn } from '../../support/connector-stand-in.ts';

const dialect = 'koffer kjæm æ ikkje fram';
const none = /^Ingen foreslåede formuleringer/;

let bot: Running;
const start = async () => void (bot = await startBot());
const stop = () => bot.stop();

const suggestions = async (words = 'forslag') => bot.chat(people.mette).say(words);
const picksOn = (card: unknown) => buttonsOf(card).filter((button) => button.verb === 'answers.pick');

/** Asks something middling and picks a candidate. @returns the candidate's question and its card. */
async function pick(chat: Chat, text = dialect, at = 0) {
  const asked = await chat.say(text);
  const candidate = picksOn(asked)[at];
  assert.ok(candidate, wordsOn(asked));
  return { title: candidate.title, card: await chat.press(asked, candidate.title), asked };
}

/** Somebody's question on the list, as a specialist sees it. */
async function listed(text: string) {
  const chat = bot.chat(people.ingrid);
  const asked = await chat.say(text);
  const unknown = buttonsOf(asked).some((button) => button.verb === 'answers.none')
    ? await chat.press(asked, 'Ingen av disse')
    : asked;
  await chat.press(unknown, 'Spør en fagspesialist');
  const mette = bot.chat(people.mette);
  return { mette, list: await mette.say('åbne spørgsmål') };
}

describe('learning from what people pick', () => {
  beforeEach(start);
  afterEach(stop);

  it('proposes the wording, without who asked', async () => {
    const { title } = await pick(bot.chat(people.ingrid));
    const words = wordsOn(await suggestions());
    assert.match(words, /^1 foreslået formulering/);
    assert.ok(words.includes(dialect) && words.includes('brugt af 1 person'), words);
    assert.ok(!words.includes('Ingrid'));
    assert.ok(title.length > 0);
  });

  it('counts people, not presses', async () => {
    const chat = bot.chat(people.ingrid);
    const { asked, title } = await pick(chat);
    await chat.press(asked, title);
    await pick(chat);
    await pick(bot.chat(people.jonas));
    assert.match(wordsOn(await suggestions()), /^1 foreslået formulering[^]*brugt af 2 personer/);
  });

  it('forgets a pick that did not help, until that rating is undone', async () => {
    const chat = bot.chat(people.ingrid);
    const { card } = await pick(chat);
    const unhelped = await chat.press(card, 'Hjalp ikke');
    assert.match(wordsOn(await suggestions()), none);
    await chat.press(unhelped, 'Angre');
    assert.match(wordsOn(await suggestions()), /^1 foreslået/);
  });

  it('counts another answer next to a sure one only when it helped', async () => {
    const chat = bot.chat(people.ingrid);
    const sure = await chat.say('Hvordan får jeg tilgang til arkivet nå?');
    const other = picksOn(sure)[0];
    assert.ok(other && buttonsOf(sure).some((button) => button.verb === 'answers.rate'));
    const picked = await chat.press(sure, other.title);
    assert.match(wordsOn(await suggestions()), none);
    const helped = await chat.press(picked, 'Dette hjalp');
    assert.match(wordsOn(await suggestions()), /^1 foreslået/);
    await chat.press(helped, 'Angre');
    assert.match(wordsOn(await suggestions()), none);
  });

  it('does not propose personal data', async () => {
    await pick(bot.chat(people.ingrid), `hei, ${dialect}, mvh kari@uin.example`);
    assert.match(wordsOn(await suggestions()), none);
  });

  it('finds the entry by an accepted wording at the next question, and no longer after undo', async () => {
    const chat = bot.chat(people.ingrid);
    const { title } = await pick(chat, dialect, 1);
    const mette = bot.chat(people.mette);
    const accepted = await mette.press(await mette.say('forslag'), 'Godkend');
    assert.match(wordsOn(accepted), /Godkendt af Mette Kjær\./);
    const answer = await chat.say(dialect);
    assert.ok(wordsOn(answer).includes(title) && !/Mener du ett av disse/.test(wordsOn(answer)), wordsOn(answer));
    assert.match(wordsOn(await mette.press(accepted, 'Fortryd')), /^1 foreslået/);
    assert.match(wordsOn(await chat.say(dialect)), /Mener du ett av disse/);
  });

  it('never proposes a refused wording again', async () => {
    const chat = bot.chat(people.ingrid);
    await pick(chat);
    const mette = bot.chat(people.mette);
    const list = await mette.say('forslag');
    const refused = await mette.press(list, 'Afvis');
    assert.match(wordsOn(refused), /Afvist af Mette Kjær\. Den bliver ikke foreslået igen\./);
    await pick(bot.chat(people.jonas));
    assert.match(wordsOn(await suggestions()), none);
    assert.match(wordsOn(await mette.press(list, 'Godkend')), /Afvist af Mette Kjær/);
    assert.match(wordsOn(await mette.press(refused, 'Fortryd')), /^1 foreslået/);
  });

  it('speaks the five languages, and is for specialists', async () => {
    assert.match(wordsOn(await bot.chat(people.solveig).say('føreslåtte formuleringar')), /^Ingen føreslåtte/);
    for (const words of ['förslag', 'suggestions', 'Vis forslag.', 'forslag til formuleringer'])
      assert.match(wordsOn(await suggestions(words)), none);
    for (const person of [people.ingrid, people.erik, people.jonas, people.emma])
      assert.match(await bot.chat(person).sayForText('forslag'), /prosjektleder|projektledare|project lead/);
    await pick(bot.chat(people.ingrid));
    const list = buttonsOf(await suggestions());
    for (const { verb, data } of [
      ...list,
      { verb: 'answers.wordings', data: { from: 0 } },
      { verb: 'answers.undoWordings', data: list[0]?.data },
    ])
      assert.match(String(await bot.chat(people.ingrid).invoke(verb, data)), /Bare de som har rollen/);
    assert.match(wordsOn(await suggestions()), /^1 foreslået/);
  });
});

describe('an open question that has an answer', () => {
  beforeEach(start);
  afterEach(stop);

  it('leads back to the list when nothing fits', async () => {
    const { mette, list } = await listed('xylofonfestival');
    const choice = await mette.press(list, 'Findes som svar');
    assert.match(wordsOn(choice), /^Jeg fandt ikke noget svar/);
    assert.deepEqual(await mette.press(choice, 'Tilbage til listen'), list);
  });

  it('stays with the first person who dealt with it', async () => {
    const { mette, list } = await listed(dialect);
    const choice = await mette.press(list, 'Findes som svar');
    const solveig = bot.chat(people.solveig);
    await solveig.press(await solveig.say('opne spørsmål'), 'Ferdig');
    const entry = buttonsOf(choice).find((button) => button.verb === 'answers.tieTo');
    assert.match(wordsOn(await mette.press(choice, entry?.title ?? '')), /^Ingen åbne spørgsmål/);
    assert.match(wordsOn(await mette.say('forslag')), none);
  });

  it('cannot be linked by others', async () => {
    const { mette, list } = await listed(dialect);
    const choice = await mette.press(list, 'Findes som svar');
    const tie = buttonsOf(list).find((button) => button.verb === 'answers.tie');
    const tieTo = buttonsOf(choice).find((button) => button.verb === 'answers.tieTo');
    for (const [verb, button] of [
      ['answers.tie', tie],
      ['answers.tieTo', tieTo],
      ['answers.untie', tieTo],
    ] as const)
      assert.match(String(await bot.chat(people.ingrid).invoke(verb, button?.data)), /Bare de som har rollen/);
  });
});

describe('an open question that is tied to an entry', () => {
  let mette: Chat;
  let choice: unknown;
  let title: string;
  let tied: unknown;
  before(async () => {
    await start();
    const shown = await listed(dialect);
    mette = shown.mette;
    choice = await mette.press(shown.list, 'Findes som svar');
    title = buttonsOf(choice).find((button) => button.verb === 'answers.tieTo')?.title ?? assert.fail();
    tied = await mette.press(choice, title);
  });
  after(stop);

  it('is offered entries that may fit', () => {
    assert.match(wordsOn(choice), /^Hvilket svar passer til spørgsmålet\?/);
  });

  it('is done, and says by whom and with which', () => {
    assert.match(wordsOn(tied), /Markeret som færdig af Mette Kjær\./);
    assert.ok(wordsOn(tied).includes(`Svar: ${title}`));
  });

  it('is done once however often it is pressed', async () => {
    assert.match(wordsOn(await mette.press(choice, title)), /Markeret som færdig/);
  });

  it('proposes its wording', async () => {
    assert.match(wordsOn(await mette.say('forslag')), /^1 foreslået[^]*brugt af 1 person/);
  });

  describe('and opened again', () => {
    let undone: unknown;
    before(async () => {
      undone = await mette.press(tied, 'Fortryd');
    });

    it('is on the list', () => assert.match(wordsOn(undone), /^1 åbent spørgsmål/));

    it('proposes nothing', async () => assert.match(wordsOn(await mette.say('forslag')), none));
  });
});

describe('seven proposed wordings', () => {
  let mette: Chat;
  let first: Card;
  before(async () => {
    await start();
    const chat = bot.chat(people.ingrid);
    for (const greeting of ['hei', 'hallo', 'hei hei', 'hei hallo', 'hallo hei', 'hallo hallo', 'hei hei hei'])
      await pick(chat, `${greeting}, ${dialect}`);
    mette = bot.chat(people.mette);
    first = await mette.say('forslag');
  });
  after(stop);

  const toAccept = (card: unknown) => buttonsOf(card).filter((button) => button.title === 'Godkend').length;
  const times = (card: unknown, words: string) => wordsOn(card).split(words).length - 1;

  it('are shown five at a time', () => {
    assert.match(wordsOn(first), /^7 foreslåede formuleringer/);
    assert.equal(toAccept(first), 5);
  });

  it('go on on a second page', async () => assert.equal(toAccept(await mette.press(first, 'Vis flere')), 2));

  describe('of which those on the card are accepted', () => {
    let accepted: unknown;
    let refused: unknown;
    before(async () => {
      accepted = await mette.press(first, 'Godkend alle på kortet');
    });

    it('say so of each', () => {
      assert.equal(times(accepted, 'Godkendt af Mette'), 5);
      assert.match(wordsOn(accepted), /^2 foreslåede/);
    });

    it('are accepted once however often it is pressed', async () => {
      assert.deepEqual(await mette.press(first, 'Godkend alle på kortet'), accepted);
    });

    describe('and the rest refused', () => {
      before(async () => {
        refused = await mette.press(await mette.press(accepted, 'Vis flere'), 'Afvis alle på kortet');
      });

      it('say so of each', () => assert.equal(times(refused, 'Afvist af Mette'), 2));

      it('leave none', async () => assert.match(wordsOn(await suggestions()), none));

      it('are all back when both are undone', async () => {
        await mette.press(refused, 'Fortryd alle på kortet');
        await mette.press(accepted, 'Fortryd alle på kortet');
        assert.match(wordsOn(await suggestions()), /^7 foreslåede/);
      });
    });
  });
});
