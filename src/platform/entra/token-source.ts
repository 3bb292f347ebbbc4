import type { TokenCredential } from '@azure/identity';

/** @returns a token that is valid for at least another minute. @throws TokenUnavailableError */
export type TokenSource = () => Promise<string>;

/** No token is available now: the service did not answer, or it refused the credential. */
export class TokenUnavailableError extends Error {
  readonly code = 'ERR_TOKEN_UNAVAILABLE';

  constructor(cause: unknown) {
    super('no token could be had', { cause });
    this.name = 'TokenUnavailableError';
  }
}

/** Libraries renew five minutes before expiry: an earlier request gets the same token. */
const renewBeforeMs = 4 * 60_000;
/** Margin for the duration of a request. */
const spareMs = 60_000;
/** A turn has 15 s, and its reply must still go out. */
const defaultTimeoutMs = 5_000;

type Kept = { readonly token: string; readonly endsAtMs: number };

/**
 * The app's token for one service. Turns that wait at the same time share one request. The token is renewed in the
 * background while the old one is still valid, so that a short outage delays nobody.
 */
export function createTokenSource(deps: {
  readonly credential: Pick<TokenCredential, 'getToken'>;
  /** For example `https://api.botframework.com/.default`. */
  readonly scope: string;
  /** Real time in milliseconds, by which a token's expiry is measured. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
}): TokenSource {
  const now = deps.now ?? Date.now;
  const timeoutMs = deps.timeoutMs ?? defaultTimeoutMs;
  let kept: Kept | undefined;
  let request: Promise<Kept> | undefined;

  function renew(): Promise<Kept> {
    request ??= ask().finally(() => (request = undefined));
    return request;
  }

  async function ask(): Promise<Kept> {
    const { expired, stop } = timeLimit(timeoutMs);
    try {
      const answer = await Promise.race([deps.credential.getToken(deps.scope), expired]);
      if (!answer) throw new Error('the credential gave no token');
      kept = { token: answer.token, endsAtMs: answer.expiresOnTimestamp };
      return kept;
    } catch (cause) {
      throw new TokenUnavailableError(cause);
    } finally {
      stop();
    }
  }

  return async () => {
    const leftMs = kept ? kept.endsAtMs - now() : 0;
    if (kept && leftMs > renewBeforeMs) return kept.token;
    const renewed = renew();
    if (!kept || leftMs <= spareMs) return (await renewed).token;
    // The next request retries.
    renewed.catch(() => undefined);
    return kept.token;
  };
}

/** Not every credential supports cancellation. */
function timeLimit(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  return { expired, stop: () => clearTimeout(timer) };
}
