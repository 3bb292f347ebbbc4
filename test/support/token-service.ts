import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { createUserTokens, userTokenClient, type UserTokens } from '../../src/platform/bot/index.ts';

/** The Bot Framework's token service on loopback, for the requests that the product makes. */
export async function startTokenService() {
  const asked: {
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly authorization: string;
  }[] = [];
  const signedIn = new Map<string, string>();
  /** Codes that the sign-in window has given out, with the person they sign in. */
  const codes = new Map<string, string>();
  let fails = false;
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://x');
      const query = Object.fromEntries(url.searchParams);
      asked.push({ path: url.pathname, query, authorization: request.headers.authorization ?? '' });
      const body = await text(request);
      const answer = (status: number, value?: object) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(value === undefined ? '' : JSON.stringify(value));
      };
      if (fails) return answer(400, { error: { code: 'BadRequest', message: 'as the test wished' } });
      const user = query.userId ?? '';
      const token = (value: string | undefined) =>
        value ? answer(200, { connectionName: query.connectionName, token: value }) : answer(404, {});
      switch (url.pathname) {
        case '/api/usertoken/GetToken':
          if (query.code !== undefined && codes.get(query.code) !== user) return answer(404, {});
          if (query.code !== undefined) signedIn.set(user, `token-of-${user}`);
          return token(signedIn.get(user));
        case '/api/botsignin/GetSignInResource':
          return answer(200, {
            signInLink: 'https://token.example.org/sign-in',
            tokenExchangeResource: { id: 'exchange-1', uri: 'api://losen' },
          });
        case '/api/usertoken/exchange': {
          const { token: given } = JSON.parse(body) as { token?: string };
          if (given === 'good') signedIn.set(user, `token-of-${user}`);
          return given === 'good' ? token(`token-of-${user}`) : answer(404, {});
        }
        case '/api/usertoken/SignOut':
          signedIn.delete(user);
          return answer(200);
        default:
          return answer(500);
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const signing: ServiceClientCredentialsFactory = {
    isValidAppId: async () => true,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (resource) => {
        resource.headers.set('authorization', 'Bearer bot-token');
        return resource;
      },
    }),
  };
  const tokens: UserTokens = createUserTokens({
    client: userTokenClient({ appId: 'losen', credentials: signing, url }),
    connectionName: 'graph',
  });
  return {
    tokens,
    asked: asked as readonly (typeof asked)[number][],
    signedIn,
    codes,
    fail: () => void (fails = true),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
