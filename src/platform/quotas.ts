import { AppError } from '../errors.ts';
import type { Limit } from './bot/pacing.ts';
import { intlLocale, type Language } from './i18n/index.ts';

/** What is counted for a person: everything they write or press, and what of it others see or are told of. */
export type QuotaKind = 'messages' | 'creations';

export type QuotaLimits = Readonly<Record<QuotaKind, readonly Limit[]>>;

export const defaultQuotas: QuotaLimits = {
  messages: [{ count: 40, perMs: 60_000 }],
  creations: [{ count: 20, perMs: 600_000 }],
};

export type QuotaRequest = {
  readonly tenantId: string;
  readonly personId: string;
  /** A creation is a message or a press too, and counts as both. */
  readonly isCreation: boolean;
  /** The same when the request is repeated, which then counts once; undefined where it cannot be told. */
  readonly requestId: string | undefined;
  /** A message: each answer to it is one more message, while a press or a call gets its response anyway. */
  readonly isMessage: boolean;
  readonly now: Date;
};

export type OverQuota = {
  readonly kind: QuotaKind;
  /** Until the next one is taken again. */
  readonly waitMs: number;
  /** False for messages that were announced not to be taken: a flood is answered once in a window, not message by message. */
  readonly isToBeTold: boolean;
};

export type Quotas = {
  /** Counts a request. @returns undefined when it is within the quota; one that is not does not count. */
  take(request: QuotaRequest): OverQuota | undefined;
};

/** Somebody asks for more than their share; what they typed is kept by whoever answers. */
export class QuotaError extends AppError {
  readonly over: OverQuota;

  constructor(over: OverQuota, language: Language) {
    super(over.kind === 'creations' ? 'quota_creations' : 'quota_messages', { wait: waitIn(over.waitMs, language) });
    this.over = over;
  }
}

/** Whole seconds, as `Retry-After` asks for them. */
export function retryAfterSeconds({ waitMs }: OverQuota): number {
  return Math.max(1, Math.ceil(waitMs / 1000));
}

/** Nobody is counted: in trial mode, where one person plays them all. */
export const noQuotas: Quotas = { take: () => undefined };

/** A person's counts are about 1 KB; with more people than this, the ones who were quiet longest are forgotten. */
const mostPeople = 10_000;

type Taken = { readonly at: number; readonly id: string | undefined };
type Counts = { readonly [K in QuotaKind]: Taken[] } & { readonly pausedUntil: Partial<Record<QuotaKind, number>> };

/** Sliding windows in the memory of this process; with several instances a person has a quota on each. Nobody is counted without limits. */
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
    // A Map keeps the order of insertion: whoever was just here stands last.
    people.delete(key);
    people.set(key, known);
    const [quietest] = people.keys();
    if (people.size > most && quietest !== undefined) people.delete(quietest);
    return known;
  }

  /** How long until one more fits. */
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
        // A whole window of silence, and one message that says so: nothing is left unanswered that was not announced.
        counts.pausedUntil[over.kind] = now + longest[over.kind];
        return { kind: over.kind, waitMs: longest[over.kind], isToBeTold: true };
      }
      for (const kind of fresh) counts[kind].push({ at: now, id: requestId });
      return undefined;
    },
  };
}

/** "3 minutes", or seconds below one minute; rounded up, so that it is true when it is over. */
function waitIn(waitMs: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  const [amount, unit] = seconds < 60 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(intlLocale[language], { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
