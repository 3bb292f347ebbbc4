import { randomBytes } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { addEntries, createAnswers, type Transfer, transferRequests } from './answers/index.ts';
import { createCases } from './cases/index.ts';
import type { Config } from './config.ts';
import { createGuide } from './guide/index.ts';
import { createOrganisation, loadSample } from './organisation/index.ts';
import {
  AuthenticationError,
  type BotAdapter,
  type ConnectorLimits,
  createBotAdapter,
  createReferenceStore,
  createRouter,
  createSender,
  createTurnLedger,
  deliveryMigration,
  describe,
  type Feature,
  NotAnsweredError,
  type ProactiveSender,
  readActivity,
  type TurnLedger,
  turnLedgerMigration,
} from './platform/bot/index.ts';
import { type ControlHandlers, openControl } from './platform/control/index.ts';
import { createChanges, type Database, openDatabase } from './platform/db/index.ts';
import { createHttpServer, type HttpRequest, type HttpResponse, type HttpRoute } from './platform/http/index.ts';
import {
  createJobQueue,
  job,
  type JobFault,
  jobMigrations,
  type JobWork,
  type StartOptions,
} from './platform/jobs/index.ts';
import type { Log } from './platform/log.ts';
import { createQuestions } from './questions/index.ts';
import { webRoutes } from './web.ts';

export type App = {
  readonly port: number;
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
  /** How jobs are looked for; a test leaves them to `runJobs`. */
  readonly jobOptions?: StartOptions;
};

/** Longer than a channel goes on delivering a message again. */
const turnMemoryMs = 3 * 24 * 3_600_000;
/** Much longer than a job is tried again by itself. */
const sentMemoryMs = 30 * 24 * 3_600_000;
/** Off the full hour, when everybody's jobs begin. */
const housekeepingCron = '17 * * * *';
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
  const database = await (deps.open ?? openDatabase)(config, (fault) =>
    log.warn({ fault: describe(fault) }, 'a database connection was lost'),
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
    const { organisation, answers, migrations, defaultTenant } = await compose(database, {
      ...deps,
      onJobFault: () => undefined,
    });
    await database.migrate(migrations);
    await organisation.rollout(defaultTenant);
    return { transfer: answers.transfer(defaultTenant), close: () => database.close() };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

type Parts = Pick<AppDeps, 'config' | 'clock' | 'connectorLimits'> & { readonly onJobFault: (fault: JobFault) => void };

/** The features on a database that is open but may not be migrated yet; the job queue is to be opened after that. */
async function compose(database: Database, { config, clock, connectorLimits, onJobFault }: Parts) {
  const adapter = createBotAdapter(config.bot, connectorLimits);
  const references = createReferenceStore(database);
  const sender = createSender({ database, references, conversations: adapter.conversations, clock });
  const sample = config.bot === undefined && config.sample ? await loadSample() : undefined;
  const fill = addEntries(database);
  const organisation = createOrganisation({
    database,
    clock,
    beginning: sample && {
      file: sample.file,
      fill: (trx, tenantId, rolloutId) => fill(trx, tenantId, rolloutId, sample.entriesCsv),
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
  const jobs = createJobQueue({ database, clock, onFault: onJobFault });
  const cases = createCases({ database, organisation, jobs, sender, changes });
  const guide = createGuide({ database, organisation, answers });
  const features: readonly Feature[] = [
    organisation.feature,
    questions.feature,
    answers.feature,
    cases.feature,
    guide.feature,
  ];

  const migrations = [
    turnLedgerMigration,
    deliveryMigration,
    ...jobMigrations(database.engine),
    ...features.flatMap((feature) => feature.migrations ?? []),
  ];
  const defaultTenant = config.bot?.tenantId ?? sample?.file.tenantId ?? 'trial';
  return { organisation, answers, features, jobs, adapter, references, sender, changes, migrations, defaultTenant };
}

type Composed = Awaited<ReturnType<typeof compose>>;

async function startOn(database: Database, deps: AppDeps): Promise<App> {
  const parts = await compose(database, { ...deps, onJobFault: (fault) => logJobFault(deps.log, fault) });
  await database.migrate(parts.migrations);
  await parts.jobs.open();
  try {
    return await serve(database, deps, parts);
  } catch (fault) {
    await parts.jobs.stop(0);
    throw fault;
  }
}

async function serve(
  database: Database,
  { config, log, clock, jobOptions }: AppDeps,
  { organisation, answers, features, jobs, adapter, references, sender, changes, defaultTenant }: Composed,
): Promise<App> {
  await answers.followChanges((fault) => log.error({ fault: describe(fault) }, 'changed entries could not be read'));
  await changes.follow();
  const ledger = createTurnLedger(database);
  const reference = () => randomBytes(3).toString('hex').toUpperCase();
  const route = createRouter({
    features,
    ledger,
    references,
    conversations: adapter.conversations,
    identify: organisation.identify,
    servesTenant: (tenantId) => config.bot === undefined || config.allowedTenants.includes(tenantId),
    defaultTenant,
    clock,
    reference,
    log,
  });

  const server = createHttpServer({
    host: config.host,
    port: config.port,
    loopbackOnly: config.bot === undefined,
    routes: [
      messagesRoute(adapter, route, log),
      ...healthRoutes(database),
      ...webRoutes({ config, features, organisation, changes, defaultTenant, clock, reference, log }),
    ],
    log,
  });
  const port = await server.listen();
  const tenants = config.bot ? config.allowedTenants : [defaultTenant];
  warmUp(tenants, answers.warmUp, log);
  await jobs.start(jobWork(features, housekeeping({ ledger, sender, tenantId: defaultTenant })), jobOptions);
  // On PostgreSQL a command opens the database itself.
  const control =
    database.engine === 'sqlite'
      ? await openControl({ dataDir: config.dataDir, handlers: controlHandlers(answers.transfer(defaultTenant)), log })
      : undefined;

  return {
    port,
    runJobs: jobs.runDue,
    stop: async () => {
      await control?.stop(stopGraceMs);
      await server.stop(stopGraceMs);
      await jobs.stop(jobGraceMs);
      await adapter.close();
      await database.close();
    },
  };
}

/** What the platform itself does by the clock. It forgets for all tenants at once, so one tenant's schedules will do. */
function housekeeping(deps: {
  readonly ledger: TurnLedger;
  readonly sender: ProactiveSender;
  readonly tenantId: string;
}): JobWork {
  const before = (now: Date, ms: number) => new Date(now.getTime() - ms).toISOString();
  const hourly = { cron: housekeepingCron, timeZone: 'UTC', tenantId: deps.tenantId };
  const [turns, sent] = ['bot.forgetTurns', 'bot.forgetSent'] as const;
  return {
    handlers: {
      [turns]: job(z.null(), ({ now }) => deps.ledger.forgetBefore(before(now, turnMemoryMs))),
      [sent]: job(z.null(), ({ now }) => deps.sender.forgetBefore(before(now, sentMemoryMs))),
    },
    schedules: [turns, sent].map((name) => ({ ...hourly, key: name, name })),
  };
}

/** @throws when two features claim the same job. */
function jobWork(features: readonly Feature[], own: JobWork): JobWork {
  const handlers = [own.handlers, ...features.map((feature) => feature.jobs ?? {})].flatMap(Object.entries);
  const twice = handlers.find(([name], at) => handlers.findIndex(([other]) => other === name) !== at);
  if (twice) throw new Error(`two features claim the job ${twice[0]}`);
  const schedules = [...(own.schedules ?? []), ...features.flatMap((feature) => feature.schedules ?? [])];
  return { handlers: Object.fromEntries(handlers), schedules };
}

function logJobFault(log: Log, { fault, during, job: told, outcome }: JobFault): void {
  const level = outcome === 'again' ? 'warn' : 'error';
  log[level]({ fault: describe(fault), during, job: told, outcome }, 'a job failed');
}

/** What commands on this machine may ask of the running bot. */
function controlHandlers(transfer: Transfer): ControlHandlers {
  return {
    ping: async () => ({}),
    importSheet: async (request) => transfer.importSheet(transferRequests.importSheet.parse(request)),
    exportRows: async (request) => transfer.exportRows(transferRequests.exportRows.parse(request)),
  };
}

/** Reads the entries in the background: questions that come meanwhile wait for the same reading. */
function warmUp(tenants: readonly string[], read: (tenantId: string) => Promise<void>, log: Log): void {
  for (const tenantId of tenants) {
    read(tenantId).catch((fault: unknown) =>
      log.error({ fault: describe(fault), tenantId }, 'the entries could not be read'),
    );
  }
}

function messagesRoute(adapter: BotAdapter, route: (context: TurnContext) => Promise<void>, log: Log): HttpRoute {
  async function handle(request: HttpRequest): Promise<HttpResponse> {
    const activity: Activity | undefined = readActivity(request.body);
    if (!activity) return { status: 400, body: { message: 'The body must be a Bot Framework activity.' } };
    try {
      const response = await adapter.handle(String(request.headers.authorization ?? ''), activity, route);
      return { status: response?.status ?? 200, body: response?.body as unknown };
    } catch (fault) {
      if (fault instanceof AuthenticationError) return { status: 401 };
      if (!(fault instanceof NotAnsweredError)) throw fault;
      log.warn({ fault: describe(fault), activityId: activity.id }, 'an answer could not be delivered');
      return { status: 503 };
    }
  }
  return { method: 'post', path: '/api/messages', handle };
}

/** `/health` says that the process lives, `/ready` that it can work: migrated, and the database answers. */
function healthRoutes(database: Database): readonly HttpRoute[] {
  return [
    { method: 'get', path: '/health', handle: async () => ({ status: 200, body: { status: 'ok' } }) },
    {
      method: 'get',
      path: '/ready',
      handle: () =>
        database.ping().then(
          () => ({ status: 200, body: { status: 'ready' } }),
          () => ({ status: 503, body: { status: 'database unreachable' } }),
        ),
    },
  ];
}
