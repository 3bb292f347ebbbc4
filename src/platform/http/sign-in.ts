import { AppError } from '../../errors.ts';
import { cleanText } from '../../language/index.ts';
import { createSigningKeys, KeysUnavailableError, TokenError, type VerifiedToken, verifyToken } from '../jwt/index.ts';

/** The person that a verified token identifies. */
export type Identity = {
  readonly tenantId: string;
  /** Entra object id: the same id as in the chat. */
  readonly personId: string;
  readonly name: string;
  /** When the token expires; after that it is accepted only within the clock tolerance. */
  readonly expiresAt: Date;
};

export type VerifyToken = (authorization: string | undefined) => Promise<Identity>;

/** The scope that the app registration exposes to Teams. */
const scope = 'access_as_user';
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Clocks of servers differ by seconds; Microsoft's own libraries allow five minutes. */
const toleranceSeconds = 60;

/**
 * Verifies tokens of single sign-on: signature by the keys that Entra publishes for the tenant, audience, issuer,
 * tenant, time and scope. A token of a tenant that is not served is refused before its keys are fetched.
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
  /** Minimum pause before keys are fetched again for an unknown key; overrides the default. */
  readonly keysRetryMs?: number;
}): VerifyToken {
  const { clock, keysRetryMs } = deps;
  const authorityUrl = deps.authorityUrl.toLowerCase();
  const keysOfTenant = new Map(
    deps.allowedTenants.map((tenantId) => [
      tenantId,
      createSigningKeys({
        url: `${authorityUrl}/${tenantId}/discovery/v2.0/keys`,
        clock,
        ...(keysRetryMs === undefined ? {} : { unknownRetryMs: keysRetryMs }),
      }),
    ]),
  );

  /** @throws AppError tenant_not_served. */
  const keysFor = (tid: unknown) => {
    if (typeof tid !== 'string' || !guid.test(tid)) return undefined;
    const keys = keysOfTenant.get(tid.toLowerCase());
    if (!keys) throw new AppError('tenant_not_served');
    return keys;
  };

  return async (authorization) => {
    const { claims, key } = await verifyToken(authorization, {
      keysOf: ({ tid }) => keysFor(tid),
      toleranceSeconds,
      now: clock(),
    }).catch(toAppError);
    const { iss, aud, tid, oid, scp, name, exp = 0 } = claims;
    const tenantId = String(tid).toLowerCase();
    const issuer = `${authorityUrl}/${tenantId}/v2.0`;
    if (
      ![issuer, `https://sts.windows.net/${tenantId}/`].includes(String(iss).toLowerCase()) ||
      !signsFor(key, tenantId)
    )
      throw new AppError('sign_in_needed');
    if (typeof aud !== 'string' || ![deps.clientId, deps.appIdUri].includes(aud)) throw new AppError('sign_in_needed');
    if (typeof oid !== 'string' || !guid.test(oid)) throw new AppError('sign_in_needed');
    if (!String(scp).split(' ').includes(scope)) throw new AppError('sign_in_needed');
    return {
      tenantId,
      personId: oid.toLowerCase(),
      name: typeof name === 'string' ? cleanText(name).slice(0, 200) : '',
      expiresAt: new Date(exp * 1000),
    };
  };

  /** Entra's list may hold keys of other directories, such as the one of personal accounts. */
  function signsFor({ issuer }: VerifiedToken['key'], tenantId: string): boolean {
    return issuer === undefined || issuer.replace('{tenantid}', tenantId) === `${authorityUrl}/${tenantId}/v2.0`;
  }
}

function toAppError(fault: unknown): never {
  if (fault instanceof TokenError) throw new AppError('sign_in_needed', {}, { cause: fault });
  if (fault instanceof KeysUnavailableError) throw new AppError('sign_in_unavailable', {}, { cause: fault });
  throw fault;
}

/** In trial mode people only state who they are: `Authorization: Trial <person id>`. */
export function trialPersonOf(authorization: string | undefined): string {
  const [, id] = /^Trial ([\w:.-]{1,200})$/i.exec(authorization ?? '') ?? [];
  if (id === undefined) throw new AppError('sign_in_needed');
  return id;
}
