import type { Card } from '../cards/index.ts';

/** A button that can also be said: its verb and the data that it would carry. */
export type Press = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

/** What a card asks or lets the reader choose, so that "yes", "no" and "the second one" have a meaning. */
export type Offer = {
  readonly yes?: Press;
  readonly no?: Press;
  /** In the order in which the card shows them. */
  readonly choices?: readonly { readonly title: string; readonly press: Press }[];
};

/** What an answer was about, so that a follow-up can be read in its light. */
export type Topic = {
  /** The title of what was shown. */
  readonly words: string;
  /** Ids that the feature needs to find it again. */
  readonly about: Readonly<Record<string, string>>;
};

export type Remembered = { readonly offer?: Offer; readonly topic?: Topic };

const remembered = Symbol('remembered');

/** The card, with what the conversation remembers of it once it is sent. Nothing of it is sent to the channel. */
export function remembering(card: Card, memory: Remembered): Card {
  return Object.defineProperty({ ...card }, remembered, { value: memory });
}

/** @returns undefined for a card that neither offers nor tells anything to come back to. */
export function memoryOf(card: Card): Remembered | undefined {
  return (card as { readonly [remembered]?: Remembered })[remembered];
}
