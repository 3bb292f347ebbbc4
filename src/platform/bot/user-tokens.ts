import type { Activity, OAuthCard } from 'botbuilder';
import {
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { z } from 'zod';

/**
 * Users' tokens, stored and renewed by the Bot Framework's token service; this process neither stores nor logs them.
 */
export type UserTokens = {
  /**
   * @param code the code from the sign-in window, right after a sign-in.
   * @returns undefined for a person who is not signed in.
   */
  tokenOf(channelUserId: string, code?: string): Promise<string | undefined>;
  /** A message with the button that opens the sign-in window, for the sender of an activity. */
  signInMessage(activity: Activity, words: SignInWords): Promise<Partial<Activity>>;
  /**
   * Exchanges a single sign-on token from Teams for a token of the connection. @returns false when the exchange is
   * refused.
   */
  exchange(channelUserId: string, token: string): Promise<boolean>;
  signOut(channelUserId: string): Promise<void>;
  readonly connectionName: string;
};

export type SignInWords = { readonly text: string; readonly button: string };

/** Sign-ins belong to the person in Teams, not to a conversation. */
const channelId = 'msteams';
const oauthCard = 'application/vnd.microsoft.card.oauth';

/** @returns undefined in trial mode and without an OAuth connection: then nothing is done in a person's name. */
export function userTokensOf(
  config: { readonly graphOAuthConnection: string | undefined; readonly tokenServiceUrl: string | undefined },
  adapter: { userTokens(connectionName: string, serviceUrl: string | undefined): UserTokens | undefined },
): UserTokens | undefined {
  if (config.graphOAuthConnection === undefined) return undefined;
  return adapter.userTokens(config.graphOAuthConnection, config.tokenServiceUrl);
}

/** @param client the adapter's, created on first use. */
export function createUserTokens(deps: {
  readonly client: () => Promise<UserTokenClient>;
  readonly connectionName: string;
}): UserTokens {
  const { client, connectionName } = deps;
  return {
    connectionName,
    async tokenOf(channelUserId, code) {
      // For a person without a token the service answers 404, which the client does not treat as an error.
      const answer = (await (await client()).getUserToken(channelUserId, connectionName, channelId, code as string)) as
        { token?: string } | undefined;
      return answer?.token || undefined;
    },
    async signInMessage(activity, { text, button }) {
      const resource = await (await client()).getSignInResource(connectionName, activity, undefined as never);
      const content: Pick<OAuthCard, 'text' | 'connectionName' | 'buttons'> = {
        text,
        connectionName,
        buttons: [{ type: 'signin', title: button, value: resource.signInLink }],
        ...(resource.tokenExchangeResource ? { tokenExchangeResource: resource.tokenExchangeResource } : {}),
      };
      return {
        type: 'message',
        summary: text,
        attachments: [{ contentType: oauthCard, content }],
      };
    },
    async exchange(channelUserId, token) {
      const answer = (await (await client()).exchangeToken(channelUserId, connectionName, channelId, { token })) as
        { token?: string } | undefined;
      return Boolean(answer?.token);
    },
    signOut: async (channelUserId) => (await client()).signOutUser(channelUserId, connectionName, channelId),
  };
}

/**
 * The service of the public cloud, without data residency. @see
 * https://learn.microsoft.com/azure/bot-service/ref-oauth-redirect-urls
 */
const defaultService = AuthenticationConstants.OAuthUrl;

/** botbuilder's client of the token service, created once on first use. */
export function userTokenClient(deps: {
  readonly appId: string;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly url: string | undefined;
}): () => Promise<UserTokenClient> {
  let made: Promise<UserTokenClient> | undefined;
  const make = async () => {
    const { ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope } = AuthenticationConstants;
    // One custom address makes the factory treat all of them as custom; only these are used for user tokens.
    const authentication = BotFrameworkAuthenticationFactory.create(
      '',
      true,
      ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope,
      AuthenticationConstants.ToBotFromChannelTokenIssuer,
      deps.url ?? defaultService,
      AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
      AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
      '',
      deps.credentials,
      { requiredEndorsements: [] },
      fetch as never,
    );
    return authentication.createUserTokenClient(new ClaimsIdentity([{ type: 'aud', value: deps.appId }], true));
  };
  return () => {
    // After a failure the next call creates a new one.
    made ??= make().catch((fault: unknown) => {
      made = undefined;
      throw fault;
    });
    return made;
  };
}

const verifyState = z.looseObject({ state: z.string().max(2000) });
const tokenExchange = z.looseObject({
  id: z.string().max(200),
  connectionName: z.string().max(200),
  token: z.string().max(100_000),
});

/** The response to a sign-in invoke; `signedIn` identifies the sign-in, so that it is announced once. */
export type SignInAnswer = { readonly status: number; readonly body?: object; readonly signedIn?: string };

/**
 * Teams reports the outcome of a sign-in by one of two invokes. 404 and 412 make it show the sign-in window, or the
 * error.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/bot-sso-code
 */
export async function answerSignIn(activity: Activity, tokens: UserTokens | undefined): Promise<SignInAnswer> {
  if (!tokens) return { status: 404 };
  return activity.name === 'signin/verifyState' ? verified(activity, tokens) : exchanged(activity, tokens);
}

async function verified(activity: Activity, tokens: UserTokens): Promise<SignInAnswer> {
  const value = verifyState.safeParse(activity.value);
  if (!value.success) return { status: 400 };
  const token = await tokens.tokenOf(activity.from.id, value.data.state);
  return token ? { status: 200, signedIn: `sign-in ${activity.id ?? ''}` } : { status: 404 };
}

async function exchanged(activity: Activity, tokens: UserTokens): Promise<SignInAnswer> {
  const value = tokenExchange.safeParse(activity.value);
  if (!value.success) return { status: 400 };
  const { id, connectionName, token } = value.data;
  const told = (failureDetail: string) => ({ id, connectionName, failureDetail });
  if (connectionName !== tokens.connectionName) return { status: 400, body: told('another OAuth connection') };
  const done = await tokens.exchange(activity.from.id, token).catch(() => false);
  if (!done) return { status: 412, body: told('the token could not be exchanged') };
  // Every open client of the person sends one, with the same id.
  return { status: 200, body: { id, connectionName }, signedIn: `sign-in ${id}` };
}
