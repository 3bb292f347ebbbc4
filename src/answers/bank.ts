import type { Rollout } from '../organisation/index.ts';
import type { Entry } from './entry.ts';
import type { Explanation, Match, MatcherEntry } from './matcher/index.ts';
import type { Asked, Asker } from './matching/messages.ts';
import { type AwayMatcher, type MatchingThread, matchingThread } from './matching/thread.ts';
import type { AnswersStore } from './store/entries-store.ts';

/** A rollout's entries in memory, ready to be asked. */
export type Bank = {
  readonly size: number;
  find(entryId: string): Entry | undefined;
  /** The entry of that key, else any that `mayRead` lets through. */
  example(key: string, mayRead: (entry: Entry) => boolean): Entry | undefined;
  /** Matches among the entries that `mayRead` lets through, best first. */
  match(text: string, language: string, mayRead: (entry: Entry) => boolean): Promise<readonly Match[]>;
  /** As `match`, for a text that may be in another language than its asker is spoken to in. */
  ask(text: string, by: Asker, mayRead: (entry: Entry) => boolean): Promise<Asked>;
  /** What the entry and the text have in common. @returns undefined for an entry that the bank lacks. */
  explain(text: string, entryId: string, language: string): Promise<Explanation | undefined>;
};

/** Enough that what a person may not read can be left out and candidates remain. */
const matchesAsked = 12;

/** With more entries than this that changed, reading all of them again is as quick. */
const fewEntries = 100;

/** Reading these in takes the matching thread about ten milliseconds: as long as it may hold up a question. */
const entriesAtOnce = 50;

type ChangingBank = Bank & {
  /** Takes each entry in the place of the one with its id; one that answers nobody leaves. */
  put(entries: readonly Entry[]): Promise<void>;
  /** Takes these in the place of all, at once when they have been read in; answers from the old ones until then. */
  replaceAll(entries: readonly Entry[]): Promise<void>;
  /** Lets go of the entries. */
  close(): void;
};

export type Banks = ReturnType<typeof createBanks>;

type Held = {
  readonly tenantId: string;
  readonly rolloutId: string;
  bank: Promise<ChangingBank>;
  /** Settles with the reading that began last; never rejects. */
  last: Promise<void>;
  /** A renewal of everything that has not begun to read yet. */
  waiting: Promise<void> | undefined;
};

/** The banks of all tenants, each read from the database when it is first needed. */
export function createBanks(
  store: Pick<AnswersStore, 'entries'>,
  /** Hears of it when a tenant's entries are no longer what they were. */
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
  // What was in the thread is read again when somebody asks.
  const unheard = matching.onLost(() => banks.clear());
  const settled = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      () => undefined,
    );

  async function renew(tenantId: string, rolloutId: string): Promise<void> {
    const held = banks.get(keyOf(tenantId, rolloutId));
    // What nobody has asked for yet is read when somebody does.
    if (held) await renewHeld(held);
    onChange(tenantId);
  }

  /** After the reading under way, which may be from before the change and would undo it. */
  function changeHeld(held: Held, ids: readonly string[]): Promise<void> {
    const change = held.last.then(async () => {
      // A bank that could not be read is gone, and the next one will know of the change.
      if (banks.get(keyOf(held.tenantId, held.rolloutId)) !== held) return;
      const [bank, entries] = [await held.bank, await store.entries(held.tenantId, held.rolloutId, ids)];
      await bank.put(entries);
    });
    held.last = settled(change);
    return change;
  }

  function renewHeld(held: Held): Promise<void> {
    // What is being read now may be from before the change; what has not begun will see it.
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
      // A bank that could not be read is tried again by the next question.
      bank.catch(() => banks.get(key)?.bank === bank && banks.delete(key));
      return bank;
    },

    /** Reads a rollout's entries again; the bank at hand answers until the new one is there, and if it cannot be read. */
    renew,

    /** Takes over what a few entries have become, in the bank at hand; many are read with all the others. */
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

/** A bank without entries. */
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
      // Entries that came later stand last, so the first by key is looked for, as it is when all are read.
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
    // One batch after the other, so that questions come in between.
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
