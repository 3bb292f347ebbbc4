import { setImmediate } from 'node:timers/promises';
import type { Rollout } from '../organisation/index.ts';
import type { Entry } from './entry.ts';
import { createMatcher, type Match, type Matcher, type MatcherEntry } from './matcher/index.ts';
import type { AnswersStore } from './store.ts';

/** A rollout's entries in memory, ready to be asked. */
export type Bank = {
  readonly size: number;
  find(entryId: string): Entry | undefined;
  /** The entry of that key, else any that `mayRead` lets through. */
  example(key: string, mayRead: (entry: Entry) => boolean): Entry | undefined;
  /** Matches among the entries that `mayRead` lets through, best first. */
  match(text: string, language: string, mayRead: (entry: Entry) => boolean): readonly Match[];
};

/** Enough that what a person may not read can be left out and candidates remain. */
const matchesAsked = 12;

/** How long reading in may hold up the questions of others. */
const sliceMs = 10;

export type Banks = ReturnType<typeof createBanks>;

type Held = {
  readonly tenantId: string;
  readonly rolloutId: string;
  bank: Promise<Bank>;
  /** Settles with the reading that began last; never rejects. */
  last: Promise<void>;
  /** A renewal that has not begun to read yet. */
  waiting: Promise<void> | undefined;
};

/** The banks of all tenants, each read from the database when it is first needed. */
export function createBanks(store: Pick<AnswersStore, 'entries'>) {
  const banks = new Map<string, Held>();
  const keyOf = (tenantId: string, rolloutId: string) => `${tenantId} ${rolloutId}`;
  const read = async (tenantId: string, rolloutId: string) => readBank(await store.entries(tenantId, rolloutId));
  const settled = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      () => undefined,
    );

  function renewHeld(held: Held): Promise<void> {
    // What is being read now may be from before the change; what has not begun will see it.
    if (held.waiting) return held.waiting;
    const renewal = held.last.then(async () => {
      held.waiting = undefined;
      held.bank = Promise.resolve(await read(held.tenantId, held.rolloutId));
    });
    held.waiting = renewal;
    held.last = settled(renewal);
    return renewal;
  }

  return {
    bank(tenantId: string, rollout: Pick<Rollout, 'id'>): Promise<Bank> {
      const key = keyOf(tenantId, rollout.id);
      const known = banks.get(key);
      if (known) return known.bank;
      const bank = read(tenantId, rollout.id);
      banks.set(key, { tenantId, rolloutId: rollout.id, bank, last: settled(bank), waiting: undefined });
      // A bank that could not be read is tried again by the next question.
      bank.catch(() => banks.delete(key));
      return bank;
    },

    /** Reads a rollout's entries again; the bank at hand answers until the new one is there, and if it cannot be read. */
    async renew(tenantId: string, rolloutId: string): Promise<void> {
      const held = banks.get(keyOf(tenantId, rolloutId));
      // What nobody has asked for yet is read when somebody does.
      if (held) await renewHeld(held);
    },

    async renewAll(): Promise<void> {
      await Promise.all([...banks.values()].map(renewHeld));
    },
  };
}

/** A {@link createBank} that lets others work between slices: 10,000 entries take some seconds. */
async function readBank(entries: readonly Entry[]): Promise<Bank> {
  const usable = usableOf(entries);
  const matcher = createMatcher([]);
  let sliceEnds = performance.now() + sliceMs;
  for (const entry of usable) {
    matcher.upsert(matcherTexts(entry));
    if (performance.now() < sliceEnds) continue;
    await setImmediate();
    sliceEnds = performance.now() + sliceMs;
  }
  return toBank(usable, matcher);
}

/** A bank that is made at once. */
export function createBank(entries: readonly Entry[]): Bank {
  const usable = usableOf(entries);
  return toBank(usable, createMatcher(usable.flatMap(matcherTexts)));
}

function toBank(usable: readonly Entry[], matcher: Matcher): Bank {
  const byId = new Map(usable.map((entry) => [entry.id, entry]));
  return {
    size: byId.size,
    find: (entryId) => byId.get(entryId),
    example: (key, mayRead) => usable.find((entry) => entry.key === key && mayRead(entry)) ?? usable.find(mayRead),
    match: (text, language, mayRead) =>
      matcher.query(text, { language, limit: matchesAsked }).filter((match) => {
        const entry = byId.get(match.id);
        return entry !== undefined && mayRead(entry);
      }),
  };
}

function usableOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.state === 'published' || entry.state === 'specialists');
}

function matcherTexts(entry: Entry): readonly MatcherEntry[] {
  return entry.texts.map(({ language, ...text }) => ({ ...text, id: entry.id, lang: language }));
}
