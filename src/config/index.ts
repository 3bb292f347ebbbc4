import { defaultPacing, graphPacing, type PacingLimits } from '../platform/bot/pacing.ts';
import { defaultQuotas, type QuotaLimits } from '../platform/quotas.ts';
import { type AppCredential, type BotCredentials, toBotCredential } from '../platform/entra/index.ts';
import { isLoopbackHost } from '../platform/loopback.ts';
import { type logLevels, type Settings, settings } from './settings.ts';

export { settingNames } from './settings.ts';

/**
 * Settings of one process. Without `bot` the process is in trial mode: requests are not signed, so only loopback is
 * served.
 */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** The public address of this process; without a trailing slash. */
  readonly publicUrl: string;
  readonly bot: BotCredentials | undefined;
  /** Entra tenants that are served; empty in trial mode, where tenants are created on demand. */
  readonly allowedTenants: readonly string[];
  /** PostgreSQL when set, else SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly graphBaseUrl: string;
  readonly graphAccessToken: string | undefined;
  /** The app's own credential for Graph; undefined in trial mode. */
  readonly graphCredential: AppCredential | undefined;
  /** OAuth connection of the Azure Bot for users' Graph tokens; without it nothing is done in a person's name. */
  readonly graphOAuthConnection: string | undefined;
  /** The Bot Framework's token service, if it is not the public cloud's; without a trailing slash. */
  readonly tokenServiceUrl: string | undefined;
  /** Rate limits of messages to people and channels. */
  readonly sendLimits: PacingLimits;
  /** How much one person may write and create; undefined in trial mode, where one person plays all roles. */
  readonly quotas: QuotaLimits | undefined;
  /** Rate limits of messages to channels through Graph. */
  readonly graphLimits: PacingLimits;
  /** Open event streams of one person on each instance; undefined in trial mode, without a limit. */
  readonly streamsPerPerson: number | undefined;
  /** From how many people's reports within which time leads are told of an outage; undefined where they are not. */
  readonly outage: { readonly people: number; readonly withinMs: number } | undefined;
  /** Single sign-on of the tab; undefined when it is not configured, and in trial mode. */
  readonly tab: TabSignIn | undefined;
  /** The app's id in Teams, for links to the tab and the chat. */
  readonly teamsAppId: string | undefined;
  /** Personal answers in a channel are sent as messages that only their recipient sees, not to the personal chat. */
  readonly targetedMessages: boolean;
  readonly adminUpn: string | undefined;
  readonly sample: boolean;
};

/** The app registration that the tab's tokens are for. */
export type TabSignIn = {
  readonly clientId: string;
  readonly appIdUri: string;
  /** The issuer of the tokens; without a trailing slash. */
  readonly authorityUrl: string;
};

/** The environment is invalid; `faults` says what is wrong with each setting and how to fix it. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The settings are invalid:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/**
 * Reads the settings from an environment; empty values count as absent.
 * @throws ConfigError that names every fault at once.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const shapeFaults: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(settings)) {
    const result = schema.safeParse(env[name]);
    if (result.success) read[name] = result.data;
    else shapeFaults.push(...result.error.issues.map((issue) => `${name} ${issue.message}.`));
  }
  const values = read as Partial<Settings>;
  const faults = [...shapeFaults, ...(env.MicrosoftAppId?.trim() ? botFaults(values, env) : trialFaults(values))];
  if (faults.length > 0) throw new ConfigError(faults);
  return toConfig(values);
}

function botFaults(values: Partial<Settings>, env: Readonly<Record<string, string | undefined>>): string[] {
  const faults: string[] = [];
  if (!env.MicrosoftAppTenantId?.trim()) {
    faults.push('MicrosoftAppTenantId is missing: set it to the Entra tenant that the bot belongs to.');
  }
  const proofs = (['MicrosoftAppPassword', 'MicrosoftAppCertificatePath'] as const).filter((name) => values[name]);
  if (proofs.length === 2) {
    faults.push('MicrosoftAppPassword and MicrosoftAppCertificatePath are both set: keep one of them.');
  }
  if ((values.MicrosoftAppType ?? 'SingleTenant') === 'SingleTenant' && proofs.length === 0) {
    faults.push(
      'MicrosoftAppPassword is missing: set the client secret, MicrosoftAppCertificatePath for a certificate, or MicrosoftAppType=UserAssignedMSI for a managed identity.',
    );
  }
  if (values.GRAPH_ACCESS_TOKEN) {
    faults.push('GRAPH_ACCESS_TOKEN is for trial mode only: remove it, the bot gets its own tokens.');
  }
  return [...faults, ...graphFaults(values)];
}

function graphFaults(values: Partial<Settings>): string[] {
  const faults: string[] = [];
  const proofs = (['GRAPH_CLIENT_SECRET', 'GRAPH_CERTIFICATE_PATH'] as const).filter((name) => values[name]);
  if (proofs.length === 2)
    faults.push('GRAPH_CLIENT_SECRET and GRAPH_CERTIFICATE_PATH are both set: keep one of them.');
  if (proofs.length > 0 && !values.GRAPH_CLIENT_ID) {
    faults.push(`GRAPH_CLIENT_ID is missing: ${proofs.join(' and ')} needs the app registration that it belongs to.`);
  }
  if (values.GRAPH_CLIENT_ID && proofs.length === 0 && values.MicrosoftAppType !== 'UserAssignedMSI') {
    faults.push(
      "GRAPH_CLIENT_ID is set without a proof: set GRAPH_CLIENT_SECRET or GRAPH_CERTIFICATE_PATH, use MicrosoftAppType=UserAssignedMSI with a federated credential, or remove it to use the bot's own registration.",
    );
  }
  return faults;
}

function trialFaults(values: Partial<Settings>): string[] {
  const faults: string[] = [];
  if (values.HOST && !isLoopbackHost(values.HOST)) {
    faults.push(
      `HOST is ${values.HOST}, but without MicrosoftAppId nothing is signed and only this machine may reach the bot: remove HOST, or set MicrosoftAppId.`,
    );
  }
  for (const name of ['MicrosoftAppPassword', 'MicrosoftAppCertificatePath', 'MicrosoftAppTenantId'] as const) {
    if (values[name]) faults.push(`${name} is set but MicrosoftAppId is not: set both, or neither for trial mode.`);
  }
  for (const name of ['GRAPH_CLIENT_ID', 'GRAPH_CLIENT_SECRET', 'GRAPH_CERTIFICATE_PATH'] as const) {
    if (values[name]) {
      faults.push(
        `${name} is set but MicrosoftAppId is not: in trial mode GRAPH_ACCESS_TOKEN is the only way to Graph.`,
      );
    }
  }
  for (const name of ['TAB_CLIENT_ID', 'TAB_APP_ID_URI'] as const) {
    if (values[name]) {
      faults.push(`${name} is set but MicrosoftAppId is not: in trial mode nobody signs in, and people are chosen.`);
    }
  }
  if (values.GRAPH_OAUTH_CONNECTION) {
    faults.push(
      'GRAPH_OAUTH_CONNECTION is set but MicrosoftAppId is not: an OAuth connection belongs to an Azure Bot.',
    );
  }
  return faults;
}

function toConfig(values: Partial<Settings>): Config {
  const port = values.PORT ?? 3978;
  const bot = toCredentials(values);
  const tenants = bot ? [bot.tenantId, ...(values.ALLOWED_TENANTS ?? [])] : [];
  const publicUrl = (values.PUBLIC_URL ?? `http://127.0.0.1:${port}`).replace(/\/+$/, '');
  return {
    port,
    host: values.HOST ?? (bot ? '0.0.0.0' : '127.0.0.1'),
    publicUrl,
    bot,
    allowedTenants: [...new Set(tenants)],
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR ?? './data',
    logLevel: values.LOG_LEVEL ?? 'info',
    graphBaseUrl: (values.GRAPH_BASE_URL ?? 'https://graph.microsoft.com').replace(/\/+$/, ''),
    graphAccessToken: values.GRAPH_ACCESS_TOKEN,
    graphCredential: bot && toGraphCredential(values, bot),
    graphOAuthConnection: values.GRAPH_OAUTH_CONNECTION,
    tokenServiceUrl: values.TOKEN_SERVICE_URL?.replace(/\/+$/, ''),
    sendLimits: {
      tenant: values.SEND_LIMIT_TENANT ?? defaultPacing.tenant,
      conversation: values.SEND_LIMIT_CONVERSATION ?? defaultPacing.conversation,
    },
    quotas: bot && {
      messages: values.MESSAGE_LIMIT_PERSON ?? defaultQuotas.messages,
      creations: values.CREATION_LIMIT_PERSON ?? defaultQuotas.creations,
    },
    graphLimits: {
      tenant: values.GRAPH_LIMIT_TENANT ?? graphPacing.tenant,
      conversation: values.GRAPH_LIMIT_CHANNEL ?? graphPacing.conversation,
    },
    streamsPerPerson: bot && (values.STREAM_LIMIT_PERSON ?? 8),
    outage: toOutage(values.OUTAGE_ALERT),
    tab: bot && toTabSignIn(values, bot, publicUrl),
    teamsAppId: (values.TEAMS_CATALOG_APP_ID ?? values.TEAMS_APP_ID)?.toLowerCase(),
    targetedMessages: values.TARGETED_MESSAGES === 'on',
    adminUpn: values.ADMIN_UPN?.toLowerCase(),
    sample: values.SAMPLE !== 'off',
  };
}

function toOutage(alert: Settings['OUTAGE_ALERT'] = { count: 5, perMs: 3_600_000 }): Config['outage'] {
  return alert === 'off' ? undefined : { people: alert.count, withinMs: alert.perMs };
}

function toCredentials(values: Partial<Settings>): BotCredentials | undefined {
  if (!values.MicrosoftAppId || !values.MicrosoftAppTenantId) return undefined;
  return {
    type: values.MicrosoftAppType ?? 'SingleTenant',
    appId: values.MicrosoftAppId,
    password: values.MicrosoftAppPassword,
    certificatePath: values.MicrosoftAppCertificatePath,
    tenantId: values.MicrosoftAppTenantId.toLowerCase(),
  };
}

function toGraphCredential(values: Partial<Settings>, bot: BotCredentials): AppCredential | undefined {
  const clientId = values.GRAPH_CLIENT_ID;
  if (clientId && values.GRAPH_CERTIFICATE_PATH) {
    return { kind: 'certificate', clientId, path: values.GRAPH_CERTIFICATE_PATH };
  }
  if (clientId && values.GRAPH_CLIENT_SECRET) return { kind: 'secret', clientId, secret: values.GRAPH_CLIENT_SECRET };
  if (clientId) return { kind: 'federated', clientId, identityClientId: bot.appId };
  return toBotCredential(bot);
}

/** A managed identity cannot expose an API, so the registration must be named then. */
function toTabSignIn(values: Partial<Settings>, bot: BotCredentials, publicUrl: string): TabSignIn | undefined {
  const clientId = values.TAB_CLIENT_ID ?? (bot.type === 'SingleTenant' ? bot.appId : undefined);
  if (!clientId) return undefined;
  return {
    clientId,
    appIdUri: values.TAB_APP_ID_URI ?? `api://${new URL(publicUrl).host}/${clientId}`,
    authorityUrl: (values.TAB_AUTHORITY_URL ?? 'https://login.microsoftonline.com').replace(/\/+$/, ''),
  };
}
