import type { PacingLimits } from '../bot/pacing.ts';
import type { AppCredential, BotCredentials } from '../entra/index.ts';
import type { GraphPerson } from './actor.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import { type Channels, createChannels } from './channels.ts';
import { createGraphClient } from './client.ts';
import { createProbes, type Probes } from './probes.ts';
import { createTokens } from './tokens.ts';
import type { GraphLimits } from './transport.ts';

export type { Actor, GraphPerson } from './actor.ts';
export type { Calendar, EventAddress, Meeting, MeetingAttendee, MeetingMade } from './calendar.ts';
export type { ChannelMessage } from './channel-message.ts';
export type { ChannelAddress, ChannelFacts, Channels, Found, Posted, SoughtPost } from './channels.ts';
export type { Failed, GraphFault, NotFound, Refused, Throttled, Trace, Unknown } from './outcome.ts';
export type { CatalogVersion, Probed, Probes } from './probes.ts';
export type { GraphLimits } from './transport.ts';

export type Graph = {
  readonly calendar: Calendar;
  readonly channels: Channels;
  readonly probes: Probes;
  /** Waits for running requests. */
  close(): Promise<void>;
};

export type GraphConfig = {
  /** Undefined in trial mode. */
  readonly bot: BotCredentials | undefined;
  /** No slash at the end. */
  readonly graphBaseUrl: string;
  /** A pasted token, trial mode only. */
  readonly graphAccessToken: string | undefined;
  /** The app's own credential. */
  readonly graphCredential: AppCredential | undefined;
};

/** Microsoft Graph as the product uses it. Without a credential every call is `refused` with `no_token`. */
export function createGraph(deps: {
  readonly config: GraphConfig;
  /**
   * A person's token from the Bot Framework's token service, by `config.graphOAuthConnection`.
   * @returns undefined when the person has not signed in.
   */
  readonly userToken: (person: GraphPerson) => Promise<string | undefined>;
  readonly clock: () => Date;
  readonly limits?: Partial<GraphLimits>;
  /** Rate limits of posts to channels; unlimited when left out. */
  readonly pacing?: PacingLimits;
}): Graph {
  const { config } = deps;
  const tokens = createTokens({
    baseUrl: config.graphBaseUrl,
    accessToken: config.graphAccessToken,
    credential: config.graphCredential,
    homeTenantId: config.bot?.tenantId,
    userToken: deps.userToken,
  });
  const client = createGraphClient({
    baseUrl: config.graphBaseUrl,
    tokens,
    clock: deps.clock,
    ...(deps.limits ? { limits: deps.limits } : {}),
    ...(deps.pacing ? { pacing: deps.pacing } : {}),
  });
  return {
    calendar: createCalendar(client),
    channels: createChannels(client),
    probes: createProbes(client),
    close: client.close,
  };
}
