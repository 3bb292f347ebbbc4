import assert from 'node:assert/strict';
import { organisationIntents } from '../../src/organisation/intents.ts';
import { createUnderstanding } from '../../src/understanding/index.ts';
import { AppError } from '../../src/errors.ts';
import { roleCommands } from '../../src/organisation/chat.ts';
import { organisationMigrations } from '../../src/organisation/migrations.ts';
import { mayFill, readRoleAct } from '../../src/organisation/roles.ts';
import { createOrganisationStore } from '../../src/organisation/store/organisation-store.ts';
import type { Turn } from '../../src/platform/bot/index.ts';
import { translator } from '../../src/platform/i18n/index.ts';
import { type Chat, people, type Running, someone, startBot } from '../support/bot.ts';
import { wordsOn } from '../support/connector-stand-in.ts';
import { describeOnEachDatabase, openPlace } from '../support/databases.ts';

describe('parsing a role change', () => {
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

  it('lets administrators fill all roles and leads all but administrator', () => {
    assert.deepEqual(
      [mayFill(['administrator'], 'administrator'), mayFill(['lead'], 'lead'), mayFill(['lead'], 'administrator')],
      [true, true, false],
    );
    assert.deepEqual([mayFill(['specialist', 'champion'], 'champion'), mayFill([], 'champion')], [false, false]);
  });
});

let bot: Running;
const start = async () => void (bot = await startBot());
const stop = () => bot.stop();

const mentioning = (account: { readonly id: string; readonly name?: string }) => ({
  entities: [{ type: 'mention', mentioned: { id: account.id, name: account.name }, text: `<at>${account.name}</at>` }],
});

describe('roles in chat', () => {
  beforeEach(start);
  afterEach(stop);

  it('finds a person who never wrote through the roster, and a person by name', async () => {
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

  it('refuses people without permission, and a lead who appoints an administrator', async () => {
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

  it('lets anyone become administrator in trial mode', async () => {
    const nina = bot.chat(someone());
    assert.match(wordsOn(await nina.say('I am administrator', { locale: 'en-GB' })), /Nina Ny: administrator/);
    assert.match(
      wordsOn(await nina.say('make Emma Clarke a project lead', { locale: 'en-GB' })),
      /Emma Clarke: project lead/,
    );
  });
});

describe('a role that is given to somebody who is mentioned', () => {
  let lead: Chat;
  let given: unknown;
  before(async () => {
    await start();
    lead = bot.chat(people.solveig);
    given = await lead.say('gjer <at>Ingrid Haugen</at> til prosjektleiar', mentioning(people.ingrid));
  });
  after(stop);

  it('is told', () => assert.match(wordsOn(given), /^Ingrid Haugen er no prosjektleiar\./));

  it('counts at once', async () => {
    assert.match(wordsOn(await bot.chat(people.ingrid).say('åpne spørsmål')), /Ingen åpne spørsmål/);
  });

  describe('and taken back', () => {
    let taken: unknown;
    before(async () => {
      taken = await lead.press(given, 'Angre');
    });

    it('is told', () => assert.match(wordsOn(taken), /^Ingrid Haugen er ikkje lenger prosjektleiar\./));

    it('is taken once however often it is pressed', async () => {
      assert.match(wordsOn(await lead.press(given, 'Angre')), /^Ingrid Haugen var ikkje prosjektleiar\./);
    });

    it('counts no more', async () => {
      assert.match(await bot.chat(people.ingrid).sayForText('åpne spørsmål'), /Bare de som har rollen/);
    });
  });
});

describeOnEachDatabase('the administrator that ADMIN_UPN names', (place) => {
  const first = { anybody: false, upn: 'Kari@uin.example', tenantId: 't' };

  /** Somebody's message in a tenant, whose user principal name the roster tells. */
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(organisationMigrations);
    const store = createOrganisationStore(database);
    const commands = roleCommands({ store, first });
    const say = async (
      text: string,
      who: { readonly tenantId?: string; readonly id: string; readonly upn: string },
    ) => {
      const tenantId = who.tenantId ?? 't';
      const sender = { tenantId, personId: who.id, channelUserId: `29:${who.id}`, name: who.id, locale: 'nb-NO' };
      await store.savePerson(sender);
      const replies: string[] = [];
      const roles = (await store.findPerson(tenantId, who.id))?.roles ?? [];
      const turn: Turn = {
        tenantId,
        person: { ...sender, id: who.id, language: 'nb', languageChosen: true, roles },
        conversation: { id: 'a:1', kind: 'personal' },
        seenBy: 'writer',
        activityId: '1',
        text,
        masked: [],
        mentions: [],
        readAs: () => undefined,
        now: new Date('2026-03-05T10:00:00Z'),
        t: translator('nb'),
        tab: () => undefined,
        reply: async (card) => void replies.push(wordsOn(card)),
        channel: async () => undefined,
        offerSignIn: async () => false,
        member: async (channelUserId) => ({ channelUserId, personId: who.id, name: who.id, upn: who.upn }),
      };
      const { understand } = createUnderstanding(organisationIntents);
      const [said] = understand(text).parts;
      const command = commands.find(
        ({ intents, recognises }) => recognises?.(turn) || intents.includes(said?.intent ?? ''),
      );
      assert.ok(command && said);
      const refusal = await command.handle(turn, said).then(
        () => undefined,
        (fault: unknown) => (fault instanceof AppError ? fault.code : fault),
      );
      return refusal ?? replies.join(' ');
    };
    return { database, store, say };
  }
  const kari = { id: 'kari', upn: 'kari@UIN.example' };
  const ola = { id: 'ola', upn: 'ola@uin.example' };

  it('may claim the role, in any letter case, and nobody else', async () => {
    const { database, store, say } = await open();
    assert.equal(await say('jeg er administrator', ola), 'not_administrator');
    assert.equal(await say('jeg er administrator', { ...ola, upn: '' }), 'not_administrator');
    assert.deepEqual(await store.peopleWith('t', 'administrator'), []);
    assert.match(String(await say('jeg er administrator', kari)), /^kari er nå administrator\./);
    assert.deepEqual(await store.peopleWith('t', 'administrator'), ['kari']);
    await database.close();
  });

  it('may give roles at once, and is administrator from then on', async () => {
    const { database, store, say } = await open();
    await say('jeg er administrator', ola);
    assert.equal(await say('gjør ola til prosjektleder', ola), 'not_allowed');
    assert.match(String(await say('gjør ola til prosjektleder', kari)), /^ola er nå prosjektleder\./);
    assert.deepEqual(await store.peopleWith('t', 'administrator'), ['kari']);
    await database.close();
  });

  it('has no rights in another tenant, even with the same name', async () => {
    const { database, store, say } = await open();
    assert.equal(await say('jeg er administrator', { ...kari, tenantId: 'other' }), 'not_administrator');
    assert.deepEqual(await store.peopleWith('other', 'administrator'), []);
    await database.close();
  });
});
