import {
  type Activity,
  CloudAdapter,
  createBotFrameworkAuthenticationFromConfiguration,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  type BotFrameworkClient,
  type ClaimsIdentity,
  type ConnectorClient,
  BotFrameworkAuthentication,
  ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { type BotCredentials, isLoopbackHost, toBotCredential } from '../../config.ts';
import { createCredential, createTokenSource, type TokenSource } from '../entra/index.ts';
import { type Connector, type ConnectorLimits, createConnectors, type TeamFacts } from './connector.ts';
import { createUserTokens, userTokenClient, type UserTokens } from './user-tokens.ts';

export { AuthenticationError } from 'botframework-connector';

export type BotAdapter = {
  /**
   * Authenticates an activity and runs one turn.
   * @returns what an invoke is answered with.
   * @throws AuthenticationError when the token does not fit.
   */
  handle(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined>;
  /** A service's conversations outside a turn; unlike a turn's replies nothing is tried again after 429. */
  conversations(serviceUrl: string): Connector['conversations'];
  /** What a service tells of a team. */
  team(serviceUrl: string, teamId: string): Promise<TeamFacts>;
  /** People's tokens of an OAuth connection. @returns undefined where nothing is signed. */
  userTokens(connectionName: string, serviceUrl: string | undefined): UserTokens | undefined;
  close(): Promise<void>;
};

/** botbuilder's CloudAdapter over our own connector clients; without credentials nothing is signed and only loopback is called. */
export function createBotAdapter(
  credentials: BotCredentials | undefined,
  limits?: Partial<ConnectorLimits>,
): BotAdapter {
  const ownToken = credentials && tokenSource(credentials);
  const factory = credentialsFactory(credentials?.appId, ownToken);
  const inner = createBotFrameworkAuthenticationFromConfiguration(null, factory);
  const connectors = createConnectors({
    ...(limits ? { limits } : {}),
    allows: (serviceUrl) => credentials !== undefined || isLoopbackHost(new URL(serviceUrl).hostname),
    token: async () => ownToken?.(),
  });
  const adapter = new LosenAdapter(new KeptAuthentication(inner, new KeptConnectorFactory(connectors)));
  return {
    handle: (authorization, activity, logic) => adapter.handle(authorization, activity, logic),
    conversations: (serviceUrl) => connectors.forService(serviceUrl, undefined, 0).conversations,
    team: (serviceUrl, teamId) => connectors.forService(serviceUrl, undefined, 0).team(teamId),
    userTokens: (connectionName, url) =>
      credentials &&
      createUserTokens({
        client: userTokenClient({ appId: credentials.appId, credentials: factory, url }),
        connectionName,
      }),
    close: () => connectors.close(),
  };
}

/** What the connector and the user token service of the public cloud take. */
const scope = 'https://api.botframework.com/.default';

function tokenSource(credentials: BotCredentials): TokenSource {
  const credential = toBotCredential(credentials);
  if (!credential) throw new Error('a bot with an app id has no proof of it');
  return createTokenSource({ credential: createCredential(credential, credentials.tenantId), scope });
}

/** botbuilder's own asks Entra for a token whenever two turns find none, and keeps those of all bots in one place. */
function credentialsFactory(
  appId: string | undefined,
  token: TokenSource | undefined,
): ServiceClientCredentialsFactory {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => appId === undefined,
    createCredentials: async () => ({
      signRequest: async (resource) => {
        if (token) resource.headers.set('authorization', `Bearer ${await token()}`);
        return resource;
      },
    }),
  };
}

/** `process` of the base class reads the request and prints stacks on refused tokens; our HTTP layer does both its own way. */
class LosenAdapter extends CloudAdapter {
  handle(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

class KeptConnectorFactory extends ConnectorFactory {
  readonly #connectors: ReturnType<typeof createConnectors>;

  constructor(connectors: ReturnType<typeof createConnectors>) {
    super();
    this.#connectors = connectors;
  }

  // The adapter uses the sending half of ConnectorClient only.
  async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.#connectors.forService(serviceUrl, audience) as unknown as ConnectorClient;
  }
}

/** Authentication as botbuilder does it, with what it builds anew for each turn kept: connectors and the user token client. */
class KeptAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;
  readonly #connectorFactory: ConnectorFactory;
  readonly #userTokenClients = new Map<string, Promise<UserTokenClient>>();

  constructor(inner: BotFrameworkAuthentication, connectorFactory: ConnectorFactory) {
    super();
    this.#inner = inner;
    this.#connectorFactory = connectorFactory;
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const result = await this.#inner.authenticateRequest(activity, authHeader);
    return { ...result, connectorFactory: this.#connectorFactory };
  }

  override authenticateStreamingRequest(
    authHeader: string,
    channelIdHeader: string,
  ): Promise<AuthenticateRequestResult> {
    return this.#inner.authenticateStreamingRequest(authHeader, channelIdHeader);
  }

  override createBotFrameworkClient(): BotFrameworkClient {
    return this.#inner.createBotFrameworkClient();
  }

  override createConnectorFactory(_claimsIdentity: ClaimsIdentity): ConnectorFactory {
    return this.#connectorFactory;
  }

  override createUserTokenClient(claimsIdentity: ClaimsIdentity): Promise<UserTokenClient> {
    const appId = claimsIdentity.getClaimValue('aud') ?? '';
    const kept = this.#userTokenClients.get(appId) ?? this.#inner.createUserTokenClient(claimsIdentity);
    this.#userTokenClients.set(appId, kept);
    return kept;
  }
}
