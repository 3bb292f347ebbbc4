import './texts.ts';
import { randomBytes } from 'node:crypto';
import { fillWith, renewSample } from './app-sample.ts';
import { createAnswers } from './answers/index.ts';
import { createCases } from './cases/index.ts';
import type { Config } from './config/index.ts';
import { controlHandlers } from './server/control-handlers.ts';
import { createGuide } from './guide/index.ts';
import { createHealth } from './health/index.ts';
import { housekeeping, jobWork, logJobFault, warmUp } from './server/housekeeping.ts';
import { createInsights, type WrongSums } from './insights/index.ts';
import { createNotify } from './kit/index.ts';
import { createMyData } from './my-data/index.ts';
import { createOrganisation, loadSample } from './organisation/index.ts';
import { createPeople } from './people/index.ts';
import {
  collectRoutes,
  type ConnectorLimits,
  type ConversationMemory,
  createBotAdapter,
  createConversationMemory,
  createReferenceStore,
  createParking,
  createRouter,
  createSender,
  createTurnLedger,
  deliveryMigrations,
  describe,
  type Feature,
  memoryMigrations,
  type TurnLedger,
  turnLedgerMigration,
  type UserTokens,
  userTokensOf,
} from './platform/bot/index.ts';
import { chatAddress, createTabAddress } from './platform/cards/index.ts';
import { openControl } from './platform/control/index.ts';
import { createChanges, type Database, openDatabase } from './platform/db/index.ts';
import { createGraph, type GraphLimits } from './platform/graph/index.ts';
import { createHttpServer } from './platform/http/index.ts';
import {
  createJobQueue,
  type JobSettings,
  type JobFault,
  jobMigrations,
  type StartOptions,
} from './platform/jobs/index.ts';
import type { Log } from './platform/log.ts';
import { createQuotas } from './platform/quotas.ts';
import { createQuestions } from './questions/index.ts';
import { healthRoutes, messagesRoute } from './server/routes.ts';
import { bookingPhrase, createSessions } from './sessions/index.ts';
import { createSignIn } from './sign-in/index.ts';
import { type BookingPhrase, createStatus, type SessionSource } from './status/index.ts';
import { webRoutes } from './server/web.ts';

export type App = {
  readonly port: number;
  /** What the product consists of: tests walk its verbs and jobs. */
  readonly features: readonly Feature[];
  /** Runs the jobs that are due by the clock, and what becomes due by them, to their end. */
  runJobs(): Promise<void>;
  /** Finishes the turns under way and closes everything. */
  stop(): Promise<void>;
};

export type AppDeps = {
  readonly config: Config;
  readonly log: Log;
  readonly clock: () => Date;
  /** Time-outs towards the Bot Connector, where the defaults do not fit. */
  readonly connectorLimits?: Partial<ConnectorLimits>;
  /** Opens the database, where a test needs a hand on it. */
  readonly open?: typeof openDatabase;
  /** Time-outs towards Graph, where the defaults do not fit. */
  readonly graphLimits?: Partial<GraphLimits>;
  /** People's tokens, where they are not the configured OAuth connection's. */
  readonly userTokens?: UserTokens;
  /** Sessions and how they are booked, where a test has its own. */
  readonly sessions?: { readonly source: SessionSource; readonly bookingPhrase: BookingPhrase };
  readonly jobSettings?: Partial<JobSettings>;
  /** How jobs are looked for; a test leaves them to `runJobs`. */
  readonly jobOptions?: StartOptions;
};

/** Under the 30 s that Kubernetes and App Service wait after SIGTERM; a turn takes 15 s at most. */
const stopGraceMs = 20_000;
/** What is left of those 30 s; a job that takes longer runs again at the next start. */
const jobGraceMs = 8_000;

/**
 * Opens the database, brings it up to date, and listens.
 * @throws what makes a start impossible: DataDirInUseError, DataDirError, EADDRINUSE, an unreachable DATABASE_URL.
 */
export async function startApp(deps: AppDeps): Promise<App> {
  const { config, log } = deps;
  const database = await (deps.open ?? openDatabase)(
    config,
    (fault) => log.warn({ fault: describe(fault) }, 'a database connection was lost'),
    (found) => log.warn(found, 'others on this machine can reach data of Losen'),
  );
  try {
    return await startOn(database, deps);
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

async function startOn(database: Database, deps: AppDeps): Promise<App> {
  const { log } = deps;
  const outside = createOutside(database, { ...deps, onJobFault: (fault) => logJobFault(log, fault) });
  const features = await createFeatures(database, outside, {
    ...deps,
    onWrongSums: (wrong) => log.warn(wrong, 'kept numbers were wrong and have been corrected'),
    onDeleted: (tenantId) => log.info({ tenantId }, 'a person had their data deleted'),
  });
  await database.migrate(migrationsOf(database, features));
  const { sample, organisation } = features;
  if (sample) await renewSample(sample, { database, organisation, clock: deps.clock });
  await outside.jobs.open();
  try {
    return await serve({ database, outside, features, deps });
  } catch (fault) {
    await outside.jobs.stop(0);
    throw fault;
  }
}

type Outside = ReturnType<typeof createOutside>;
type OutsideDeps = Pick<
  AppDeps,
  'config' | 'clock' | 'connectorLimits' | 'graphLimits' | 'userTokens' | 'jobSettings'
> & {
  readonly onJobFault: (fault: JobFault) => void;
};

/** What features reach people and Microsoft 365 by, and what they keep beside their own tables. The queue is to be opened. */
export function createOutside(database: Database, { config, clock, onJobFault, ...own }: OutsideDeps) {
  const settings = own.jobSettings;
  const adapter = createBotAdapter(config.bot, own.connectorLimits, clock);
  const jobs = createJobQueue({ database, clock, onFault: onJobFault, ...(settings ? { settings } : {}) });
  const references = createReferenceStore(database, createParking({ database, jobs }));
  const sender = createSender({
    database,
    references,
    conversations: adapter.conversations,
    clock,
    limits: config.sendLimits,
    maxAttempts: settings?.maxAttempts,
  });
  const userTokens = own.userTokens ?? userTokensOf(config, adapter);
  const graph = createGraph({
    config,
    userToken: async (person) => userTokens?.tokenOf(person.channelUserId),
    clock,
    pacing: config.graphLimits,
    ...(own.graphLimits ? { limits: own.graphLimits } : {}),
  });
  return { adapter, jobs, references, sender, userTokens, graph, changes: createChanges(database) };
}

export type Features = Awaited<ReturnType<typeof createFeatures>>;
type FeaturesDeps = Pick<AppDeps, 'config' | 'clock' | 'sessions'> & {
  readonly onWrongSums?: (wrong: WrongSums) => void;
  readonly onDeleted?: (tenantId: string) => void;
};

/** The features, on a database that is open but may not be migrated yet. */
export async function createFeatures(database: Database, outside: Outside, { config, clock, ...own }: FeaturesDeps) {
  const { jobs, references, sender, userTokens, graph, changes } = outside;
  const sample = config.bot === undefined && config.sample ? await loadSample() : undefined;
  const defaultTenant = config.bot?.tenantId ?? sample?.file.tenantId ?? 'trial';
  const tab = createTabAddress(config);
  const botId = `28:${config.bot?.appId ?? 'losen'}`;

  const organisation = createOrganisation({
    database,
    clock,
    references,
    chat: chatAddress(config),
    beginning: sample && { file: sample.file, fill: fillWith(sample, database, clock) },
    firstAdministrator: { anybody: config.bot === undefined, upn: config.adminUpn, tenantId: config.bot?.tenantId },
  });
  const questions = createQuestions({ database, organisation, changes });
  const answers = createAnswers({ database, organisation, questions, changes, clock });
  const notify = createNotify({ sender, organisation, jobs, database });
  const shared = { database, organisation, jobs, changes, notify, tab };
  const cases = createCases({ ...shared, outage: config.outage });
  const sessions = createSessions({
    ...shared,
    calendar: graph.calendar,
    offersMeetings: config.graphAccessToken !== undefined || config.graphCredential !== undefined,
    publicUrl: config.publicUrl,
    scheduleTenant: defaultTenant,
  });
  const signIn = createSignIn({ tokens: userTokens, isTrial: config.bot === undefined, botId });
  const status = createStatus({
    ...shared,
    sender,
    references,
    channels: graph.channels,
    signIn,
    sources: { answers, questions, cases, sessions: own.sessions?.source ?? sessions },
    bookingPhrase: own.sessions?.bookingPhrase ?? bookingPhrase,
    botId,
    sweepTenant: defaultTenant,
  });
  const people = createPeople({ organisation, questions, references, inTeams: config.bot !== undefined });
  const guide = createGuide({ database, organisation, answers, people });
  const told = { scheduleTenant: defaultTenant, onWrongSums: own.onWrongSums };
  const insights = createInsights({ organisation, answers, sessions, cases, ...told });
  const migrations = () => migrationsOf(database, { all });
  const health = createHealth({ ...outside, ...shared, config, clock, answers, status, migrations });
  const parts = [organisation, questions, answers, cases, sessions, status, signIn, people, guide, insights, health];
  const about = { references, userTokens, clock, publicUrl: config.publicUrl, onDeleted: own.onDeleted };
  const myData = createMyData({ ...shared, ...about, others: parts });
  const all: readonly Feature[] = [...parts, myData].map(({ feature }) => feature);
  return { organisation, answers, cases, health, all, defaultTenant, sample };
}

export function migrationsOf({ engine }: Database, { all }: { readonly all: readonly Feature[] }) {
  return [
    turnLedgerMigration,
    ...memoryMigrations,
    ...deliveryMigrations,
    ...jobMigrations(engine),
    ...all.flatMap((feature) => feature.migrations ?? []),
  ];
}

type System = {
  /** Migrated. */
  readonly database: Database;
  /** Its job queue is open. */
  readonly outside: Outside;
  readonly features: Features;
  readonly deps: AppDeps;
};

async function serve(system: System): Promise<App> {
  const { database, deps } = system;
  const { config, log, clock, jobOptions } = deps;
  const { adapter, jobs, references, sender, graph, changes } = system.outside;
  const { organisation, answers, cases, health, all, defaultTenant } = system.features;
  await answers.followChanges((fault) => log.error({ fault: describe(fault) }, 'changed entries could not be read'));
  await Promise.all([changes.follow(), references.follow(), organisation.follow()]);
  const remembered = { ledger: createTurnLedger(database), memory: createConversationMemory(database) };
  const server = createServer(system, remembered);
  const port = await server.listen();
  const tenants = config.bot ? config.allowedTenants : [defaultTenant];
  // Cases come last: people ask much more often than they wish.
  warmUp(tenants, [answers.warmUp, (tenantId) => cases.warmUp(tenantId, clock())], log);
  const forgotten = housekeeping({ ...remembered, sender, references, tenantId: defaultTenant });
  await jobs.start(jobWork(all, forgotten), jobOptions);
  // On PostgreSQL a command opens the database itself.
  const control =
    database.engine === 'sqlite'
      ? await openControl({
          dataDir: config.dataDir,
          handlers: controlHandlers(answers.transfer(defaultTenant), () => health.check(defaultTenant)),
          log,
        })
      : undefined;

  return {
    port,
    features: all,
    runJobs: jobs.runDue,
    stop: async () => {
      await control?.stop(stopGraceMs);
      await server.stop(stopGraceMs);
      await jobs.stop(jobGraceMs);
      for (const feature of all) feature.close?.();
      await graph.close();
      await adapter.close();
      await database.close();
    },
  };
}

/** Takes the turns of Teams and the calls of the tab; it is to listen. */
function createServer(
  { database, outside, features, deps }: System,
  remembered: { readonly ledger: TurnLedger; readonly memory: ConversationMemory },
) {
  const { config, log, clock } = deps;
  const { adapter, references, sender, userTokens, changes } = outside;
  const { organisation, all, defaultTenant } = features;
  // One for chat and tab: it is the same person.
  const quotas = createQuotas(config.quotas);
  const reference = () => randomBytes(3).toString('hex').toUpperCase();
  const route = createRouter({
    features: all,
    ...remembered,
    references,
    sender,
    chat: chatAddress(config),
    targeted: config.targetedMessages,
    conversations: adapter.conversations,
    team: adapter.team,
    userTokens,
    identify: organisation.identify,
    quotas,
    servesTenant: (tenantId) => config.bot === undefined || config.allowedTenants.includes(tenantId),
    defaultTenant: config.bot ? undefined : defaultTenant,
    clock,
    tab: createTabAddress(config),
    reference,
    log,
  });
  const web = { config, features: all, organisation, changes, defaultTenant, quotas, clock, reference, log };
  return createHttpServer({
    host: config.host,
    port: config.port,
    loopbackOnly: config.bot === undefined,
    routes: collectRoutes([messagesRoute(adapter, route, log), ...healthRoutes(database), ...webRoutes(web)], all),
    log,
  });
}
