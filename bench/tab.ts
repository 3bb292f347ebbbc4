// Measures how much JavaScript the tab loads before its first room is shown, in transferred bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const folder = join(import.meta.dirname, '..', 'dist', 'tab');
const limitBytes = 200_000;

const chunk = z.object({ file: z.string(), imports: z.array(z.string()).default([]) });
const manifest = z
  .record(z.string(), chunk)
  .parse(JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')));

/** A chunk with all its static imports. */
function needed(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  const found = manifest[name];
  if (!found) throw new Error(`the build has no ${name}`);
  seen.add(name);
  for (const other of found.imports) needed(other, seen);
  return seen;
}

const sizeOf = (name: string) => gzipSync(readFileSync(join(folder, manifest[name]?.file ?? '')), { level: 9 }).length;
const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + sizeOf(name), 0);
const find = (part: string) => Object.keys(manifest).find((name) => name.includes(part)) ?? part;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

// The first file only loads the program, so that it can report a missing program.
const program = needed(find('main.tsx'), needed('index.html'));
const language = needed(find('catalogues/nb.ts'), new Set(program));
const teams = needed(find('teams.ts'), new Set(language));
const home = needed(find('home/index.tsx'), new Set(teams));
/** Rooms that are loaded on demand, by their folders. */
const later = {
  Sessions: 'sessions',
  Answers: 'answers',
  Insights: 'insights',
  'The tab of a channel': 'status',
  'One wish': 'cases',
};

console.log('JavaScript, gzipped:');
console.log(`${kilobytes(sum(program))}  program`);
console.log(`${kilobytes(sum(language) - sum(program))}  one language`);
console.log(`${kilobytes(sum(teams) - sum(language))}  teams-js`);
console.log(`${kilobytes(sum(home) - sum(teams))}  the first room`);
console.log(`${kilobytes(sum(home))}  first load, of ${kilobytes(limitBytes).trim()} at most`);
for (const [name, room] of Object.entries(later)) {
  const parts = needed(find(`../${room}/room/index.tsx`), new Set(home));
  console.log(`${kilobytes(sum(parts) - sum(home))}  ${name}, when it is opened`);
}
process.exitCode = sum(home) > limitBytes ? 1 : 0;
