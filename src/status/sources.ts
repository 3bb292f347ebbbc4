import type { Answers } from '../answers/index.ts';
import type { Cases } from '../cases/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { Questions } from '../questions/index.ts';
import { contentOf, type SessionFacts, type StatusContent, type StatusFacts } from './content.ts';

/** Sessions that are not cancelled and begin in `[from, to)`, by their beginning. */
export type SessionSource = {
  between(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<readonly SessionFacts[]>;
};

/** What a person types to book a session. */
export type BookingPhrase = (number: number, language: Language) => string;

export type Sources = {
  readonly answers: Pick<Answers, 'askedSince'>;
  readonly questions: Pick<Questions, 'waiting'>;
  readonly cases: Pick<Cases, 'countsSince'>;
  readonly sessions: SessionSource;
};

const dayMs = 24 * 3_600_000;
const weekMs = 7 * dayMs;

const minuteMs = 60_000;

type Span = { readonly tenantId: string; readonly rolloutId: string; readonly since: Date; readonly now: Date };
type Counting = (span: Span) => Promise<StatusFacts>;

type Wanted = Pick<Span, 'tenantId' | 'rolloutId' | 'now'> & {
  /** Up to when the channel's last status told; a week ago where there is none. */
  readonly since: Date | undefined;
  readonly about: Pick<StatusContent, 'language' | 'highlights' | 'lateSince'>;
};

export type Gathering = (wanted: Wanted) => Promise<StatusContent>;

/**
 * Counts what a week's status tells, up to the last whole minute. Many channels get theirs, or their draft, at the same hour,
 * and the week before they did too: those of the same minutes share one count.
 */
export function createGathering(sources: Sources): Gathering {
  const gather = gatherBy(shared(counting(sources)));
  return (wanted) => {
    const since = wanted.since && minuteOf(wanted.since);
    return gather({ ...wanted, now: minuteOf(wanted.now), since });
  };
}

function gatherBy(count: Counting): Gathering {
  return async ({ about, ...wanted }) => {
    const span = { ...wanted, since: wanted.since ?? new Date(wanted.now.getTime() - weekMs) };
    const [since, until] = [span.since.toISOString(), span.now.toISOString()];
    return contentOf(await count(span), { ...about, since, until });
  };
}

function counting({ answers, questions, cases, sessions }: Sources): Counting {
  return async ({ tenantId, rolloutId, since, now }) => {
    // What began before the last status but ended after it was not told then.
    const begun = await sessions.between(tenantId, rolloutId, new Date(since.getTime() - dayMs), now);
    const held = begun.filter(
      ({ endsAt }) => Date.parse(endsAt) > since.getTime() && Date.parse(endsAt) <= now.getTime(),
    );
    const [coming, asked, waiting, counts] = await Promise.all([
      sessions.between(tenantId, rolloutId, now, new Date(now.getTime() + weekMs)),
      answers.askedSince(tenantId, rolloutId, since, now),
      questions.waiting(tenantId, rolloutId),
      cases.countsSince(tenantId, rolloutId, since, now),
    ]);
    return { coming, held, asked, waiting, cases: counts };
  };
}

/** Remembers the counts of the newest minute only, and none that failed. */
function shared(count: Counting): Counting {
  const counted = new Map<string, Promise<StatusFacts>>();
  let newest = 0;
  return (span) => {
    const minute = span.now.getTime();
    if (minute !== newest) counted.clear();
    newest = minute;
    const key = `${span.tenantId} ${span.rolloutId} ${span.since.toISOString()}`;
    const known = counted.get(key);
    if (known) return known;
    const facts = count(span);
    counted.set(key, facts);
    facts.catch(() => counted.delete(key));
    return facts;
  };
}

function minuteOf(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / minuteMs) * minuteMs);
}
