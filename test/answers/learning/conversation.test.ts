import assert from 'node:assert/strict';
import { type Chat, people, type Running, startBot } from '../../support/bot.ts';
import { buttonsOf, wordsOn } from '../../support/connector-stand-in.ts';

const dialect = 'koffer kjæm æ ikkje fram';
const none = /^Ingen foreslåede formuleringer/;

describe('learning from what people pick', () => {
  let bot: Running;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  const suggestions = async (words = 'forslag') => bot.chat(people.mette).say(words);
  const picksOn = (card: unknown) => buttonsOf(card).filter((button) => button.verb === 'answers.pick');

  /** Asks something middling and picks a candidate. @returns the candidate's question and its card. */
  async function pick(chat: Chat, text = dialect, at = 0) {
    const asked = await chat.say(text);
    const candidate = picksOn(asked)[at];
    assert.ok(candidate, wordsOn(asked));
    return { title: candidate.title, card: await chat.press(asked, candidate.title), asked };
  }

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

  it('forgets a pick that did not help, until that is taken back', async () => {
    const chat = bot.chat(people.ingrid);
    const { card } = await pick(chat);
    const unhelped = await chat.press(card, 'Hjalp ikke');
    assert.match(wordsOn(await suggestions()), none);
    await chat.press(unhelped, 'Angre');
    assert.match(wordsOn(await suggestions()), /^1 foreslået/);
  });

  it('takes another answer beside a sure one only when it helped', async () => {
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

  it('finds the entry with an accepted wording at the next question, and no longer when that is undone', async () => {
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

  it('decides on all that are shown, five at a time', async () => {
    const chat = bot.chat(people.ingrid);
    for (const greeting of ['hei', 'hallo', 'hei hei', 'hei hallo', 'hallo hei', 'hallo hallo', 'hei hei hei'])
      await pick(chat, `${greeting}, ${dialect}`);
    const mette = bot.chat(people.mette);
    const first = await mette.say('forslag');
    assert.match(wordsOn(first), /^7 foreslåede formuleringer/);
    assert.equal(buttonsOf(first).filter((button) => button.title === 'Godkend').length, 5);
    const second = await mette.press(first, 'Vis flere');
    assert.equal(buttonsOf(second).filter((button) => button.title === 'Godkend').length, 2);

    const accepted = await mette.press(first, 'Godkend alle på kortet');
    assert.equal(wordsOn(accepted).split('Godkendt af Mette').length - 1, 5);
    assert.match(wordsOn(accepted), /^2 foreslåede/);
    assert.deepEqual(await mette.press(first, 'Godkend alle på kortet'), accepted);
    const rest = await mette.press(accepted, 'Vis flere');
    const refused = await mette.press(rest, 'Afvis alle på kortet');
    assert.equal(wordsOn(refused).split('Afvist af Mette').length - 1, 2);
    assert.match(wordsOn(await suggestions()), none);
    await mette.press(refused, 'Fortryd alle på kortet');
    await mette.press(accepted, 'Fortryd alle på kortet');
    assert.match(wordsOn(await suggestions()), /^7 foreslåede/);
  });

  it('speaks the five languages, and is for those who keep the answers', async () => {
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
  let bot: Running;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

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

  it('is tied to the entry: done, and its wording proposed', async () => {
    const { mette, list } = await listed(dialect);
    const choice = await mette.press(list, 'Findes som svar');
    assert.match(wordsOn(choice), /^Hvilket svar passer til spørgsmålet\?/);
    const entry = buttonsOf(choice).find((button) => button.verb === 'answers.tieTo');
    assert.ok(entry);
    const tied = await mette.press(choice, entry.title);
    assert.match(wordsOn(tied), /Markeret som færdig af Mette Kjær\./);
    assert.ok(wordsOn(tied).includes(`Svar: ${entry.title}`));
    assert.match(wordsOn(await mette.press(choice, entry.title)), /Markeret som færdig/);
    assert.match(wordsOn(await mette.say('forslag')), /^1 foreslået[^]*brugt af 1 person/);

    const undone = await mette.press(tied, 'Fortryd');
    assert.match(wordsOn(undone), /^1 åbent spørgsmål/);
    assert.match(wordsOn(await mette.say('forslag')), none);
  });

  it('leads back to the list when nothing fits', async () => {
    const { mette, list } = await listed('北京 上海');
    const choice = await mette.press(list, 'Findes som svar');
    assert.match(wordsOn(choice), /^Jeg fandt ikke noget svar/);
    assert.deepEqual(await mette.press(choice, 'Tilbage til listen'), list);
  });

  it('stays with whoever dealt with it first', async () => {
    const { mette, list } = await listed(dialect);
    const choice = await mette.press(list, 'Findes som svar');
    const solveig = bot.chat(people.solveig);
    await solveig.press(await solveig.say('opne spørsmål'), 'Ferdig');
    const entry = buttonsOf(choice).find((button) => button.verb === 'answers.tieTo');
    assert.match(wordsOn(await mette.press(choice, entry?.title ?? '')), /^Ingen åbne spørgsmål/);
    assert.match(wordsOn(await mette.say('forslag')), none);
  });

  it('is tied by nobody else', async () => {
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
