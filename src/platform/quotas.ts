import { AppError } from '../errors.ts';
import type { Limit } from './bot/pacing.ts';
import { intlLocale, type Language } from './i18n/index.ts';

/**
 * The two counts of a person: everything they write or press, and the part of it that other people see or are notified
 * of.
 */
export type QuotaKind = 'messages' | 'creations';

export type QuotaLimits = Readonly<Record<QuotaKind, readonly Limit[]>>;

export const defaultQuotas: QuotaLimits = {
  messages: [{ count: 40, perMs: 60_000 }],
  creations: [{ count: 20, perMs: 600_000 }],
};

export type QuotaRequest = {
  readonly tenantId: string;
  readonly personId: string;
  readonly isCreation: boolean;
  /** The same for a repeated request, which counts once; undefined when repetition cannot be detected. */
  readonly requestId: string | undefined;
  /** True for a message: a refusal is one more message, whereas a press or a call gets a response anyway. */
  readonly isMessage: boolean;
  readonly now: Date;
};

export type OverQuota = {
  readonly kind: QuotaKind;
  /** Until the next request is accepted. */
  readonly waitMs: number;
  /**
   * False once the person was told that messages are refused: a flood is answered once in a window, not message by
   * message.
   */
  readonly isToBeTold: boolean;
};

export type Quotas = {
  /** Counts a request. @returns undefined when it is within the quota; a refused request does not count. */
  take(request: QuotaRequest): OverQuota | undefined;
};

/** A person exceeded a quota; the code that answers keeps what they typed. */
export class QuotaError extends AppError {
  readonly over: OverQuota;

  constructor(over: OverQuota, language: Language) {
    super(over.kind === 'creations' ? 'quota_creations' : 'quota_messages', { wait: waitIn(over.waitMs, language) });
    this.over = over;
  }
}

/** Whole seconds, as in `Retry-After`. */
export function retryAfterSeconds({ waitMs }: OverQuota): number {
  return Math.max(1, Math.ceil(waitMs / 1000));
}

/** No quotas, for trial mode, where one person plays all roles. */
export const noQuotas: Quotas = { take: () => undefined };

/** A person's counts are about 1 KB; above this number, the people who were quiet the longest are forgotten. */
const mostPeople = 10_000;

type Taken = { readonly at: number; readonly id: string | undefined };
type Counts = { readonly [K in QuotaKind]: Taken[] } & { readonly pausedUntil: Partial<Record<QuotaKind, number>> };

/**
 * Sliding windows in the memory of this process; with several instances a person has a quota on each. Without limits
 * nothing is counted.
 */
export function createQuotas(given: QuotaLimits | undefined, options: { readonly mostPeople?: number } = {}): Quotas {
  if (!given) return noQuotas;
  const limits = given;
  const people = new Map<string, Counts>();
  const most = options.mostPeople ?? mostPeople;
  const longest = {
    messages: Math.max(0, ...limits.messages.map(({ perMs }) => perMs)),
    creations: Math.max(0, ...limits.creations.map(({ perMs }) => perMs)),
  };

  function countsOf(key: string, now: number): Counts {
    const known = people.get(key) ?? { messages: [], creations: [], pausedUntil: {} };
    for (const kind of ['messages', 'creations'] as const) {
      const stale = known[kind].findIndex(({ at }) => at > now - longest[kind]);
      known[kind].splice(0, stale < 0 ? known[kind].length : stale);
    }
    // A Map keeps insertion order: the most recent person is last.
    people.delete(key);
    people.set(key, known);
    const [quietest] = people.keys();
    if (people.size > most && quietest !== undefined) people.delete(quietest);
    return known;
  }

  /** How long until one more request fits. */
  function waitFor(kind: QuotaKind, taken: readonly Taken[], now: number): number {
    const waits = limits[kind].map(({ count, perMs }) => {
      const oldest = taken.at(-count);
      return oldest === undefined ? 0 : oldest.at + perMs - now;
    });
    return Math.max(0, ...waits);
  }

  return {
    take: ({ tenantId, personId, isCreation, requestId, isMessage, now: date }) => {
      const now = date.getTime();
      const counts = countsOf(JSON.stringify([tenantId, personId]), now);
      const isRepeated = (kind: QuotaKind) =>
        requestId !== undefined && counts[kind].some(({ id }) => id === requestId);
      const kinds = (isCreation ? ['creations', 'messages'] : ['messages']) as readonly QuotaKind[];
      const fresh = kinds.filter((kind) => limits[kind].length > 0 && !isRepeated(kind));
      if (isMessage) {
        const paused = fresh.find((kind) => (counts.pausedUntil[kind] ?? 0) > now);
        if (paused) return { kind: paused, waitMs: (counts.pausedUntil[paused] ?? 0) - now, isToBeTold: false };
      }
      const waits = fresh.map((kind) => ({ kind, waitMs: waitFor(kind, counts[kind], now) }));
      const over = waits.toSorted((one, other) => other.waitMs - one.waitMs)[0];
      if (over && over.waitMs > 0) {
        if (!isMessage) return { ...over, isToBeTold: true };
        // One message announces a whole window of silence, so that no message stays unanswered without notice.
        counts.pausedUntil[over.kind] = now + longest[over.kind];
        return { kind: over.kind, waitMs: longest[over.kind], isToBeTold: true };
      }
      for (const kind of fresh) counts[kind].push({ at: now, id: requestId });
      return undefined;
    },
  };
}

/** "3 minutes", or seconds below one minute; rounded up, so that the wait is over by then. */
function waitIn(waitMs: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  const [amount, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(intlLocale[language], { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
