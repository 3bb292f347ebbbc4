import type { Activity, OAuthCard } from 'botbuilder';
import {
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { z } from 'zod';

/** People's tokens, kept and renewed by the Bot Framework's token service; none is stored or logged here. */
export type UserTokens = {
  /**
   * @param code what the sign-in window gave the person, where one has just been used.
   * @returns undefined for somebody who has not signed in, or whose sign-in has ended.
   */
  tokenOf(channelUserId: string, code?: string): Promise<string | undefined>;
  /** A message with the button that opens the sign-in window, for the sender of an activity. */
  signInMessage(activity: Activity, words: SignInWords): Promise<Partial<Activity>>;
  /** Takes a token that Teams got by itself in exchange for one of the connection. @returns false when it will not do. */
  exchange(channelUserId: string, token: string): Promise<boolean>;
  signOut(channelUserId: string): Promise<void>;
  readonly connectionName: string;
};

export type SignInWords = { readonly text: string; readonly button: string };

/** Sign-ins are the person's in Teams, whichever conversation they came from. */
const channelId = 'msteams';
const oauthCard = 'application/vnd.microsoft.card.oauth';

/** @returns undefined in trial mode and without an OAuth connection: nothing is done in a person's name then. */
export function userTokensOf(
  config: { readonly graphOAuthConnection: string | undefined; readonly tokenServiceUrl: string | undefined },
  adapter: { userTokens(connectionName: string, serviceUrl: string | undefined): UserTokens | undefined },
): UserTokens | undefined {
  if (config.graphOAuthConnection === undefined) return undefined;
  return adapter.userTokens(config.graphOAuthConnection, config.tokenServiceUrl);
}

/** @param client the adapter's, made when it is needed first. */
export function createUserTokens(deps: {
  readonly client: () => Promise<UserTokenClient>;
  readonly connectionName: string;
}): UserTokens {
  const { client, connectionName } = deps;
  return {
    connectionName,
    async tokenOf(channelUserId, code) {
      // The service's answer for nobody is 404 without a token, which the client does not take for a fault.
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

/** The public cloud's, without data residency. @see https://learn.microsoft.com/azure/bot-service/ref-oauth-redirect-urls */
const usualService = AuthenticationConstants.OAuthUrl;

/** botbuilder's client of the token service, made once, when it is needed first. */
export function userTokenClient(deps: {
  readonly appId: string;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly url: string | undefined;
}): () => Promise<UserTokenClient> {
  let made: Promise<UserTokenClient> | undefined;
  const make = async () => {
    const { ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope } = AuthenticationConstants;
    // One address of its own makes the factory take all of them as given; only these serve people's tokens.
    const authentication = BotFrameworkAuthenticationFactory.create(
      '',
      true,
      ToChannelFromBotLoginUrl,
      ToChannelFromBotOAuthScope,
      AuthenticationConstants.ToBotFromChannelTokenIssuer,
      deps.url ?? usualService,
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
    // One that failed is made anew the next time.
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

/** What an invoke of the sign-in is answered with; `signedIn` names the sign-in, so that it is told once. */
export type SignInAnswer = { readonly status: number; readonly body?: object; readonly signedIn?: string };

/**
 * Teams tells how a sign-in went by one of two invokes. 404 and 412 make it show the sign-in window, or what went wrong.
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
  // Every client that the person has open sends one; they carry the same id.
  return { status: 200, body: { id, connectionName }, signedIn: `sign-in ${id}` };
}
