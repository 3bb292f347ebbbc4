import { readFile } from 'node:fs/promises';
import { rolloutFile, type RolloutFile } from './rollout.ts';

/** The sample rollout that ships with the product: who and what, and the entries as the CSV that an import reads. */
export async function loadSample(): Promise<{ readonly file: RolloutFile; readonly entriesCsv: string }> {
  const [json, entriesCsv] = await Promise.all(
    ['rollout.json', 'entries.csv'].map((name) => readFile(new URL(`sample/${name}`, import.meta.url), 'utf8')),
  );
  return { file: rolloutFile.parse(JSON.parse(json ?? '')), entriesCsv: entriesCsv ?? '' };
}
