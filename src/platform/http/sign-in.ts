import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import { AppError } from '../../errors.ts';
import { cleanText } from '../../language/index.ts';

/** Who a token says that somebody is, once it has been verified. */
export type Identity = {
  readonly tenantId: string;
  /** Entra object id: the same by which the chat knows them. */
  readonly personId: string;
  readonly name: string;
  /** When the token that says so expires; later it is taken only within what clocks may differ. */
  readonly expiresAt: Date;
};

export type VerifyToken = (authorization: string | undefined) => Promise<Identity>;

/** What the app registration exposes to Teams. */
const scope = 'access_as_user';
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Entra's tokens are 1-3 KB; a header can be 16. */
const maxTokenLength = 12_000;
/** Clocks of servers differ by seconds; Microsoft's own libraries allow five minutes. */
const clockToleranceSeconds = 60;
/** Entra publishes new keys a day before it uses them; a key that is unknown is looked up at once, but not more often than this. */
const keysAgainMs = 30_000;
const keysForMs = 12 * 3_600_000;

/**
 * Verifies tokens of single sign-on: signature by Entra's published keys, audience, issuer, tenant, time and scope.
 * @see https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens
 */
export function createTokenVerifier(deps: {
  readonly clientId: string;
  /** The registration's Application ID URI, which tokens of version 1 name as their audience. */
  readonly appIdUri: string;
  /** https://login.microsoftonline.com, or a national cloud's. */
  readonly authorityUrl: string;
  readonly allowedTenants: readonly string[];
  readonly clock: () => Date;
  /** How soon keys are looked up again for one that is unknown, where the usual does not fit. */
  readonly keysAgainMs?: number;
}): VerifyToken {
  const keys = createRemoteJWKSet(new URL(`${deps.authorityUrl}/common/discovery/v2.0/keys`), {
    cacheMaxAge: keysForMs,
    cooldownDuration: deps.keysAgainMs ?? keysAgainMs,
    timeoutDuration: 5000,
  });

  async function payloadOf(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        audience: [deps.clientId, deps.appIdUri],
        requiredClaims: ['exp', 'iss', 'tid', 'oid', 'scp'],
        clockTolerance: clockToleranceSeconds,
        currentDate: deps.clock(),
      });
      return payload;
    } catch (fault) {
      if (isRefusal(fault)) throw new AppError('sign_in_needed', {}, { cause: fault });
      throw new AppError('sign_in_unavailable', {}, { cause: fault });
    }
  }

  return async (authorization) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '') ?? [];
    if (token === undefined || token.length > maxTokenLength) throw new AppError('sign_in_needed');
    const { iss, tid, oid, scp, name, exp = 0 } = await payloadOf(token);
    if (typeof tid !== 'string' || typeof oid !== 'string' || !guid.test(tid) || !guid.test(oid))
      throw new AppError('sign_in_needed');
    // The keys are those of all tenants: only the issuer says whose directory vouches for the person.
    const issuers = [`${deps.authorityUrl}/${tid}/v2.0`, `https://sts.windows.net/${tid}/`];
    if (!issuers.includes(iss ?? '') || !String(scp).split(' ').includes(scope)) throw new AppError('sign_in_needed');
    if (!deps.allowedTenants.includes(tid.toLowerCase())) throw new AppError('tenant_not_served');
    return {
      tenantId: tid.toLowerCase(),
      personId: oid.toLowerCase(),
      name: typeof name === 'string' ? cleanText(name).slice(0, 200) : '',
      expiresAt: new Date(exp * 1000),
    };
  };
}

/** What is wrong with the token itself, apart from keys that could not be had. */
function isRefusal(fault: unknown): boolean {
  if (fault instanceof errors.JWKSTimeout || fault instanceof errors.JWKSInvalid) return false;
  // The library's own word for an answer of the key server that is no key set has no class of its own.
  return fault instanceof errors.JOSEError && fault.code !== 'ERR_JOSE_GENERIC';
}

/** In trial mode somebody only says who they are: `Authorization: Trial <person id>`. */
export function trialPersonOf(authorization: string | undefined): string {
  const [, id] = /^Trial ([\w:.-]{1,200})$/i.exec(authorization ?? '') ?? [];
  if (id === undefined) throw new AppError('sign_in_needed');
  return id;
}
