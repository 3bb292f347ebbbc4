import { setImmediate } from 'node:timers/promises';
import type { Rollout } from '../organisation/index.ts';
import type { Entry } from './entry.ts';
import { createMatcher, type Explanation, type Match, type Matcher, type MatcherEntry } from './matcher/index.ts';
import type { AnswersStore } from './store.ts';

/** A rollout's entries in memory, ready to be asked. */
export type Bank = {
  readonly size: number;
  find(entryId: string): Entry | undefined;
  /** The entry of that key, else any that `mayRead` lets through. */
  example(key: string, mayRead: (entry: Entry) => boolean): Entry | undefined;
  /** Matches among the entries that `mayRead` lets through, best first. */
  match(text: string, language: string, mayRead: (entry: Entry) => boolean): readonly Match[];
  /** What the entry and the text have in common. @returns undefined for an entry that the bank lacks. */
  explain(text: string, entryId: string, language: string): Explanation | undefined;
};

/** Enough that what a person may not read can be left out and candidates remain. */
const matchesAsked = 12;

/** With more entries than this that changed, reading all of them again is as quick. */
const fewEntries = 100;

/** How long reading in may hold up the questions of others. */
const sliceMs = 10;

type ChangingBank = Bank & {
  /** Takes the entry in the place of the one with its id; one that answers nobody leaves. */
  put(entry: Entry): void;
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
) {
  const banks = new Map<string, Held>();
  const keyOf = (tenantId: string, rolloutId: string) => `${tenantId} ${rolloutId}`;
  const read = async (tenantId: string, rolloutId: string) => readBank(await store.entries(tenantId, rolloutId));
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
      await inSlices(entries, (entry) => bank.put(entry));
    });
    held.last = settled(change);
    return change;
  }

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
    renew,

    /** Takes over what a few entries have become, in the bank at hand; many are read with all the others. */
    async change(tenantId: string, rolloutId: string, entryIds: readonly string[]): Promise<void> {
      if (entryIds.length > fewEntries) return renew(tenantId, rolloutId);
      const held = banks.get(keyOf(tenantId, rolloutId));
      if (held) await changeHeld(held, entryIds);
      onChange(tenantId);
    },

    async renewAll(): Promise<void> {
      await Promise.all([...banks.values()].map(renewHeld));
    },
  };
}

/** A {@link createBank} that lets others work meanwhile: 10,000 entries take some seconds. */
async function readBank(entries: readonly Entry[]): Promise<ChangingBank> {
  const bank = emptyBank();
  await inSlices(entries, (entry) => bank.put(entry));
  return bank;
}

/** A bank that is made at once. */
export function createBank(entries: readonly Entry[]): ChangingBank {
  const bank = emptyBank();
  for (const entry of entries) bank.put(entry);
  return bank;
}

async function inSlices(entries: readonly Entry[], work: (entry: Entry) => void): Promise<void> {
  let sliceEnds = performance.now() + sliceMs;
  for (const entry of entries) {
    work(entry);
    if (performance.now() < sliceEnds) continue;
    await setImmediate();
    sliceEnds = performance.now() + sliceMs;
  }
}

function emptyBank(): ChangingBank {
  const byId = new Map<string, Entry>();
  const matcher: Matcher = createMatcher([]);
  return {
    get size() {
      return byId.size;
    },
    find: (entryId) => byId.get(entryId),
    example: (key, mayRead) => {
      const readable = [...byId.values()].filter(mayRead);
      // Entries that came later stand last, so the first by key is looked for, as it is when all are read.
      return readable.find((entry) => entry.key === key) ?? firstByKey(readable);
    },
    match: (text, language, mayRead) =>
      matcher.query(text, { language, limit: matchesAsked }).filter((match) => {
        const entry = byId.get(match.id);
        return entry !== undefined && mayRead(entry);
      }),
    explain: (text, entryId, language) => matcher.explain(text, entryId, { language }),
    put: (entry) => {
      if (isUsable(entry)) {
        byId.set(entry.id, entry);
        matcher.upsert(matcherTexts(entry));
      } else if (byId.delete(entry.id)) matcher.remove(entry.id);
    },
  };
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
  return entry.texts.map(({ language, ...text }) => ({ ...text, id: entry.id, lang: language }));
}
