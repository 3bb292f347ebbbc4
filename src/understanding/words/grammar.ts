import { functionWords } from '../../language/lexicon/function-words.ts';

/** What rows of the language's own words of grammar mean here, by their first word; the others say nothing. */
const concepts: Readonly<Record<string, string>> = {
  hva: 'what',
  hvem: 'who',
  hvor: 'where',
  hvordan: 'how',
  når: 'when',
  hvorfor: 'why',
  hvilken: 'which',
  ikke: 'not',
  nei: 'no',
  ja: 'yes',
  ingen: 'none',
  ingenting: 'none',
  hei: 'greet',
  takk: 'thanks',
  beklager: 'sorry',
};

/** Words of grammar with their dialect forms, each with its concept; they stand behind the tables, which know them better. */
export const grammarWords: readonly (readonly [word: string, concept: string])[] = functionWords
  .split('\n')
  .flatMap((row) => {
    const words = row
      .split(/[;,]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return words.map((word) => [word, concepts[words[0] ?? ''] ?? 'filler'] as const);
  })
  .filter(([word]) => !word.includes(' '));
