import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** `RECORD_WIRE=1` adds what is new to the recordings; without it they are only read. */
export const records = process.env.RECORD_WIRE === '1';

const fileOf = (name: string) => new URL(`../../fixtures/wire/${name}.json`, import.meta.url);

/** What is recorded under a name, oldest first. */
export function readRecorded<T>(name: string): readonly T[] {
  return existsSync(fileOf(name)) ? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as T[]) : [];
}

/**
 * What was found and is not recorded yet; with `RECORD_WIRE=1` it is appended. Nothing that is recorded is ever changed
 * or taken out: cards, jobs and clients of that shape are out there.
 */
export function unrecorded<T>(name: string, found: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const recorded = readRecorded<T>(name);
  const known = new Set(recorded.map(keyOf));
  const added = found.filter((one) => {
    const isNew = !known.has(keyOf(one));
    known.add(keyOf(one));
    return isNew;
  });
  if (!records || added.length === 0) return added;
  const lines = [...recorded, ...added].map((one) => `  ${JSON.stringify(one)}`);
  writeFileSync(fileOf(name), `[\n${lines.join(',\n')}\n]\n`);
  return [];
}
