import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { languages } from '../platform/i18n/index.ts';
import { workingDaysIn, type WorkingDays } from '../platform/working-days.ts';
import { rolloutFile, type RolloutFile } from './rollout.ts';

const formerTexts = z.record(z.string(), z.partialRecord(z.enum(languages), z.string()));

export type Sample = {
  readonly file: RolloutFile;
  /** What an import reads. */
  readonly entriesCsv: string;
  readonly sessionsJson: string;
  /** Fingerprints of the texts that its entries had in the version before, by entry and language. */
  readonly formerTexts: z.output<typeof formerTexts>;
  /** Working days of its country; loaded before the transaction that fills a tenant, which must await nothing else. */
  readonly days: WorkingDays;
};

/** The sample rollout that ships with the product: who and what, entries, and sessions to come. */
export async function loadSample(): Promise<Sample> {
  const [json, entriesCsv, sessionsJson, former] = await Promise.all(
    ['rollout.json', 'entries.csv', 'sessions.json', 'former-texts.json'].map((name) =>
      readFile(new URL(`sample/${name}`, import.meta.url), 'utf8'),
    ),
  );
  const file = rolloutFile.parse(JSON.parse(json ?? ''));
  return {
    file,
    days: await workingDaysIn(file.rollout.country),
    entriesCsv: entriesCsv ?? '',
    sessionsJson: sessionsJson ?? '[]',
    formerTexts: formerTexts.parse(JSON.parse(former ?? '{}')),
  };
}
