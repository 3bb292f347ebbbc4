import { type AwayMatcher, matchingThread } from '../answers/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { type Case, isOpen } from './case.ts';
import type { CasesStore } from './store.ts';

/** What is shown as alike at most. */
const mostAlike = 3;
const matchesAsked = 12;
/** As "did you mean" of answers; seen to hold for the same wish in three languages and not for other wishes. */
const alikeEnough = 0.3;

type Held = { readonly matcher: AwayMatcher; last: number };

export type Likeness = ReturnType<typeof createLikeness>;

/** Open wishes that are like another, across the languages. */
export function createLikeness(store: Pick<CasesStore, 'after' | 'find'>) {
  const rollouts = new Map<string, Held>();
  const unheard = matchingThread.onLost(() => rollouts.clear());

  /** Numbers are committed in their order, without gaps: what is new has a higher one, whichever process made it. */
  async function upToDate(tenantId: string, rolloutId: string): Promise<AwayMatcher> {
    const key = `${tenantId} ${rolloutId}`;
    const held = rollouts.get(key) ?? { matcher: matchingThread.createMatcher(), last: 0 };
    rollouts.set(key, held);
    const fresh = await store.after(tenantId, rolloutId, held.last);
    held.last = Math.max(held.last, ...fresh.map(({ number }) => number));
    const changes = fresh.map(({ id, title, wish, language }) => ({
      id,
      versions: [{ id, question: title, answer: wish, lang: language }],
    }));
    if (changes.length > 0) await held.matcher.change(changes);
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
    const matches = await matcher.query(text, { language, limit: matchesAsked, several: true });
    const likely = matches.filter(({ confidence }) => confidence >= alikeEnough);
    const cases = await Promise.all(likely.map(({ id }) => store.find(tenantId, id)));
    return cases
      .filter((one) => one !== undefined)
      .filter((one) => isOpen(one.state) && one.reporterId !== notBy)
      .slice(0, mostAlike);
  }

  return {
    alike,
    /** Lets go of what was read into memory. */
    close(): void {
      unheard();
      for (const { matcher } of rollouts.values()) matcher.close();
      rollouts.clear();
    },
  };
}
