import { X509Certificate } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { type Answer, entraError, type Request } from './answers.ts';
import { type Identity, issuerV2 } from './identity.ts';
import { entraMetadata } from './metadata.ts';

/** An app registration or a managed identity, and how it may prove itself. */
export type Registration = {
  readonly clientId: string;
  readonly tenantId: string;
  readonly secret?: string;
  /** PEM; the private key stays with the app. */
  readonly certificate?: string;
  /** Client id of the managed identity whose token stands in for a secret. */
  readonly trusts?: string;
  /** Only the machine that it is assigned to has its tokens. */
  readonly isManagedIdentity?: boolean;
  /** Application permissions in Graph. */
  readonly graphPermissions?: readonly string[];
};

/** A request for a token, and its outcome: 200, or the code of Entra's refusal. */
export type TokenRequest = {
  readonly clientId: string;
  readonly resource: string;
  readonly proof: 'secret' | 'certificate' | 'federated' | 'managed_identity';
  readonly outcome: number;
};

export const audiences = {
  botFramework: 'https://api.botframework.com',
  graph: 'https://graph.microsoft.com',
  exchange: 'api://AzureADTokenExchange',
} as const;

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export type TokenEndpoints = ReturnType<typeof createTokenEndpoints>;

/** Where apps get their tokens: Entra's endpoint, and the machine's own for managed identities. */
export function createTokenEndpoints(identity: Identity, homeTenantId: string) {
  const registrations = new Map<string, Registration>();
  const requests: TokenRequest[] = [];
  let livesSeconds = 3600;
  let isDown = false;

  async function entra(request: Request): Promise<Answer> {
    const known = entraMetadata(request.path, identity, homeTenantId);
    if (known) return known;
    const [, tenant = ''] = request.path.split('/');
    if (request.method !== 'POST' || !/^\/[^/]+\/oauth2\/(v2\.0\/)?token$/.test(request.path)) return { status: 404 };
    if (isDown) return { status: 503 };
    return token(tenant, new URLSearchParams(request.body), !request.path.includes('/v2.0/'));
  }

  async function token(tenant: string, form: URLSearchParams, isV1: boolean): Promise<Answer> {
    const clientId = form.get('client_id') ?? '';
    const asked = (isV1 ? form.get('resource') : form.get('scope')) ?? '';
    const assertion = form.get('client_assertion') ?? undefined;
    const registration = registrations.get(clientId);
    const proof = assertion === undefined ? 'secret' : isSignedByApp(assertion) ? 'certificate' : 'federated';
    const resource = isV1 ? asked : asked.split(' ')[0]?.replace(/\/\.default$/, '') || asked;
    const refusal =
      refusedTenant(tenant) ??
      refusedApp(tenant, clientId, registration) ??
      (form.get('grant_type') === 'client_credentials'
        ? undefined
        : entraError(400, 'unsupported_grant_type', 70003, 'The app asked for an unsupported grant.')) ??
      (await refusedProof(registration as Registration, form, assertion, proof)) ??
      refusedResource(asked, resource, isV1);
    const codes = (refusal?.body as { error_codes?: readonly number[] } | undefined)?.error_codes;
    requests.push({ clientId, resource, proof, outcome: codes?.[0] ?? 200 });
    if (refusal) return refusal;
    return { status: 200, body: await issued(registration as Registration, resource) };
  }

  function refusedTenant(tenant: string): Answer | undefined {
    const tenants = [...registrations.values()].map(({ tenantId }) => tenantId);
    if (tenants.includes(tenant) || tenant === 'botframework.com') return undefined;
    return entraError(400, 'invalid_tenant', 90002, `Tenant '${tenant}' not found.`);
  }

  function refusedApp(tenant: string, clientId: string, app: Registration | undefined): Answer | undefined {
    // A managed identity has no proof of its own, so the endpoint does not know it.
    if (app && app.tenantId === tenant && !app.isManagedIdentity) return undefined;
    const words = `Application with identifier '${clientId}' was not found in the directory '${tenant}'.`;
    return entraError(400, 'unauthorized_client', 700016, words);
  }

  async function refusedProof(
    app: Registration,
    form: URLSearchParams,
    assertion: string | undefined,
    proof: TokenRequest['proof'],
  ): Promise<Answer | undefined> {
    if (assertion === undefined) {
      if (app.secret !== undefined && form.get('client_secret') === app.secret) return undefined;
      return entraError(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
    }
    if (form.get('client_assertion_type') !== assertionType) {
      return entraError(400, 'invalid_request', 900144, 'The request body must contain client_assertion_type.');
    }
    if (proof === 'certificate') {
      const fits = app.certificate !== undefined && (await isSignedBy(app.certificate, assertion, app));
      return fits ? undefined : entraError(401, 'invalid_client', 700027, 'The certificate is not registered.');
    }
    const claims = await identity.claimsOf(assertion, audiences.exchange);
    const fits = app.trusts !== undefined && claims?.sub === principalOf(app.trusts);
    return fits ? undefined : entraError(400, 'invalid_client', 70021, 'No matching federated identity record found.');
  }

  async function issued(app: Registration, resource: string) {
    const more = { oid: principalOf(app.clientId), sub: principalOf(app.clientId), idtyp: 'app' };
    const roles = resource === audiences.graph ? { roles: app.graphPermissions ?? [] } : {};
    const { clientId, tenantId } = app;
    const made = { audience: resource, tenantId, clientId, livesSeconds, more: { ...more, ...roles } };
    return {
      token_type: 'Bearer',
      expires_in: livesSeconds,
      ext_expires_in: livesSeconds,
      access_token: await identity.access(made),
    };
  }

  /** The instance metadata service (IMDS), which only a process on the machine reaches. */
  async function instanceMetadata(request: Request): Promise<Answer> {
    if (request.path.replace(/\/$/, '') !== '/metadata/identity/oauth2/token') return { status: 404 };
    if (request.headers.metadata !== 'true') return { status: 400, body: { error: 'bad_request_102' } };
    return managed(request);
  }

  /** The same on App Service, behind IDENTITY_ENDPOINT and with the secret of IDENTITY_HEADER. */
  async function appService(request: Request, header: string): Promise<Answer> {
    if (request.headers['x-identity-header'] !== header) return { status: 403, body: { statusCode: 403 } };
    if (request.query['api-version'] !== '2019-08-01') return { status: 400, body: { statusCode: 400 } };
    return managed(request);
  }

  async function managed({ query }: Request): Promise<Answer> {
    if (isDown) return { status: 503 };
    const { client_id: clientId = '', resource = '' } = query;
    const app = registrations.get(clientId);
    const told = (outcome: number) => void requests.push({ clientId, resource, proof: 'managed_identity', outcome });
    const refused = (error: string, words: string): Answer => {
      told(400);
      return { status: 400, body: { error, error_description: words } };
    };
    if (!app?.isManagedIdentity) return refused('invalid_request', 'Identity not found');
    if (!isResource(resource)) return refused('invalid_resource', `AADSTS500011: ${resource} was not found.`);
    told(200);
    const { access_token } = await issued(app, resource);
    const expiresOn = Math.floor(Date.now() / 1000) + livesSeconds;
    return {
      status: 200,
      body: {
        access_token,
        client_id: clientId,
        expires_in: String(livesSeconds),
        expires_on: String(expiresOn),
        resource,
        token_type: 'Bearer',
      },
    };
  }

  return {
    register: (registration: Registration) => void registrations.set(registration.clientId, registration),
    /** Every request for a token, oldest first. */
    requests: requests as readonly TokenRequest[],
    /** How long tokens live that are issued from now on. */
    live: (seconds: number) => void (livesSeconds = seconds),
    fail: (down: boolean) => void (isDown = down),
    entra,
    instanceMetadata,
    appService,
  };
}

/** The object id of an app's service principal. */
export function principalOf(clientId: string): string {
  return `5e5e5e5e${clientId.slice(8)}`;
}

function isResource(resource: string): boolean {
  return Object.values<string>(audiences).includes(resource);
}

function refusedResource(asked: string, resource: string, isV1: boolean): Answer | undefined {
  if (!isV1 && !/^\S+\/\.default( |$)/.test(asked)) {
    return entraError(400, 'invalid_scope', 70011, `The provided value for the input parameter 'scope' is not valid.`);
  }
  if (isResource(resource) && resource !== audiences.exchange) return undefined;
  return entraError(400, 'invalid_resource', 500011, `The resource principal named ${resource} was not found.`);
}

function isSignedByApp(assertion: string): boolean {
  try {
    return decodeJwt(assertion).iss?.startsWith('https://') !== true;
  } catch {
    return true;
  }
}

/** An assertion says that the app itself made it just now, for this tenant's endpoint, with the certificate's key. */
async function isSignedBy(certificate: string, assertion: string, app: Registration): Promise<boolean> {
  const x509 = new X509Certificate(certificate);
  const header = decodeProtectedHeader(assertion);
  const digests = [
    [header['x5t#S256'], Buffer.from(x509.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url')],
    [header.x5t, Buffer.from(x509.fingerprint.replaceAll(':', ''), 'hex').toString('base64url')],
  ];
  if (!digests.some(([sent, wanted]) => sent === wanted)) return false;
  const audience = [
    `https://login.microsoftonline.com/${app.tenantId}/oauth2/v2.0/token`,
    issuerV2(app.tenantId),
    `https://login.microsoftonline.com/${app.tenantId}/oauth2/token`,
  ];
  return jwtVerify(assertion, x509.publicKey, {
    algorithms: ['PS256', 'RS256'],
    issuer: app.clientId,
    subject: app.clientId,
    audience,
    requiredClaims: ['jti', 'exp', 'nbf'],
    // Libraries round the present second up.
    clockTolerance: 5,
  }).then(
    () => true,
    () => false,
  );
}
