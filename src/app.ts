import './texts.ts';
import { randomBytes } from 'node:crypto';
import { addEntries, createAnswers, type Transfer } from './answers/index.ts';
import { createCases } from './cases/index.ts';
import type { Config } from './config/index.ts';
import { controlHandlers } from './server/control-handlers.ts';
import { createGuide } from './guide/index.ts';
import { housekeeping, jobWork, logJobFault, warmUp } from './server/housekeeping.ts';
import { createInsights, type WrongSums } from './insights/index.ts';
import { createNotify } from './kit/index.ts';
import { createOrganisation, loadSample } from './organisation/index.ts';
import {
  collectRoutes,
  type ConnectorLimits,
  createBotAdapter,
  createReferenceStore,
  createParking,
  createRouter,
  createSender,
  createTurnLedger,
  deliveryMigrations,
  describe,
  type Feature,
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
import { addSessions, bookingPhrase, createSessions } from './sessions/index.ts';
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

/** Import and export on a database that this process opens itself; `close` lets go of it. */
export async function openTransfer(
  deps: Pick<AppDeps, 'config' | 'clock'>,
): Promise<{ readonly transfer: Transfer; readonly close: () => Promise<void> }> {
  const database = await openDatabase(deps.config, () => undefined);
  try {
    const { organisation, answers, graph, migrations, defaultTenant } = await compose(database, {
      ...deps,
      onJobFault: () => undefined,
    });
    await database.migrate(migrations);
    await organisation.rollout(defaultTenant);
    const close = () => graph.close().then(() => database.close());
    return { transfer: answers.transfer(defaultTenant), close };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

type Parts = Pick<
  AppDeps,
  'config' | 'clock' | 'connectorLimits' | 'graphLimits' | 'userTokens' | 'sessions' | 'jobSettings'
> & {
  readonly onJobFault: (fault: JobFault) => void;
  readonly onWrongSums?: ((wrong: WrongSums) => void) | undefined;
};

/** The features on a database that is open but may not be migrated yet; the job queue is to be opened after that. */
async function compose(database: Database, { config, clock, connectorLimits, onJobFault, onWrongSums, ...own }: Parts) {
  const adapter = createBotAdapter(config.bot, connectorLimits, clock);
  const settings = own.jobSettings;
  const jobs = createJobQueue({ database, clock, onFault: onJobFault, ...(settings ? { settings } : {}) });
  const parking = createParking({ database, jobs });
  const references = createReferenceStore(database, parking);
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
  const sample = config.bot === undefined && config.sample ? await loadSample() : undefined;
  const fill = addEntries(database);
  const organisation = createOrganisation({
    database,
    clock,
    references,
    chat: chatAddress(config),
    beginning: sample && {
      file: sample.file,
      fill: async (trx, tenantId, rolloutId) => {
        await fill(trx, tenantId, rolloutId, sample.entriesCsv);
        const { timeZone } = sample.file.rollout;
        const to = { tenantId, rolloutId, timeZone, days: sample.days, now: clock() };
        await addSessions(trx, to, sample.sessionsJson);
      },
    },
    firstAdministrator: {
      anybody: config.bot === undefined,
      upn: config.adminUpn,
      tenantId: config.bot?.tenantId,
    },
  });
  const changes = createChanges(database);
  const questions = createQuestions({ database, organisation, changes });
  const answers = createAnswers({ database, organisation, questions, changes, clock });
  const tab = createTabAddress(config);
  const notify = createNotify({ sender, organisation, jobs, database });
  const cases = createCases({ database, organisation, jobs, notify, tab, changes });
  const defaultTenant = config.bot?.tenantId ?? sample?.file.tenantId ?? 'trial';
  const sessions = createSessions({
    database,
    organisation,
    jobs,
    notify,
    tab,
    calendar: graph.calendar,
    offersMeetings: config.graphAccessToken !== undefined || config.graphCredential !== undefined,
    publicUrl: config.publicUrl,
    scheduleTenant: defaultTenant,
    changes,
  });
  const botId = `28:${config.bot?.appId ?? 'losen'}`;
  const signIn = createSignIn({ tokens: userTokens, isTrial: config.bot === undefined, botId });
  const status = createStatus({
    database,
    organisation,
    jobs,
    sender,
    notify,
    references,
    channels: graph.channels,
    changes,
    signIn,
    sources: { answers, questions, cases, sessions: own.sessions?.source ?? sessions },
    bookingPhrase: own.sessions?.bookingPhrase ?? bookingPhrase,
    botId,
    sweepTenant: defaultTenant,
  });
  const guide = createGuide({ database, organisation, answers });
  const told = { scheduleTenant: defaultTenant, onWrongSums };
  const insights = createInsights({ organisation, answers, sessions, cases, ...told });
  const parts = [organisation, questions, answers, cases, sessions, status, signIn, guide, insights];
  const features: readonly Feature[] = parts.map(({ feature }) => feature);

  const migrations = [
    turnLedgerMigration,
    ...deliveryMigrations,
    ...jobMigrations(database.engine),
    ...features.flatMap((feature) => feature.migrations ?? []),
  ];
  return {
    organisation,
    answers,
    cases,
    features,
    jobs,
    adapter,
    graph,
    userTokens,
    references,
    sender,
    changes,
    migrations,
    defaultTenant,
  };
}

type Composed = Awaited<ReturnType<typeof compose>>;

async function startOn(database: Database, deps: AppDeps): Promise<App> {
  const parts = await compose(database, {
    ...deps,
    onJobFault: (fault) => logJobFault(deps.log, fault),
    onWrongSums: (wrong) => deps.log.warn(wrong, 'kept numbers were wrong and have been corrected'),
  });
  await database.migrate(parts.migrations);
  await parts.jobs.open();
  try {
    return await serve(database, deps, parts);
  } catch (fault) {
    await parts.jobs.stop(0);
    throw fault;
  }
}

async function serve(database: Database, { config, log, clock, jobOptions }: AppDeps, parts: Composed): Promise<App> {
  const { organisation, answers, cases, features, jobs, adapter, graph } = parts;
  const { userTokens, references, sender, changes, defaultTenant } = parts;
  await answers.followChanges((fault) => log.error({ fault: describe(fault) }, 'changed entries could not be read'));
  await Promise.all([changes.follow(), references.follow(), organisation.follow()]);
  const ledger = createTurnLedger(database);
  // One for chat and tab: it is the same person.
  const quotas = createQuotas(config.quotas);
  const reference = () => randomBytes(3).toString('hex').toUpperCase();
  const route = createRouter({
    features,
    ledger,
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

  const server = createHttpServer({
    host: config.host,
    port: config.port,
    loopbackOnly: config.bot === undefined,
    routes: collectRoutes(
      [
        messagesRoute(adapter, route, log),
        ...healthRoutes(database),
        ...webRoutes({ config, features, organisation, changes, defaultTenant, quotas, clock, reference, log }),
      ],
      features,
    ),
    log,
  });
  const port = await server.listen();
  const tenants = config.bot ? config.allowedTenants : [defaultTenant];
  // Cases come last: people ask much more often than they wish.
  warmUp(tenants, [answers.warmUp, (tenantId) => cases.warmUp(tenantId, clock())], log);
  await jobs.start(
    jobWork(features, housekeeping({ ledger, sender, references, tenantId: defaultTenant })),
    jobOptions,
  );
  // On PostgreSQL a command opens the database itself.
  const control =
    database.engine === 'sqlite'
      ? await openControl({ dataDir: config.dataDir, handlers: controlHandlers(answers.transfer(defaultTenant)), log })
      : undefined;

  return {
    port,
    features,
    runJobs: jobs.runDue,
    stop: async () => {
      await control?.stop(stopGraceMs);
      await server.stop(stopGraceMs);
      await jobs.stop(jobGraceMs);
      for (const feature of features) feature.close?.();
      await graph.close();
      await adapter.close();
      await database.close();
    },
  };
}
