import type { Config } from '../../config.ts';
import { createPacing, type PacingLimits } from '../bot/pacing.ts';
import type { GraphPerson } from './actor.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import { type Channels, createChannels } from './channels.ts';
import { createGraphClient } from './client.ts';
import { createTokens } from './tokens.ts';
import type { GraphLimits } from './transport.ts';

export type { Actor, GraphPerson } from './actor.ts';
export type { Calendar, EventAddress, Meeting, MeetingAttendee, MeetingMade } from './calendar.ts';
export type { ChannelMessage } from './channel-message.ts';
export type { ChannelAddress, ChannelFacts, Channels, Found, Posted, SoughtPost } from './channels.ts';
export type { Failed, GraphFault, NotFound, Refused, Throttled, Trace, Unknown } from './outcome.ts';
export type { GraphLimits } from './transport.ts';

export type Graph = {
  readonly calendar: Calendar;
  readonly channels: Channels;
  /** Lets the requests under way end. */
  close(): Promise<void>;
};

/** Microsoft Graph as the product uses it. Without any credential every call is `refused` with `no_token`. */
export function createGraph(deps: {
  readonly config: Pick<Config, 'bot' | 'graphBaseUrl' | 'graphAccessToken' | 'graphCredential'>;
  /**
   * A person's token from the Bot Framework's token service, by `config.graphOAuthConnection`.
   * @returns undefined when the person has not signed in.
   */
  readonly userToken: (person: GraphPerson) => Promise<string | undefined>;
  readonly clock: () => Date;
  readonly limits?: Partial<GraphLimits>;
  /** How fast posts may go to channels; as fast as they come when left out. */
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
  });
  const channels = createChannels(client);
  return {
    calendar: createCalendar(client),
    channels: deps.pacing ? paced(channels, deps.pacing, deps.clock) : channels,
    close: client.close,
  };
}

/** A post beyond Microsoft's limits is not sent but told as throttled, as Microsoft itself would. */
function paced(channels: Channels, limits: PacingLimits, clock: () => Date): Channels {
  const pacing = createPacing(limits);
  return {
    ...channels,
    async post(as, to, message) {
      const tenantId = as.kind === 'app' ? as.tenantId : as.person.tenantId;
      const { taken, waitMs } = pacing.take(tenantId, `${to.teamId} ${to.channelId}`, clock().getTime(), 0);
      if (!taken) return { kind: 'throttled', retryAfterMs: waitMs, trace: {} };
      const outcome = await channels.post(as, to, message);
      // The quota is the app's in the tenant: all of it rests.
      if (outcome.kind === 'throttled') pacing.pause(tenantId, clock().getTime() + outcome.retryAfterMs);
      return outcome;
    },
  };
}
