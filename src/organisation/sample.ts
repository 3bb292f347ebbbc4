import { readFile } from 'node:fs/promises';
import { rolloutFile, type RolloutFile } from './rollout.ts';

/** The sample rollout that ships with the product: who and what, the entries as the CSV that an import reads, and sessions to come. */
export async function loadSample(): Promise<{
  readonly file: RolloutFile;
  readonly entriesCsv: string;
  readonly sessionsJson: string;
}> {
  const [json, entriesCsv, sessionsJson] = await Promise.all(
    ['rollout.json', 'entries.csv', 'sessions.json'].map((name) =>
      readFile(new URL(`sample/${name}`, import.meta.url), 'utf8'),
    ),
  );
  return {
    file: rolloutFile.parse(JSON.parse(json ?? '')),
    entriesCsv: entriesCsv ?? '',
    sessionsJson: sessionsJson ?? '[]',
  };
}
