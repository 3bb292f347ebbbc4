import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { AppCredential } from './credentials.ts';

/** The audience that Entra expects in a managed identity's token when it replaces an app registration's secret. */
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** One retry is enough: a job is retried, and a person waits for the fallback. */
const options = { retryOptions: { maxRetries: 1, maxRetryDelayInMs: 2_000 } };

/**
 * The app's credential for one tenant; it caches and renews its tokens.
 * @see https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
export function createCredential(credential: AppCredential, tenantId: string): TokenCredential {
  switch (credential.kind) {
    case 'managed_identity':
      return new ManagedIdentityCredential({ clientId: credential.clientId, ...options });
    case 'secret':
      return new ClientSecretCredential(tenantId, credential.clientId, credential.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(tenantId, credential.clientId, credential.path, options);
    case 'federated': {
      const identity = new ManagedIdentityCredential({ clientId: credential.identityClientId, ...options });
      const assertion = async () => (await identity.getToken(exchangeScope)).token;
      return new ClientAssertionCredential(tenantId, credential.clientId, assertion, options);
    }
  }
}
