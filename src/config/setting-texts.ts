import type { Settings } from './settings.ts';

/**
 * The text of a setting. `.env.example` and `docs/configuration.md` are generated from here by `npm run
 * docs:configuration`; a setting without a text does not compile.
 */
export type SettingText = {
  readonly group: string;
  readonly text: string;
  readonly example?: string;
  /** The default value. A test sets it and expects the same configuration. */
  readonly default?: string;
  /** Used instead of `default` when the value depends on other settings. */
  readonly otherwise?: string;
  /** When the setting is required. */
  readonly needed?: string;
  /** Refused at start in the other mode, or without effect there. */
  readonly only?: 'trial mode' | 'production';
  readonly isSecret?: true;
};

const groups = {
  address: 'Address',
  bot: 'Bot registration',
  data: 'Data',
  graph: 'Microsoft Graph',
  pace: 'Sending pace',
  quotas: 'Quotas of a person',
  outages: 'Outages',
  channel: 'Channels',
  tab: 'Tab',
  people: 'People and logs',
} as const;

const limitFormat = 'Limits are a count, a slash and seconds, separated by commas.';

export const settingTexts: { readonly [Name in keyof Settings]-?: SettingText } = {
  PORT: { group: groups.address, text: 'Port of the bot.', default: '3978' },
  HOST: {
    group: groups.address,
    text: 'Address to bind. Trial mode accepts loopback addresses only, because nothing is signed there.',
    otherwise: '127.0.0.1 in trial mode, 0.0.0.0 in production',
  },
  PUBLIC_URL: {
    group: groups.address,
    text: 'Address where people reach this server, for links in cards and in calendar files.',
    example: 'https://losen.example.org',
    otherwise: 'http://127.0.0.1 and PORT',
    needed: 'in production',
  },

  MicrosoftAppType: {
    group: groups.bot,
    text: 'SingleTenant (with a client secret or a certificate) or UserAssignedMSI (managed identity). Multi-tenant bots can no longer be created.',
    default: 'SingleTenant',
    only: 'production',
  },
  MicrosoftAppId: {
    group: groups.bot,
    text: 'Client id of the bot, a GUID. Without it Losen runs in trial mode.',
    needed: 'in production',
    only: 'production',
  },
  MicrosoftAppPassword: {
    group: groups.bot,
    text: 'Client secret of a SingleTenant bot.',
    needed: 'with SingleTenant, unless MicrosoftAppCertificatePath is set',
    only: 'production',
    isSecret: true,
  },
  MicrosoftAppCertificatePath: {
    group: groups.bot,
    text: 'In place of the client secret: path of a PEM file with certificate and private key.',
    only: 'production',
  },
  MicrosoftAppTenantId: {
    group: groups.bot,
    text: 'Entra tenant of the bot, a GUID. It is always served.',
    needed: 'in production',
    only: 'production',
  },
  ALLOWED_TENANTS: {
    group: groups.bot,
    text: 'More Entra tenants to serve, separated by commas.',
    only: 'production',
  },

  DATABASE_URL: {
    group: groups.data,
    text: 'PostgreSQL, for any number of instances.',
    example: 'postgres://user:password@host/database',
    otherwise: 'an embedded database (SQLite) in DATA_DIR, for one process',
    isSecret: true,
  },
  DATA_DIR: { group: groups.data, text: 'Folder of the embedded database.', default: './data' },
  SAMPLE: {
    group: groups.data,
    text: 'on or off: whether trial mode loads the sample rollout.',
    default: 'on',
    only: 'trial mode',
  },

  GRAPH_BASE_URL: {
    group: groups.graph,
    text: 'Address of Graph; national clouds have their own. http is accepted for this machine only.',
    default: 'https://graph.microsoft.com',
  },
  GRAPH_ACCESS_TOKEN: {
    group: groups.graph,
    text: 'A token pasted from Graph Explorer, used for everybody until it expires.',
    only: 'trial mode',
    isSecret: true,
  },
  GRAPH_CLIENT_ID: {
    group: groups.graph,
    text: "Client id of an app registration for Graph other than the bot's own; needed beside a managed identity. With a managed identity and without a proof below, the registration must trust the identity (federated credential).",
    otherwise: "the bot's own registration or identity",
    only: 'production',
  },
  GRAPH_CLIENT_SECRET: {
    group: groups.graph,
    text: 'Client secret of GRAPH_CLIENT_ID.',
    only: 'production',
    isSecret: true,
  },
  GRAPH_CERTIFICATE_PATH: {
    group: groups.graph,
    text: 'In place of the client secret: path of a PEM file with certificate and unencrypted private key.',
    only: 'production',
  },
  GRAPH_OAUTH_CONNECTION: {
    group: groups.graph,
    text: "Name of the Azure Bot's OAuth connection: posts and meetings in the name of a person who has signed in.",
    otherwise: "nothing is done in a person's name",
    only: 'production',
  },
  TOKEN_SERVICE_URL: {
    group: groups.graph,
    text: 'Token service of a bot with data residency in Europe: https://europe.token.botframework.com, or https://europe.api.botframework.com where the first one answers 401 or 404.',
    otherwise: 'the one of the public cloud',
    only: 'production',
  },

  SEND_LIMIT_TENANT: {
    group: groups.pace,
    text: `Messages of the bot to one tenant. ${limitFormat} The defaults are Microsoft's limits; lower them where other software shares them. Newer pages of Microsoft say 50/1 here.`,
    default: '30/1',
  },
  SEND_LIMIT_CONVERSATION: {
    group: groups.pace,
    text: 'Messages of the bot to one conversation.',
    default: '7/1, 8/2, 60/30, 1800/3600',
  },
  GRAPH_LIMIT_TENANT: {
    group: groups.pace,
    text: 'Posts to channels through Graph, of one tenant.',
    default: '50/1',
  },
  GRAPH_LIMIT_CHANNEL: {
    group: groups.pace,
    text: 'Posts to one channel through Graph.',
    default: '4/1, 3000/86400',
  },

  MESSAGE_LIMIT_PERSON: {
    group: groups.quotas,
    text: `Messages and button presses of one person on each instance. ${limitFormat} off sets no limit.`,
    default: '40/60',
    only: 'production',
  },
  CREATION_LIMIT_PERSON: {
    group: groups.quotas,
    text: 'What one person may create on each instance, of things that others see or receive: change requests, sessions, imports.',
    default: '20/600',
    only: 'production',
  },
  STREAM_LIMIT_PERSON: {
    group: groups.quotas,
    text: 'Open tabs of one person that each instance keeps up to date at once, 1 to 9999. A further tab looks for changes every half minute.',
    default: '8',
    only: 'production',
  },

  OUTAGE_ALERT: {
    group: groups.outages,
    text: 'From how many people leads are told that many report faults, and within how many seconds: people, a slash and seconds; or off. "Me too" counts. After an alert, the next one comes when nobody has reported for that long.',
    default: '5/3600',
  },

  TARGETED_MESSAGES: {
    group: groups.channel,
    text: 'on or off. With on, a personal answer to what somebody writes in a channel stays in the channel, as a message that only that person sees (targeted message; Teams removes it after 24 hours). With off it goes to the personal chat.',
    default: 'off',
  },

  TAB_CLIENT_ID: {
    group: groups.tab,
    text: 'Client id of the app registration for single sign-on in the tab. A managed identity needs a registration of its own.',
    otherwise: "the bot's own with SingleTenant, else nobody can sign in",
    only: 'production',
  },
  TAB_APP_ID_URI: {
    group: groups.tab,
    text: 'Application ID URI of that registration.',
    otherwise: 'api://<host of PUBLIC_URL>/<TAB_CLIENT_ID>',
    only: 'production',
  },
  TAB_AUTHORITY_URL: {
    group: groups.tab,
    text: "Issuer of the tab's tokens; national clouds have their own.",
    default: 'https://login.microsoftonline.com',
    only: 'production',
  },
  TEAMS_APP_ID: {
    group: groups.tab,
    text: 'Id of the app package, a GUID of your own that `npm run package` fills in: for links from cards to the tab and back.',
    otherwise: 'cards have no link to the tab',
  },
  TEAMS_CATALOG_APP_ID: {
    group: groups.tab,
    text: "Id that the Teams admin center shows for the app, where it differs from the package's.",
    otherwise: 'TEAMS_APP_ID',
  },

  ADMIN_UPN: {
    group: groups.people,
    text: 'User principal name of the first administrator. In trial mode anybody can become administrator.',
    example: 'kari@example.org',
    needed: 'in production, to give anybody a role',
  },
  LOG_LEVEL: {
    group: groups.people,
    text: 'fatal, error, warn, info, debug, trace or silent.',
    default: 'info',
  },
};
