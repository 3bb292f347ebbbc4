import { randomUUID } from 'node:crypto';
import { type App, type AppDeps, startApp } from '../../src/app.ts';
import { type Config, loadConfig } from '../../src/config/index.ts';
import type { ConnectorLimits, Feature } from '../../src/platform/bot/index.ts';
import type { Card } from '../../src/platform/cards/index.ts';
import { buttonOf, cardOf, type ConnectorStandIn, startConnector } from './connector-stand-in.ts';
import { aPlace, type Place } from './databases.ts';
import { testLog } from './log-sink.ts';
import type { Microsoft } from './microsoft/index.ts';

export const sampleTenant = '6a0c1f10-0000-4000-8000-000000000000';

/** The people of the sample rollout, as the channel names them. */
export const people = {
  ingrid: { id: 'sample-ingrid', aadObjectId: '6a0c1f10-0001-4000-8000-000000000001', name: 'Ingrid Haugen' },
  erik: { id: 'sample-erik', aadObjectId: '6a0c1f10-0002-4000-8000-000000000002', name: 'Erik Lindqvist' },
  jonas: { id: 'sample-jonas', aadObjectId: '6a0c1f10-0003-4000-8000-000000000003', name: 'Jonas Berg' },
  mette: { id: 'sample-mette', aadObjectId: '6a0c1f10-0004-4000-8000-000000000004', name: 'Mette Kjær' },
  solveig: { id: 'sample-solveig', aadObjectId: '6a0c1f10-0005-4000-8000-000000000005', name: 'Solveig Tveit' },
  emma: { id: 'sample-emma', aadObjectId: '6a0c1f10-0006-4000-8000-000000000006', name: 'Emma Clarke' },
} as const;

export type Account = { readonly id: string; readonly aadObjectId?: string; readonly name?: string };

/** A stranger, whose language only Teams tells. */
export function someone(overrides: Partial<Account> = {}): Account {
  return { id: `29:${randomUUID()}`, aadObjectId: randomUUID(), name: 'Nina Ny', ...overrides };
}

export type Running = {
  readonly url: string;
  /** The channel's id of the bot. */
  readonly botId: string;
  readonly connector: ConnectorStandIn;
  readonly place: Place;
  /** Runs the jobs that are due, to their end; in this process nothing else does. */
  runJobs(): Promise<void>;
  stop(): Promise<void>;
  /** Delivers an activity as the channel does, in production signed. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** A conversation in which somebody writes and presses. */
  chat(account: Account, overrides?: Record<string, unknown>): Chat;
};

/** The product in this process, with what it consists of. */
export type Started = Running & { readonly config: Config; readonly features: readonly Feature[] };

export type Chat = {
  readonly conversationId: string;
  activity(overrides: Record<string, unknown>): Record<string, unknown>;
  /** Sends a message and returns the card that came. */
  say(text: string, overrides?: Record<string, unknown>): Promise<Card>;
  /** Sends a message and returns the words of a reply that is no card. */
  sayForText(text: string, overrides?: Record<string, unknown>): Promise<string>;
  /** Presses a button of a card and returns what stands in its place: a card, or the words of a refusal. */
  press(card: unknown, title: string, overrides?: Record<string, unknown>): Promise<Card | string>;
  /** The same with a verb and data of one's own making. */
  invoke(verb: string, data: unknown, overrides?: Record<string, unknown>): Promise<Card | string>;
};

/** The whole product in this process, on free ports, against a connector stand-in. */
export async function startBot(
  options: {
    readonly place?: Place;
    readonly env?: Readonly<Record<string, string>>;
    readonly connectorLimits?: Partial<ConnectorLimits>;
    readonly clock?: () => Date;
    readonly open?: AppDeps['open'];
    readonly connector?: ConnectorStandIn;
    /** Starts the product as it is deployed in production, among these services. */
    readonly microsoft?: Microsoft;
  } & Pick<AppDeps, 'userTokens' | 'sessions' | 'graphLimits'> = {},
): Promise<Started> {
  const place = options.place ?? (await aPlace('sqlite'));
  const { microsoft } = options;
  const connector = microsoft?.connector ?? options.connector ?? (await startConnector());
  const env = {
    PORT: '0',
    ...microsoft?.settings,
    DATA_DIR: place.dataDir,
    ...(place.databaseUrl ? { DATABASE_URL: place.databaseUrl } : {}),
    ...options.env,
  };
  const config = loadConfig(env);
  const app: App = await startApp({
    config,
    log: testLog(),
    clock: options.clock ?? (() => new Date()),
    jobOptions: { pollMs: 'never' },
    ...(options.connectorLimits ? { connectorLimits: options.connectorLimits } : {}),
    ...(options.open ? { open: options.open } : {}),
    ...(options.userTokens ? { userTokens: options.userTokens } : {}),
    ...(options.sessions ? { sessions: options.sessions } : {}),
    ...(options.graphLimits ? { graphLimits: options.graphLimits } : {}),
  }).catch(async (fault: unknown) => {
    await connector.close();
    throw fault;
  });
  const stop = async () => {
    await app.stop();
    await connector.close();
  };
  const signing = microsoft && { microsoft, clock: options.clock };
  const running = runningAt(`http://127.0.0.1:${app.port}`, connector, place, stop, signing);
  return { ...running, config, runJobs: app.runJobs, features: app.features };
}

/**
 * The same handles on a bot that runs somewhere else, such as a process of its own, where jobs run by themselves.
 * @param signing who signs what is delivered; nobody in trial mode.
 */
export function runningAt(
  url: string,
  connector: ConnectorStandIn,
  place: Place,
  stop: () => Promise<void>,
  signing?: { readonly microsoft: Microsoft; readonly clock?: (() => Date) | undefined },
): Running {
  const proof = async (body: unknown): Promise<Readonly<Record<string, string>>> => {
    if (!signing) return {};
    const { serviceUrl = connector.serviceUrl } = body as { readonly serviceUrl?: string };
    const token = await signing.microsoft.deliveryToken(serviceUrl, signing.clock?.());
    return { authorization: `Bearer ${token}` };
  };
  const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await proof(body)), ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const botId = `28:${signing?.microsoft.appId ?? 'losen'}`;
  return {
    url,
    botId,
    connector,
    place,
    post,
    stop,
    runJobs: async () => undefined,
    chat: (account, overrides) => createChat({ botId, connector, post }, account, overrides),
  };
}

function createChat(
  bot: Pick<Running, 'botId' | 'connector' | 'post'>,
  account: Account,
  conversation: Record<string, unknown> = {},
): Chat {
  const conversationId =
    (conversation.id as string | undefined) ?? `personal-${account.id}-${randomUUID().slice(0, 8)}`;
  const tenantId = (conversation.tenantId as string | undefined) ?? sampleTenant;

  const activity = (overrides: Record<string, unknown>) => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: bot.connector.serviceUrl,
    from: account,
    recipient: { id: bot.botId, name: 'Losen' },
    channelData: { tenant: { id: tenantId } },
    timestamp: new Date().toISOString(),
    ...overrides,
    conversation: { conversationType: 'personal', tenantId, ...conversation, id: conversationId },
  });

  async function send(text: string, overrides: Record<string, unknown>) {
    const before = bot.connector.of(conversationId).length;
    const response = await bot.post(activity({ type: 'message', text, textFormat: 'plain', ...overrides }));
    if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
    const replies = bot.connector.of(conversationId).slice(before);
    if (replies.length !== 1) throw new Error(`${replies.length} replies to "${text.slice(0, 80)}"`);
    return replies[0]?.activity;
  }

  async function invoke(verb: string, data: unknown, overrides: Record<string, unknown> = {}): Promise<Card | string> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const response = await bot.post(activity({ type: 'invoke', name: 'adaptiveCard/action', value, ...overrides }));
    if (response.status !== 200) throw new Error(`the bot answered ${response.status}`);
    return ((await response.json()) as { value: Card | string }).value;
  }

  return {
    conversationId,
    activity,
    invoke,
    say: async (text, overrides = {}) => cardOf(await send(text, overrides)),
    sayForText: async (text, overrides = {}) => (await send(text, overrides))?.text ?? '',
    press: (card, title, overrides) => {
      const button = buttonOf(card, title);
      return invoke(button.verb, button.data, overrides);
    },
  };
}
