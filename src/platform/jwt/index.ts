export { createSigningKeys, KeysUnavailableError, type SigningKey, type SigningKeys } from './signing-keys.ts';
export { TokenError, type TokenFault, verifyToken, type VerifiedToken } from './verify.ts';
export type { JWTPayload } from 'jose';
