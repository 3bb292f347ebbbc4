import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES, type Language } from '../../src/language/index.ts';
import type { Context, Intent } from '../../src/understanding/intent.ts';

const root = join(import.meta.dirname, '..', '..');

export type Part = 'train' | 'heldOut';

/** A message as somebody would type it, with what it means. */
export interface Utterance {
  readonly text: string;
  readonly intent: string;
  readonly slots?: Readonly<Record<string, string>>;
  readonly context?: Context;
  readonly part: Part;
  readonly language: Language;
}

export const readUtterances = (): readonly Utterance[] =>
  LANGUAGES.flatMap((language) => {
    const path = join(root, 'test', 'fixtures', 'utterances', `${language}.json`);
    const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Omit<Utterance, 'language'>[];
    return rows.map((row) => ({ ...row, language }));
  });

const isIntent = (value: unknown): value is Intent =>
  typeof value === 'object' && value !== null && 'name' in value && 'examples' in value;

/** The intents that features declare in `src/<feature>/intents.ts`, and the social ones. */
export async function readIntents(): Promise<readonly Intent[]> {
  const files = globSync(['src/*/intents.ts', 'src/understanding/social.ts'], { cwd: root }).toSorted();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(root, file)).href) as Promise<Readonly<Record<string, unknown>>>),
  );
  return modules.flatMap((exported) => Object.values(exported).flat().filter(isIntent));
}
