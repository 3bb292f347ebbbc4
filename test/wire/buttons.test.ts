import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Card } from '../../src/platform/cards/index.ts';
import { translator } from '../../src/platform/i18n/index.ts';
import { type Chat, people } from '../support/bot.ts';
import { buttonsOf, wordsOn } from '../support/connector-stand-in.ts';
import { buttonsOfSamples, buttonsWithFields, keyOfButton, type RecordedButton } from '../support/wire/buttons.ts';
import { readRecorded, unrecorded } from '../support/wire/fixture.ts';
import { bind, type Values } from '../support/wire/placeholders.ts';
import { startWorld, type World } from '../support/wire/world.ts';

type Press = {
  /** Makes what the button is about. */
  readonly prepare: (world: World, button: RecordedButton) => Promise<Values>;
  readonly by: keyof typeof people;
  /** A verb that the reply offers, or the words that it shows. */
  readonly expect: string | { readonly shows: string } | ((button: RecordedButton) => string);
};

const nothing = async () => ({});
const nn = translator('nn');
const hasEntry = ({ data }: RecordedButton) => 'entry' in data;
const answer = (world: World, button: RecordedButton) =>
  hasEntry(button) ? world.answered(world.chats.mette) : world.unanswered(world.chats.mette);
const form = async ({ unique, dateIn }: World) => ({
  form: randomUUID(),
  title: unique(),
  wish: unique(),
  date: dateIn(6),
});
const faultForm = async ({ unique }: World) => ({ form: randomUUID(), what: unique() });
const aPlan = async (world: World) => ({ plan: (await world.plan()).id, seen: 1 });
const aDay = async (world: World) => ({ date: world.dateIn(0) });
const undecided = (world: World) => world.proposal();

async function decided(world: World): Promise<Values> {
  const rows = await world.proposal();
  await world.chats.mette.invoke('answers.acceptWordings', { ...rows, from: 0 });
  return rows;
}

async function doneQuestion(world: World): Promise<Values> {
  const question = await world.openQuestion();
  await world.chats.mette.invoke('questions.done', { question: question.question, from: 0 });
  return question;
}

async function sentQuestion(world: World): Promise<Values> {
  const question = await world.openQuestion();
  await world.chats.ingrid.invoke('answers.ask', question);
  return question;
}

async function tied(world: World): Promise<Values> {
  const question = await world.openQuestion();
  await world.chats.mette.invoke('answers.tieTo', { ...question, from: 0 });
  return question;
}

async function over(world: World): Promise<Values> {
  const session = await world.booked();
  world.pass(7);
  return session;
}

/** How each verb is pressed, and what its reply is known by. A verb that is missing here is one nobody can press. */
const presses: Readonly<Record<string, Press>> = {
  'answers.rate': { by: 'mette', prepare: answer, expect: 'answers.unrate' },
  'answers.unrate': { by: 'mette', prepare: answer, expect: 'answers.rate' },
  'answers.pick': { by: 'mette', prepare: answer, expect: 'answers.rate' },
  'answers.none': { by: 'mette', prepare: answer, expect: 'answers.ask' },
  'answers.ask': { by: 'mette', prepare: answer, expect: 'answers.withdraw' },
  'answers.withdraw': {
    by: 'mette',
    prepare: answer,
    expect: (button) => (hasEntry(button) ? 'answers.rate' : 'answers.ask'),
  },
  'answers.why': { by: 'mette', prepare: answer, expect: 'answers.whyBack' },
  'answers.whyBack': { by: 'mette', prepare: answer, expect: 'answers.why' },
  'answers.wordings': { by: 'mette', prepare: undecided, expect: 'answers.acceptWordings' },
  'answers.acceptWordings': { by: 'mette', prepare: undecided, expect: 'answers.undoWordings' },
  'answers.refuseWordings': { by: 'mette', prepare: undecided, expect: 'answers.undoWordings' },
  'answers.undoWordings': { by: 'mette', prepare: decided, expect: 'answers.acceptWordings' },
  'answers.tie': { by: 'mette', prepare: (world) => world.openQuestion(), expect: 'questions.page' },
  'answers.tieTo': { by: 'mette', prepare: (world) => world.openQuestion(), expect: 'answers.untie' },
  'answers.untie': { by: 'mette', prepare: tied, expect: 'questions.done' },
  'answers.limits': { by: 'solveig', prepare: nothing, expect: 'answers.saveLimits' },
  'answers.saveLimits': { by: 'solveig', prepare: nothing, expect: 'answers.undoLimits' },
  'answers.undoLimits': { by: 'solveig', prepare: nothing, expect: 'answers.saveLimits' },
  'questions.page': { by: 'mette', prepare: (world) => world.openQuestion(), expect: 'questions.done' },
  'questions.mine': { by: 'ingrid', prepare: sentQuestion, expect: 'answers.withdraw' },
  'questions.done': { by: 'mette', prepare: (world) => world.openQuestion(), expect: 'questions.reopen' },
  'questions.reopen': { by: 'mette', prepare: doneQuestion, expect: 'questions.done' },
  'cases.new': { by: 'ingrid', prepare: nothing, expect: 'cases.newFault' },
  'cases.newWish': { by: 'ingrid', prepare: nothing, expect: 'cases.send' },
  'cases.newFault': { by: 'ingrid', prepare: nothing, expect: 'cases.sendFault' },
  'cases.editFault': { by: 'ingrid', prepare: faultForm, expect: 'cases.sendFault' },
  'cases.sendFault': { by: 'ingrid', prepare: faultForm, expect: 'cases.withdraw' },
  'cases.reopen': { by: 'ingrid', prepare: (world) => world.solvedFault(), expect: 'cases.withdraw' },
  'cases.edit': { by: 'ingrid', prepare: form, expect: 'cases.send' },
  'cases.send': { by: 'ingrid', prepare: form, expect: 'cases.withdraw' },
  'cases.join': { by: 'erik', prepare: (world) => world.wish(), expect: 'cases.leave' },
  'cases.leave': {
    by: 'erik',
    prepare: async (world) => {
      const wish = await world.wish();
      await world.chats.erik.invoke('cases.join', { case: wish.case });
      return wish;
    },
    expect: 'cases.join',
  },
  'cases.show': { by: 'ingrid', prepare: (world) => world.wish(), expect: 'cases.withdraw' },
  'cases.withdraw': { by: 'ingrid', prepare: (world) => world.wish(), expect: 'cases.restore' },
  'cases.restore': {
    by: 'ingrid',
    prepare: async (world) => {
      const withdrawn = await world.chats.ingrid.invoke('cases.withdraw', await world.wish());
      return buttonsOf(withdrawn).find(({ verb }) => verb === 'cases.restore')?.data ?? {};
    },
    expect: 'cases.withdraw',
  },
  'cases.mine': { by: 'ingrid', prepare: (world) => world.wish(), expect: 'cases.show' },
  'cases.untouched': {
    by: 'solveig',
    prepare: async (world) => ({ wish: await world.wish(), fault: await world.fault() }).wish,
    expect: 'cases.lead',
  },
  'cases.lead': { by: 'solveig', prepare: (world) => world.wish(), expect: 'cases.reasons' },
  'cases.move': { by: 'solveig', prepare: (world) => world.wish(), expect: 'cases.undo' },
  'cases.reasons': { by: 'solveig', prepare: (world) => world.wish(), expect: 'cases.reject' },
  'cases.reject': { by: 'solveig', prepare: (world) => world.wish(), expect: 'cases.undo' },
  'cases.undo': { by: 'solveig', prepare: (world) => world.movedWish('taken'), expect: 'cases.move' },
  'organisation.undoRole': {
    by: 'solveig',
    prepare: async () => ({ person: people.emma.aadObjectId }),
    expect: { shows: people.emma.name },
  },
  'health.show': { by: 'solveig', prepare: nothing, expect: 'health.show' },
  'organisation.unreachable': {
    by: 'solveig',
    prepare: nothing,
    expect: { shows: nn('organisation.unreachableNone') },
  },
  'organisation.setup': {
    by: 'solveig',
    prepare: async ({ unique }) => ({ title: unique() }),
    expect: 'organisation.newArea',
  },
  'organisation.saveRollout': { by: 'solveig', prepare: async () => ({ seen: 1 }), expect: 'organisation.saveRollout' },
  'organisation.newArea': { by: 'solveig', prepare: nothing, expect: 'organisation.addArea' },
  'organisation.area': { by: 'solveig', prepare: async () => ({ area: 'hr' }), expect: 'organisation.renameArea' },
  'organisation.addArea': {
    by: 'solveig',
    prepare: async ({ unique }) => ({ form: randomUUID(), title: unique() }),
    expect: { shows: nn('organisation.areaSaved') },
  },
  'organisation.renameArea': {
    by: 'solveig',
    prepare: async ({ unique }) => ({ area: 'hr', seen: 1, title: unique() }),
    expect: { shows: nn('organisation.areaSaved') },
  },
  'sessions.new': { by: 'jonas', prepare: nothing, expect: 'sessions.create' },
  'sessions.create': { by: 'jonas', prepare: form, expect: 'sessions.edit' },
  'sessions.fill': {
    by: 'jonas',
    prepare: async (world) => ({ ...(await form(world)), 'pick.date': world.dateIn(6) }),
    expect: 'sessions.create',
  },
  'sessions.edit': { by: 'jonas', prepare: (world) => world.session(), expect: 'sessions.change' },
  'sessions.change': {
    by: 'jonas',
    prepare: async (world) => ({ ...(await form(world)), ...(await world.session()) }),
    expect: 'sessions.edit',
  },
  'sessions.list': {
    by: 'jonas',
    prepare: async (world) => ({ ...(await world.session()), start: world.dateIn(-1) }),
    // A list of some that holds none leads to all.
    expect: ({ data }) => ('start' in data ? 'sessions.list' : 'sessions.show'),
  },
  'sessions.mine': { by: 'ingrid', prepare: (world) => world.booked(), expect: 'sessions.unbook' },
  'sessions.move': {
    by: 'jonas',
    prepare: async (world) => ({ ...(await form(world)), ...(await world.session()) }),
    expect: 'sessions.change',
  },
  'sessions.show': {
    by: 'jonas',
    prepare: async (world) => ({ ...(await form(world)), ...(await world.session()) }),
    expect: 'sessions.edit',
  },
  'sessions.book': { by: 'ingrid', prepare: (world) => world.session(), expect: 'sessions.unbook' },
  'sessions.unbook': { by: 'ingrid', prepare: (world) => world.booked(), expect: 'sessions.book' },
  'sessions.askCancel': { by: 'jonas', prepare: (world) => world.booked(), expect: 'sessions.cancel' },
  'sessions.cancel': { by: 'jonas', prepare: (world) => world.booked(), expect: 'sessions.list' },
  'sessions.count': { by: 'jonas', prepare: over, expect: 'sessions.setCount' },
  'sessions.setCount': { by: 'jonas', prepare: over, expect: 'sessions.count' },
  'sessions.retryMeeting': { by: 'jonas', prepare: (world) => world.session(true), expect: 'sessions.edit' },
  'status.list': { by: 'solveig', prepare: aPlan, expect: 'status.show' },
  'status.show': { by: 'solveig', prepare: aPlan, expect: 'status.form' },
  'status.stop': { by: 'solveig', prepare: aPlan, expect: 'status.start' },
  'status.start': {
    by: 'solveig',
    prepare: async (world) => {
      const plan = await aPlan(world);
      await world.chats.solveig.invoke('status.stop', { plan: plan.plan });
      return plan;
    },
    expect: 'status.stop',
  },
  'status.form': { by: 'solveig', prepare: aPlan, expect: 'status.change' },
  'status.change': { by: 'solveig', prepare: aPlan, expect: 'status.stop' },
  'status.draft': { by: 'solveig', prepare: (world) => world.post(), expect: 'status.edit' },
  'status.approve': { by: 'solveig', prepare: (world) => world.post(), expect: 'status.skip' },
  'status.skip': { by: 'solveig', prepare: (world) => world.post(), expect: 'status.unskip' },
  'status.unskip': { by: 'solveig', prepare: (world) => world.post('skipped'), expect: 'status.skip' },
  'status.edit': { by: 'solveig', prepare: (world) => world.post(), expect: 'status.save' },
  'status.save': { by: 'solveig', prepare: (world) => world.post(), expect: 'status.skip' },
  'status.there': {
    by: 'solveig',
    prepare: (world) => world.post('held'),
    expect: { shows: nn('status.askThere') },
  },
  'status.again': {
    by: 'solveig',
    prepare: (world) => world.post('held'),
    expect: { shows: nn('status.askAgain') },
  },
  'status.results': { by: 'solveig', prepare: aDay, expect: 'status.list' },
  'status.signIn': { by: 'solveig', prepare: aDay, expect: 'status.list' },
  'signIn.start': { by: 'solveig', prepare: nothing, expect: 'signIn.end' },
  'signIn.end': { by: 'solveig', prepare: nothing, expect: 'signIn.start' },
  'people.human': { by: 'ingrid', prepare: nothing, expect: 'people.ask' },
  'people.who': { by: 'ingrid', prepare: nothing, expect: 'people.ask' },
  'people.areas': { by: 'ingrid', prepare: nothing, expect: 'people.who' },
  'people.ask': { by: 'ingrid', prepare: nothing, expect: 'people.send' },
  'people.send': { by: 'ingrid', prepare: form, expect: 'people.takeBack' },
  'people.takeBack': { by: 'ingrid', prepare: async () => ({ question: randomUUID() }), expect: 'people.ask' },
  'guide.help': {
    by: 'solveig',
    prepare: nothing,
    // From any page there is a way to another.
    expect: 'guide.help',
  },
  'guide.privacy': { by: 'emma', prepare: nothing, expect: 'guide.deletion' },
  'guide.deletion': { by: 'emma', prepare: nothing, expect: 'guide.privacy' },
  'myData.show': { by: 'emma', prepare: nothing, expect: 'myData.askDelete' },
  'myData.askDelete': { by: 'emma', prepare: nothing, expect: 'myData.delete' },
  'myData.delete': { by: 'erik', prepare: nothing, expect: { shows: 'Dina uppgifter är raderade' } },
  'guide.languages': { by: 'emma', prepare: nothing, expect: 'guide.language' },
  'guide.language': { by: 'emma', prepare: nothing, expect: 'guide.help' },
  'guide.try': { by: 'emma', prepare: nothing, expect: 'answers.rate' },
};

/** What a field holds once a card of ours has been shown and edited: see `literal` in platform/cards. */
function typedWithJoiners(inputs: Values): Values {
  const typed = (value: unknown) =>
    typeof value === 'string' ? `${value.slice(0, 1)}\u2060${value.slice(1)}\u200b` : value;
  return Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, typed(value)]));
}

describe('the buttons of existing cards', () => {
  let world: World;
  const replies: Card[] = [];

  before(async function () {
    this.timeout(60_000);
    world = await startWorld();
  });
  after(() => world.stop());

  async function press(button: RecordedButton): Promise<Card> {
    const how = presses[button.verb];
    assert.ok(how, `say in presses how ${button.verb} is pressed`);
    const values = await how.prepare(world, button);
    const chat: Chat = world.chats[how.by];
    const sent = {
      ...(bind(button.data, values) as Values),
      ...typedWithJoiners(bind(button.inputs, values) as Values),
    };
    const reply = await chat.invoke(button.verb, sent);
    assert.equal(typeof reply, 'object', `${button.verb} was refused: ${String(reply)}`);
    const expected = typeof how.expect === 'function' ? how.expect(button) : how.expect;
    if (typeof expected === 'object') assert.ok(wordsOn(reply).includes(expected.shows), wordsOn(reply));
    else {
      const offered = buttonsOf(reply).map(({ verb }) => verb);
      assert.ok(offered.includes(expected), `${offered.join()} instead of ${expected}:\n${wordsOn(reply)}`);
    }
    replies.push(reply as Card);
    return reply as Card;
  }

  for (const button of readRecorded<RecordedButton>('buttons')) {
    it(`are understood: ${keyOfButton(button)}`, () => press(button));
  }

  it('are all recorded, including those of current cards', () => {
    const found = [...buttonsOfSamples(), ...replies.flatMap((card) => buttonsWithFields(card))];
    assert.deepEqual(
      unrecorded('buttons', found, keyOfButton),
      [],
      'RECORD_WIRE=1 with this test, run twice, adds new ones to test/fixtures/wire',
    );
  });

  it('do not save the invisible characters in the fields of a card', () => {
    const file = new Sqlite(join(world.bot.place.dataDir, 'losen.db'), { readonly: true });
    const tables = file.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
    const rows = tables.flatMap((table) =>
      file
        .prepare(`select * from "${table}"`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    );
    file.close();
    // Something was typed into every field: the wishes and sessions are there.
    assert.ok(rows.some((row) => row.startsWith('cases ')) && rows.some((row) => row.startsWith('sessions ')));
    assert.deepEqual(
      rows.filter((row) => /[\u2060\u200b]/.test(row)),
      [],
    );
  });

  it('cover every verb of the product', () => {
    const recorded = new Set(readRecorded<RecordedButton>('buttons').map(({ verb }) => verb));
    const verbs = world.bot.features.flatMap(({ verbs }) => Object.keys(verbs ?? {}));
    assert.deepEqual(
      verbs.filter((verb) => !recorded.has(verb)),
      [],
    );
  });
});
