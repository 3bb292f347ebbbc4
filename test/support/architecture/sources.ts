import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** Texts of the source files, by their paths below src. */
export type Sources = ReadonlyMap<string, string>;

/** `target`: a path below src for a file of ours, else the name of a package. */
export type Import = { readonly file: string; readonly target: string; readonly isTypeOnly: boolean };

export function readSources(): Sources {
  return new Map(
    globSync('src/**/*.{ts,tsx}', { cwd: root })
      .map((path) =>
        path
          .split(sep)
          .join('/')
          .replace(/^src\//, ''),
      )
      .toSorted()
      .map((path) => [path, readFileSync(join(root, 'src', path), 'utf8')]),
  );
}

const statement = /^(import|export)\b([^;'"]*?)\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gms;

/** Every import and re-export. One of types only is gone when the program runs. */
export function importsOf(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([file, text]) =>
    [...text.matchAll(statement)].map(([, keyword, names = '', from, bare, dynamic]) => ({
      file,
      target: resolve(file, from ?? bare ?? dynamic ?? ''),
      isTypeOnly: keyword !== undefined && namesTypesOnly(names),
    })),
  );
}

function namesTypesOnly(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true;
  const listed = /\{([^}]*)\}/
    .exec(names)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return listed !== undefined && listed.length > 0 && listed.every((name) => name.startsWith('type '));
}

function resolve(file: string, target: string): string {
  return target.startsWith('.') ? posix.normalize(posix.join(dirname(file), target)) : target;
}
