import {
  type Card,
  card,
  type CardAction,
  type CardElement,
  escapeMarkdown,
  execute,
  heading,
  literal,
  text,
} from '../platform/cards/index.ts';
import type { Words } from './speech.ts';

export type FormChoice = { readonly title: string; readonly value: string };

/**
 * A field of a form. None sets a greatest length: clients cut what is pasted without saying so, whereas the server can say
 * how much is too much.
 */
export type FormField = {
  /** What is typed comes with the button's data under this name. */
  readonly id: string;
  /** Stands above the field, here and in the tab; says so where the field is optional. */
  readonly label: string;
  /** What may be written, shown while the field is empty. */
  readonly hint: string;
  /** What stands in the field: what was typed before, or a default. */
  readonly value: string;
  /** What is wrong with it, told below the field; plain text, which may quote what was typed. */
  readonly fault?: string | undefined;
  /** Below the field and its fault: what it means, or buttons that concern it alone. */
  readonly below?: readonly CardElement[];
} & (
  | { readonly kind: 'line' | 'text' | 'date' | 'time' }
  /** Left out where there is nothing to choose. */
  | { readonly kind: 'choice'; readonly choices: readonly FormChoice[] }
);

/** A box to tick; `title` stands beside it. */
export type FormToggle = {
  readonly kind: 'toggle';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly on: boolean;
};

type FormButton = {
  readonly title: string;
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
};

export type Form = {
  /** What a notification says. */
  readonly title: string;
  /** What the card begins with; by default the title as a heading. */
  readonly head?: readonly CardElement[];
  /** None where the form only asks once more before something is destroyed. */
  readonly fields: readonly (FormField | FormToggle)[];
  readonly foot?: readonly CardElement[];
  /** `destroys`: it comes last, where nobody presses it by habit. */
  readonly submit: FormButton & { readonly destroys?: boolean };
  /** The way back without sending. */
  readonly cancel?: FormButton;
  readonly actionsAfter?: readonly CardAction[];
};

/** A form: labels above, hints as placeholders, what was typed kept, and what is wrong beside its field. */
export function formCard(form: Form, { language }: Pick<Words, 'language'>): Card {
  const { title, submit, cancel } = form;
  const back = cancel ? [execute(cancel.title, cancel.verb, cancel.data)] : [];
  const send = execute(submit.title, submit.verb, submit.data, submit.destroys ? 'destructive' : 'positive');
  return card({
    language,
    summary: title,
    body: [...(form.head ?? [heading(title)]), ...form.fields.flatMap(fieldElements), ...(form.foot ?? [])],
    actions: [...(submit.destroys ? [...back, send] : [send, ...back]), ...(form.actionsAfter ?? [])],
  });
}

function fieldElements(field: FormField | FormToggle): readonly CardElement[] {
  if (field.kind === 'toggle') return [toggleInput(field)];
  if (field.kind === 'choice' && field.choices.length === 0) return [];
  const { fault, below = [] } = field;
  const told = fault === undefined ? [] : [text(escapeMarkdown(fault), { color: 'attention', spacing: 'none' })];
  return [inputOf(field), ...told, ...below];
}

function inputOf(field: FormField): CardElement {
  const { id, value } = field;
  const common = { id, label: literal(field.label), placeholder: literal(field.hint) };
  switch (field.kind) {
    case 'line':
    case 'text':
      return {
        type: 'Input.Text',
        ...common,
        ...(value === '' ? {} : { value: literal(value) }),
        ...(field.kind === 'text' ? { isMultiline: true } : {}),
      };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...common,
        ...(value === '' ? {} : { value }),
        choices: field.choices.map((choice) => ({ title: literal(choice.title), value: choice.value })),
      };
    // Only a whole date or time can stand in the field again.
    case 'date':
      return { type: 'Input.Date', ...common, ...(/^\d{4}-\d{2}-\d{2}$/.test(value) ? { value } : {}) };
    case 'time':
      return { type: 'Input.Time', ...common, ...(/^\d{2}:\d{2}$/.test(value) ? { value } : {}) };
  }
}

function toggleInput({ id, label, title, on }: FormToggle): CardElement {
  return { type: 'Input.Toggle', id, label: literal(label), title: literal(title), value: on ? 'true' : 'false' };
}
