import { createMatcher, type Matcher } from '../answers/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { type Case, isOpen } from './case.ts';
import type { CasesStore } from './store.ts';

/** What is shown as alike at most. */
const mostAlike = 3;
const matchesAsked = 12;
/** As "did you mean" of answers; seen to hold for the same wish in three languages and not for other wishes. */
const alikeEnough = 0.3;

type Held = { readonly matcher: Matcher; last: number };

export type Likeness = ReturnType<typeof createLikeness>;

/** Open wishes that are like another, across the languages. */
export function createLikeness(store: Pick<CasesStore, 'after' | 'find'>) {
  const rollouts = new Map<string, Held>();

  /** Numbers are committed in their order, without gaps: what is new has a higher one, whichever process made it. */
  async function upToDate(tenantId: string, rolloutId: string): Promise<Matcher> {
    const key = `${tenantId} ${rolloutId}`;
    const held = rollouts.get(key) ?? { matcher: createMatcher([]), last: 0 };
    rollouts.set(key, held);
    for (const one of await store.after(tenantId, rolloutId, held.last)) {
      held.matcher.upsert({ id: one.id, question: one.title, answer: one.wish, lang: one.language });
      held.last = Math.max(held.last, one.number);
    }
    return held.matcher;
  }

  /** Open ones of other people, likest first. */
  async function alike(wanted: {
    readonly tenantId: string;
    readonly rolloutId: string;
    readonly text: string;
    readonly language: Language;
    readonly notBy: string;
  }): Promise<readonly Case[]> {
    const { tenantId, rolloutId, text, language, notBy } = wanted;
    const matcher = await upToDate(tenantId, rolloutId);
    const matches = matcher
      .query(text, { language, limit: matchesAsked })
      .filter(({ confidence }) => confidence >= alikeEnough);
    const cases = await Promise.all(matches.map(({ id }) => store.find(tenantId, id)));
    return cases
      .filter((one) => one !== undefined)
      .filter((one) => isOpen(one.state) && one.reporterId !== notBy)
      .slice(0, mostAlike);
  }

  return { alike };
}
