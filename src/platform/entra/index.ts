export { createCredential } from './credential.ts';
export { createTokenSource, type TokenSource, TokenUnavailableError } from './token-source.ts';
