import { readFileSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answers } from '../answers/index.ts';
import type { Organisation } from '../organisation/index.ts';
import { type BotAdapter, ConnectorError, type ReferenceStore, type UserTokens } from '../platform/bot/index.ts';
import type { Database } from '../platform/db/index.ts';
import {
  type AppCredential,
  createCredential,
  toBotCredential,
  TokenUnavailableError,
} from '../platform/entra/index.ts';
import { createGraph, type Graph, type GraphConfig } from '../platform/graph/index.ts';
import { readJobStanding } from '../platform/jobs/index.ts';
import { isLoopbackHost } from '../platform/loopback.ts';
import type { Status } from '../status/index.ts';
import { type Check, type Finding, message, unknown } from './check.ts';
import { type GraphTrials, graphChecks, type Team } from './checks/graph.ts';
import { type Microsoft, microsoftChecks, type Reached } from './checks/microsoft.ts';
import { type Server, serverChecks } from './checks/server.ts';
import { checkLimitMs, inTime, runChecks } from './run-checks.ts';
import { appliedMigrations } from './store/applied-migrations.ts';

export type HealthConfig = GraphConfig & {
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly graphOAuthConnection: string | undefined;
  readonly tab: { readonly authorityUrl: string } | undefined;
  readonly teamsAppId: string | undefined;
};

export type HealthDeps = {
  readonly config: HealthConfig;
  readonly database: Database;
  readonly clock: () => Date;
  readonly adapter: Pick<BotAdapter, 'conversations'>;
  readonly references: Pick<ReferenceStore, 'met'>;
  readonly userTokens: UserTokens | undefined;
  readonly organisation: Pick<Organisation, 'findRollout' | 'peopleWith' | 'accountsOf'>;
  readonly answers: Pick<Answers, 'countLateReviews'>;
  readonly status: Pick<Status, 'channels'>;
  /** What this version of the program needs. */
  readonly migrations: () => readonly { readonly name: string }[];
};

export type HealthService = ReturnType<typeof createHealthService>;

/** A backup leaves this file in the data folder; only its time counts. */
const backupMark = 'last-backup';
/** A little less than a check may take, so that the cause can still be told. */
const callMs = checkLimitMs - 500;
const connectorScope = 'https://api.botframework.com/.default';
const publicAuthority = 'https://login.microsoftonline.com';
/** Each is asked for a token in turn. */
const mostTried = 5;

/** The list of checks, which the chat, the tab and the command share. */
export function createHealthService(deps: HealthDeps) {
  const { config, clock } = deps;
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };

  return {
    /** @param asker whose sign-in is tried first, if they have one. */
    async check(tenantId: string, asker?: string): Promise<readonly Finding[]> {
      // Its own clients: a token that was issued before a consent does not have it.
      const limits = { tokenTimeoutMs: callMs, connectTimeoutMs: callMs, responseTimeoutMs: callMs };
      const userToken = async ({ channelUserId }: { readonly channelUserId: string }) =>
        deps.userTokens?.tokenOf(channelUserId);
      const graph = createGraph({ config, userToken, clock, limits });
      const people = once(() => candidates(deps, tenantId, asker));
      const reading = inTime(callMs, config.bot ? teamsOf(deps, tenantId) : Promise.resolve([]));
      const teams = await reading.catch(() => undefined);
      const trials = graphTrials(deps, { graph, tenantId, people, teams: teams ?? [], version });
      const checks = [
        ...microsoftChecks(microsoft(deps, { tenantId, people })),
        ...graphChecks(trials),
        ...serverChecks(server(deps, tenantId)),
        ...(teams ? [] : [unread(reading)]),
      ];
      try {
        return await runChecks(checks);
      } finally {
        // Waits for calls under way; the reader need not.
        graph.close().catch(() => undefined);
      }
    },
  };
}

/** The teams could not be read; the line says so, as the line of any other check that failed. */
function unread(reading: Promise<unknown>): Check {
  return {
    name: 'teams',
    label: message('health.teams'),
    run: async () => {
      await reading;
      return unknown('health.noTeam');
    },
  };
}

type Candidate = { readonly personId: string; readonly channelUserId: string };

/** Those who may try things in their own name: the asker, administrators, leads. */
async function candidates(
  { organisation }: HealthDeps,
  tenantId: string,
  asker: string | undefined,
): Promise<readonly Candidate[]> {
  const [administrators, leads] = await Promise.all([
    organisation.peopleWith(tenantId, 'administrator'),
    organisation.peopleWith(tenantId, 'lead'),
  ]);
  const ids = [...new Set([...(asker === undefined ? [] : [asker]), ...administrators, ...leads])];
  const accounts = await organisation.accountsOf(tenantId, ids);
  return ids
    .flatMap((personId) => {
      const channelUserId = accounts.get(personId)?.channelUserId;
      return channelUserId ? [{ personId, channelUserId }] : [];
    })
    .slice(0, mostTried);
}

/** One channel of each team: consent is given by team. */
async function teamsOf({ status }: HealthDeps, tenantId: string): Promise<readonly Team[]> {
  const placed = (await status.channels(tenantId)).flatMap(({ teamId, teamName, channelId, channelName }) =>
    teamId === undefined
      ? []
      : [{ name: teamName ?? channelName ?? teamId, channel: { teamId, channelId } } satisfies Team],
  );
  const first = ({ channel: { teamId } }: Team) => placed.findIndex(({ channel }) => channel.teamId === teamId);
  return placed.filter((team, at) => first(team) === at);
}

type Asking = { readonly tenantId: string; readonly people: () => Promise<readonly Candidate[]> };

function microsoft(deps: HealthDeps, { tenantId, people }: Asking): Microsoft {
  const { config, userTokens } = deps;
  const { bot, graphCredential } = config;
  const botCredential = bot && toBotCredential(bot);
  const entraTenant = bot?.tenantId ?? tenantId;
  const keys = once(() => fetchKeys(config.tab?.authorityUrl ?? publicAuthority, entraTenant, deps.clock));
  return {
    isTrial: bot === undefined,
    botProof: proofOf(botCredential, 'MicrosoftApp'),
    graphProof: proofOf(graphCredential, graphCredential?.clientId === bot?.appId ? 'MicrosoftApp' : 'Graph'),
    botToken: () => isIssued(botCredential, entraTenant, connectorScope),
    graphToken: () => isIssued(graphCredential, entraTenant, `${new URL(config.graphBaseUrl).origin}/.default`),
    connector: async () => reachConnector(deps, tenantId, await people()),
    missingForTab: missingForTab(config),
    keys: async () => (await keys()).reached,
    connection: config.graphOAuthConnection,
    connectionKnown: async () => {
      const [person] = await people();
      return isKnown(userTokens, person?.channelUserId ?? 'losen-health-check');
    },
    clockAheadSeconds: async () => (await keys()).aheadSeconds,
  };
}

function proofOf(credential: AppCredential | undefined, owner: 'MicrosoftApp' | 'Graph'): string {
  switch (credential?.kind) {
    case 'certificate':
      return owner === 'Graph' ? 'GRAPH_CERTIFICATE_PATH' : 'MicrosoftAppCertificatePath';
    case 'federated':
      return 'GRAPH_CLIENT_ID';
    case 'managed_identity':
      return 'MicrosoftAppId';
    default:
      return owner === 'Graph' ? 'GRAPH_CLIENT_SECRET' : 'MicrosoftAppPassword';
  }
}

/** A new credential asks Entra again, where a kept one would answer from its cache. */
async function isIssued(credential: AppCredential | undefined, tenantId: string, scope: string): Promise<boolean> {
  if (!credential) return false;
  return createCredential(credential, tenantId)
    .getToken(scope)
    .then(
      (token) => Boolean(token),
      () => false,
    );
}

/** Looks up one person's membership of their own chat with the bot. */
async function reachConnector(
  { adapter, references }: HealthDeps,
  tenantId: string,
  people: readonly Candidate[],
): Promise<Reached> {
  for (const { personId, channelUserId } of people) {
    const met = await references.met(tenantId, { person: personId });
    if (!met) continue;
    try {
      await adapter.conversations(met.serviceUrl).getConversationMember(met.conversationId, channelUserId);
      return { kind: 'reached' };
    } catch (fault) {
      if (!(fault instanceof ConnectorError)) throw fault;
      if (fault.cause instanceof TokenUnavailableError) return { kind: 'no_token' };
      if (fault.status === 0) return { kind: 'unreachable', host: new URL(met.serviceUrl).host };
      return { kind: 'refused', status: fault.status };
    }
  }
  return { kind: 'nobody' };
}

function missingForTab({ tab, publicUrl }: HealthConfig): readonly string[] {
  const { protocol, hostname } = new URL(publicUrl);
  const isReachable = protocol === 'https:' && !isLoopbackHost(hostname);
  return [...(tab ? [] : ['TAB_CLIENT_ID']), ...(isReachable ? [] : ['PUBLIC_URL'])];
}

async function fetchKeys(
  authorityUrl: string,
  tenantId: string,
  clock: () => Date,
): Promise<{ readonly reached: Reached; readonly aheadSeconds: number | undefined }> {
  const url = `${authorityUrl}/${tenantId}/discovery/v2.0/keys`;
  const response = await fetch(url, { signal: AbortSignal.timeout(callMs) }).catch(() => undefined);
  if (!response) return { reached: { kind: 'unreachable', host: new URL(url).host }, aheadSeconds: undefined };
  await response.body?.cancel();
  const theirs = Date.parse(response.headers.get('date') ?? '');
  const reached: Reached = response.ok ? { kind: 'reached' } : { kind: 'refused', status: response.status };
  return { reached, aheadSeconds: Number.isNaN(theirs) ? undefined : (clock().getTime() - theirs) / 1000 };
}

/** The token service refuses a connection that it does not know, and has nothing for a person who is not signed in. */
async function isKnown(userTokens: UserTokens | undefined, channelUserId: string): Promise<boolean> {
  if (!userTokens) return false;
  try {
    await userTokens.tokenOf(channelUserId);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'statusCode' in fault && fault.statusCode === 400) return false;
    throw fault;
  }
}

function graphTrials(
  { config, userTokens }: HealthDeps,
  run: Asking & { readonly graph: Graph; readonly teams: readonly Team[]; readonly version: string },
): GraphTrials {
  const { graph, tenantId, teams, version } = run;
  const app = { kind: 'app', tenantId } as const;
  const signedIn = once(async () => {
    for (const { channelUserId } of await run.people()) {
      // A service that cannot tell has a line of its own.
      const token = await userTokens?.tokenOf(channelUserId).catch(() => undefined);
      if (token !== undefined) return { kind: 'person', person: { tenantId, channelUserId } } as const;
    }
    return undefined;
  });
  return {
    isTrial: config.bot === undefined,
    teams,
    hasConnection: config.graphOAuthConnection !== undefined,
    teamsAppId: config.teamsAppId,
    serverVersion: version,
    asApp: (need, at) => graph.probes[need](app, at),
    asPerson: async (need, at) => {
      const person = await signedIn();
      return person && graph.probes[need](person, at);
    },
    calendar: async () => {
      const [person] = await run.people();
      return person && graph.probes.calendar(app, person.personId);
    },
    catalogVersion: (teamsAppId) => graph.probes.catalogVersion(app, teamsAppId),
  };
}

function server(deps: HealthDeps, tenantId: string): Server {
  const { config, database, organisation, answers } = deps;
  const now = deps.clock();
  return {
    engine: database.engine,
    dataDir: config.dataDir,
    now,
    pingMs: async () => {
      const before = performance.now();
      await database.ping();
      return performance.now() - before;
    },
    freeBytes: async () => {
      const { bavail, bsize } = await statfs(config.dataDir);
      return bavail * bsize;
    },
    migrations: async () => ({
      expected: deps.migrations().map(({ name }) => name),
      applied: await appliedMigrations(database),
    }),
    jobs: () => readJobStanding(database, now),
    backedUpAt: async () => {
      const mark = await stat(join(config.dataDir, backupMark)).catch(ifAbsent);
      return mark?.mtime;
    },
    lateReviews: async () => {
      const rollout = await organisation.findRollout(tenantId, undefined);
      if (!rollout) return 0;
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: rollout.timeZone }).format(now);
      return answers.countLateReviews(tenantId, today);
    },
  };
}

function ifAbsent(fault: unknown): undefined {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
  throw fault;
}

/** Checks that need the same share one attempt. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= work());
}
