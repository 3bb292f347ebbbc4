import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { AppCredential } from './credentials.ts';

/** What Entra expects a managed identity's token to be for when it stands in for an app registration's secret. */
const exchangeScope = 'api://AzureADTokenExchange/.default';

/** One repetition is enough: a job comes again, and a person waits for the other road. */
const options = { retryOptions: { maxRetries: 1, maxRetryDelayInMs: 2_000 } };

/**
 * How the app proves itself to one tenant; the credential keeps its tokens and renews them.
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
