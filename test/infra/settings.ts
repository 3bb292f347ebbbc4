import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The names in a file of `NAME=value` lines, with their values. */
export function readSettings(path: string): ReadonlyMap<string, string> {
  const pairs = [...readText(path).matchAll(/^([A-Za-z_]\w*)=(.*)$/gm)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

/** The names in `${{NAME}}`, as the Agents Toolkit fills them in. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name))];
}

/** All of `src` as one text, for facts that may move from file to file. */
export function readSource(): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readText(join('src', file)))
    .join('\n');
}

/** How long the bot takes to end after SIGTERM at most: the turns under way, and then the jobs. */
export function stopMs(): number {
  const source = readSource();
  return ['stopGraceMs', 'jobGraceMs'].reduce((total, name) => {
    const [, ms] = new RegExp(`const ${name} = ([\\d_]+);`).exec(source) ?? [];
    if (ms === undefined) throw new Error(`${name} is not in src`);
    return total + Number(ms.replaceAll('_', ''));
  }, 0);
}
