import { card, type Card, type CardAction, escapeMarkdown, text } from '../cards/index.ts';
import type { Turn } from './feature.ts';

/** One line of the product's own words. */
export function lineCard({ person }: Pick<Turn, 'person'>, words: string, actions: readonly CardAction[] = []): Card {
  return card({ language: person.language, summary: words, body: [text(escapeMarkdown(words))], actions });
}
