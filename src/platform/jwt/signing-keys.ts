import { type CryptoKey, importJWK, type JWK } from 'jose';
import { z } from 'zod';

/** A signing key of a publisher. */
export type SigningKey = {
  readonly key: CryptoKey;
  /** The issuer whose tokens it signs, if the publisher says so; `{tenantid}` stands for any tenant. */
  readonly issuer: string | undefined;
  /** The Bot Framework channels that it endorses; empty when the publisher does not say. */
  readonly endorsements: readonly string[];
};

export type SigningKeys = {
  /** @returns undefined for an unpublished key. @throws KeysUnavailableError when the keys cannot be fetched. */
  find(keyId: string): Promise<SigningKey | undefined>;
};

/** A publisher's keys could not be fetched, so the token cannot be verified. */
export class KeysUnavailableError extends Error {
  constructor(url: string, cause: unknown) {
    super(`the signing keys at ${url} could not be fetched`, { cause });
    this.name = 'KeysUnavailableError';
  }
}

/** Microsoft publishes a new key a day before using it, and recommends fetching keys at least once a day. */
const freshMs = 12 * 3_600_000;
/** How long keys stay valid while their publisher cannot be reached. */
const usableMs = 48 * 3_600_000;
/** Minimum pause between fetches for unknown keys, because anybody can send an unknown key id. */
const unknownRetryMs = 30_000;
/** Minimum pause before a failed fetch is retried. */
const failedRetryMs = 5_000;
const timeoutMs = 5_000;
/** Publishers have about ten keys. */
const mostKeys = 200;

const metadataSchema = z.object({ jwks_uri: z.url() });
const setSchema = z.object({ keys: z.array(z.unknown()) });
const keySchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  use: z.literal('sig').optional(),
  issuer: z.string().optional(),
  endorsements: z.array(z.string()).optional(),
});

type Known = { readonly keys: ReadonlyMap<string, SigningKey>; readonly atMs: number };

/**
 * The keys of one publisher, fetched on demand: at most one fetch at a time, and not one for every unknown key.
 * @param deps.url the key set, or OpenID metadata with the address of the key set, on the same host.
 */
export function createSigningKeys(deps: {
  readonly url: string;
  readonly clock: () => Date;
  readonly unknownRetryMs?: number;
}): SigningKeys {
  const { url, clock } = deps;
  const retryMs = deps.unknownRetryMs ?? unknownRetryMs;
  let known: Known | undefined;
  let tried: { readonly atMs: number; readonly fault?: KeysUnavailableError } | undefined;
  let flight: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    try {
      known = { keys: await fetchKeys(url), atMs: clock().getTime() };
      tried = { atMs: known.atMs };
    } catch (cause) {
      tried = { atMs: clock().getTime(), fault: new KeysUnavailableError(url, cause) };
    }
  }

  /** @throws KeysUnavailableError when the latest fetch failed. */
  async function refreshed(minimumMs: number): Promise<void> {
    const waitMs = tried?.fault ? failedRetryMs : minimumMs;
    if (flight || !tried || ageOf(tried.atMs) >= waitMs) {
      flight ??= refresh().finally(() => (flight = undefined));
      await flight;
    }
    if (tried?.fault) throw tried.fault;
  }

  const ageOf = (atMs: number) => Math.abs(clock().getTime() - atMs);

  return {
    async find(keyId) {
      if (!known || ageOf(known.atMs) >= freshMs) {
        const isUsable = known !== undefined && ageOf(known.atMs) < usableMs;
        await refreshed(0).catch((fault: unknown) => {
          if (!isUsable) throw fault;
        });
      }
      const found = known?.keys.get(keyId);
      if (found) return found;
      await refreshed(retryMs);
      return known?.keys.get(keyId);
    },
  };
}

async function fetchKeys(url: string): Promise<ReadonlyMap<string, SigningKey>> {
  const body = await fetchJson(url);
  const set = setSchema.safeParse(body);
  const { keys } = set.success ? set.data : setSchema.parse(await fetchJson(keysUrlOf(url, body)));
  const found = new Map<string, SigningKey>();
  for (const one of keys.slice(0, mostKeys)) {
    const parsed = keySchema.safeParse(one);
    if (!parsed.success) continue;
    const { kid, kty, n, e, issuer, endorsements = [] } = parsed.data;
    const key = await importJWK({ kty, n, e } satisfies JWK, 'RS256').catch(() => undefined);
    if (key && !(key instanceof Uint8Array)) found.set(kid, { key, issuer, endorsements });
  }
  // An answer without any key is an error of the publisher, and must not invalidate every token.
  if (found.size === 0) throw new Error('no signing key in the answer');
  return found;
}

function keysUrlOf(metadataUrl: string, metadata: unknown): string {
  const { jwks_uri: url } = metadataSchema.parse(metadata);
  if (new URL(url).origin !== new URL(metadataUrl).origin) throw new Error('the keys are said to be on another host');
  return url;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.ok) return response.json();
  await response.body?.cancel();
  throw new Error(`the publisher answered ${response.status}`);
}
