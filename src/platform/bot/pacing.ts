/** `count` requests per `perMs` milliseconds. */
export type Limit = { readonly count: number; readonly perMs: number };

export type PacingLimits = {
  /** Of the app in one tenant. */
  readonly tenant: readonly Limit[];
  readonly conversation: readonly Limit[];
};

/** @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, read 2026-11; newer pages say 50 for the tenant. */
export const defaultPacing: PacingLimits = {
  tenant: [{ count: 30, perMs: 1_000 }],
  conversation: [
    { count: 7, perMs: 1_000 },
    { count: 8, perMs: 2_000 },
    { count: 60, perMs: 30_000 },
    { count: 1800, perMs: 3_600_000 },
  ],
};

/**
 * Messages to channels through Graph; the conversation is a channel.
 * @see https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits, read 2026-11.
 */
export const graphPacing: PacingLimits = {
  tenant: [{ count: 50, perMs: 1_000 }],
  conversation: [
    { count: 4, perMs: 1_000 },
    { count: 3000, perMs: 24 * 3_600_000 },
  ],
};

type Bucket = { tokens: number; at: number };
type Filling = { readonly size: number; readonly perMs: number };

/** Above this number, idle conversations are forgotten. */
const mostBuckets = 10_000;

/**
 * A bucket with the capacity of the whole limit would let nearly twice the limit through in one window. A quarter of
 * the limit may burst and the rest refills over time, so that no window exceeds the limit.
 */
function fillingOf({ count, perMs }: Limit): Filling {
  const size = Math.max(1, Math.floor(count / 4));
  return { size, perMs: Math.max(count - size, 0.5) / perMs };
}

/** Token buckets for a tenant and its conversations. Times are milliseconds of one clock. */
export function createPacing(limits: PacingLimits) {
  const tenantFillings = limits.tenant.map(fillingOf);
  const conversationFillings = limits.conversation.map(fillingOf);
  const buckets = new Map<string, Bucket[]>();
  const pausedUntil = new Map<string, number>();

  function bucketsOf(key: string, fillings: readonly Filling[], now: number): readonly (readonly [Bucket, Filling])[] {
    if (buckets.size > mostBuckets) forgetIdle(now);
    const known = buckets.get(key) ?? fillings.map(({ size }) => ({ tokens: size, at: now }));
    buckets.set(key, known);
    return fillings.map((filling, at) => [refilled(known[at] as Bucket, filling, now), filling] as const);
  }

  function forgetIdle(now: number): void {
    const longestMs = Math.max(...conversationFillings.map(({ size, perMs }) => size / perMs));
    for (const [key, own] of buckets) if (own.every(({ at }) => now - at > longestMs)) buckets.delete(key);
  }

  return {
    /**
     * Takes a place if one is free within `patienceMs`.
     * @returns how long to wait before sending; with `taken: false`, when to try again.
     */
    take(tenantId: string, conversationId: string, now: number, patienceMs: number) {
      const paused = (pausedUntil.get(tenantId) ?? 0) - now;
      if (paused > 0) return { taken: false, waitMs: paused } as const;
      const all = [
        ...bucketsOf(`${tenantId}`, tenantFillings, now),
        ...bucketsOf(`${tenantId} ${conversationId}`, conversationFillings, now),
      ];
      const waitMs = Math.ceil(Math.max(0, ...all.map(([{ tokens }, { perMs }]) => (1 - tokens) / perMs)));
      if (waitMs > patienceMs) return { taken: false, waitMs } as const;
      for (const [bucket] of all) bucket.tokens -= 1;
      return { taken: true, waitMs } as const;
    },

    /** Nothing is sent to the tenant until then. */
    pause(tenantId: string, until: number): void {
      pausedUntil.set(tenantId, Math.max(until, pausedUntil.get(tenantId) ?? 0));
    },
  };
}

function refilled(bucket: Bucket, { size, perMs }: Filling, now: number): Bucket {
  bucket.tokens = Math.min(size, bucket.tokens + Math.max(0, now - bucket.at) * perMs);
  bucket.at = Math.max(bucket.at, now);
  return bucket;
}
