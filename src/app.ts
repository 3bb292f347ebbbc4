import { randomBytes } from 'node:crypto';
import type { Activity, TurnContext } from 'botbuilder';
import { addEntries, createAnswers, type Transfer, transferRequests } from './answers/index.ts';
import type { Config } from './config.ts';
import { createGuide } from './guide/index.ts';
import { createOrganisation, loadSample } from './organisation/index.ts';
import {
  AuthenticationError,
  type BotAdapter,
  type ConnectorLimits,
  createBotAdapter,
  createRouter,
  createTurnLedger,
  describe,
  type Feature,
  NotAnsweredError,
  readActivity,
  turnLedgerMigration,
} from './platform/bot/index.ts';
import { type ControlHandlers, openControl } from './platform/control/index.ts';
import { type Database, openDatabase } from './platform/db/index.ts';
import { createHttpServer, type HttpRequest, type HttpResponse, type HttpRoute } from './platform/http/index.ts';
import type { Log } from './platform/log.ts';
import { createQuestions } from './questions/index.ts';

export type App = {
  readonly port: number;
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
};

/** Longer than a channel goes on delivering a message again. */
const turnMemoryMs = 3 * 24 * 3_600_000;
const housekeepingMs = 3_600_000;
/** Under the 30 s that Kubernetes and App Service wait after SIGTERM; a turn takes 15 s at most. */
const stopGraceMs = 20_000;

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
    const { organisation, answers, migrations, defaultTenant } = await compose(database, deps);
    await database.migrate(migrations);
    await organisation.rollout(defaultTenant);
    return { transfer: answers.transfer(defaultTenant), close: () => database.close() };
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

/** The features on a database that is open but may not be migrated yet. */
async function compose(database: Database, { config, clock }: Pick<AppDeps, 'config' | 'clock'>) {
  const sample = config.bot === undefined && config.sample ? await loadSample() : undefined;
  const fill = addEntries(database);
  const organisation = createOrganisation({
    database,
    clock,
    beginning: sample && {
      file: sample.file,
      fill: (trx, tenantId, rolloutId) => fill(trx, tenantId, rolloutId, sample.entriesCsv),
    },
  });
  const questions = createQuestions({ database, organisation });
  const answers = createAnswers({ database, organisation, questions });
  const guide = createGuide({ database, organisation, answers });
  const features: readonly Feature[] = [organisation.feature, questions.feature, answers.feature, guide.feature];

  const migrations = [turnLedgerMigration, ...features.flatMap((feature) => feature.migrations ?? [])];
  const defaultTenant = config.bot?.tenantId ?? sample?.file.tenantId ?? 'trial';
  return { organisation, answers, features, migrations, defaultTenant };
}

async function startOn(database: Database, { config, log, clock, connectorLimits }: AppDeps): Promise<App> {
  const { organisation, answers, features, migrations, defaultTenant } = await compose(database, { config, clock });
  await database.migrate(migrations);
  await answers.followChanges((fault) => log.error({ fault: describe(fault) }, 'changed entries could not be read'));
  const ledger = createTurnLedger(database);
  const adapter = createBotAdapter(config.bot, connectorLimits);
  const route = createRouter({
    features,
    ledger,
    identify: organisation.identify,
    servesTenant: (tenantId) => config.bot === undefined || config.allowedTenants.includes(tenantId),
    defaultTenant,
    clock,
    reference: () => randomBytes(3).toString('hex').toUpperCase(),
    log,
  });

  const server = createHttpServer({
    host: config.host,
    port: config.port,
    loopbackOnly: config.bot === undefined,
    routes: [messagesRoute(adapter, route, log), ...healthRoutes(database)],
    log,
  });
  const port = await server.listen();
  const tenants = config.bot ? config.allowedTenants : [defaultTenant];
  warmUp(tenants, answers.warmUp, log);
  const forget = () =>
    void ledger
      .forgetBefore(new Date(clock().getTime() - turnMemoryMs).toISOString())
      .catch((fault: unknown) => log.warn({ fault: describe(fault) }, 'old turns could not be forgotten'));
  const housekeeping = setInterval(forget, housekeepingMs);
  forget();
  // On PostgreSQL a command opens the database itself.
  const control =
    database.engine === 'sqlite'
      ? await openControl({ dataDir: config.dataDir, handlers: controlHandlers(answers.transfer(defaultTenant)), log })
      : undefined;

  return {
    port,
    stop: async () => {
      clearInterval(housekeeping);
      await control?.stop(stopGraceMs);
      await server.stop(stopGraceMs);
      await adapter.close();
      await database.close();
    },
  };
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
