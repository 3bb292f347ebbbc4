import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, type CryptoKey } from 'jose';
import type { Identity } from './identity.ts';
import { aKey } from './keys.ts';

/** What stands in the authorization header, by what is wrong with it. */
export type WrongTokens = Readonly<Record<string, () => Promise<string | undefined> | string | undefined>>;

const anotherApp = '11111111-1111-4111-8111-111111111111';
const anotherTenant = '99999999-9999-4999-8999-999999999999';
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const inSeconds = (more: number) => Math.floor(Date.now() / 1000) + more;

type Claims = Readonly<Record<string, unknown>>;
/** Makes a token as its issuer does, but for these. */
type Make = (options: {
  readonly claims?: Claims;
  readonly header?: Record<string, unknown>;
  readonly key?: Awaited<ReturnType<typeof aKey>>;
}) => Promise<string>;

/** Wrong in ways that have nothing to do with who issues the tokens. */
async function wrongOfAnyIssuer(make: Make, ring: Identity['entra']): Promise<WrongTokens> {
  const [stranger, good] = [await aKey('unheard-of'), await make({})];
  const [head = '', claims = '', signature = ''] = good.split('.');
  const { kid, publicJwk } = ring.current();
  const secret = await exportSPKI((await importJWK({ ...publicJwk, ext: true }, 'RS256')) as CryptoKey);
  const hmac = (key: string) => {
    const data = `${base64({ alg: 'HS256', kid, typ: 'JWT' })}.${claims}`;
    return `Bearer ${data}.${createHmac('sha256', key).update(data).digest('base64url')}`;
  };
  const bearer = (options: Parameters<Make>[0]) => async () => `Bearer ${await make(options)}`;
  const withHeader = (header: object) => `Bearer ${base64(header)}.${claims}.${signature}`;
  return {
    'no token': () => undefined,
    'an empty token': () => 'Bearer ',
    'another scheme': () => `Basic ${good}`,
    'a word': () => 'Bearer plantert-token-0815',
    'two parts': () => `Bearer ${head}.${claims}`,
    'five parts, as of an encrypted token': () => `Bearer ${good}.x.y`,
    'two tokens': () => `Bearer ${good}, Bearer ${good}`,
    'parts that are no JSON': () => 'Bearer eA.eA.eA',
    'more than any header should hold': bearer({ claims: { fill: 'x'.repeat(10_000) } }),
    'no signature, and it says so': () => `Bearer ${base64({ alg: 'none', kid })}.${claims}.`,
    'no signature, and it pretends': () => withHeader({ alg: 'none', kid }),
    'the public key taken for a shared secret': () => hmac(secret),
    'the name of the key taken for a shared secret': () => hmac(kid),
    'another algorithm than it is signed with': () => withHeader({ alg: 'RS512', kid }),
    'a padding that is not used': () => withHeader({ alg: 'PS256', kid }),
    "a stranger's key under a known name": bearer({ key: { ...stranger, kid } }),
    'a key that nobody published': bearer({ key: stranger }),
    'a key that it brings itself': bearer({ key: { ...stranger, kid }, header: { jwk: stranger.publicJwk } }),
    'no name of a key': () => withHeader({ alg: 'RS256' }),
    'a name of a key that is a list': () => withHeader({ alg: 'RS256', kid: [kid] }),
    'an extension that must be understood': () => withHeader({ alg: 'RS256', kid, crit: ['losen'], losen: 1 }),
    'claims that were changed': () => {
      const given = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
      return `Bearer ${head}.${base64({ ...given, exp: inSeconds(86_400) })}.${signature}`;
    },
    'a signature that was changed': () =>
      `Bearer ${head}.${claims}.${signature.slice(0, -8)}${signature.endsWith('AAAAAAAA') ? 'BBBBBBBB' : 'AAAAAAAA'}`,
    'a time that is over': bearer({ claims: { exp: inSeconds(-310) } }),
    'no end of its time': bearer({ claims: { exp: undefined } }),
    'an end that is not a number': bearer({ claims: { exp: 'tomorrow' } }),
    'a time that has not begun': bearer({ claims: { nbf: inSeconds(600) } }),
    "another app's audience": bearer({ claims: { aud: anotherApp } }),
    "Graph's audience": bearer({ claims: { aud: 'https://graph.microsoft.com' } }),
    'no audience': bearer({ claims: { aud: undefined } }),
    'no issuer': bearer({ claims: { iss: undefined } }),
    'an issuer that is a list': bearer({ claims: { iss: ['https://api.botframework.com'] } }),
    'an issuer of somewhere else': bearer({ claims: { iss: 'https://login.example.org/' } }),
  };
}

/** Tokens that must not open `/api/messages`. */
export async function wrongBotTokens(
  identity: Identity,
  bot: { readonly appId: string; readonly tenantId: string; readonly serviceUrl: string },
): Promise<WrongTokens> {
  const { botFramework, entra } = identity;
  const { appId, tenantId } = bot;
  const delivery = (options: Partial<Parameters<Identity['delivery']>[0]>) => async () =>
    `Bearer ${await identity.delivery({ ...bot, ...options })}`;
  const foreign = { tid: anotherTenant };
  return {
    ...(await wrongOfAnyIssuer((options) => identity.delivery({ ...bot, ...options }), botFramework)),
    'an audience among others': delivery({ claims: { aud: [appId, anotherApp] } }),
    "the connector's audience": delivery({ claims: { aud: 'https://api.botframework.com' } }),
    'an issuer that only looks alike': delivery({ claims: { iss: 'https://api.botframework.com/' } }),
    "the issuer of another cloud's Bot Framework": delivery({ claims: { iss: 'https://api.botframework.us' } }),
    "Entra's key for the Bot Framework": delivery({ ring: entra }),
    "the Bot Framework's key for Entra, version 1": delivery({ issuer: 'sts', ring: botFramework }),
    "the Bot Framework's key for Entra, version 2": delivery({ issuer: 'v2', ring: botFramework }),
    'no service that it is for': delivery({ claims: { serviceurl: undefined } }),
    'another service that it is for': delivery({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }),
    'a tenant that is not ours, version 1': delivery({ issuer: 'sts', tenantId: anotherTenant }),
    'a tenant that is not ours, version 2': delivery({ issuer: 'v2', tenantId: anotherTenant }),
    'the tenants of the Emulator': delivery({ issuer: 'sts', tenantId: 'd6d49420-f39b-4df7-a1dc-d59a935871db' }),
    'another tenant than its issuer, version 1': delivery({ issuer: 'sts', claims: foreign }),
    'another tenant than its issuer, version 2': delivery({ issuer: 'v2', claims: foreign }),
    'no tenant': delivery({ issuer: 'sts', claims: { tid: undefined } }),
    'an issuer of any tenant': delivery({
      issuer: 'v2',
      claims: { iss: 'https://login.microsoftonline.com/common/v2.0' },
    }),
    'no party, version 1': delivery({ issuer: 'sts', claims: { appid: undefined } }),
    'no party, version 2': delivery({ issuer: 'v2', claims: { azp: undefined } }),
    'another party, version 1': delivery({ issuer: 'sts', claims: { appid: anotherApp } }),
    'another party, version 2': delivery({ issuer: 'v2', claims: { azp: anotherApp } }),
    'the party of version 1 in version 2': delivery({ issuer: 'v2', claims: { azp: undefined, appid: appId } }),
    'the party of version 2 in version 1': delivery({ issuer: 'sts', claims: { appid: undefined, azp: appId } }),
    "another app's audience, version 1": delivery({ issuer: 'sts', claims: { aud: anotherApp } }),
    "another app's audience, version 2": delivery({ issuer: 'v2', claims: { aud: `api://${anotherApp}` } }),
    "a person's rights": delivery({ issuer: 'v2', claims: { scp: 'access_as_user' } }),
    "a person's sign-in to the tab": async () =>
      `Bearer ${await identity.singleSignOn({ clientId: appId, tenantId, personId: anotherTenant })}`,
    'what the bot itself sends to the connector': async () =>
      `Bearer ${await identity.access({ audience: 'https://api.botframework.com', tenantId, clientId: appId })}`,
  };
}

/** Tokens that must not open the API of the tab. */
export async function wrongTabTokens(
  identity: Identity,
  tab: { readonly clientId: string; readonly tenantId: string },
): Promise<WrongTokens> {
  const person = { ...tab, personId: 'aaaaaaaa-0001-4000-8000-000000000001', name: 'Plantert Navn Navnesen' };
  const make: Make = (options) => identity.singleSignOn({ ...person, ...options });
  const bearer = (claims: Claims) => async () => `Bearer ${await make({ claims })}`;
  const issuerOf = (tenantId: string) => `https://login.microsoftonline.com/${tenantId}/v2.0`;
  const service = 'https://smba.trafficmanager.net/emea/';
  return {
    ...(await wrongOfAnyIssuer(make, identity.entra)),
    'the name of a person of the trial': () => 'Trial 6a0c1f10-0001-4000-8000-000000000001',
    'the issuer of another tenant than its own': bearer({ iss: issuerOf(anotherTenant) }),
    'another tenant than its issuer': bearer({ tid: anotherTenant }),
    'a tenant that is not served': bearer({ iss: issuerOf(anotherTenant), tid: anotherTenant }),
    'no tenant': bearer({ tid: undefined }),
    'a tenant that is no id': bearer({ tid: 'uin.example', iss: issuerOf('uin.example') }),
    'no person': bearer({ oid: undefined }),
    'a person that is no id': bearer({ oid: '../../etc/passwd' }),
    'no scope': bearer({ scp: undefined }),
    'another scope': bearer({ scp: 'User.Read' }),
    'the rights of an app': bearer({ scp: undefined, roles: ['access_as_user'], idtyp: 'app' }),
    "the Bot Framework's key": async () => `Bearer ${await identity.botFramework.sign({ ...(await claimsOf(make)) })}`,
    'what comes beside an activity': async () =>
      `Bearer ${await identity.delivery({ appId: tab.clientId, tenantId: tab.tenantId, serviceUrl: service })}`,
    'what comes beside an activity, version 2': async () =>
      `Bearer ${await identity.delivery({ appId: tab.clientId, tenantId: tab.tenantId, serviceUrl: service, issuer: 'v2' })}`,
  };
}

async function claimsOf(make: Make): Promise<Claims> {
  const [, claims = ''] = (await make({})).split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
}
