import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Card } from '../../../src/platform/cards/index.ts';
import { type Database, openDatabase } from '../../../src/platform/db/index.ts';
import { createPostStore } from '../../../src/status/store/post-store.ts';
import { createPlanStore } from '../../../src/status/store/plan-store.ts';
import { startStatus, teamId } from '../../status/harness.ts';
import { type Chat, people, sampleTenant } from '../bot.ts';
import { buttonsOf } from '../connector-stand-in.ts';
import type { Place } from '../databases.ts';
import { startGraphStandIn } from '../graph-stand-in.ts';
import type { Values } from './placeholders.ts';

type Name = keyof typeof people;

const dayMs = 24 * 3_600_000;
const start = new Date('2026-03-03T09:00:00Z');
const lastWeek = { week: '2026-W09', date: '2026-02-23', dueAt: '2026-02-23T07:00:00.000Z' };

export type World = Awaited<ReturnType<typeof startWorld>>;

/**
 * The product in trial mode with the sample rollout, a Graph stand-in that lets it make meetings and post, and a clock
 * that only moves when told to. It makes what the recorded buttons and jobs are about: each time something new.
 */
export async function startWorld(options: { readonly place?: Place } = {}) {
  let opened: Database | undefined;
  const graph = await startGraphStandIn({ clock: () => start });
  const permissions = ['Calendars.ReadWrite', 'ChannelMessage.Send.Group', 'ChannelMessage.Read.Group'];
  const mayRead = (reads: boolean) =>
    graph.allow('app', { kind: 'app', permissions: reads ? permissions : permissions.slice(0, 2) });
  mayRead(true);
  const harness = await startStatus({
    ...options,
    graph,
    now: start,
    tokens: { [people.solveig.id]: 'solveig' },
    sessions: 'planned',
    env: { GRAPH_ACCESS_TOKEN: 'app' },
    open: async (...parameters) => (opened = await openDatabase(...parameters)),
  });
  if (!opened) throw new Error('the database was not opened');
  const database = opened;
  const { bot } = harness;
  const recorded = database.engine === 'sqlite' ? await recordJobs(database) : async () => [];
  const chats = Object.fromEntries(
    (Object.keys(people) as Name[]).map((name) => [name, bot.chat(people[name])]),
  ) as Record<Name, Chat>;
  // Whoever is written to must have written.
  for (const chat of Object.values(chats)) await chat.say('hjelp');
  const { ingrid, jonas, mette, solveig } = chats;
  let serial = 0;

  /** Words that nothing else in the world is like. */
  const unique = (): string => {
    serial += 1;
    const letters = createHash('sha256').update(String(serial)).digest('hex').replace(/\d/g, '').slice(0, 24);
    return letters.replace(/.{6}/g, '$& ').trim();
  };
  const dateIn = (days: number) => new Date(harness.time.now.getTime() + days * dayMs).toISOString().slice(0, 10);
  const pass = (days: number) => void (harness.time.now = new Date(harness.time.now.getTime() + days * dayMs));

  /** Comes to an instant in steps of half a day at most, with the jobs that are due on the way. */
  async function passUntil(instant: string): Promise<void> {
    while (harness.time.now.getTime() < Date.parse(instant)) {
      harness.time.now = new Date(Math.min(Date.parse(instant), harness.time.now.getTime() + dayMs / 2));
      await bot.runJobs();
    }
  }

  async function wish(): Promise<Values> {
    const typed = { title: unique(), wish: unique(), why: '', area: 'hr', anyway: true };
    return dataOf(await ingrid.invoke('cases.send', { form: randomUUID(), ...typed }), 'cases.withdraw');
  }

  async function movedWish(to: string): Promise<Values> {
    const one = await wish();
    return dataOf(await solveig.invoke('cases.move', { ...one, to }), 'cases.undo');
  }

  /** @returns the data of its buttons. */
  async function fault(): Promise<Values> {
    const typed = { what: unique(), when: '', where: '', area: 'hr', anyway: true };
    return dataOf(await ingrid.invoke('cases.sendFault', { form: randomUUID(), ...typed }), 'cases.withdraw');
  }

  async function solvedFault(): Promise<Values> {
    const one = await fault();
    return dataOf(await solveig.invoke('cases.move', { ...one, to: 'done' }), 'cases.undo');
  }

  const sessionDraft = (meeting: boolean) => ({
    kind: 'mini_training',
    title: unique(),
    date: dateIn(6),
    from: '10:00',
    to: '10:30',
    places: '20',
    link: meeting ? '' : 'https://meet.uin.example/arkiv',
    meeting: String(meeting),
    area: 'hr',
  });

  async function session(meeting = false): Promise<Values> {
    const made = await jonas.invoke('sessions.create', { form: randomUUID(), ...sessionDraft(meeting) });
    return { ...dataOf(made, 'sessions.edit'), seen: 0, form: randomUUID() };
  }

  async function booked(meeting = false): Promise<Values> {
    const one = await session(meeting);
    await ingrid.invoke('sessions.book', { session: one.session });
    return one;
  }

  const answered = async (by: Chat): Promise<Values> =>
    dataOf(await by.say('Hvordan får jeg tilgang til arkivet?'), 'answers.rate');

  async function unanswered(by: Chat): Promise<Values> {
    const asked = await by.say(`${unique()} ${unique()}?`);
    const none = buttonsOf(asked).find(({ verb }) => verb === 'answers.none');
    return dataOf(none ? await by.invoke(none.verb, none.data) : asked, 'answers.ask');
  }

  /** Leaves the list of open questions empty, so that the next one stands on its first page. */
  async function clearQuestions(): Promise<void> {
    for (;;) {
      const list = await mette.invoke('questions.page', { from: 0 });
      const open = buttonsOf(list).filter(({ verb }) => verb === 'questions.done');
      if (open.length === 0) return;
      for (const { verb, data } of open) await mette.invoke(verb, data);
    }
  }

  async function openQuestion(): Promise<Values> {
    await clearQuestions();
    const one = await unanswered(ingrid);
    await ingrid.invoke('answers.ask', one);
    const candidates = await mette.invoke('answers.tie', { question: one.question, from: 0 });
    const tie = buttonsOf(candidates).find(({ verb }) => verb === 'answers.tieTo');
    const { entry } = await answered(mette);
    return { ...one, entry: tie?.data.entry ?? entry };
  }

  async function proposal(): Promise<Values> {
    const question = await openQuestion();
    await mette.invoke('answers.tieTo', { ...question, from: 0 });
    const { rows } = dataOf(await mette.say('forslag'), 'answers.acceptWordings');
    return { rows, shown: rows };
  }

  async function plan() {
    const channelId = `19:${randomUUID()}@thread.tacv2`;
    graph.addChannel({ teamId, channelId, name: 'Nytt system' });
    await harness.inChannel(people.solveig, channelId).say('vekestatus på bokmål kvar måndag kl. 8');
    const made = await createPlanStore(database).ofChannel(sampleTenant, channelId);
    if (!made) throw new Error('no plan was made');
    return made;
  }

  /** A draft in a lead's hands, in a version after the first. */
  async function post(state: 'draft' | 'skipped' | 'held' | 'due' | 'posted' = 'draft') {
    const made = await plan();
    // A past day is reported at once; for a coming day other channels may still report.
    const { week, date, dueAt } = state === 'posted' ? lastWeek : made.next;
    const posts = createPostStore(database);
    const id = randomUUID();
    const begunAt = state === 'draft' || state === 'skipped' ? undefined : harness.time.now.toISOString();
    const fresh = { planId: made.id, channelId: made.channelId, week, date, dueAt, highlights: undefined, begunAt };
    await posts.add(sampleTenant, { id, ...fresh, state: 'draft' }, harness.time.now, async () => undefined);
    await posts.move(sampleTenant, { id, version: 1 }, { state }, harness.time.now);
    return {
      post: id,
      seen: 2,
      person: people.solveig.aadObjectId,
      plan: made.id,
      dueAt,
      date,
      channelId: made.channelId,
    };
  }

  return {
    bot,
    database,
    graph,
    /** Whether the product may read the channels that it posts in. */
    mayRead,
    time: harness.time,
    chats,
    told: harness.told,
    postedIn: harness.postedByBot,
    unique,
    dateIn,
    pass,
    passUntil,
    wish,
    fault,
    solvedFault,
    movedWish,
    sessionDraft,
    session,
    booked,
    answered,
    unanswered,
    openQuestion,
    proposal,
    plan,
    post,
    /** Every job that was asked for so far, on SQLite. */
    recordedJobs: recorded,
    stop: async () => {
      await harness.stop();
      await graph.close();
    },
  };
}

/** The data of the first button of a verb, which is how a prepared thing is named. */
export function dataOf(card: Card | string, verb: string): Values {
  const button = buttonsOf(card).find((one) => one.verb === verb);
  if (!button) throw new Error(`no button ${verb} on ${JSON.stringify(card).slice(0, 400)}`);
  return button.data;
}

/** Jobs leave their table when they are done; a copy stays. */
async function recordJobs(database: Database) {
  await database.write(async (trx) => {
    await sql`create table recorded_jobs (name text not null, data text not null)`.execute(trx);
    await sql`create trigger record_jobs after insert on jobs
      begin insert into recorded_jobs values (new.name, new.data); end`.execute(trx);
  });
  return async (): Promise<readonly { readonly name: string; readonly data: unknown }[]> => {
    const rows = await database.write((trx) =>
      sql<{ name: string; data: string }>`select name, data from recorded_jobs order by rowid`.execute(trx),
    );
    return rows.rows.map(({ name, data }) => ({ name, data: JSON.parse(data) as unknown }));
  };
}
