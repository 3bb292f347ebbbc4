import type { Activity } from 'botbuilder';
import type { TokenFault } from '../jwt/index.ts';
import type { IncomingToken } from './incoming-token.ts';

/** A refused activity: 401 when its token is missing or invalid, 403 when this bot does not serve its sender. */
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
 * Hosts of Teams' connectors in the public cloud, for tokens without a service URL.
 * @see https://github.com/microsoft/teams.ts (`allowedServiceUrls`), read 2026-11
 */
const teamsHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];

/**
 * Checks an activity against its token, and checks that it comes from Teams and names a tenant. Other channels (Azure
 * sets up Web Chat automatically) let people choose their own name and id. The router checks whether the tenant is
 * served, because it can answer in text.
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
