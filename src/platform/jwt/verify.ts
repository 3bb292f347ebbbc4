import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { SigningKey, SigningKeys } from './signing-keys.ts';

export type VerifiedToken = { readonly claims: JWTPayload; readonly key: SigningKey };

/** What is wrong with a token, in a word that may stand in a log. */
export type TokenFault =
  | 'missing'
  | 'malformed'
  | 'algorithm'
  | 'issuer'
  | 'unknown_key'
  | 'signature'
  | 'time'
  | 'audience'
  | 'party'
  | 'scope'
  | 'tenant'
  | 'endorsement';

/** A token proves nothing. */
export class TokenError extends Error {
  readonly reason: TokenFault;

  constructor(reason: TokenFault, options?: { readonly cause?: unknown }) {
    super(reason, options);
    this.name = 'TokenError';
    this.reason = reason;
  }
}

/** Microsoft's tokens are 1-3 KB; a header can be 16. */
const maxTokenLength = 12_000;
/** The only algorithm that Entra and the Bot Framework sign with. */
const algorithm = 'RS256';

/**
 * Verifies signature and time of a bearer token with the keys that may vouch for its issuer, and no others. Nothing is kept
 * of a token, and no key is looked for before the issuer is known to be one of ours.
 * @param options.keysOf the keys for what an unverified token claims. @returns undefined for an issuer that is not ours.
 * @throws TokenError for a token that is wrong, KeysUnavailableError when that cannot be found out.
 */
export async function verifyToken(
  authorization: string | undefined,
  options: {
    readonly keysOf: (claims: JWTPayload) => SigningKeys | undefined;
    readonly toleranceSeconds: number;
    readonly now: Date;
  },
): Promise<VerifiedToken> {
  if (!authorization) throw new TokenError('missing');
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
  if (token === undefined || token.length > maxTokenLength) throw new TokenError('malformed');
  const { keyId, claims } = unverified(token);
  const keys = options.keysOf(claims);
  if (!keys) throw new TokenError('issuer');
  const key = await keys.find(keyId);
  if (!key) throw new TokenError('unknown_key');
  try {
    const { payload } = await jwtVerify(token, key.key, {
      algorithms: [algorithm],
      requiredClaims: ['exp', 'iss', 'aud'],
      clockTolerance: options.toleranceSeconds,
      currentDate: options.now,
    });
    return { claims: payload, key };
  } catch (fault) {
    throw new TokenError(reasonOf(fault), { cause: fault });
  }
}

function unverified(token: string): { readonly keyId: string; readonly claims: JWTPayload } {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg !== algorithm) throw new TokenError('algorithm');
    if (typeof kid !== 'string') throw new TokenError('unknown_key');
    return { keyId: kid, claims: decodeJwt(token) };
  } catch (fault) {
    throw fault instanceof TokenError ? fault : new TokenError('malformed', { cause: fault });
  }
}

function reasonOf(fault: unknown): TokenFault {
  if (fault instanceof errors.JWTExpired) return 'time';
  if (!(fault instanceof errors.JWTClaimValidationFailed)) return 'signature';
  if (fault.claim === 'aud') return 'audience';
  return fault.claim === 'iss' ? 'issuer' : 'time';
}
