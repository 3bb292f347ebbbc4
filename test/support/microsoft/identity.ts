import { createLocalJWKSet, type JSONWebKeySet, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose';
import { createKeyRing, type KeyRing, type SigningKey } from './keys.ts';

/** Who issued a delivery's token: the Bot Framework, or the bot's own tenant (version 1 or 2). */
export type DeliveryIssuer = 'botframework' | 'sts' | 'v2';

export const botFrameworkIssuer = 'https://api.botframework.com';
export const issuerV1 = (tenantId: string) => `https://sts.windows.net/${tenantId}/`;
export const issuerV2 = (tenantId: string) => `https://login.microsoftonline.com/${tenantId}/v2.0`;

type Minting = {
  /** Tokens are good around this instant, and around the real one. */
  readonly now?: Date;
  /** Instead of the usual ones; a claim that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Partial<JWTHeaderParameters>;
  readonly key?: SigningKey;
};

export type Identity = Awaited<ReturnType<typeof createIdentity>>;

/** The two publishers of keys, and the tokens that they sign. */
export async function createIdentity() {
  const botFramework = await createKeyRing('botframework', {
    endorsements: ['msteams', 'webchat', 'directline', 'emulator'],
  } as object);
  const entra = await createKeyRing('entra', {});

  /** The token of an activity, as the real services are reported to create it. */
  function delivery(
    options: Minting & {
      readonly appId: string;
      readonly tenantId: string;
      readonly serviceUrl: string;
      readonly issuer?: DeliveryIssuer;
      /** Whose key signs, where it is not the issuer's own. */
      readonly ring?: KeyRing;
    },
  ): Promise<string> {
    const { appId, tenantId, serviceUrl, issuer = 'botframework' } = options;
    const times = timesAround(options.now);
    const usual: Readonly<Record<DeliveryIssuer, JWTPayload>> = {
      botframework: { iss: botFrameworkIssuer, serviceurl: serviceUrl },
      sts: { iss: issuerV1(tenantId), tid: tenantId, ver: '1.0', appid: appId, appidacr: '2' },
      v2: { iss: issuerV2(tenantId), tid: tenantId, ver: '2.0', azp: appId, azpacr: '2' },
    };
    const ring = options.ring ?? (issuer === 'botframework' ? botFramework : entra);
    return ring.sign({ aud: appId, ...usual[issuer], ...times, ...options.claims }, options.header, options.key);
  }

  /** What Teams gives the tab: a token of Entra's for the app registration, for a person. */
  function singleSignOn(
    options: Minting & {
      readonly clientId: string;
      readonly tenantId: string;
      readonly personId: string;
      readonly name?: string;
      readonly upn?: string;
    },
  ): Promise<string> {
    const { clientId, tenantId, personId, name, upn } = options;
    const usual: JWTPayload = {
      iss: issuerV2(tenantId),
      aud: clientId,
      tid: tenantId,
      oid: personId,
      sub: `sub-${personId}`,
      scp: 'access_as_user',
      ver: '2.0',
      name,
      preferred_username: upn,
      // The Teams web client.
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
    };
    return entra.sign({ ...usual, ...timesAround(options.now), ...options.claims }, options.header, options.key);
  }

  /** A token that a service of Microsoft's accepts: `roles` for an app, `scp` and `oid` for a person. */
  function access(options: {
    readonly audience: string;
    readonly tenantId: string;
    readonly clientId: string;
    readonly more?: JWTPayload;
    readonly livesSeconds?: number;
  }): Promise<string> {
    const { audience, tenantId, clientId, more, livesSeconds = 3600 } = options;
    const nowSeconds = Math.floor(Date.now() / 1000);
    return entra.sign({
      iss: issuerV1(tenantId),
      aud: audience,
      tid: tenantId,
      appid: clientId,
      ver: '1.0',
      iat: nowSeconds,
      nbf: nowSeconds - 300,
      exp: nowSeconds + livesSeconds,
      // Two tokens of the same second differ all the same.
      uti: crypto.randomUUID(),
      ...more,
    });
  }

  /** @returns the claims of a token that Entra signed for this audience; undefined for any other. */
  async function claimsOf(token: string | undefined, audience: string): Promise<JWTPayload | undefined> {
    if (!token) return undefined;
    const keys = createLocalJWKSet(entra.published() as JSONWebKeySet);
    const verified = await jwtVerify(token, keys, { audience, algorithms: ['RS256'] }).catch(() => undefined);
    return verified?.payload;
  }

  return { botFramework, entra, delivery, singleSignOn, access, claimsOf };
}

/** Some tests move the product's clock, and not every library heeds it. */
function timesAround(now = new Date()): JWTPayload {
  const [earlier = 0, later = 0] = [now.getTime(), Date.now()].sort((a, b) => a - b).map((ms) => Math.floor(ms / 1000));
  return { iat: earlier - 300, nbf: earlier - 300, exp: later + 3600 };
}

export function bearerOf(authorization: string | undefined): string | undefined {
  return /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
}
