import { type Card, card, type CardAction, text } from '../platform/cards/index.ts';
import type { Speech } from '../kit/index.ts';

/** One sentence about signing in, with what can be done next. */
export function signInCard(line: string, actions: readonly CardAction[], { language }: Pick<Speech, 'language' | 't'>): Card {
  return card({ language, summary: line, body: [text(line)], actions });
}
