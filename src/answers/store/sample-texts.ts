import { createHash } from 'node:crypto';
import type { Database } from '../../platform/db/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Entry, EntryText } from '../entry.ts';
import { readEntries } from '../entry-file.ts';
import { createAnswersStore } from './entries-store.ts';

/** Fingerprints of the texts that the sample had before, by entry and language. */
export type FormerTexts = Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>;

export type SampleTexts = { readonly entriesCsv: string; readonly former: FormerTexts };

type Where = { readonly tenantId: string; readonly rolloutId: string };

/** Identifies a text by its question and answer; the wordings grow as people ask. */
export function fingerprintOf({ question, answer }: Pick<EntryText, 'question' | 'answer'>): string {
  return createHash('sha256').update(`${question}\n${answer}`).digest('hex').slice(0, 16);
}

/**
 * Gives a rollout the sample's new texts where it still has the former ones. An entry that somebody has edited stays as
 * it is, in every language.
 * @returns the keys of the renewed entries.
 */
export function renewSampleTexts(database: Database) {
  const store = createAnswersStore(database);
  return async (
    { tenantId, rolloutId }: Where,
    { entriesCsv, former }: SampleTexts,
    at: Date,
  ): Promise<readonly string[]> => {
    const found = await store.entriesWithKeys(tenantId, rolloutId, Object.keys(former));
    const stored = new Map(found.map((entry) => [entry.key, entry]));
    const renewed = readEntries(entriesCsv).flatMap((shipped) => {
      const kept = stored.get(shipped.key);
      return kept && isUntouched(kept, former[kept.key]) ? [renewedEntry(kept, shipped)] : [];
    });
    if (renewed.length > 0) await store.saveEntries(tenantId, rolloutId, renewed, { personId: undefined, at });
    return renewed.map(({ key }) => key);
  };
}

function isUntouched({ texts }: Entry, former: FormerTexts[string] | undefined): boolean {
  return former !== undefined && texts.every((text) => former[text.language] === fingerprintOf(text));
}

/** Area, state and dates may be the rollout's own by now, and accepted wordings stay. */
function renewedEntry(kept: Entry, shipped: Entry): Entry {
  const texts = shipped.texts.map((text) => {
    const own = kept.texts.find(({ language }) => language === text.language)?.alternatives ?? [];
    return { ...text, alternatives: [...new Set([...text.alternatives, ...own])] };
  });
  return { ...kept, answeredBy: kept.answeredBy ?? shipped.answeredBy, texts };
}
