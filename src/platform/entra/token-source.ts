import type { TokenCredential } from '@azure/identity';

/** @returns a token that is good for another minute at least. @throws TokenUnavailableError */
export type TokenSource = () => Promise<string>;

/** There is no token to be had now: the service did not answer, or it refused the app's proof. */
export class TokenUnavailableError extends Error {
  readonly code = 'ERR_TOKEN_UNAVAILABLE';

  constructor(cause: unknown) {
    super('no token could be had', { cause });
    this.name = 'TokenUnavailableError';
  }
}

/** Libraries renew five minutes before the end: a request earlier than that gets the same token again. */
const renewBeforeMs = 4 * 60_000;
/** What a request may take under way. */
const spareMs = 60_000;
/** A turn has 15 s, and its reply must still go out. */
const usualTimeoutMs = 5_000;

type Kept = { readonly token: string; readonly endsAtMs: number };

/**
 * The app's token for one service. A token is requested once, however many turns wait for it, and renewed in the
 * background while the old one is still good: a service that is down for a moment holds nobody up.
 */
export function createTokenSource(deps: {
  readonly credential: Pick<TokenCredential, 'getToken'>;
  /** Such as `https://api.botframework.com/.default`. */
  readonly scope: string;
  /** Real time in milliseconds, by which the service counts a token's life. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
}): TokenSource {
  const now = deps.now ?? Date.now;
  const timeoutMs = deps.timeoutMs ?? usualTimeoutMs;
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
    // The next request tries again.
    renewed.catch(() => undefined);
    return kept.token;
  };
}

/** Not every credential can be told to stop. */
function timeLimit(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  return { expired, stop: () => clearTimeout(timer) };
}
