import type { Rollout } from '../organisation/index.ts';
import type { Entry } from './entry.ts';
import { createMatcher, type Match } from './matcher/index.ts';
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

export type Banks = ReturnType<typeof createBanks>;

/** The banks of all tenants, each read from the database when it is first needed. */
export function createBanks(store: AnswersStore) {
  const banks = new Map<string, Promise<Bank>>();
  return {
    bank(tenantId: string, rollout: Rollout): Promise<Bank> {
      const key = `${tenantId} ${rollout.id}`;
      const known = banks.get(key);
      if (known) return known;
      const reading = store.entries(tenantId, rollout.id).then(createBank);
      banks.set(key, reading);
      // A bank that could not be read is tried again by the next question.
      reading.catch(() => banks.delete(key));
      return reading;
    },
  };
}

/** @see {@link Bank} */
export function createBank(entries: readonly Entry[]): Bank {
  const usable = entries.filter((entry) => entry.state === 'published' || entry.state === 'specialists');
  const byId = new Map(usable.map((entry) => [entry.id, entry]));
  const matcher = createMatcher(
    usable.flatMap((entry) => entry.texts.map(({ language, ...text }) => ({ ...text, id: entry.id, lang: language }))),
  );
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
