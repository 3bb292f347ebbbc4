import type { Answers } from '../answers/index.ts';
import type { Cases } from '../cases/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { Questions } from '../questions/index.ts';
import { contentOf, type SessionFacts, type StatusContent } from './content.ts';

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

/** Counts what a week's status tells. */
export function createGathering({ answers, questions, cases, sessions }: Sources) {
  return async function gather(wanted: {
    readonly tenantId: string;
    readonly rolloutId: string;
    /** When the channel's last status was posted; a week ago where there is none. */
    readonly since: Date | undefined;
    readonly now: Date;
    readonly about: Pick<StatusContent, 'language' | 'highlights' | 'lateSince'>;
  }): Promise<StatusContent> {
    const { tenantId, rolloutId, now } = wanted;
    const since = wanted.since ?? new Date(now.getTime() - weekMs);
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
    return contentOf({ coming, held, asked, waiting, cases: counts }, { ...wanted.about, since: since.toISOString() });
  };
}

export type Gathering = ReturnType<typeof createGathering>;
