import { setTimeout as waitFor } from 'node:timers/promises';
import { type AwayMatcher, matchingThread } from '../answers/index.ts';
import { breathe } from '../platform/breathe.ts';
import type { Language } from '../platform/i18n/index.ts';
import { type Case, isOpen } from './case.ts';
import type { EventPlace, LikenessStore, Moved, Worded } from './store/likeness-store.ts';
import type { CasesStore } from './store/cases-store.ts';

/** Maximum number of similar cases shown. */
const mostAlike = 3;
const matchesAsked = 12;
/** As "did you mean" of answers; seen to hold for the same wish in three languages and not for other wishes. */
const alikeEnough = 0.3;

/** Indexing these blocks the matching thread for a few milliseconds, and 20 ms while its arrays grow. */
const casesAtOnce = 20;
/** Decided cases stay in the index for this long: they may be reopened, and they show which words are common. */
const decidedKeptMs = 90 * 24 * 3_600_000;
/** Of what was decided before the process began. */
const mostDecided = 1_000;
const sweepEveryMs = 24 * 3_600_000;
/** A person who reports during the indexing is shown what is indexed by then. */
const patienceMs = 300;
/** What was moved is committed this much later than it happened at most; clocks of processes differ by less. */
const marginMs = 10 * 60_000;

type Where = { readonly tenantId: string; readonly rolloutId: string };

type Held = {
  readonly matcher: AwayMatcher;
  /** The highest indexed number, or the one that the initial fill reaches. */
  last: number;
  /** Moves since then are not known. */
  movesFrom: Date;
  /** Those that the last look found: the next one finds most of them again. */
  moves: ReadonlySet<string>;
  /** Cases decided before this were removed. */
  sweptTo: Date;
  isFilled: boolean;
  /** Settles when the newest cases can be found. */
  readonly begun: Promise<void>;
  readonly filled: Promise<void>;
  /** One look for news after the other. */
  looked: Promise<void>;
};

export type Likeness = ReturnType<typeof createLikeness>;

/** Finds similar open cases, across languages. */
export function createLikeness(
  store: LikenessStore & Pick<CasesStore, 'find'>,
  {
    matching = matchingThread,
    wait = (ms) => waitFor(ms),
  }: {
    readonly matching?: Pick<typeof matchingThread, 'createMatcher' | 'onLost'>;
    readonly wait?: (ms: number) => Promise<unknown>;
  } = {},
) {
  const rollouts = new Map<string, Held>();
  const unheard = matching.onLost(() => rollouts.clear());
  const keyOf = ({ tenantId, rolloutId }: Where) => `${tenantId} ${rolloutId}`;

  function hold(where: Where, now: Date): Held {
    const key = keyOf(where);
    const known = rollouts.get(key);
    if (known) return known;
    const { promise: begun, resolve: begin, reject } = Promise.withResolvers<void>();
    // Begins only after `held` is there.
    const filled = Promise.resolve().then(() => fill(held, where, begin));
    const held: Held = {
      matcher: matching.createMatcher(),
      last: 0,
      movesFrom: now,
      moves: new Set(),
      sweptTo: new Date(now.getTime() - decidedKeptMs),
      isFilled: false,
      begun,
      filled,
      looked: Promise.resolve(),
    };
    rollouts.set(key, held);
    begun.catch(() => undefined);
    filled.catch((fault: unknown) => {
      reject(fault);
      // The next wish tries again.
      if (rollouts.get(key) === held) rollouts.delete(key);
    });
    return held;
  }

  /** Newest first, in slices, so that questions are answered in between. */
  async function fill(held: Held, where: Where, begin: () => void): Promise<void> {
    held.last = await store.lastNumber(where);
    for (let below = held.last + 1; isHeld(held, where);) {
      const slice = await store.openBelow(where, below, casesAtOnce);
      await take(held, slice);
      begin();
      below = slice.at(-1)?.number ?? 0;
      if (slice.length < casesAtOnce) break;
      await breathe();
    }
    const { sweptTo } = held;
    let before: EventPlace = { at: held.movesFrom.toISOString(), eventId: '' };
    for (let read = 0; read < mostDecided && isHeld(held, where); read += casesAtOnce) {
      const slice = await store.closed(where, sweptTo, before, casesAtOnce);
      await take(held, slice);
      before = slice.at(-1)?.place ?? before;
      if (slice.length < casesAtOnce) break;
      await breathe();
    }
    held.isFilled = true;
  }

  /** Adds cases created or reopened since the last look, by any process. */
  async function look(held: Held, where: Where, now: Date): Promise<void> {
    for (let made: readonly Worded[] | undefined; made === undefined || made.length === casesAtOnce;) {
      made = await store.above(where, held.last, casesAtOnce);
      held.last = made.at(-1)?.number ?? held.last;
      await take(held, made);
    }
    const moves = new Set<string>();
    await eachMove(where, new Date(held.movesFrom.getTime() - marginMs), async (moved) => {
      const fresh = moved.filter(({ place: { eventId } }) => !held.moves.has(eventId));
      await take(
        held,
        fresh.filter(({ state }) => isOpen(state)),
      );
      for (const { place } of moved) moves.add(place.eventId);
      return true;
    });
    // Until it is full, what was moved meanwhile may be taken in as it was before.
    if (!held.isFilled) return;
    held.movesFrom = now;
    held.moves = moves;
    await sweep(held, where, new Date(now.getTime() - decidedKeptMs));
  }

  /** Removes cases decided before an instant, once a day. */
  async function sweep(held: Held, where: Where, to: Date): Promise<void> {
    if (to.getTime() - held.sweptTo.getTime() < sweepEveryMs) return;
    const end = to.toISOString();
    await eachMove(where, held.sweptTo, async (moved) => {
      const old = moved.filter(({ state, place }) => !isOpen(state) && place.at < end);
      if (old.length > 0) await held.matcher.change(old.map(({ id }) => ({ id, versions: [] })));
      return (moved.at(-1)?.place.at ?? end) < end;
    });
    held.sweptTo = to;
  }

  /** @param work receives transitions from an instant on, slice by slice, as long as it returns true. */
  async function eachMove(
    where: Where,
    from: Date,
    work: (moved: readonly Moved[]) => Promise<boolean>,
  ): Promise<void> {
    for (let place: EventPlace = { at: from.toISOString(), eventId: '' }; ;) {
      const moved = await store.moved(where, place, casesAtOnce);
      const goesOn = await work(moved);
      place = moved.at(-1)?.place ?? place;
      if (!goesOn || moved.length < casesAtOnce) return;
    }
  }

  const isHeld = (held: Held, where: Where) => rollouts.get(keyOf(where)) === held;

  async function take(held: Held, cases: readonly Worded[]): Promise<void> {
    if (cases.length === 0) return;
    await held.matcher.change(
      cases.map(({ id, title, wish, language }) => ({
        id,
        versions: [{ id, question: title, answer: wish, lang: language }],
      })),
    );
  }

  /** Waits until the index is up to date, but not much longer than a person notices. */
  async function upToDate(held: Held, where: Where, now: Date): Promise<void> {
    await held.begun;
    held.looked = held.looked.catch(() => undefined).then(() => look(held, where, now));
    const known = Promise.all([held.filled, held.looked]);
    known.catch(() => undefined);
    if (held.isFilled) await known;
    else await Promise.race([known, wait(patienceMs)]);
  }

  /** Open cases of other people, most similar first. */
  async function alike(wanted: {
    readonly tenantId: string;
    readonly rolloutId: string;
    readonly text: string;
    readonly language: Language;
    readonly notBy: string;
    readonly now: Date;
  }): Promise<readonly Case[]> {
    const { tenantId, text, language, notBy, now } = wanted;
    const held = hold(wanted, now);
    await upToDate(held, wanted, now);
    const matches = await held.matcher.query(text, { language, limit: matchesAsked, several: true });
    const likely = matches.filter(({ confidence }) => confidence >= alikeEnough);
    const cases = await Promise.all(likely.map(({ id }) => store.find(tenantId, id)));
    return cases
      .filter((one) => one !== undefined)
      .filter((one) => isOpen(one.state) && one.reporterId !== notBy)
      .slice(0, mostAlike);
  }

  return {
    alike,
    /** Loads a rollout's open cases into memory, with lower priority than questions. */
    warmUp: (where: Where, now: Date): Promise<void> => hold(where, now).filled,
    /** Releases the memory. */
    close(): void {
      unheard();
      for (const { matcher } of rollouts.values()) matcher.close();
      rollouts.clear();
    },
  };
}
