import {
  createSigningKeys,
  type JWTPayload,
  type SigningKeys,
  TokenError,
  type VerifiedToken,
  verifyToken,
} from '../jwt/index.ts';

/** The sender of an activity, according to its verified token. */
export type IncomingToken = {
  /** The service that the token was made for; undefined when the issuer does not say. */
  readonly serviceUrl: string | undefined;
};

export type VerifyIncoming = (authorization: string | undefined) => Promise<IncomingToken>;

const botFrameworkIssuer = 'https://api.botframework.com';
const botFrameworkMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const entra = 'https://login.microsoftonline.com';
const channel = 'msteams';
/** The tolerance of Microsoft's libraries. */
const toleranceSeconds = 5 * 60;
/** The Bot Framework uses one token for about an hour, for all of a bot's conversations. */
const mostRemembered = 200;

type Issuer = {
  readonly keys: SigningKeys;
  /** @throws TokenError for claims or a key that do not fit a delivery to this bot. */
  check(token: VerifiedToken): IncomingToken;
};

/**
 * Verifies the token of an activity. Three issuers are known, each with its own keys: the Bot Framework, and the bot's
 * own tenant in both versions of Entra's tokens, which deliveries to single-tenant bots are reported to carry.
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export function createIncomingTokens(deps: {
  readonly appId: string;
  readonly tenantId: string;
  readonly clock: () => Date;
}): VerifyIncoming {
  const { clock } = deps;
  const appId = deps.appId.toLowerCase();
  const tenantId = deps.tenantId.toLowerCase();
  const botFramework: Issuer = {
    keys: createSigningKeys({ url: botFrameworkMetadata, clock }),
    check: (token) => checkBotFramework(token, appId),
  };
  const ownTenant: Issuer = {
    keys: createSigningKeys({ url: `${entra}/${tenantId}/discovery/v2.0/keys`, clock }),
    check: (token) => checkEntra(token, { appId, tenantId }),
  };
  const issuers = new Map<unknown, Issuer>([
    [botFrameworkIssuer, botFramework],
    [`https://sts.windows.net/${tenantId}/`, ownTenant],
    [`${entra}/${tenantId}/v2.0`, ownTenant],
  ]);
  const remembered = createMemory();

  return async (authorization) => {
    const nowSeconds = clock().getTime() / 1000;
    const known = remembered.find(authorization, nowSeconds);
    if (known) return known;
    const issuerOf = ({ iss }: JWTPayload) => issuers.get(typeof iss === 'string' ? iss.toLowerCase() : undefined);
    const token = await verifyToken(authorization, {
      keysOf: (claims) => issuerOf(claims)?.keys,
      toleranceSeconds,
      now: clock(),
    });
    const verified = issuerOf(token.claims)?.check(token);
    if (!verified) throw new TokenError('issuer');
    remembered.keep(authorization ?? '', verified, token.claims);
    return verified;
  };
}

function checkBotFramework({ claims, key }: VerifiedToken, appId: string): IncomingToken {
  if (!isOneOf(claims.aud, [appId])) throw new TokenError('audience');
  // As in Microsoft's libraries, a key with an empty list endorses every channel.
  if (key.endorsements.length > 0 && !key.endorsements.includes(channel)) throw new TokenError('endorsement');
  // Without the claim, a token for one service would be valid for every other service.
  if (typeof claims.serviceurl !== 'string') throw new TokenError('party');
  return { serviceUrl: claims.serviceurl };
}

function checkEntra(
  { claims, key }: VerifiedToken,
  { appId, tenantId }: { readonly appId: string; readonly tenantId: string },
): IncomingToken {
  const { aud, tid, ver, appid, azp, scp, serviceurl } = claims;
  if (!isOneOf(tid, [tenantId])) throw new TokenError('tenant');
  if (key.issuer !== undefined && key.issuer.replace('{tenantid}', tenantId) !== `${entra}/${tenantId}/v2.0`)
    throw new TokenError('issuer');
  // Not `https://api.botframework.com`: that is the audience of this bot's own tokens, and a recipient could replay
  // them.
  if (!isOneOf(aud, [appId, `api://${appId}`, `api://botid-${appId}`])) throw new TokenError('audience');
  if (!isOneOf(ver === '2.0' ? azp : appid, [appId])) throw new TokenError('party');
  // A user can get a token whose audience is this app; a delivery is never in a user's name.
  if (scp !== undefined) throw new TokenError('scope');
  return { serviceUrl: typeof serviceurl === 'string' ? serviceurl : undefined };
}

/** Compares ids case-insensitively. */
function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value.toLowerCase());
}

/** Verified tokens until they expire, keyed by their whole text; unverified tokens are never stored. */
function createMemory() {
  const kept = new Map<
    string,
    { readonly token: IncomingToken; readonly untilSeconds: number; readonly fromSeconds: number }
  >();
  return {
    find(authorization: string | undefined, nowSeconds: number): IncomingToken | undefined {
      const found = authorization === undefined ? undefined : kept.get(authorization);
      return found && nowSeconds < found.untilSeconds && nowSeconds >= found.fromSeconds ? found.token : undefined;
    },
    keep(authorization: string, token: IncomingToken, { exp = 0, nbf = 0 }: JWTPayload): void {
      const [oldest] = kept.keys();
      if (kept.size >= mostRemembered && oldest !== undefined) kept.delete(oldest);
      kept.set(authorization, { token, fromSeconds: nbf - toleranceSeconds, untilSeconds: exp + toleranceSeconds });
    },
  };
}
