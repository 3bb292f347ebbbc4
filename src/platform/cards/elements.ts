import type { Language } from '../i18n/languages.ts';
import { literal } from './text.ts';
import type { Card, CardAction, CardElement, Container, RichTextBlock, TextBlock } from './types.ts';

/** Buttons that a card shows at most; Teams hides the rest behind a menu. */
export const maxActions = 4;

/** A card of version 1.5, the newest that Teams bots may send. `summary` is the notification text: the result. */
export function card(parts: {
  readonly language: Language;
  readonly summary: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}): Card {
  const summary = literal(parts.summary);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: summary,
    speak: summary,
    lang: parts.language,
    body: parts.body,
    ...(parts.actions?.length ? { actions: parts.actions } : {}),
  };
}

/** The product's own text; may hold Markdown, so nothing that a person wrote goes in here unescaped. */
export function text(value: string, look: Partial<Omit<TextBlock, 'type' | 'text' | 'wrap'>> = {}): TextBlock {
  return { type: 'TextBlock', text: value, wrap: true, ...look };
}

export function heading(value: string): TextBlock {
  return text(value, { size: 'medium', weight: 'bolder', style: 'heading' });
}

/** The small line on top of a card (kind · area · state). */
export function subtle(value: string): TextBlock {
  return text(value, { size: 'small', isSubtle: true });
}

/** What a person wrote, shown as typed. */
export function asTyped(
  value: string,
  look: { readonly bold?: boolean; readonly subtle?: boolean } = {},
): RichTextBlock {
  return {
    type: 'RichTextBlock',
    inlines: [
      {
        type: 'TextRun',
        text: literal(value),
        ...(look.bold ? { weight: 'bolder' as const } : {}),
        ...(look.subtle ? { isSubtle: true } : {}),
      },
    ],
  };
}

export function execute(
  title: string,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
  style?: 'positive' | 'destructive',
): CardAction {
  return { type: 'Action.Execute', title: literal(title), verb, data, ...(style ? { style } : {}) };
}

/** A button that opens an address, in the browser; the bot is not involved. */
export function openUrl(title: string, url: string): CardAction {
  return { type: 'Action.OpenUrl', title: literal(title), url };
}

/** A row that can be pressed as a whole: a candidate, an item of a list. */
export function pressableRow(items: readonly CardElement[], action: CardAction): Container {
  return { type: 'Container', style: 'emphasis', spacing: 'small', items, selectAction: action };
}

/** A line with its buttons, if any, below: a button on the right leaves no room on a phone. */
export function rowWithButtons(items: readonly CardElement[], actions: readonly CardAction[]): Container {
  const buttons: readonly CardElement[] = actions.length > 0 ? [{ type: 'ActionSet', actions }] : [];
  return { type: 'Container', spacing: 'medium', separator: true, items: [...items, ...buttons] };
}
