/** The parts of Adaptive Cards 1.5 that the product uses. @see https://adaptivecards.io/explorer/ */
export type Card = {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly speak: string;
  readonly lang: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
};

export type CardElement =
  | TextBlock
  | RichTextBlock
  | { readonly type: 'FactSet'; readonly facts: readonly { readonly title: string; readonly value: string }[] }
  | Container
  | ColumnSet
  | TextInput
  | ChoiceInput
  | DateInput
  | TimeInput
  | ToggleInput
  | { readonly type: 'ActionSet'; readonly actions: readonly CardAction[] };

type Element = {
  readonly id?: string;
  readonly isVisible?: boolean;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
};
type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';
type Weight = 'default' | 'bolder';

export type TextBlock = Element & {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly size?: 'small' | 'default' | 'medium' | 'large';
  readonly weight?: Weight;
  readonly isSubtle?: boolean;
  readonly color?: 'default' | 'attention' | 'accent';
  readonly style?: 'default' | 'heading';
};

/** The typed value arrives with the button's data, under `id`. */
export type TextInput = {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly isMultiline?: boolean;
};

export type ChoiceInput = {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
};

/** The value is `2026-03-05`, or free text from a client without a date picker. */
export type DateInput = {
  readonly type: 'Input.Date';
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value?: string;
};

/** The value is `10:30`, or free text from a client without a time picker. */
export type TimeInput = {
  readonly type: 'Input.Time';
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value?: string;
};

/** The value is `true` or `false`, as text. */
export type ToggleInput = {
  readonly type: 'Input.Toggle';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly value: 'true' | 'false';
};

export type TextRun = {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: Weight;
  readonly italic?: boolean;
  readonly isSubtle?: boolean;
  readonly fontType?: 'default' | 'monospace';
};

export type RichTextBlock = Element & { readonly type: 'RichTextBlock'; readonly inlines: readonly TextRun[] };

export type Container = Element & {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: 'default' | 'emphasis' | 'good' | 'attention';
  readonly selectAction?: CardAction;
};

export type ColumnSet = Element & {
  readonly type: 'ColumnSet';
  readonly columns: readonly {
    readonly type: 'Column';
    readonly width: 'auto' | 'stretch';
    readonly items: readonly CardElement[];
  }[];
};

export type CardAction =
  | {
      readonly type: 'Action.Execute';
      readonly title: string;
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      readonly style?: 'positive' | 'destructive';
      readonly tooltip?: string;
    }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | { readonly type: 'Action.ToggleVisibility'; readonly title: string; readonly targetElements: readonly string[] };
