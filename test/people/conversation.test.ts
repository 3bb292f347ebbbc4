import assert from 'node:assert/strict';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { people, type Running, sampleTenant, someone, startBot } from '../support/bot.ts';
import { buttonOf, buttonsOf, wordsOn } from '../support/connector-stand-in.ts';

type Name = keyof typeof people;

describe('the way to people', () => {
  let bot: Running;
  before(async () => {
    bot = await startBot();
  });
  after(() => bot.stop());

  function database<T>(work: (file: InstanceType<typeof Sqlite>) => T): T {
    const file = new Sqlite(join(bot.place.dataDir, 'losen.db'));
    try {
      return work(file);
    } finally {
      file.close();
    }
  }
  const openQuestions = () =>
    database((file) => file.prepare('select text, area_key, person_id from open_questions').all());

  const humans: readonly (readonly [Name, string, string])[] = [
    ['ingrid', 'Jeg vil snakke med et menneske', 'Snakk med et menneske\nSolveig Tveit\nprosjektleder'],
    ['erik', 'jag vill prata med en människa', 'Prata med en människa\nSolveig Tveit\nprojektledare'],
    ['mette', 'jeg vil tale med et menneske', 'Tal med et menneske\nSolveig Tveit\nprojektleder'],
    ['emma', 'Let me talk to a human.', 'Talk to a person\nSolveig Tveit\nproject lead'],
    // She is the only lead; the specialist is whom she can turn to.
    ['solveig', 'eg vil snakke med eit menneske', 'Snakk med eit menneske\nMette Kjær\nfagspesialist'],
  ];
  for (const [who, said, expected] of humans) {
    it(`shows ${who} a person who is not themself`, async () =>
      assert.ok(wordsOn(await bot.chat(people[who]).say(said)).startsWith(expected)));
  }

  const areas: readonly (readonly [Name, string, RegExp])[] = [
    [
      'ingrid',
      'Hvem kan hjelpe meg med arkivet?',
      /^Hvem som kan hjelpe med Arkiv\nFagspesialistene svarer for alle .*\nMette Kjær/,
    ],
    ['solveig', 'kven kan hjelpe meg med opplæring', /^Kven som kan hjelpe med Opplæring og hjelp\n.*\nMette Kjær/],
    ['erik', 'Vem kan hjälpa mig med nämnden?', /^Vem som kan hjälpa till med Styrelser och nämnder\n.*\nMette Kjær/],
    ['emma', 'Who can help me with permissions?', /^Who can help with Login and permissions\n.*\nMette Kjær/],
    // The only specialist asks.
    [
      'mette',
      'hvem kan hjælpe mig med aktindsigt',
      /^Hvem der kan hjælpe med Aktindsigt\nDer er ingen fagspecialist .*\nSolveig Tveit/,
    ],
  ];
  for (const [who, said, expected] of areas)
    it(`answers "${said}"`, async () => assert.match(wordsOn(await bot.chat(people[who]).say(said)), expected));

  it('asks which area is meant, and shows its people', async () => {
    const chat = bot.chat(people.ingrid);
    const unknown = await chat.say('hvem kan hjelpe meg med kaffemaskinen');
    assert.deepEqual(
      buttonsOf(unknown).map(({ title }) => title),
      ['Arkiv', 'Forskning', 'HR', 'Innsyn', 'Opplæring og hjelp', 'Vis flere', 'Snakk med et menneske'],
    );
    const rest = await chat.press(unknown, 'Vis flere');
    assert.match(wordsOn(await chat.press(rest, 'Utdanning')), /^Hvem som kan hjelpe med Utdanning\n/);
    const two = await chat.say('hvem kan hjelpe meg med tilgang til arkivet');
    assert.deepEqual(
      buttonsOf(two).map(({ title }) => title),
      ['Arkiv', 'Pålogging og tilgang', 'Snakk med et menneske'],
    );
  });

  it('sends a question to the specialists once, and lets its author alone take it back', async () => {
    const chat = bot.chat(people.ingrid);
    const form = await chat.press(await chat.say('hvem kan hjelpe meg med arkiv'), 'Send et spørsmål');
    const { verb, data } = buttonOf(form, 'Send');
    assert.match(wordsOn(await chat.invoke(verb, { ...data, question: '  ' })), /Skriv hva du trenger hjelp med\./);
    const long = await chat.invoke(verb, { ...data, question: 'x'.repeat(1001) });
    assert.match(wordsOn(long), /Dette er 1\s001 tegn\. Skriv høyst 1\s000\./);
    assert.deepEqual(openQuestions(), []);

    const typed = { ...data, question: 'Hvor lenge tas saker vare på?' };
    const sent = await chat.invoke(verb, typed);
    assert.match(wordsOn(sent), /^Spørsmålet er sendt, under Arkiv\./);
    await chat.invoke(verb, typed);
    const kept = [{ text: 'Hvor lenge tas saker vare på?', area_key: 'archive', person_id: people.ingrid.aadObjectId }];
    assert.deepEqual(openQuestions(), kept);

    const back = buttonOf(sent, 'Angre');
    await bot.chat(people.erik).invoke(back.verb, back.data);
    assert.deepEqual(openQuestions(), kept, 'a stranger');
    assert.match(wordsOn(await chat.invoke(back.verb, back.data)), /^Spørsmålet er tatt tilbake\./);
    assert.deepEqual(openQuestions(), []);
  });

  it('names nobody whom the bot cannot reach, and then offers the hand-off', async () => {
    const mark = (id: string) =>
      database((file) =>
        file
          .prepare('insert into unreachable_addresses (tenant_id, address, reason, since) values (?, ?, ?, ?)')
          .run(sampleTenant, `person:${id}`, 'refused', '2026-11-01T00:00:00.000Z'),
      );
    const chat = bot.chat(people.ingrid);
    mark(people.mette.aadObjectId);
    const without = wordsOn(await chat.say('hvem kan hjelpe meg med arkiv'));
    assert.match(without, /Ingen fagspesialist er på plass akkurat nå/);
    assert.doesNotMatch(without, /Mette/);
    mark(people.solveig.aadObjectId);
    const nobody = await chat.say('jeg vil snakke med et menneske');
    assert.match(wordsOn(nobody), /^Jeg har ingen å vise deg til akkurat nå\n/);
    assert.deepEqual(
      buttonsOf(nobody).map(({ title }) => title),
      ['Send et spørsmål'],
    );
    database((file) => file.prepare('delete from unreachable_addresses').run());
  });

  it('names five of many, by name', async () => {
    for (const name of ['Åse', 'Berit', 'Carl', 'David', 'Eva', 'Finn']) {
      const account = someone({ name });
      await bot.chat(account).say('hjelp', { locale: 'nb-NO' });
      database((file) =>
        file.prepare('insert into roles values (?, ?, ?)').run(sampleTenant, account.aadObjectId, 'specialist'),
      );
    }
    const words = wordsOn(await bot.chat(people.ingrid).say('hvem kan hjelpe meg med arkiv'));
    assert.match(words, /Berit\n.*\nCarl\n.*\nDavid\n.*\nEva\n.*\nFinn\n.*\nOg 2 til\./);
  });

  it('is offered to whoever is angry at the bot', async () => {
    const chat = bot.chat(people.emma);
    const calm = await chat.say('you are useless');
    assert.match(wordsOn(await chat.press(calm, 'Talk to a person')), /^Talk to a person\nSolveig Tveit/);
  });

  it('says in a channel only that it has answered in the chat', async () => {
    const mention = { entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }] };
    await bot.chat(people.ingrid).say('hjelp');
    const channel = bot.chat(people.ingrid, { conversationType: 'channel', id: '19:felles@thread.tacv2' });
    const left = await channel.say('<at>Losen</at> jeg vil snakke med et menneske', mention);
    assert.equal(wordsOn(left), 'Jeg har svart deg i chatten.');
  });
});
