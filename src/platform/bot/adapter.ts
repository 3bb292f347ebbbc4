import {
  type Activity,
  CallerIdConstants,
  CloudAdapter,
  createBotFrameworkAuthenticationFromConfiguration,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import {
  type AuthenticateRequestResult,
  type BotFrameworkClient,
  type ConnectorClient,
  AuthenticationConstants,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorFactory,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { isLoopbackHost } from '../loopback.ts';
import {
  type BotCredentials,
  createCredential,
  createTokenSource,
  toBotCredential,
  type TokenSource,
} from '../entra/index.ts';
import { TokenError } from '../jwt/index.ts';
import { admit, RefusedActivityError } from './admission.ts';
import { type Connector, type ConnectorLimits, createConnectors, type TeamFacts } from './connector.ts';
import { createIncomingTokens, type IncomingToken } from './incoming-token.ts';
import { createUserTokens, userTokenClient, type UserTokens } from './user-tokens.ts';

export { RefusedActivityError } from './admission.ts';
export { KeysUnavailableError } from '../jwt/index.ts';

export type BotAdapter = {
  /**
   * Verifies the token of an activity before its body is read.
   * @returns undefined when requests are not signed.
   * @throws RefusedActivityError for an invalid token, KeysUnavailableError when the keys cannot be fetched.
   */
  authenticate(authorization: string | undefined): Promise<IncomingToken | undefined>;
  /**
   * Runs one turn.
   * @returns the response to an invoke.
   * @throws RefusedActivityError for an activity that does not fit the token, or that is not from Teams.
   */
  handle(
    token: IncomingToken | undefined,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined>;
  /** A service's conversations outside a turn. Unlike the replies of a turn, nothing is retried after 429. */
  conversations(serviceUrl: string): Connector['conversations'];
  /** What a service reports about a team. */
  team(serviceUrl: string, teamId: string): Promise<TeamFacts>;
  /** Users' tokens for an OAuth connection. @returns undefined when requests are not signed. */
  userTokens(connectionName: string, serviceUrl: string | undefined): UserTokens | undefined;
  close(): Promise<void>;
};

/**
 * botbuilder's CloudAdapter over our own connector clients. Without credentials, requests are not signed and go to
 * loopback addresses only.
 */
export function createBotAdapter(
  credentials: BotCredentials | undefined,
  limits?: Partial<ConnectorLimits>,
  clock: () => Date = () => new Date(),
): BotAdapter {
  const ownToken = credentials && tokenSource(credentials);
  const factory = credentialsFactory(credentials?.appId, ownToken);
  const inner = createBotFrameworkAuthenticationFromConfiguration(null, factory);
  const connectors = createConnectors({
    ...(limits ? { limits } : {}),
    allows: (serviceUrl) => credentials !== undefined || isLoopbackHost(new URL(serviceUrl).hostname),
    token: async () => ownToken?.(),
  });
  const connectorFactory = new KeptConnectorFactory(connectors);
  const adapter = new LosenAdapter(new KeptAuthentication(inner, connectorFactory));
  const verify = credentials && createIncomingTokens({ ...credentials, clock });
  const result = authenticated(credentials?.appId, connectorFactory);
  return {
    authenticate: async (authorization) => verify?.(authorization).catch(refused),
    handle: async (token, activity, logic) => {
      // Where tokens are required, an activity without a token is refused.
      if (verify && !token) throw new RefusedActivityError(401, 'missing');
      if (token) admit(activity, token);
      return adapter.run(result, activity, logic);
    },
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

/** Scope of the public cloud's connector and user token service. */
const scope = 'https://api.botframework.com/.default';

function tokenSource(credentials: BotCredentials): TokenSource {
  const credential = toBotCredential(credentials);
  if (!credential) throw new Error('a bot with an app id has no proof of it');
  return createTokenSource({ credential: createCredential(credential, credentials.tenantId), scope });
}

/**
 * botbuilder's own factory requests a token from Entra whenever two turns find none, and keeps the tokens of all bots
 * in one place.
 */
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

function refused(fault: unknown): never {
  if (fault instanceof TokenError) throw new RefusedActivityError(401, fault.reason, { cause: fault });
  throw fault;
}

/** The result that botbuilder's own check would have returned for a valid token. */
function authenticated(appId: string | undefined, connectorFactory: ConnectorFactory): AuthenticateRequestResult {
  const claims = appId === undefined ? [] : [{ type: AuthenticationConstants.AudienceClaim, value: appId }];
  return {
    audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
    callerId: CallerIdConstants.PublicAzureChannel,
    claimsIdentity: new ClaimsIdentity(claims, appId === undefined ? AuthenticationConstants.AnonymousAuthType : true),
    connectorFactory,
  };
}

/** `process` of the base class reads the request itself; `processActivity` takes an authenticated request. */
class LosenAdapter extends CloudAdapter {
  run(
    result: AuthenticateRequestResult,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(result, activity, logic);
  }
}

class KeptConnectorFactory extends ConnectorFactory {
  readonly #connectors: ReturnType<typeof createConnectors>;

  constructor(connectors: ReturnType<typeof createConnectors>) {
    super();
    this.#connectors = connectors;
  }

  // The adapter uses only the sending half of ConnectorClient.
  async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.#connectors.forService(serviceUrl, audience) as unknown as ConnectorClient;
  }
}

/**
 * Reuses the connectors and the user token client, which botbuilder creates for each turn. Its own token checks are
 * bypassed: they store four issuers for every tenant that an unverified token names, accept one issuer's token signed
 * with another issuer's key, and print key material.
 */
class KeptAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication;
  readonly #connectorFactory: ConnectorFactory;
  readonly #userTokenClients = new Map<string, Promise<UserTokenClient>>();

  constructor(inner: BotFrameworkAuthentication, connectorFactory: ConnectorFactory) {
    super();
    this.#inner = inner;
    this.#connectorFactory = connectorFactory;
  }

  override authenticateRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Error('tokens are verified at the door'));
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Error('nothing is streamed'));
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
