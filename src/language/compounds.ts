import type { Language } from './languages.ts';
import { lexicon } from './lexicon/index.ts';
import { rememberFor } from './remember.ts';

const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const JOINTS = ['', 's', 'e'] as const;

/**
 * The two parts of a Nordic compound when the lexicon knows both (`timeliste` > time, liste), the longest known last
 * part first, with or without a joint s or e. The first part is spelled as in the lexicon, the last may be inflected.
 * @returns an empty list for English, short words and words with an unknown part
 */
export const compoundParts = rememberFor((word: string, language: Language): readonly string[] => {
  if (language === 'en' || word.length < SHORTEST_COMPOUND) return [];
  const words = lexicon();
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    for (const joint of JOINTS) {
      const first = word.slice(0, cut - joint.length);
      if (first.length < SHORTEST_PART || !word.startsWith(joint, cut - joint.length)) continue;
      if (!words.writes(first, language) || words.isGrammar(first, language)) continue;
      const last = word.slice(cut);
      if (words.holds(last, language) && !words.isGrammar(last, language)) return [first, last];
    }
  }
  return [];
});
