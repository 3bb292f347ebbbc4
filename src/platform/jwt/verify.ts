import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { SigningKey, SigningKeys } from './signing-keys.ts';

export type VerifiedToken = { readonly claims: JWTPayload; readonly key: SigningKey };

/** The reason why a token is invalid; safe to log. */
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

/** The token is invalid. */
export class TokenError extends Error {
  readonly reason: TokenFault;

  constructor(reason: TokenFault, options?: { readonly cause?: unknown }) {
    super(reason, options);
    this.name = 'TokenError';
    this.reason = reason;
  }
}

/** Microsoft's tokens are 1-3 KB; a header can have 16 KB. */
const maxTokenLength = 12_000;
/** The only algorithm of Entra and the Bot Framework. */
const algorithm = 'RS256';

/**
 * Verifies signature and time of a bearer token with the keys of its issuer only. No token is stored, and no key is
 * fetched before the issuer is known to be accepted.
 * @param options.keysOf the keys for the claims of an unverified token. @returns undefined for an issuer that is not
 * accepted.
 * @throws TokenError for an invalid token, KeysUnavailableError when the keys cannot be fetched.
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
