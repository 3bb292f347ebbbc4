import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createConnectorStandIn } from '../connector-stand-in.ts';
import { createGraphStandIn, type Grant } from '../graph-stand-in.ts';
import { type Answer, readRequest, send, type Request } from './answers.ts';
import { hostCertificate } from './certificates.ts';
import {
  type Deployment,
  identityClientId,
  registrationId,
  registrationsOf,
  settingsOf,
  tenantId,
} from './deployment.ts';
import { serviceOf } from './hosts.ts';
import { bearerOf, createIdentity, type DeliveryIssuer } from './identity.ts';
import { botMetadata } from './metadata.ts';
import { redirectMicrosoft, type StandInAddress } from './network.ts';
import { audiences, createTokenEndpoints } from './tokens.ts';
import { createUserTokenService } from './user-token-service.ts';

export type Microsoft = Awaited<ReturnType<typeof startMicrosoft>>;

/** The secret of IDENTITY_HEADER, which App Service gives its own processes. */
const appServiceHeader = 'app-service-header';
export const connectionName = 'graph';

/**
 * As much of Microsoft as the product speaks with, on loopback: keys and tokens of the Bot Framework and of Entra, the Bot
 * Connector, the user token service and Graph. Each demands what the real one is documented to demand, and what they
 * received is the oracle. Not verified against the services: which issuer and claims a delivery to a single-tenant bot
 * carries (public reports differ; all three are played).
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export async function startMicrosoft(options: { readonly deployment?: Deployment; readonly clock?: () => Date } = {}) {
  const { deployment = 'secret', clock = () => new Date() } = options;
  const identity = await createIdentity();
  const tokens = createTokenEndpoints(identity, tenantId);
  const appId = deployment === 'managed_identity' ? identityClientId : registrationId;
  for (const registration of await registrationsOf(deployment)) tokens.register(registration);
  const users = createUserTokenService({ identity, appId, tenantId, connectionName, clientId: registrationId });
  const graph = createGraphStandIn({ clock, grantOf });
  const refused: { readonly path: string }[] = [];
  const connector = createConnectorStandIn({
    serviceUrl: `https://smba.trafficmanager.net/emea/${tenantId}/`,
    // Its server is shared with the other services.
    hasConnections: async () => false,
    close: async () => undefined,
  });

  async function grantOf(token: string): Promise<Grant | undefined> {
    const claims = await identity.claimsOf(token, audiences.graph);
    if (!claims) return undefined;
    return claims.idtyp === 'user'
      ? { kind: 'person', permissions: String(claims.scp).split(' ') }
      : { kind: 'app', permissions: (claims.roles ?? []) as readonly string[] };
  }

  /** The connector answers nobody but the bot itself. */
  async function onConnector(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const claims = await identity.claimsOf(bearerOf(request.headers.authorization), audiences.botFramework);
    if (claims?.appid !== appId) {
      refused.push({ path: request.url ?? '' });
      request.resume();
      return send(response, { status: 401, body: { message: 'Authorization has been denied for this request.' } });
    }
    request.url = (request.url ?? '').replace(/^\/[^/]+\/[^/]+(?=\/v3\/)/, '');
    await connector.take(request, response);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const service = serviceOf((request.headers.host ?? '').replace(/:\d+$/, ''));
    if (service === 'connector') return onConnector(request, response);
    if (service === 'graph') return graph.serve(request, response);
    send(response, await answered(service, await readRequest(request)));
  }

  async function answered(service: ReturnType<typeof serviceOf>, request: Request): Promise<Answer> {
    switch (service) {
      case 'bot_metadata':
        return botMetadata(request.path, identity);
      case 'entra':
        return tokens.entra(request);
      case 'user_tokens':
        return users.serve(request);
      case 'instance_metadata':
        return tokens.instanceMetadata(request);
      default:
        return request.path === '/msi/token' ? tokens.appService(request, appServiceHeader) : { status: 404 };
    }
  }

  const handle = (request: IncomingMessage, response: ServerResponse) =>
    void serve(request, response).catch((fault: unknown) => response.destroy(fault as Error));
  const { key, certificate } = await hostCertificate();
  const https = createHttpsServer({ key, cert: certificate }, handle);
  const http = createHttpServer(handle);
  const address: StandInAddress = { httpsPort: await listen(https), httpPort: await listen(http), certificate };
  const takeBack = redirectMicrosoft(address);

  return {
    deployment,
    appId,
    tenantId,
    /** The app registration of the tab and of the OAuth connection. */
    clientId: registrationId,
    identity,
    tokens,
    users,
    graph,
    connector: connector.standIn,
    /** Calls of the connector without the bot's own good token. */
    refused: refused as readonly (typeof refused)[number][],
    /** The settings of a product that is deployed so. */
    settings: await settingsOf(deployment),
    /** The token that comes with an activity. */
    deliveryToken: (serviceUrl: string, now?: Date, issuer?: DeliveryIssuer) =>
      identity.delivery({ appId, tenantId, serviceUrl, ...(now ? { now } : {}), ...(issuer ? { issuer } : {}) }),
    /** For a product in a process of its own: `node ${args} program`, with this environment. */
    preload: {
      args: ['--disable-warning=ExperimentalWarning', '--import', new URL('preload.ts', import.meta.url).href],
      env: { TEST_MICROSOFT: JSON.stringify(address) },
    },
    /** What App Service tells its processes about their managed identity. */
    appServiceEnv: {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${address.httpPort}/msi/token`,
      IDENTITY_HEADER: appServiceHeader,
    },
    stop: async () => {
      takeBack();
      await Promise.all([https, http].map(closed));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function closed(server: Server & { closeAllConnections(): void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
