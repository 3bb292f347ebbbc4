import { isIP } from 'node:net';
import { z } from 'zod';
import { defaultPacing, graphPacing, type Limit, type PacingLimits } from './platform/bot/pacing.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const botTypes = ['SingleTenant', 'UserAssignedMSI'] as const;

/** Settings of one process. Without a `bot` it is trial mode: nothing is signed, so only loopback is served. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Where people reach this process; no slash at the end. */
  readonly publicUrl: string;
  readonly bot: BotCredentials | undefined;
  /** Entra tenants that are served; empty in trial mode, where tenants appear by themselves. */
  readonly allowedTenants: readonly string[];
  /** PostgreSQL when set, else SQLite in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly logLevel: (typeof logLevels)[number];
  readonly graphBaseUrl: string;
  readonly graphAccessToken: string | undefined;
  /** How the app signs in to Graph as itself; undefined in trial mode. */
  readonly graphCredential: GraphCredential | undefined;
  /** OAuth connection of the Azure Bot that keeps people's Graph tokens; without it nothing is done in a person's name. */
  readonly graphOAuthConnection: string | undefined;
  /** The Bot Framework's token service, where it is another than the public cloud's; no slash at the end. */
  readonly tokenServiceUrl: string | undefined;
  /** How fast messages go to people and channels. */
  readonly sendLimits: PacingLimits;
  /** How fast messages go to channels through Graph. */
  readonly graphLimits: PacingLimits;
  /** Single sign-on of the tab; undefined where nobody can sign in, and in trial mode. */
  readonly tab: TabSignIn | undefined;
  readonly adminUpn: string | undefined;
  readonly sample: boolean;
};

export type BotCredentials = {
  readonly type: (typeof botTypes)[number];
  readonly appId: string;
  /** Absent with a managed identity. */
  readonly password: string | undefined;
  readonly tenantId: string;
};

/** The app registration that the tab's tokens are for. */
export type TabSignIn = {
  readonly clientId: string;
  readonly appIdUri: string;
  /** Who issues the tokens; no slash at the end. */
  readonly authorityUrl: string;
};

/** `clientId` is the app registration's, except for `managed_identity`, where it is the identity's own. */
export type GraphCredential =
  | { readonly kind: 'managed_identity'; readonly clientId: string }
  | { readonly kind: 'secret'; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'certificate'; readonly clientId: string; readonly path: string }
  /** An app registration that trusts the managed identity: no secret anywhere. */
  | { readonly kind: 'federated'; readonly clientId: string; readonly identityClientId: string };

/** The environment was not usable; `faults` says each wrong setting and how to mend it. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The settings need mending:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** True for a host name or address that only this machine can reach. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional());

function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

const web = ['http:', 'https:'];

/** Tokens go there: in the clear only to this machine. */
function isGraphUrl(value: string): boolean {
  return isUrl(value, ['https:']) || (isUrl(value, ['http:']) && isLoopbackHost(new URL(value).hostname));
}

/** "7/1, 60/30": seven in one second and sixty in thirty. */
const limitPattern = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/;

const limits = z
  .string()
  .transform((list) => list.split(',').map((limit) => limit.trim()))
  .refine(
    (list) => list.every((limit) => limitPattern.test(limit)),
    'must be limits such as 7/1, 60/30: a count, a slash and seconds, separated by commas',
  )
  .transform((list) => list.map(readLimit));

function readLimit(limit: string): Limit {
  const [, count, seconds] = limitPattern.exec(limit) ?? [];
  return { count: Number(count), perMs: Number(seconds) * 1000 };
}

const settings = {
  PORT: optional(
    z
      .string()
      .regex(/^\d+$/, 'must be a whole number, for example 3978')
      .transform(Number)
      .refine((port) => port <= 65535, 'must be 65535 at most'),
  ),
  HOST: optional(z.string().trim()),
  PUBLIC_URL: optional(
    z.string().refine((url) => isUrl(url, web), 'must be an address such as https://losen.example.org'),
  ),
  MicrosoftAppType: optional(
    z.enum(botTypes, { error: `must be ${botTypes.join(' or ')} (multi-tenant bots can no longer be created)` }),
  ),
  MicrosoftAppId: optional(z.string().regex(guid, "must be the bot's client id, a GUID")),
  MicrosoftAppPassword: optional(z.string()),
  MicrosoftAppTenantId: optional(z.string().regex(guid, 'must be the Entra tenant id, a GUID')),
  ALLOWED_TENANTS: optional(
    z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((id) => id.trim().toLowerCase())
          .filter((id) => id !== ''),
      )
      .refine((ids) => ids.every((id) => guid.test(id)), 'must be tenant ids (GUIDs) separated by commas'),
  ),
  DATABASE_URL: optional(
    z
      .string()
      .refine(
        (url) => isUrl(url, ['postgres:', 'postgresql:']),
        'must begin with postgres://; leave it out to use the embedded database',
      ),
  ),
  DATA_DIR: optional(z.string()),
  LOG_LEVEL: optional(z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })),
  GRAPH_BASE_URL: optional(
    z.string().refine(isGraphUrl, 'must be an address such as https://graph.microsoft.com (http only on this machine)'),
  ),
  GRAPH_ACCESS_TOKEN: optional(z.string().trim()),
  GRAPH_CLIENT_ID: optional(z.string().regex(guid, "must be the app registration's client id, a GUID")),
  GRAPH_CLIENT_SECRET: optional(z.string()),
  GRAPH_CERTIFICATE_PATH: optional(z.string()),
  GRAPH_OAUTH_CONNECTION: optional(z.string().trim()),
  TOKEN_SERVICE_URL: optional(
    z
      .string()
      .refine(
        isGraphUrl,
        'must be an address such as https://europe.token.botframework.com (http only on this machine)',
      ),
  ),
  SEND_LIMIT_TENANT: optional(limits),
  SEND_LIMIT_CONVERSATION: optional(limits),
  GRAPH_LIMIT_TENANT: optional(limits),
  GRAPH_LIMIT_CHANNEL: optional(limits),
  TAB_CLIENT_ID: optional(z.string().regex(guid, "must be the app registration's client id, a GUID")),
  TAB_APP_ID_URI: optional(
    z
      .string()
      .regex(/^api:\/\/[^\s/]+(\/\S+)?$/, 'must be an Application ID URI such as api://losen.example.org/<client id>'),
  ),
  TAB_AUTHORITY_URL: optional(
    z
      .string()
      .refine(isGraphUrl, 'must be an address such as https://login.microsoftonline.com (http only on this machine)'),
  ),
  ADMIN_UPN: optional(z.string().regex(/^\S+@\S+$/, 'must be a user principal name such as kari@example.org')),
  SAMPLE: optional(z.enum(['on', 'off'], { error: 'must be on or off' })),
};

/** The names that {@link loadConfig} reads, for the check of `.env.example`. */
export const settingNames: readonly string[] = Object.keys(settings);

type Settings = z.output<z.ZodObject<typeof settings>>;

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
  if ((values.MicrosoftAppType ?? 'SingleTenant') === 'SingleTenant' && !values.MicrosoftAppPassword) {
    faults.push(
      'MicrosoftAppPassword is missing: set the client secret, or MicrosoftAppType=UserAssignedMSI for a managed identity.',
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
  for (const name of ['MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const) {
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
    graphLimits: {
      tenant: values.GRAPH_LIMIT_TENANT ?? graphPacing.tenant,
      conversation: values.GRAPH_LIMIT_CHANNEL ?? graphPacing.conversation,
    },
    tab: bot && toTabSignIn(values, bot, publicUrl),
    adminUpn: values.ADMIN_UPN?.toLowerCase(),
    sample: values.SAMPLE !== 'off',
  };
}

function toCredentials(values: Partial<Settings>): BotCredentials | undefined {
  if (!values.MicrosoftAppId || !values.MicrosoftAppTenantId) return undefined;
  return {
    type: values.MicrosoftAppType ?? 'SingleTenant',
    appId: values.MicrosoftAppId,
    password: values.MicrosoftAppPassword,
    tenantId: values.MicrosoftAppTenantId.toLowerCase(),
  };
}

function toGraphCredential(values: Partial<Settings>, bot: BotCredentials): GraphCredential | undefined {
  const clientId = values.GRAPH_CLIENT_ID;
  if (clientId && values.GRAPH_CERTIFICATE_PATH) {
    return { kind: 'certificate', clientId, path: values.GRAPH_CERTIFICATE_PATH };
  }
  if (clientId && values.GRAPH_CLIENT_SECRET) return { kind: 'secret', clientId, secret: values.GRAPH_CLIENT_SECRET };
  if (clientId) return { kind: 'federated', clientId, identityClientId: bot.appId };
  if (bot.type === 'UserAssignedMSI') return { kind: 'managed_identity', clientId: bot.appId };
  return bot.password ? { kind: 'secret', clientId: bot.appId, secret: bot.password } : undefined;
}

/** A managed identity cannot expose an API, so there the registration has to be named. */
function toTabSignIn(values: Partial<Settings>, bot: BotCredentials, publicUrl: string): TabSignIn | undefined {
  const clientId = values.TAB_CLIENT_ID ?? (bot.type === 'SingleTenant' ? bot.appId : undefined);
  if (!clientId) return undefined;
  return {
    clientId,
    appIdUri: values.TAB_APP_ID_URI ?? `api://${new URL(publicUrl).host}/${clientId}`,
    authorityUrl: (values.TAB_AUTHORITY_URL ?? 'https://login.microsoftonline.com').replace(/\/+$/, ''),
  };
}
