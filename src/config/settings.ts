import { z } from 'zod';
import type { Limit } from '../platform/bot/pacing.ts';
import { botTypes } from '../platform/entra/index.ts';
import { isLoopbackHost } from '../platform/loopback.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional());

function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

const web = ['http:', 'https:'];

/** Tokens are sent there: unencrypted only to this machine. */
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

/** `off` means no limit. */
const limitsOrOff = z.union([z.literal('off').transform((): Limit[] => []), limits], {
  error: 'must be limits such as 40/60 (a count, a slash and seconds, separated by commas), or off',
});

function readLimit(limit: string): Limit {
  const [, count, seconds] = limitPattern.exec(limit) ?? [];
  return { count: Number(count), perMs: Number(seconds) * 1000 };
}

export const settings = {
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
  MicrosoftAppCertificatePath: optional(z.string()),
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
  MESSAGE_LIMIT_PERSON: optional(limitsOrOff),
  CREATION_LIMIT_PERSON: optional(limitsOrOff),
  STREAM_LIMIT_PERSON: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 9999, for example 8')
      .transform(Number),
  ),
  OUTAGE_ALERT: optional(
    z
      .string()
      .trim()
      .refine(
        (alert) => alert === 'off' || limitPattern.test(alert),
        'must be people, a slash and seconds, such as 5/3600, or off',
      )
      .transform((alert) => (alert === 'off' ? alert : readLimit(alert))),
  ),
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
  TEAMS_APP_ID: optional(z.string().regex(guid, "must be the app package's id, a GUID")),
  TEAMS_CATALOG_APP_ID: optional(
    z.string().regex(guid, 'must be the app id that the Teams admin center shows, a GUID'),
  ),
  TARGETED_MESSAGES: optional(z.enum(['on', 'off'], { error: 'must be on or off' })),
  ADMIN_UPN: optional(z.string().regex(/^\S+@\S+$/, 'must be a user principal name such as kari@example.org')),
  SAMPLE: optional(z.enum(['on', 'off'], { error: 'must be on or off' })),
};

/** The names that {@link loadConfig} reads, for the check of `.env.example`. */
export const settingNames: readonly string[] = Object.keys(settings);

export type Settings = z.output<z.ZodObject<typeof settings>>;
