import { type Card, card, type CardAction, text } from '../platform/cards/index.ts';
import type { Language, Translate } from '../platform/i18n/index.ts';

export type Speech = { readonly language: Language; readonly t: Translate };

/** One sentence about signing in, with what can be done next. */
export function signInCard(line: string, actions: readonly CardAction[], { language }: Speech): Card {
  return card({ language, summary: line, body: [text(line)], actions });
}
