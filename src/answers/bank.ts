import type { Rollout } from '../organisation/index.ts';
import type { Entry } from './entry.ts';
import type { Explanation, Match, MatcherEntry } from './matcher/index.ts';
import type { Asked, Asker } from './matching/messages.ts';
import { type AwayMatcher, type MatchingThread, matchingThread } from './matching/thread.ts';
import type { AnswersStore } from './store/entries-store.ts';

/** A rollout's entries in memory, ready for questions. */
export type Bank = {
  readonly size: number;
  find(entryId: string): Entry | undefined;
  /** The entry with that key, else any entry that `mayRead` allows. */
  example(key: string, mayRead: (entry: Entry) => boolean): Entry | undefined;
  /** Matches among the entries that `mayRead` allows, best first. */
  match(text: string, language: string, mayRead: (entry: Entry) => boolean): Promise<readonly Match[]>;
  /** As `match`, for a text that may be in another language than the asker's. */
  ask(text: string, by: Asker, mayRead: (entry: Entry) => boolean): Promise<Asked>;
  /** Explains how the text matches the entry. @returns undefined for an entry that the bank lacks. */
  explain(text: string, entryId: string, language: string): Promise<Explanation | undefined>;
};

/** Enough that candidates remain after dropping entries that the person may not read. */
const matchesAsked = 12;

/** Above this number of changed entries, reading all entries again is as fast. */
const fewEntries = 100;

/** Indexing these takes the matching thread about ten milliseconds: the longest delay acceptable for a question. */
const entriesAtOnce = 50;

type ChangingBank = Bank & {
  /** Replaces entries by id; removes drafts and retired entries. */
  put(entries: readonly Entry[]): Promise<void>;
  /** Replaces all entries atomically once they are indexed; answers from the old ones until then. */
  replaceAll(entries: readonly Entry[]): Promise<void>;
  /** Releases the entries. */
  close(): void;
};

export type Banks = ReturnType<typeof createBanks>;

type Held = {
  readonly tenantId: string;
  readonly rolloutId: string;
  bank: Promise<ChangingBank>;
  /** Settles with the latest reload; never rejects. */
  last: Promise<void>;
  /** A full reload that has not started to read yet. */
  waiting: Promise<void> | undefined;
};

/** The banks of all tenants, each loaded from the database on first use. */
export function createBanks(
  store: Pick<AnswersStore, 'entries'>,
  /** Called when a tenant's entries have changed. */
  onChange: (tenantId: string) => void = () => undefined,
  matching: Pick<MatchingThread, 'createMatcher' | 'onLost' | 'spokenLanguage'> = matchingThread,
) {
  const banks = new Map<string, Held>();
  const keyOf = (tenantId: string, rolloutId: string) => `${tenantId} ${rolloutId}`;
  const read = async (tenantId: string, rolloutId: string) => {
    const bank = createBank(matching);
    await bank.put(await store.entries(tenantId, rolloutId));
    return bank;
  };
  // Banks lost with the thread are loaded again on the next question.
  const unheard = matching.onLost(() => banks.clear());
  const settled = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      () => undefined,
    );

  async function renew(tenantId: string, rolloutId: string): Promise<void> {
    const held = banks.get(keyOf(tenantId, rolloutId));
    // A bank that is not loaded yet needs no change: it is loaded on first use.
    if (held) await renewHeld(held);
    onChange(tenantId);
  }

  /** Waits for the running reload, which may be older than the change and would undo it. */
  function changeHeld(held: Held, ids: readonly string[]): Promise<void> {
    const change = held.last.then(async () => {
      // A bank that failed to load is dropped, and the next load includes the change.
      if (banks.get(keyOf(held.tenantId, held.rolloutId)) !== held) return;
      const [bank, entries] = [await held.bank, await store.entries(held.tenantId, held.rolloutId, ids)];
      await bank.put(entries);
    });
    held.last = settled(change);
    return change;
  }

  function renewHeld(held: Held): Promise<void> {
    // A running reload may be older than the change; one that has not started will include it.
    if (held.waiting) return held.waiting;
    const renewal = held.last.then(async () => {
      held.waiting = undefined;
      const [bank, entries] = [await held.bank, await store.entries(held.tenantId, held.rolloutId)];
      await bank.replaceAll(entries);
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
      // After a failed load the next question retries.
      bank.catch(() => banks.get(key)?.bank === bank && banks.delete(key));
      return bank;
    },

    /** Reloads a rollout's entries; the current bank answers until then, and if the reload fails. */
    renew,

    /** Updates a few changed entries in the current bank; many cause a full reload. */
    async change(tenantId: string, rolloutId: string, entryIds: readonly string[]): Promise<void> {
      if (entryIds.length > fewEntries) return renew(tenantId, rolloutId);
      const held = banks.get(keyOf(tenantId, rolloutId));
      if (held) await changeHeld(held, entryIds);
      onChange(tenantId);
    },

    spokenLanguage: matching.spokenLanguage,

    async renewAll(): Promise<void> {
      await Promise.all([...banks.values()].map(renewHeld));
    },

    close(): void {
      unheard();
      for (const { bank } of banks.values())
        bank.then(
          (read) => read.close(),
          () => undefined,
        );
      banks.clear();
    },
  };
}

/** An empty bank. */
export function createBank(matching: Pick<MatchingThread, 'createMatcher'> = matchingThread): ChangingBank {
  let held: Contents = { byId: new Map(), matcher: matching.createMatcher() };
  const readable = (matches: readonly Match[], mayRead: (entry: Entry) => boolean) =>
    matches.filter(({ id }) => {
      const entry = held.byId.get(id);
      return entry !== undefined && mayRead(entry);
    });
  return {
    get size() {
      return held.byId.size;
    },
    find: (entryId) => held.byId.get(entryId),
    example: (key, mayRead) => {
      const all = [...held.byId.values()].filter(mayRead);
      // Later entries are at the end, so search for the first key, as after a full load.
      return all.find((entry) => entry.key === key) ?? firstByKey(all);
    },
    match: async (text, language, mayRead) =>
      readable(await held.matcher.query(text, { language, limit: matchesAsked }), mayRead),
    ask: async (text, by, mayRead) => {
      const asked = await held.matcher.ask(text, by, matchesAsked);
      return { ...asked, matches: readable(asked.matches, mayRead) };
    },
    explain: (text, entryId, language) => held.matcher.explain(text, entryId, { language }),
    put: (entries) => putInto(held, entries),
    replaceAll: async (entries) => {
      const next: Contents = { byId: new Map(), matcher: matching.createMatcher() };
      await putInto(next, entries);
      held.matcher.close();
      held = next;
    },
    close: () => held.matcher.close(),
  };
}

type Contents = { readonly byId: Map<string, Entry>; readonly matcher: AwayMatcher };

async function putInto({ byId, matcher }: Contents, entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const some = entries.slice(from, from + entriesAtOnce);
    for (const entry of some) {
      if (isUsable(entry)) byId.set(entry.id, entry);
      else byId.delete(entry.id);
    }
    // In batches, so that questions are answered in between.
    await matcher.change(some.map((entry) => ({ id: entry.id, versions: matcherTexts(entry) })));
  }
}

function firstByKey(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (first, entry) => (first && first.key <= entry.key ? first : entry),
    undefined,
  );
}

function isUsable(entry: Entry): boolean {
  return (entry.state === 'published' || entry.state === 'specialists') && entry.texts.length > 0;
}

function matcherTexts(entry: Entry): readonly MatcherEntry[] {
  if (!isUsable(entry)) return [];
  return entry.texts.map(({ language, ...text }) => ({ ...text, id: entry.id, lang: language }));
}
