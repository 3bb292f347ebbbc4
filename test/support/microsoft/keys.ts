import { createPrivateKey, type KeyObject } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';

export type SigningKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicJwk: JWK };

/** Keys of one publisher, by kid: the latest signs, and those that are published verify. */
export type KeyRing = {
  readonly current: () => SigningKey;
  /** A JSON Web Key Set as the publisher shows it. */
  readonly published: () => { readonly keys: readonly JWK[] };
  /** Signs with a new key from now on. @param isOldKept whether the keys before are still published. */
  rotate(options?: { readonly isOldKept?: boolean }): Promise<SigningKey>;
  /** Publishes keys, or none for as long as the publisher is down. */
  isDown: boolean;
  /** How often the set was fetched. */
  fetched: number;
  sign(claims: JWTPayload, header?: Partial<JWTHeaderParameters>, key?: SigningKey): Promise<string>;
};

/** RSA keys take a third of a second: each publisher's first is made once for each process. */
const first = new Map<string, Promise<SigningKey>>();

export async function createKeyRing(publisher: string, more: JWK): Promise<KeyRing> {
  const begun = first.get(publisher) ?? aKey(`${publisher}-1`);
  first.set(publisher, begun);
  let keys: readonly SigningKey[] = [await begun];
  const current = () => keys[0] as SigningKey;
  const ring: KeyRing = {
    isDown: false,
    fetched: 0,
    current,
    published: () => ({ keys: keys.map(({ publicJwk }) => ({ ...publicJwk, ...more })) }),
    rotate: async ({ isOldKept = false } = {}) => {
      const key = await aKey(`${publisher}-${crypto.randomUUID()}`);
      keys = [key, ...(isOldKept ? keys : [])];
      return key;
    },
    sign: (claims, header = {}, key = current()) =>
      new SignJWT(withoutGaps(claims))
        .setProtectedHeader({ alg: 'RS256', kid: key.kid, x5t: key.kid, typ: 'JWT', ...header })
        .sign(key.privateKey),
  };
  return ring;
}

/** A key that nobody publishes. */
export async function aKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    kid,
    privateKey: createPrivateKey({ key: jwk as Record<string, unknown>, format: 'jwk' }),
    publicJwk: { ...(await exportJWK(publicKey)), kid, x5t: kid, use: 'sig' },
  };
}

/** A claim that is undefined is left out. */
function withoutGaps(claims: JWTPayload): JWTPayload {
  return JSON.parse(JSON.stringify(claims)) as JWTPayload;
}
