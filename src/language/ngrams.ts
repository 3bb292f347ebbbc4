/** The letter groups of `size` in `^word$`; the whole padded word when it is shorter. */
export function ngrams(word: string, size: number): readonly string[] {
  const padded = `^${word}$`;
  if (padded.length <= size) return [padded];
  const grams: string[] = [];
  for (let start = 0; start + size <= padded.length; start += 1) grams.push(padded.slice(start, start + size));
  return grams;
}
