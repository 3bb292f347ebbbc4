import { ngrams } from '../language/index.ts';
import type { Read } from './units.ts';
import { rootOf } from './vocabulary.ts';

/** Groups of this many letters are alike in words of one family and across the Nordic spellings. */
const letters = 4;
const longestTold = 6;

/** What a text is told by: its concepts, words, roots, groups of letters, beginning, sign and length; each once. */
export function featuresOf({ text, tokens, units }: Read): readonly string[] {
  const found = new Set<string>();
  let before = '';
  for (const { concepts, weight } of units) {
    for (const concept of concepts) if (!concept.startsWith("'")) found.add(`c ${concept}`);
    if (weight === 0) continue;
    const [concept = ''] = concepts;
    if (before !== '') found.add(`p ${before} ${concept}`);
    before = concept;
  }
  for (const { form } of tokens) {
    found.add(`w ${form}`);
    found.add(`r ${rootOf(form)}`);
    for (const gram of ngrams(form, letters)) found.add(`g ${gram}`);
  }
  found.add(`f ${tokens[0]?.form ?? ''}`);
  found.add(`b ${units[0]?.concepts[0] ?? ''}`);
  if (/\?\s*$/.test(text)) found.add('?');
  found.add(`l ${Math.min(longestTold, Math.ceil(tokens.length / 2))}`);
  return [...found];
}
