import { fold, lexicon, skeleton, stem, tokenize } from '../language/index.ts';
import type { Area } from '../organisation/index.ts';
import { type Language, languages } from '../platform/i18n/index.ts';

/** Too short to be the beginning of a compound: "HR" is no part of "hrydding". */
const shortestPart = 4;

/** A word as all its forms share it, in one language. */
type Word = { readonly written: string; readonly base: string; readonly rows: readonly number[] };

/**
 * Which areas somebody means by a few words: the key, or words of a name in any language, in any form and spelling, as part
 * of a compound ("arkivspørsmål"), or by another word of the same meaning.
 * @returns several where they fit equally well; none where no name fits.
 */
export function areasMeant(said: string, areas: readonly Area[]): readonly Area[] {
  const exact = areas.filter(({ key, names }) => [key, ...Object.values(names)].some((name) => isSame(name, said)));
  if (exact.length > 0) return exact;
  const scored = areas.map((area) => ({ area, score: Math.max(...languages.map((one) => scoreIn(one, said, area))) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ area }) => area);
}

function isSame(name: string, said: string): boolean {
  return tokenize(name).join(' ') === tokenize(said).join(' ');
}

/** A name's words that are met; a word that is met in itself counts more than one that is met by its meaning. */
function scoreIn(language: Language, said: string, { names }: Area): number {
  const spoken = languages.flatMap((one) => wordsOf(said, one));
  const scores = wordsOf(names[language], language).map((word) => {
    if (spoken.some((other) => isWord(word, other))) return 2;
    return spoken.some(({ rows }) => rows.some((row) => word.rows.includes(row))) ? 1 : 0;
  });
  return scores.reduce<number>((sum, score) => sum + score, 0);
}

function isWord(first: Word, second: Word): boolean {
  if (first.written === second.written || first.base === second.base) return true;
  const [short = '', long = ''] = [first.base, second.base].sort((one, other) => one.length - other.length);
  return short.length >= shortestPart && long.startsWith(short);
}

function wordsOf(text: string, language: Language): readonly Word[] {
  return tokenize(fold(text))
    .filter((word) => !lexicon().isGrammar(word, language))
    .map((written) => ({
      written,
      base: skeleton(stem(written, language)),
      rows: lexicon()
        .senses(written, language)
        .map(({ row }) => row),
    }));
}
