import assert from 'node:assert/strict';
import { mayFill, readRoleAct } from '../../src/organisation/roles.ts';
import { people, type Running, someone, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';

describe('reading who is to have which role', () => {
  const sentences: readonly (readonly [string, string])[] = [
    ['gjør Kari Nordmann til ambassadør', 'give champion Kari Nordmann'],
    ['Gjer Kari Nordmann til ein fagspesialist.', 'give specialist Kari Nordmann'],
    ['gör Kari till projektledare', 'give lead Kari'],
    ['gör Kari till ämnesspecialist', 'give specialist Kari'],
    ['gør Kari til administrator', 'give administrator Kari'],
    ['gor kari@uin.example til champion', 'give champion kari@uin.example'],
    ['make Kari a project lead', 'give lead Kari'],
    ['Make Kari an administrator', 'give administrator Kari'],
    ['fjern Kari som ambassadør', 'take champion Kari'],
    ['ta bort Kari som champion', 'take champion Kari'],
    ['remove Kari as specialist', 'take specialist Kari'],
  ];
  for (const [text, expected] of sentences) {
    it(`reads "${text}"`, () => {
      const act = readRoleAct(text, []);
      assert.equal(`${act?.kind} ${act?.role} ${act?.name}`, expected);
    });
  }
  for (const text of ['gjør Kari til konge', 'hvordan gjør jeg noen til ambassadør i systemet?', 'make sense', '']) {
    it(`leaves "${text}" alone`, () => assert.equal(readRoleAct(text, []), undefined));
  }

  it('lets administrators fill all roles and leads all but that one', () => {
    assert.deepEqual(
      [mayFill(['administrator'], 'administrator'), mayFill(['lead'], 'lead'), mayFill(['lead'], 'administrator')],
      [true, true, false],
    );
    assert.deepEqual([mayFill(['specialist', 'champion'], 'champion'), mayFill([], 'champion')], [false, false]);
  });
});

describe('roles in chat', () => {
  let bot: Running;
  beforeEach(async () => {
    bot = await startBot();
  });
  afterEach(() => bot.stop());

  const mentioning = (account: { readonly id: string; readonly name?: string }) => ({
    entities: [
      { type: 'mention', mentioned: { id: account.id, name: account.name }, text: `<at>${account.name}</at>` },
    ],
  });

  it('gives one to somebody who is mentioned, counts at once, and takes it back', async () => {
    const lead = bot.chat(people.solveig);
    const given = await lead.say('gjer <at>Ingrid Haugen</at> til prosjektleiar', mentioning(people.ingrid));
    assert.match(wordsOn(given), /^Ingrid Haugen er no prosjektleiar\./);
    assert.match(wordsOn(await bot.chat(people.ingrid).say('åpne spørsmål')), /Ingen åpne spørsmål/);
    assert.match(wordsOn(await lead.press(given, 'Angre')), /^Ingrid Haugen er ikkje lenger prosjektleiar\./);
    assert.match(wordsOn(await lead.press(given, 'Angre')), /^Ingrid Haugen var ikkje prosjektleiar\./);
    assert.match(await bot.chat(people.ingrid).sayForText('åpne spørsmål'), /Bare de som har rollen/);
  });

  it('finds somebody who never wrote in the roster, and somebody by name', async () => {
    bot.connector.members.set('29:ny', {
      id: '29:ny',
      name: 'Nina Ny',
      aadObjectId: 'ABC',
      userPrincipalName: 'n@x.no',
    });
    const admin = bot.chat(people.solveig);
    const given = await admin.say('make <at>Nina</at> a champion', mentioning({ id: '29:ny', name: 'Nina' }));
    assert.match(wordsOn(given), /^Nina Ny er no ambassadør/);
    assert.match(wordsOn(await admin.say('gjør Nina Ny til ambassadør')), /^Nina Ny er ambassadør frå før\./);
    assert.match(wordsOn(await admin.say('fjern ERIK@uin.example som champion')), /^Erik Lindqvist var ikkje/);
    assert.match(await admin.sayForText('gjør Ukjent Person til ambassadør'), /kjenner ikkje Ukjent Person/);
  });

  it('refuses those who may not, and a lead who would make an administrator', async () => {
    const staff = bot.chat(people.ingrid);
    assert.match(
      await staff.sayForText('gjør Erik Lindqvist til ambassadør'),
      /rollen prosjektleder eller administrator/,
    );
    const undo = { person: people.ingrid.aadObjectId, role: 'administrator', kind: 'taken' };
    assert.match(String(await staff.invoke('organisation.undoRole', undo)), /Bare de som har rollen administrator/);
    await bot.chat(people.solveig).say('gjør Jonas Berg til prosjektleder');
    const lead = bot.chat(people.jonas);
    assert.match(await lead.sayForText('gjør Jonas Berg til administrator'), /rollen administrator/);
    assert.match(wordsOn(await lead.say('gjør Erik Lindqvist til ambassadør')), /Erik Lindqvist er nå ambassadør/);
  });

  it('believes whoever is administrator in trial mode', async () => {
    const nina = bot.chat(someone());
    assert.match(wordsOn(await nina.say('I am administrator', { locale: 'en-GB' })), /Nina Ny: administrator/);
    assert.match(
      wordsOn(await nina.say('make Emma Clarke a project lead', { locale: 'en-GB' })),
      /Emma Clarke: project lead/,
    );
  });
});
