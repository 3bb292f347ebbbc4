import type { Activity } from 'botbuilder';
import type { TokenFault } from '../jwt/index.ts';
import type { IncomingToken } from './incoming-token.ts';

/** An activity that is not taken: 401 when nobody vouches for it, 403 when it is not for this bot to serve. */
export class RefusedActivityError extends Error {
  readonly status: 401 | 403;
  readonly reason: TokenFault | 'service_url' | 'channel' | 'tenant';

  constructor(status: 401 | 403, reason: RefusedActivityError['reason'], options?: { readonly cause?: unknown }) {
    super(reason, options);
    this.name = 'RefusedActivityError';
    this.status = status;
    this.reason = reason;
  }
}

/**
 * Where Teams' connectors are in the public cloud, for tokens that do not say which service they are for.
 * @see https://github.com/microsoft/teams.ts (`allowedServiceUrls`), read 2026-11
 */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];

/**
 * Checks an activity against the token beside it, and that it comes from Teams and says from which tenant. Other channels
 * (Azure sets up Web Chat by itself) let people choose their own name and id. Whether that tenant is served is the router's
 * question, which answers its people in words.
 * @throws RefusedActivityError
 */
export function admit(activity: Activity, token: IncomingToken): void {
  if (!isServiceOf(token, activity.serviceUrl)) throw new RefusedActivityError(401, 'service_url');
  if (activity.channelId !== 'msteams') throw new RefusedActivityError(403, 'channel');
  const { tenant } = (activity.channelData ?? {}) as { tenant?: { id: string } };
  const { tenantId } = activity.conversation;
  if (!tenant || (tenantId && tenantId.toLowerCase() !== tenant.id.toLowerCase()))
    throw new RefusedActivityError(403, 'tenant');
}

function isServiceOf(token: IncomingToken, serviceUrl: string): boolean {
  if (token.serviceUrl !== undefined) return token.serviceUrl === serviceUrl;
  const { protocol, host } = new URL(serviceUrl);
  return protocol === 'https:' && teamsHosts.includes(host);
}
