import type { TokenCredential } from '@azure/identity';
import { type AppCredential, createCredential } from '../entra/index.ts';
import type { Actor, GraphPerson } from './actor.ts';

/** @returns undefined when none is available: not signed in, or no credential for the tenant. */
export type Tokens = (as: Actor) => Promise<string | undefined>;

/**
 * Graph tokens: a person's from the Bot Framework's token service, the app's from Entra, or a pasted token for trials,
 * which is then used for everybody. This process neither stores nor logs them.
 */
export function createTokens(deps: {
  readonly baseUrl: string;
  readonly accessToken: string | undefined;
  readonly credential: AppCredential | undefined;
  /** The tenant of the managed identity, which has tokens for no other tenant. */
  readonly homeTenantId: string | undefined;
  /** @returns undefined when the person has not signed in or no OAuth connection is configured. */
  readonly userToken: (person: GraphPerson) => Promise<string | undefined>;
  readonly credentialFor?: (credential: AppCredential, tenantId: string) => TokenCredential;
}): Tokens {
  const { accessToken, credential, homeTenantId } = deps;
  const credentialFor = deps.credentialFor ?? createCredential;
  const scope = `${new URL(deps.baseUrl).origin}/.default`;
  const byTenant = new Map<string, TokenCredential>();

  async function appToken(tenantId: string): Promise<string | undefined> {
    if (!credential) return undefined;
    if (credential.kind === 'managed_identity' && tenantId !== homeTenantId) return undefined;
    // Cached for each tenant, because the token cache is inside the credential.
    const known = byTenant.get(tenantId) ?? credentialFor(credential, tenantId);
    byTenant.set(tenantId, known);
    const token = await known.getToken(scope);
    return token?.token;
  }

  return async (as) => {
    if (accessToken) return accessToken;
    return as.kind === 'app' ? appToken(as.tenantId) : deps.userToken(as.person);
  };
}
