import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { CLOCK_OVERRIDE_SETTING, fromKysely, TestClock } from 'pg-boss';
import type { AppDeps } from '../../src/app.ts';
import type { Card } from '../../src/platform/cards/index.ts';
import type { UserTokens } from '../../src/platform/bot/index.ts';
import type { SessionFacts } from '../../src/status/index.ts';
import { type Chat, people, type Running, startBot, type Started } from '../support/bot.ts';
import { type Microsoft, startMicrosoft } from '../support/microsoft/index.ts';
import { type Setting, startIn, type World } from '../support/modes.ts';
import { settle } from '../support/settling.ts';
import { cardOf, type ConnectorStandIn, wordsOn } from '../support/connector-stand-in.ts';
import type { Place } from '../support/databases.ts';
import { type Grant, type GraphStandIn, startGraphStandIn } from '../support/graph-stand-in.ts';

export const channelId = '19:kanal@thread.tacv2';
export const teamId = '0f0f0f0f-0000-4000-8000-00000000aaaa';
/** Saturday morning in Oslo; the next Monday is the 23rd. */
export const start = new Date('2026-11-21T09:00:00Z');
/** Monday 23 November at eight in Oslo. */
export const monday = new Date('2026-11-23T07:00:00Z');
export const fullGrant: Grant = { kind: 'person', permissions: ['ChannelMessage.Send', 'ChannelMessage.Read.All'] };
export const sendOnly: Grant = { kind: 'person', permissions: ['ChannelMessage.Send'] };

export type Harness = StatusHarness;

type StatusHarness = ReturnType<typeof handlesOn> & {
  readonly bot: Started;
  readonly graph: GraphStandIn;
  readonly microsoft: Microsoft | undefined;
  readonly time: { now: Date };
  readonly clock: DatabaseClock;
  stop(): Promise<void>;
};

type DatabaseClock = Awaited<ReturnType<typeof withClock>>;

/** Tokens as if the lead had signed in, without a token service. */
export function signedIn(tokens: Readonly<Record<string, string>>): UserTokens {
  return {
    connectionName: 'graph',
    tokenOf: async (channelUserId) => tokens[channelUserId],
    signInMessage: async () => ({ type: 'message', text: 'sign in' }),
    exchange: async () => false,
    signOut: async () => undefined,
  };
}

export function aSession(overrides: Partial<SessionFacts> = {}): SessionFacts {
  return {
    id: 's',
    number: 7,
    kind: 'mini_training',
    title: 'Arkiv på en halvtime',
    areaKey: 'archive',
    startsAt: '2026-11-26T09:00:00.000Z',
    endsAt: '2026-11-26T09:30:00.000Z',
    places: 20,
    booked: 3,
    headCount: undefined,
    ...overrides,
  };
}

/** The product with a Graph stand-in, a clock that is moved, and a lead in a channel and in a personal chat. */
export async function startStatus(options: {
  readonly place?: Place;
  readonly graph?: GraphStandIn;
  readonly connector?: ConnectorStandIn;
  readonly tokens?: Readonly<Record<string, string>>;
  readonly grant?: Grant;
  /** Instead of those that people plan in the chat; none when left out. */
  readonly sessions?: readonly SessionFacts[] | 'planned';
  readonly now?: Date;
  /** Trial mode when left out; in production the lead signs in at the token service, and `tokens` says who does. */
  readonly setting?: Setting;
  /** Another instance of the product on the same database, with the same clock and the same world around it. */
  readonly beside?: Harness;
  readonly open?: AppDeps['open'];
  readonly env?: Readonly<Record<string, string>>;
  /** As in production when left out. */
  readonly graphLimits?: AppDeps['graphLimits'];
}): Promise<StatusHarness> {
  const { beside } = options;
  const time = beside?.time ?? { now: options.now ?? start };
  const deployment = options.setting?.deployment ?? 'trial';
  const microsoft =
    beside?.microsoft ??
    (deployment === 'trial' ? undefined : await startMicrosoft({ deployment, clock: () => time.now }));
  const graph =
    beside?.graph ??
    options.graph ??
    (microsoft ? playedGraph(microsoft) : await startGraphStandIn({ clock: () => time.now }));
  if (!options.graph && !beside) graph.addChannel({ teamId, channelId, name: 'Nytt system' });
  const tokens = options.tokens ?? {};
  for (const token of Object.values(tokens)) graph.allow(token, options.grant ?? fullGrant);
  const sessions = options.sessions ?? [];
  const database = beside?.clock ?? (await withClock(options.place));
  const common = {
    ...(database.place ? { place: database.place } : {}),
    clock: () => time.now,
    ...(options.open ? { open: options.open } : {}),
    ...(options.graphLimits ? { graphLimits: options.graphLimits } : {}),
    ...(sessions === 'planned'
      ? {}
      : {
          sessions: {
            source: {
              between: async (_tenant: string, _rollout: string, from: Date, to: Date) =>
                sessions.filter(({ startsAt }) => Date.parse(startsAt) >= +from && Date.parse(startsAt) < +to),
            },
            bookingPhrase: (number: number) => `meld meg på ${number}`,
          },
        }),
  };
  const started =
    microsoft && options.setting
      ? await startIn(options.setting, { ...common, env: options.env ?? {}, microsoft, begin: 'areas' })
      : await startBot({
          ...common,
          ...(beside ? { connector: beside.bot.connector } : {}),
          ...(options.connector ? { connector: options.connector } : {}),
          env: { GRAPH_BASE_URL: graph.baseUrl, ...options.env },
          userTokens: signedIn(tokens),
        });
  if (!beside) {
    await database.attach();
    // What is asked for at once must not be from 1970: it would be too old to be run.
    await database.setTime(time.now);
  }
  const bot: Started = {
    ...started,
    runJobs: async () => {
      await database.setTime(time.now);
      await started.runJobs();
    },
  };
  if (microsoft && !beside) {
    await settle(started as World, time.now);
    for (const channelUserId of Object.keys(tokens)) {
      await signInBy(started, microsoft, channelUserId, (options.grant ?? fullGrant).permissions);
    }
  }
  // Who holds the sample's sessions is asked how many came; nobody else need be.
  if (!beside) await bot.chat(people.jonas).say('hjelp');
  bot.connector.teams.set('19:team', { name: 'Innføring', aadGroupId: teamId });
  bot.connector.teams.set('19:team/conversations', { conversations: [{ id: channelId, name: 'Nytt system' }] });
  const stop = async () => {
    if (!beside) await database.detach();
    await bot.stop();
    if (!beside) await graph.close();
    if (!beside) await microsoft?.stop();
  };
  return { bot, graph, microsoft, time, clock: database, ...handlesOn(bot), stop };
}

function playedGraph({ graph }: Microsoft): GraphStandIn {
  return { ...graph, baseUrl: 'https://graph.microsoft.com', close: async () => undefined };
}

/** Somebody writes "logg inn", visits the window, and Teams hands its code over. */
async function signInBy(bot: Running, { users }: Microsoft, channelUserId: string, permissions: readonly string[]) {
  const who = Object.values(people).find(({ id }) => id === channelUserId);
  if (!who) throw new Error(`nobody is ${channelUserId}`);
  const chat = bot.chat(who);
  await bot.post(chat.activity({ type: 'message', text: 'logg inn' }));
  users.consent(who.id, { personId: who.aadObjectId, permissions });
  const state = users.visit(who.id);
  const { status } = await bot.post(chat.activity({ type: 'invoke', name: 'signin/verifyState', value: { state } }));
  if (status !== 200) throw new Error(`the sign-in was answered ${status}`);
}

/** PostgreSQL has a clock of its own, by which jobs wait: it is moved with ours. */
async function withClock(place: Place | undefined) {
  const nothing = async () => undefined;
  if (!place?.databaseUrl) return { place, attach: nothing, setTime: nothing, detach: nothing };
  const url = new URL(place.databaseUrl);
  url.searchParams.set('options', `-c ${CLOCK_OVERRIDE_SETTING}=on`);
  const pool = new pg.Pool({ connectionString: url.href, max: 1 });
  pool.on('error', () => undefined);
  const own = new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
  const clock = new TestClock(0);
  let attached: AsyncDisposable | undefined;
  let setting: Promise<void> = Promise.resolve();
  return {
    place: { ...place, databaseUrl: url.href },
    attach: async () => void (attached = await clock.attach({ db: fromKysely(own), schema: 'pgboss' })),
    // Two instances may ask at once, and the clock is set by one after the other.
    setTime: (now: Date): Promise<void> => {
      const own = setting.then(() => clock.setTime(now));
      setting = own.catch(() => undefined);
      return own;
    },
    detach: async () => {
      await attached?.[Symbol.asyncDispose]();
      await own.destroy();
    },
  };
}

export function handlesOn(bot: Running) {
  const inChannel = (who: (typeof people)[keyof typeof people], id = channelId): Chat => {
    const chat = bot.chat(who, { conversationType: 'channel', id: `${id};messageid=1` });
    const named = (text: string) => ({
      text: `<at>Losen</at> ${text}`,
      entities: [{ type: 'mention', mentioned: { id: bot.botId }, text: '<at>Losen</at>' }],
      channelData: {
        tenant: { id: '6a0c1f10-0000-4000-8000-000000000000' },
        channel: { id },
        team: { id: '19:team' },
      },
    });
    return {
      ...chat,
      say: (text, overrides) => chat.say(text, { ...named(text), ...overrides }),
      sayForText: (text, overrides) => chat.sayForText(text, { ...named(text), ...overrides }),
    };
  };
  /** The cards that somebody was sent, as words. */
  const told = (chat: Chat): readonly Card[] =>
    bot.connector.of(chat.conversationId).flatMap(({ activity }) => (activity.attachments ? [cardOf(activity)] : []));
  const lastTold = (chat: Chat) => wordsOn(told(chat).at(-1));
  /** What the bot itself posted to the channel, replies left out. */
  const postedByBot = (id = channelId) => bot.connector.of(id).map(({ activity }) => activity);
  return { inChannel, told, lastTold, postedByBot };
}
