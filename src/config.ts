import { isIP } from 'node:net';
import { z } from 'zod';

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
    z.string().refine((url) => isUrl(url, web), 'must be an address such as https://graph.microsoft.com'),
  ),
  GRAPH_ACCESS_TOKEN: optional(z.string()),
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
  return faults;
}

function toConfig(values: Partial<Settings>): Config {
  const port = values.PORT ?? 3978;
  const bot = toCredentials(values);
  const tenants = bot ? [bot.tenantId, ...(values.ALLOWED_TENANTS ?? [])] : [];
  return {
    port,
    host: values.HOST ?? (bot ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: (values.PUBLIC_URL ?? `http://127.0.0.1:${port}`).replace(/\/+$/, ''),
    bot,
    allowedTenants: [...new Set(tenants)],
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR ?? './data',
    logLevel: values.LOG_LEVEL ?? 'info',
    graphBaseUrl: (values.GRAPH_BASE_URL ?? 'https://graph.microsoft.com').replace(/\/+$/, ''),
    graphAccessToken: values.GRAPH_ACCESS_TOKEN,
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
