import { z } from 'zod';
import { action } from '../../kit/index.ts';
import { type Wordless, wordlessKinds } from '../unreadable.ts';
import { byEverybody, type GuideDeps } from './deps.ts';

export type Foreign = { readonly kind: 'foreign'; readonly written: string };
export type Nonsense = { readonly kind: 'nonsense'; readonly wordless: Wordless };

const told = { ...byEverybody, effect: 'read' } as const;

/** Says which languages the bot speaks, to somebody who wrote another. Nothing is kept or counted. */
export const tellLanguages = action({
  ...told,
  name: 'guide.tellLanguages',
  /** The tag of the language that was written; empty where it is not known. */
  input: z.object({ written: z.string() }),
  run: (_deps: GuideDeps, _by, { written }): Promise<Foreign> => Promise.resolve({ kind: 'foreign', written }),
});

/** Asks for words, where a message had none. Nothing is kept or counted. */
export const askForWords = action({
  ...told,
  name: 'guide.askForWords',
  input: z.object({ wordless: z.enum(wordlessKinds) }),
  run: (_deps: GuideDeps, _by, { wordless }): Promise<Nonsense> => Promise.resolve({ kind: 'nonsense', wordless }),
});
