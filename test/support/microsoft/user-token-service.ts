import type { Answer, Request } from './answers.ts';
import { bearerOf, type Identity } from './identity.ts';
import { audiences } from './tokens.ts';

export type UserTokenService = ReturnType<typeof createUserTokenService>;

/** A person's sign-in: who they are in the directory, and what they have consented to in Graph. */
export type Consent = { readonly personId: string; readonly permissions: readonly string[] };

/** The Bot Framework's token service: it speaks with nobody but the bot, whose token it demands on every call. */
export function createUserTokenService(deps: {
  readonly identity: Identity;
  readonly appId: string;
  readonly tenantId: string;
  readonly connectionName: string;
  /** The app registration of the OAuth connection. */
  readonly clientId: string;
}) {
  const { identity, appId, tenantId, connectionName, clientId } = deps;
  const asked: { readonly host: string; readonly path: string; readonly query: Request['query'] }[] = [];
  const signedIn = new Map<string, Consent>();
  const codes = new Map<string, string>();
  const consents = new Map<string, Consent>();

  async function serve(request: Request): Promise<Answer> {
    const claims = await identity.claimsOf(bearerOf(request.headers.authorization), audiences.botFramework);
    asked.push({ host: request.headers.host ?? '', path: request.path, query: request.query });
    if (claims?.appid !== appId) return { status: 401 };
    const { userId = '', code } = request.query;
    switch (`${request.method} ${request.path}`) {
      case 'GET /api/usertoken/GetToken':
        if (request.query.connectionName !== connectionName) return noConnection();
        if (code !== undefined && codes.get(code) !== userId) return { status: 404, body: {} };
        if (code !== undefined) signIn(userId);
        return token(userId);
      case 'GET /api/botsignin/GetSignInResource':
        return {
          status: 200,
          body: {
            signInLink: `https://token.botframework.com/api/oauth/signin?signin=${crypto.randomUUID()}`,
            tokenExchangeResource: { id: crypto.randomUUID(), uri: `api://losen.example.org/${clientId}` },
          },
        };
      case 'POST /api/usertoken/exchange': {
        if (request.query.connectionName !== connectionName) return noConnection();
        const { token: given } = JSON.parse(request.body) as { readonly token?: string };
        const person = await identity.claimsOf(given, clientId);
        if (person?.scp !== 'access_as_user' || person.oid !== consents.get(userId)?.personId) {
          return { status: 400, body: { error: { code: 'InvalidTokenExchange', message: 'not exchangeable' } } };
        }
        signIn(userId);
        return token(userId);
      }
      case 'DELETE /api/usertoken/SignOut':
        signedIn.delete(userId);
        return { status: 200 };
      default:
        return { status: 404 };
    }
  }

  function signIn(userId: string): void {
    const consent = consents.get(userId);
    if (consent) signedIn.set(userId, consent);
  }

  async function token(userId: string): Promise<Answer> {
    const consent = signedIn.get(userId);
    if (!consent) return { status: 404, body: {} };
    const more = { scp: consent.permissions.join(' '), oid: consent.personId, idtyp: 'user' };
    const access = await identity.access({ audience: audiences.graph, tenantId, clientId, more });
    return { status: 200, body: { channelId: 'msteams', connectionName, token: access } };
  }

  return {
    serve,
    /** Every call, oldest first. */
    asked: asked as readonly (typeof asked)[number][],
    /** Those who have signed in, by the channel's id. */
    signedIn: signedIn as ReadonlyMap<string, Consent>,
    /** Lets somebody sign in when they come to the window. */
    consent: (userId: string, consent: Consent) => void consents.set(userId, consent),
    /** The sign-in window: what it gives Teams for the person. */
    visit: (userId: string): string => {
      const code = String(codes.size + 100_000);
      codes.set(code, userId);
      return code;
    },
  };
}

function noConnection(): Answer {
  return { status: 400, body: { error: { code: 'BadArgument', message: 'The connection name is not known.' } } };
}
