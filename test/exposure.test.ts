import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Command, Relation, Verb } from '../src/platform/bot/index.ts';
import type { Card } from '../src/platform/cards/index.ts';
import { type Chat, people, sampleTenant, startBot } from './support/bot.ts';
import { buttonOf, cardOf, wordsOn } from './support/connector-stand-in.ts';
import type { Values } from './support/wire/placeholders.ts';
import { startWorld, type World } from './support/wire/world.ts';

type Name = keyof typeof people;

const otherTenant = '7b0c1f10-0000-4000-8000-000000000000';
const channelId = '19:felles@thread.tacv2;messageid=1';
const mention = { entities: [{ type: 'mention', mentioned: { id: '28:losen' }, text: '<at>Losen</at>' }] };

/** Who may do what, and where the answer is given. A line that changes here is a decision. */
const commandTable: readonly string[] = [
  'booking: anyone (self), personal',
  'call off a session: administrator champion lead (sessionManager), anywhere',
  'case by number: anyone (wishReader), personal',
  'change request: anyone, anywhere',
  'choice of language: anyone, anywhere',
  'claim administrator: anyone (roleFiller), anywhere',
  'coming sessions: anyone, anywhere',
  'deletion: anyone (self), personal',
  'fault: anyone, anywhere',
  'foreign: anyone, anywhere',
  'head-count: administrator champion lead (self), personal',
  'health: administrator, personal',
  'help: anyone, anywhere',
  'human: anyone, personal',
  'language: anyone, anywhere',
  'move a session: administrator champion lead (sessionManager), anywhere',
  'my bookings: anyone (self), personal',
  'my cases: anyone (self), personal',
  'my data: anyone (self), personal',
  'my questions: anyone (self), personal',
  'new faults: administrator lead, personal',
  'new session in words: administrator champion lead, anywhere',
  'new session: administrator champion lead, anywhere',
  'new wishes: administrator lead, personal',
  'nonsense: anyone, anywhere',
  'open questions: administrator lead specialist, personal',
  'privacy: anyone, personal',
  'report: anyone, anywhere',
  'roles: anyone (roleFiller), anywhere',
  'session by name: anyone, anywhere',
  'set weekly status: administrator lead, anywhere',
  'setup: administrator, personal',
  'sign in: anyone (self), anywhere',
  'sign out: anyone (self), personal',
  'sign-in code: anyone (self), personal',
  'social: anyone, anywhere',
  'stop weekly status: administrator lead, anywhere',
  'suggestions: administrator lead specialist, personal',
  'thresholds: administrator lead, anywhere',
  'unreachable: administrator lead, personal',
  'weekly status: anyone (planReader), anywhere',
  'weekly statuses: administrator lead, anywhere',
  'welcome: anyone, anywhere',
  'who: anyone, personal',
  'wish: anyone, anywhere',
];
const verbTable: readonly string[] = [
  'answers.acceptWordings: administrator lead specialist, anyone',
  'answers.ask: anyone (askedHere), anyone',
  'answers.limits: administrator lead, anyone',
  'answers.none: anyone (askedHere), anyone',
  'answers.pick: anyone (askedHere), anyone',
  'answers.rate: anyone (askedHere), anyone',
  'answers.refuseWordings: administrator lead specialist, anyone',
  'answers.saveLimits: administrator lead, owner',
  'answers.tie: administrator lead specialist, anyone',
  'answers.tieTo: administrator lead specialist, anyone',
  'answers.undoLimits: administrator lead, owner',
  'answers.undoWordings: administrator lead specialist, anyone',
  'answers.unrate: anyone (askedHere), anyone',
  'answers.untie: administrator lead specialist, anyone',
  'answers.why: administrator lead specialist (askedHere), anyone',
  'answers.whyBack: anyone (askedHere), anyone',
  'answers.withdraw: anyone (askedHere), anyone',
  'answers.wordings: administrator lead specialist, anyone',
  'cases.edit: anyone, owner',
  'cases.editFault: anyone, owner',
  'cases.join: anyone (wishReader), anyone',
  'cases.lead: administrator lead, anyone',
  'cases.leave: anyone (wishReader), anyone',
  'cases.mine: anyone (self), anyone',
  'cases.move: administrator lead, anyone',
  'cases.new: anyone, anyone',
  'cases.newFault: anyone, anyone',
  'cases.newWish: anyone, anyone',
  'cases.reasons: administrator lead, anyone',
  'cases.reject: administrator lead, anyone',
  'cases.reopen: anyone (reporter), owner',
  'cases.restore: anyone (reporter), owner',
  'cases.send: anyone, owner',
  'cases.sendFault: anyone, owner',
  'cases.show: anyone (wishReader), anyone',
  'cases.undo: administrator lead, anyone',
  'cases.untouched: administrator lead, anyone',
  'cases.withdraw: anyone (reporter), owner',
  'guide.deletion: anyone (self), anyone',
  'guide.help: anyone, anyone',
  'guide.language: anyone, anyone',
  'guide.languages: anyone, anyone',
  'guide.privacy: anyone, anyone',
  'guide.try: anyone, anyone',
  'health.show: administrator, anyone',
  'myData.askDelete: anyone (self), anyone',
  'myData.delete: anyone (self), anyone',
  'myData.show: anyone (self), anyone',
  'organisation.addArea: administrator, owner',
  'organisation.area: administrator, anyone',
  'organisation.newArea: administrator, anyone',
  'organisation.renameArea: administrator, owner',
  'organisation.saveRollout: administrator, owner',
  'organisation.setup: administrator, anyone',
  'organisation.undoRole: anyone (roleFiller), anyone',
  'organisation.unreachable: administrator lead, anyone',
  'people.areas: anyone, anyone',
  'people.ask: anyone, anyone',
  'people.human: anyone, anyone',
  'people.send: anyone, anyone',
  'people.takeBack: anyone (self), anyone',
  'people.who: anyone, anyone',
  'questions.done: administrator lead specialist, anyone',
  'questions.mine: anyone (self), anyone',
  'questions.page: administrator lead specialist, anyone',
  'questions.reopen: administrator lead specialist, anyone',
  'sessions.askCancel: administrator champion lead (sessionManager), anyone',
  'sessions.book: anyone (self), anyone',
  'sessions.cancel: administrator champion lead (sessionManager), anyone',
  'sessions.change: administrator champion lead (sessionManager), owner',
  'sessions.count: administrator champion lead (sessionManager), anyone',
  'sessions.create: administrator champion lead, owner',
  'sessions.edit: administrator champion lead (sessionManager), anyone',
  'sessions.fill: administrator champion lead, owner',
  'sessions.list: anyone, anyone',
  'sessions.mine: anyone (self), anyone',
  'sessions.move: administrator champion lead (sessionManager), anyone',
  'sessions.new: administrator champion lead, anyone',
  'sessions.retryMeeting: administrator champion lead (sessionManager), anyone',
  'sessions.setCount: administrator champion lead (sessionManager), owner',
  'sessions.show: anyone, anyone',
  'sessions.unbook: anyone (self), anyone',
  'signIn.end: anyone (self), anyone',
  'signIn.start: anyone (self), anyone',
  'status.again: administrator lead, anyone',
  'status.approve: administrator lead, anyone',
  'status.change: administrator lead, owner',
  'status.draft: administrator lead, anyone',
  'status.edit: administrator lead, anyone',
  'status.form: administrator lead, anyone',
  'status.list: administrator lead, anyone',
  'status.results: administrator lead, anyone',
  'status.save: administrator lead, owner',
  'status.show: anyone (planReader), anyone',
  'status.signIn: administrator lead, anyone',
  'status.skip: administrator lead, anyone',
  'status.start: administrator lead, anyone',
  'status.stop: administrator lead, anyone',
  'status.there: administrator lead, anyone',
  'status.unskip: administrator lead, anyone',
];

describe('who may do what', function () {
  this.timeout(120_000);
  let world: World;
  let commands: readonly Command[];
  let verbs: ReadonlyMap<string, Verb>;
  before(async () => {
    world = await startWorld();
    const { features } = world.bot;
    commands = features.flatMap((feature) => feature.commands ?? []);
    verbs = new Map(features.flatMap((feature) => Object.entries(feature.verbs ?? {})));
    // A second lead: a colleague who lacks no role.
    await world.chats.solveig.say('gjer Emma Clarke til prosjektleiar');
    await world.chats.mette.say('jeg er administrator');
  });
  after(() => world.stop());

  const inChannel = (name: Name, more: Readonly<Record<string, unknown>> = {}): Chat => {
    const chat = world.bot.chat(people[name], { conversationType: 'channel', id: channelId, ...more });
    return { ...chat, say: (text) => chat.say(`<at>Losen</at> ${text}`, mention) };
  };
  const idOf = (name: Name) => people[name].aadObjectId;

  /** Everything that the tenant has, but where people were met and which turns were answered. */
  function kept(): string {
    const file = new Sqlite(join(world.bot.place.dataDir, 'losen.db'), { readonly: true });
    const tables = file.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
    const of = (table: string) =>
      (file.prepare(`select * from "${table}"`).all() as { tenant_id?: string }[])
        .filter((row) => row.tenant_id === sampleTenant)
        .map((row) => JSON.stringify(row))
        .sort();
    const rows = tables
      .filter(
        (table) => !/^(conversation_references|turns|answered_turns|sent_cards|entries|entry_\w+|people)$/.test(table),
      )
      .map((table) => [table, of(table)]);
    file.close();
    return JSON.stringify(rows, null, 1);
  }

  const askers = async () =>
    [...wordsOn(await world.chats.mette.invoke('questions.page', { from: 0 })).matchAll(/Emma Clarke|Ingrid Haugen/g)]
      .map(String)
      .sort();

  /** What a verb is pressed with by somebody who may, with every field that one of its group has. */
  async function subjectOf(
    verb: string,
    place: 'personal' | 'channel',
  ): Promise<{ readonly by: Name; readonly data: Values }> {
    const common = { from: 0, helped: true, reaction: 'none', language: 'nb' };
    const typed = {
      form: randomUUID(),
      title: world.unique(),
      wish: world.unique(),
      why: '',
      area: 'hr',
      anyway: true,
    };
    if (/^answers\.(wordings|\w+Wordings)$/.test(verb))
      return { by: 'mette', data: { ...common, ...(await world.proposal()) } };
    if (/^answers\.\w*[lL]imits$/.test(verb)) {
      return { by: 'solveig', data: { sure: '60', middling: '20', before: null, saved: { sure: 60, middling: 20 } } };
    }
    if (/^answers\.(tie|tieTo|untie)$|^questions\./.test(verb)) {
      return { by: 'mette', data: { ...common, ...(await world.openQuestion()) } };
    }
    if (verb.startsWith('answers.')) {
      const chat = place === 'personal' ? world.chats.mette : inChannel('mette');
      return { by: 'mette', data: { ...common, ...(await world.answered(chat)) } };
    }
    if (/^cases\.((new|edit|send)(Fault)?|newWish)$/.test(verb))
      return { by: 'ingrid', data: { ...typed, what: world.unique(), when: '', where: '' } };
    if (verb === 'cases.reopen') return { by: 'ingrid', data: await world.solvedFault() };
    if (verb === 'cases.restore') {
      const back = await world.chats.ingrid.invoke('cases.withdraw', await world.wish());
      return { by: 'ingrid', data: buttonOf(back, 'Angre').data };
    }
    if (/^cases\.(untouched|lead|move|reasons|reject|undo)$/.test(verb)) {
      return { by: 'solveig', data: { ...common, ...(await world.wish()), to: 'taken', reason: 'Nei' } };
    }
    if (verb.startsWith('cases.')) return { by: 'ingrid', data: { ...common, ...(await world.wish()) } };
    if (/^sessions\.(book|unbook)$/.test(verb)) return { by: 'ingrid', data: await world.booked() };
    if (/^sessions\.(list|mine)$/.test(verb)) return { by: 'jonas', data: common };
    if (verb.startsWith('sessions.')) {
      const pick = verb === 'sessions.fill' ? { date: '2026-12-03' } : '5';
      const draft = { ...world.sessionDraft(false), ...(await world.session()) };
      return { by: 'jonas', data: { ...common, count: '5', pick, ...draft } };
    }
    if (verb.startsWith('status.')) {
      const more = { ...common, weekday: '2', time: '9', highlights: world.unique() };
      return {
        by: 'solveig',
        data: { ...more, ...(await world.post()), ...(verb === 'status.change' ? { seen: 1 } : {}) },
      };
    }
    if (/^organisation\.(setup|saveRollout|\w*[aA]rea)$/.test(verb)) {
      return {
        by: 'mette',
        data: { ...common, seen: 1, name: world.unique(), nb: world.unique(), area: 'archive', form: randomUUID() },
      };
    }
    if (verb === 'people.takeBack') return { by: 'ingrid', data: { question: randomUUID() } };
    if (verb.startsWith('people.')) return { by: 'ingrid', data: { ...common, ...typed, question: world.unique() } };
    if (verb === 'health.show') return { by: 'mette', data: common };
    if (verb.startsWith('organisation.')) {
      return { by: 'solveig', data: { ...common, person: idOf('erik'), role: 'champion', kind: 'taken' } };
    }
    // Somebody whom no other case needs as they were.
    if (verb.startsWith('myData.')) return { by: 'erik', data: common };
    return { by: 'emma', data: verb === 'guide.try' ? { question: 'Hvordan får jeg tilgang til arkivet?' } : common };
  }

  /** Somebody who lacks what a relation asks for, with their chat; undefined where each acts on their own. */
  const strangers: Readonly<Record<Relation, (() => Chat) | undefined>> = {
    reporter: () => world.chats.erik,
    wishReader: () => world.chats.erik,
    sessionManager: () => world.chats.ingrid,
    planReader: () => world.chats.ingrid,
    askedHere: () => world.bot.chat(people.solveig),
    roleFiller: () => world.chats.ingrid,
    self: undefined,
    // Of endpoints only: test/web.test.ts.
    entryReader: undefined,
  };

  async function refused(press: () => Promise<Card | string>, name: string): Promise<string> {
    const before = kept();
    const answer = await press();
    assert.equal(
      typeof answer,
      'string',
      `${name} was answered with a card:\n${typeof answer === 'string' ? '' : wordsOn(answer)}`,
    );
    assert.equal(kept(), before, `${name} changed something`);
    return String(answer);
  }

  const line = ({ who, relation }: Command | Verb['rules']) =>
    `${who === 'anyone' ? 'anyone' : who.toSorted().join(' ')}${relation ? ` (${relation})` : ''}`;

  it('is a table of commands and verbs', () => {
    assert.deepEqual(commands.map((one) => `${one.name}: ${line(one)}, ${one.where}`).sort(), commandTable);
    assert.deepEqual(
      [...verbs].map(([name, { rules }]) => `${name}: ${line(rules)}, ${rules.presser}`).sort(),
      verbTable,
    );
  });

  for (const place of ['personal', 'channel'] as const) {
    it(`is held by every verb in ${place === 'personal' ? 'the personal chat' : 'a channel'}`, async () => {
      for (const [verb, { rules }] of verbs) {
        const { by, data } = await subjectOf(verb, place);
        const chatOf = (name: Name, more = {}) => (place === 'personal' ? world.chats[name] : inChannel(name, more));
        const owned = rules.presser === 'owner' && place === 'channel' ? { ...data, owner: idOf(by) } : data;
        const name = `${verb} in ${place}`;
        if (rules.who !== 'anyone') {
          const words = await refused(
            () => chatOf('ingrid').invoke(verb, owned),
            `${name} by somebody without the role`,
          );
          assert.match(words, /Bare de som har rollen/, name);
        }
        if (rules.presser === 'owner' && place === 'channel') {
          const colleague = verb.startsWith('cases.') ? 'erik' : verb.startsWith('organisation.') ? 'solveig' : 'emma';
          const words = await refused(() => chatOf(colleague).invoke(verb, owned), `${name} by a colleague`);
          assert.match(
            words,
            /gjort för någon annan|made for somebody else|laget til en annen|laga til nokon annan/,
            name,
          );
        }
        const stranger = rules.relation && strangers[rules.relation];
        if (stranger && rules.relation !== 'wishReader')
          await refused(() => stranger().invoke(verb, data), `${name} by a stranger`);
        const elsewhere = world.bot.chat(people[by], { tenantId: otherTenant });
        const before = kept();
        const abroad = await elsewhere.invoke(verb, data);
        assert.equal(kept(), before, `${name} from another tenant changed something`);
        for (const words of [data.title, data.wish].filter(
          (one) => typeof one === 'string' && /^cases\.(?!new|edit|send)/.test(verb),
        )) {
          assert.ok(!JSON.stringify(abroad).includes(String(words)), `${name} from another tenant shows it`);
        }
        const answer = await chatOf(by).invoke(verb, owned);
        assert.equal(typeof answer, 'object', `${name} by its owner: ${String(answer)}`);
        // They come back, as the other cases know them.
        if (verb === 'myData.delete') await world.chats[by].invoke('guide.language', { language: 'sv' });
      }
    });
  }

  it('shows a withdrawn change request only to its reporter, its followers and leads', async () => {
    const wish = await world.wish();
    await world.chats.mette.invoke('cases.join', wish);
    await world.chats.ingrid.invoke('cases.withdraw', wish);
    for (const verb of ['cases.show', 'cases.join', 'cases.leave'])
      await refused(() => world.chats.erik.invoke(verb, wish), verb);
    for (const name of ['ingrid', 'mette', 'solveig'] as const) {
      assert.match(wordsOn(await world.chats[name].invoke('cases.show', wish)), /SAMPLE-\d+/, name);
    }
    const number = /SAMPLE-\d+/.exec(wordsOn(await world.chats.ingrid.invoke('cases.show', wish)))?.[0] ?? '';
    assert.match(await world.chats.erik.sayForText(number), /hittar inte ärendet/);
  });

  it('lets an old card without an owner act for the author of its row, and for nobody without one', async () => {
    const ofNobody = await subjectOf('cases.send', 'channel');
    for (const name of ['ingrid', 'erik'] as const) {
      await refused(() => inChannel(name).invoke('cases.send', ofNobody.data), name);
    }
    const wish = await world.wish();
    assert.match(
      await refused(() => inChannel('erik').invoke('cases.withdraw', wish), 'erik'),
      /gjort för någon annan/,
    );
    assert.match(wordsOn(await inChannel('ingrid').invoke('cases.withdraw', wish)), /trukket tilbake/);
    const session = { ...world.sessionDraft(false), ...(await world.session()) };
    await refused(() => inChannel('solveig').invoke('sessions.change', session), 'solveig');
    assert.equal(typeof (await inChannel('jonas').invoke('sessions.change', session)), 'object');
  });

  it('creates nothing when a colleague submits another person’s form in a channel', async () => {
    const form = await inChannel('ingrid').say('endringsønske');
    const { verb, data } = buttonOf(form, 'Send');
    const typed = { title: world.unique(), wish: world.unique(), why: '', area: '' };
    const words = await refused(() => inChannel('erik').invoke(verb, { ...data, ...typed }), 'erik');
    assert.equal(
      words,
      'Det här kortet är gjort för någon annan, så jag har inte gjort något. Skriv ”anmäl” till mig, så får du ett eget formulär.',
    );
    assert.match(wordsOn(await inChannel('ingrid').invoke(verb, { ...data, ...typed })), /Ønsket er registrert/);
    assert.ok(
      !JSON.stringify(await world.chats.ingrid.say('endringsønske')).includes('"owner"'),
      'a personal card names no owner',
    );
  });

  it('asks a specialist in the name of the presser, in addition to the original asker', async () => {
    const before = await askers();
    const answer = await inChannel('ingrid').say('Hvordan får jeg tilgang til arkivet?');
    const { verb, data } = buttonOf(answer, 'Spør en fagspesialist');
    const sent = await inChannel('emma').invoke(verb, data);
    await inChannel('emma').invoke(verb, data);
    assert.deepEqual(await askers(), [...before, 'Emma Clarke'].sort());
    await inChannel('ingrid').invoke(verb, data);
    assert.deepEqual(await askers(), [...before, 'Emma Clarke', 'Ingrid Haugen'].sort());
    await inChannel('emma').invoke('answers.withdraw', buttonOf(sent, 'Angre').data);
    assert.deepEqual(await askers(), [...before, 'Ingrid Haugen'].sort(), 'each takes back their own');
  });

  describe('and where it is answered', () => {
    before(() => world.chats.emma.say('english'));
    // The clock stands still, and with it the number of messages that a conversation may be sent.
    beforeEach(() => world.pass(1));

    const words: Readonly<Record<string, readonly [Name, string]>> = {
      'my cases': ['ingrid', 'mine saker'],
      'new wishes': ['solveig', 'nye ønske'],
      'new faults': ['solveig', 'nye feil'],
      'case by number': ['ingrid', 'SAMPLE-1'],
      'open questions': ['solveig', 'opne spørsmål'],
      suggestions: ['mette', 'forslag'],
      unreachable: ['solveig', 'kven når du ikkje'],
      setup: ['mette', 'områder'],
      booking: ['ingrid', 'meld meg på økt 1'],
      'my bookings': ['ingrid', 'hva er jeg påmeldt'],
      'my questions': ['ingrid', 'spørsmålene mine'],
      'head-count': ['jonas', '234'],
      deletion: ['jonas', 'slett dataene mine'],
      health: ['mette', 'helsesjekk'],
      'my data': ['jonas', 'vis dataene mine'],
      privacy: ['jonas', 'personvern'],
      human: ['ingrid', 'jeg vil snakke med et menneske'],
      who: ['jonas', 'hvem kan hjelpe meg med arkiv'],
      'sign out': ['ingrid', 'logg ut'],
      // A code is one only in the personal chat; elsewhere it is a question.
      'sign-in code': ['ingrid', ''],
    };
    const last = (conversationId: string) => cardOf(world.bot.connector.of(conversationId).at(-1)?.activity);

    it('is the personal chat for personal answers, with one neutral line in the channel', async () => {
      await world.wish();
      for (const { name } of commands.filter(({ where }) => where === 'personal')) {
        const [who, text] = words[name] ?? assert.fail(`say how ${name} is asked for`);
        if (text === '') continue;
        world.pass(1 / 24);
        const { conversationId } = world.chats[who];
        const before = world.bot.connector.of(conversationId).length;
        const left = await inChannel(who).say(text);
        assert.match(wordsOn(left), /^(Jeg|Eg) har svar[at]* deg i chatten\.$|^Jeg har svaret dig i chatten\.$/, name);
        assert.equal(world.bot.connector.of(conversationId).length, before + 1, name);
        assert.ok(wordsOn(last(conversationId)).length > 0, name);
      }
    });

    it('sends a refusal to the personal chat too', async () => {
      const left = await inChannel('ingrid').say('åpne spørsmål');
      assert.equal(wordsOn(left), 'Jeg har svart deg i chatten.');
      assert.match(wordsOn(last(world.chats.ingrid.conversationId)), /Bare de som har rollen/);
    });

    it('answers once when a message is redelivered because the line could not be sent', async () => {
      const { conversationId } = world.chats.ingrid;
      const chat = inChannel('ingrid');
      const message = chat.activity({ type: 'message', text: '<at>Losen</at> mine saker', ...mention });
      const before = world.bot.connector.of(conversationId).length;
      world.bot.connector.behave = (one) => (one.conversationId === channelId ? { status: 500 } : undefined);
      assert.notEqual((await world.bot.post(message)).status, 200);
      world.bot.connector.behave = () => undefined;
      assert.equal((await world.bot.post(message)).status, 200);
      assert.equal(world.bot.connector.of(conversationId).length, before + 1);
      assert.equal(wordsOn(last(channelId)), 'Jeg har svart deg i chatten.');
    });

    it('shows nothing personal when the bot cannot write to the person', async () => {
      const stranger = { id: '29:ny', aadObjectId: randomUUID(), name: 'Nina Ny' };
      const chat = world.bot.chat(stranger, { conversationType: 'channel', id: channelId });
      const left = await chat.say('<at>Losen</at> mine saker', { ...mention, locale: 'nb-NO' });
      assert.equal(
        wordsOn(left),
        'Svaret er bare til deg, så det kommer i chatten med meg. Åpne chatten, og skriv det samme der.',
      );
      world.bot.connector.behave = (one) =>
        one.conversationId === world.chats.emma.conversationId ? { status: 403 } : undefined;
      assert.match(
        wordsOn(await inChannel('emma').say('my cases')),
        /^I could not send the answer to our chat just now\./,
      );
      world.bot.connector.behave = () => undefined;
      await world.chats.emma.say('help');
      assert.match(wordsOn(await inChannel('emma').say('my cases')), /^I have answered you in our chat\.$/);
    });
  });
});

describe('with targeted messages', () => {
  const channel = { conversationType: 'channel', id: channelId };

  it('a personal answer stays in the channel, visible to one person; if refused, it goes to the personal chat', async () => {
    const bot = await startBot({ env: { TARGETED_MESSAGES: 'on' } });
    const [own, chat] = [bot.chat(people.ingrid), bot.chat(people.ingrid, channel)];
    await own.say('hei');
    await chat.say('<at>Losen</at> mine saker', mention);
    await chat.say('<at>Losen</at> åpne spørsmål', mention);
    const sent = bot.connector.of(channelId);
    assert.deepEqual(
      sent.map(({ isTargeted, activity }) => [isTargeted, activity.recipient?.id]),
      [
        [true, people.ingrid.id],
        [true, people.ingrid.id],
      ],
    );
    assert.match(wordsOn(cardOf(sent[0]?.activity)), /Du har ingen saker/);
    assert.match(wordsOn(cardOf(sent[1]?.activity)), /Bare de som har rollen/);
    assert.equal(bot.connector.of(own.conversationId).length, 1);
    bot.connector.behave = ({ isTargeted }) => (isTargeted ? { status: 400 } : undefined);
    assert.equal(wordsOn(await chat.say('<at>Losen</at> mine saker', mention)), 'Jeg har svart deg i chatten.');
    assert.equal(bot.connector.of(own.conversationId).length, 2);
    await bot.stop();
  });
});
