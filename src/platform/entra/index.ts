export { type AppCredential, type BotCredentials, botTypes, toBotCredential } from './credentials.ts';
export { createCredential } from './credential.ts';
export { createTokenSource, type TokenSource, TokenUnavailableError } from './token-source.ts';
