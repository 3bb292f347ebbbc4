import { bankCardsIn } from './bank-cards.ts';
import { identityNumbersIn } from './identity-numbers.ts';
import { passwordsIn } from './passwords.ts';
import type { Secret, Span } from './span.ts';

/** Stands in the place of a secret, however long that was. */
export const MASK = '•••••';

export type Masked = {
  readonly text: string;
  /** What was masked, each once, in the order of the text; empty where the text is as it was. */
  readonly masked: readonly Secret[];
};

/** Where two finds overlap, what stands first is kept, with all that either covers. */
function joined(spans: readonly Span[]): readonly Span[] {
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .reduce<readonly Span[]>((kept, span) => {
      const last = kept.at(-1);
      if (last === undefined || span.start >= last.end) return [...kept, span];
      return [...kept.slice(0, -1), { ...last, end: Math.max(last.end, span.end) }];
    }, []);
}

/**
 * The text without national identity numbers, numbers of bank cards, and what is said to be a password. A text that was masked
 * stays as it is.
 */
export function maskSecrets(text: string): Masked {
  const spans = joined([...identityNumbersIn(text), ...bankCardsIn(text), ...passwordsIn(text)]);
  if (spans.length === 0) return { text, masked: [] };
  const kept = spans.map(({ start }, at) => text.slice(spans[at - 1]?.end ?? 0, start));
  return {
    text: `${kept.map((before) => before + MASK).join('')}${text.slice(spans.at(-1)!.end)}`,
    masked: [...new Set(spans.map(({ secret }) => secret))],
  };
}
