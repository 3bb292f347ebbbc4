import type { Language } from '../i18n/languages.ts';
import { literal } from './text.ts';
import type { Card, CardAction, CardElement, Container, RichTextBlock, TextBlock } from './types.ts';

/** Buttons that a card shows at most; Teams hides the rest behind a menu. */
export const maxActions = 4;

/** A card of version 1.5, the newest that Teams bots may send. `summary` is what a notification says: the result. */
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

/** A button that opens an address, for whoever reads the card: it asks the bot nothing. */
export function openUrl(title: string, url: string): CardAction {
  return { type: 'Action.OpenUrl', title: literal(title), url };
}

export type Field = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What was typed before; it stands in the field again. */
  readonly value: string;
  /** What is wrong with it, told beside the field. */
  readonly fault?: string | undefined;
};

/**
 * A field to write in. It sets no greatest length: clients cut what is pasted without saying so, whereas the server can say
 * how much is too much.
 */
export function textField(field: Field, look: { readonly multiline?: boolean } = {}): readonly CardElement[] {
  const input: CardElement = {
    type: 'Input.Text',
    id: field.id,
    label: literal(field.label),
    placeholder: literal(field.hint),
    ...(field.value === '' ? {} : { value: literal(field.value) }),
    ...(look.multiline ? { isMultiline: true } : {}),
  };
  return [input, ...faultLine(field.fault)];
}

export function choiceField(
  field: Field,
  choices: readonly { readonly title: string; readonly value: string }[],
): readonly CardElement[] {
  const input: CardElement = {
    type: 'Input.ChoiceSet',
    id: field.id,
    label: literal(field.label),
    placeholder: literal(field.hint),
    ...(field.value === '' ? {} : { value: field.value }),
    choices: choices.map(({ title, value }) => ({ title: literal(title), value })),
  };
  return [input, ...faultLine(field.fault)];
}

/** A day to pick. Only a whole date (`2026-03-05`) can stand in the field again. */
export function dateField(field: Field): readonly CardElement[] {
  const { id, label, hint, value, fault } = field;
  const kept = /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : {};
  return [{ type: 'Input.Date', id, label: literal(label), placeholder: literal(hint), ...kept }, ...faultLine(fault)];
}

/** A time of day to pick. Only a whole one (`10:30`) can stand in the field again. */
export function timeField(field: Field): readonly CardElement[] {
  const { id, label, hint, value, fault } = field;
  const kept = /^\d{2}:\d{2}$/.test(value) ? { value } : {};
  return [{ type: 'Input.Time', id, label: literal(label), placeholder: literal(hint), ...kept }, ...faultLine(fault)];
}

/** A box to tick; `title` stands beside it. */
export function toggleField(
  field: Pick<Field, 'id' | 'label'> & { readonly title: string; readonly on: boolean },
): CardElement {
  const { id, label, title, on } = field;
  return { type: 'Input.Toggle', id, label: literal(label), title: literal(title), value: on ? 'true' : 'false' };
}

function faultLine(fault: string | undefined): readonly CardElement[] {
  return fault === undefined ? [] : [text(fault, { color: 'attention', spacing: 'none' })];
}

/** A row that is pressed as a whole: a candidate, an item of a list. */
export function pressableRow(items: readonly CardElement[], action: CardAction): Container {
  return { type: 'Container', style: 'emphasis', spacing: 'small', items, selectAction: action };
}

/** A line with its buttons, if any, below, where one at the right would leave no room on a phone. */
export function rowWithButtons(items: readonly CardElement[], actions: readonly CardAction[]): Container {
  const buttons: readonly CardElement[] = actions.length > 0 ? [{ type: 'ActionSet', actions }] : [];
  return { type: 'Container', spacing: 'medium', separator: true, items: [...items, ...buttons] };
}
