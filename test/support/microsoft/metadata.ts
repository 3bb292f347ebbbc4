import type { Answer } from './answers.ts';
import { botFrameworkIssuer, type Identity, issuerV1, issuerV2 } from './identity.ts';
import type { KeyRing } from './keys.ts';

/** What the Bot Framework publishes of its keys. */
export function botMetadata(path: string, { botFramework }: Identity): Answer {
  if (path === '/v1/.well-known/openidconfiguration') {
    return {
      status: 200,
      body: {
        issuer: botFrameworkIssuer,
        authorization_endpoint: 'https://invalid.botframework.com',
        jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
      },
    };
  }
  return path === '/v1/.well-known/keys' ? keysOf(botFramework) : { status: 404 };
}

/** What Entra publishes, in both versions. @returns undefined for another path. */
export function entraMetadata(path: string, { entra }: Identity, homeTenantId: string): Answer | undefined {
  const [, tenant = ''] = path.split('/');
  const tenantId = tenant === 'botframework.com' ? homeTenantId : tenant;
  const rest = path.slice(tenant.length + 1);
  const base = `https://login.microsoftonline.com/${tenant}`;
  switch (rest) {
    case '/v2.0/.well-known/openid-configuration':
    case '/.well-known/openid-configuration': {
      const version = rest.startsWith('/v2.0') ? '/v2.0' : '';
      const issuer = tenant === 'common' ? '{tenantid}' : tenantId;
      return {
        status: 200,
        body: {
          issuer: version ? issuerV2(issuer) : issuerV1(issuer),
          token_endpoint: `${base}/oauth2${version}/token`,
          authorization_endpoint: `${base}/oauth2${version}/authorize`,
          jwks_uri: `${base}/discovery${version}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
          tenant_region_scope: 'EU',
          cloud_instance_name: 'microsoftonline.com',
        },
      };
    }
    case '/discovery/v2.0/keys':
    case '/discovery/keys':
      return keysOf(entra);
    case '/discovery/instance':
      return {
        status: 200,
        body: {
          tenant_discovery_endpoint: `${base}/v2.0/.well-known/openid-configuration`,
          'api-version': '1.1',
          metadata: [
            {
              preferred_network: 'login.microsoftonline.com',
              preferred_cache: 'login.windows.net',
              aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
            },
          ],
        },
      };
    default:
      return undefined;
  }
}

function keysOf(ring: KeyRing): Answer {
  ring.fetched += 1;
  return ring.isDown ? { status: 503 } : { status: 200, body: ring.published() };
}
