import { tokenize } from './tokenize.ts';

type Detected = 'nb' | 'nn' | 'sv' | 'da' | 'en';

/** Folded function words that only one of the five languages has, or that tell it from its neighbours. */
const tellingWords: Readonly<Record<Detected, readonly string[]>> = {
  nb: [
    'hvordan',
    'jeg',
    'ikke',
    'hva',
    'noe',
    'noen',
    'fra',
    'hvorfor',
    'hvilken',
    'etter',
    'vaere',
    'blir',
    'meg',
    'deg',
    'saa',
    'faar',
    'hvor',
    'mellom',
  ],
  nn: [
    'korleis',
    'eg',
    'ikkje',
    'kva',
    'noko',
    'nokon',
    'fraa',
    'kvifor',
    'kven',
    'ein',
    'eit',
    'vere',
    'vert',
    'meir',
    'kvar',
    'naar',
    'mogleg',
    'mellom',
    'berre',
  ],
  sv: [
    'hur',
    'jag',
    'inte',
    'vad',
    'naagot',
    'naagon',
    'fraan',
    'varfoer',
    'vilken',
    'efter',
    'och',
    'aer',
    'foer',
    'mig',
    'dig',
    'naer',
    'kan',
    'vart',
    'mellan',
    'att',
  ],
  da: [
    'hvordan',
    'jeg',
    'ikke',
    'hvad',
    'noget',
    'nogen',
    'fra',
    'hvorfor',
    'hvilken',
    'efter',
    'vaere',
    'bliver',
    'mig',
    'dig',
    'af',
    'maa',
    'hvor',
    'mellem',
  ],
  en: [
    'how',
    'i',
    'not',
    'what',
    'the',
    'is',
    'from',
    'why',
    'which',
    'after',
    'my',
    'do',
    'where',
    'can',
    'who',
    'when',
    'to',
    'a',
    'of',
    'are',
  ],
};

/** Points by which the best must lead; short questions in near languages often do not tell. */
const clearLead = 2;

/** The language of a text when its small words show it plainly. @returns undefined when two are near. */
export function detectLanguage(text: string): Detected | undefined {
  const words = new Set(tokenize(text));
  const ranked = Object.entries(tellingWords)
    .map(([language, telling]) => ({
      language: language as Detected,
      points: telling.filter((word) => words.has(word)).length,
    }))
    .sort((first, second) => second.points - first.points);
  const [best, next] = ranked;
  return best && next && best.points - next.points >= clearLead ? best.language : undefined;
}
