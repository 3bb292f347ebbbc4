import type { Language } from '../language/index.ts';

/**
 * What a slot takes. `text`: all the rest, as typed. `name`: a few words that name a thing. `number`: a count, with the
 * words that go with it ("ca. 50"). `when`: days, dates and times. `language`: one of the five, by its code. `ordinal`: which
 * of what was offered, counted from 1. `kind`: the kind of session that was said, `kafe` or `mini_training`. `session`: a name
 * that tells a session, by its kind, number, place in a list, or day.
 */
export type SlotKind = 'text' | 'name' | 'number' | 'when' | 'language' | 'ordinal' | 'kind' | 'session';

/**
 * `act`: it asks for something that a feature does. `social`: it gives way to whatever else the message holds. `reply`: it
 * means something only where something was offered. `followUp`: only where the conversation is about something.
 */
export type IntentKind = 'act' | 'social' | 'reply' | 'followUp';

/** Something that a message can mean. */
export type Intent = {
  readonly name: string;
  /** Messages that mean it; `{slot}` stands for words that the message fills in. Not translations of one another. */
  readonly examples: Readonly<Record<Language, readonly string[]>>;
  readonly slots?: Readonly<Record<string, SlotKind>>;
  readonly kind?: IntentKind;
};

/** What the conversation is about when a message comes. */
export type Context = {
  /** The bot's last offer, where it is still open; `choices` are the titles that were offered, in order. */
  readonly offers?: { readonly choices: readonly string[] };
  /** What the last answer was about. */
  readonly topic?: { readonly words: string };
};

/** One thing that a message means. */
export type Understood = {
  /** The intent's name, or `question`, `foreign`, `nonsense`. */
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The part of the message that it was read from. */
  readonly part: string;
  readonly why: {
    /** The example that it is like; empty for a question. */
    readonly example: string;
    readonly language: Language | undefined;
    /** The words of the part that say so. */
    readonly words: readonly string[];
  };
};

export type Understanding = {
  /** In the order of the message; never empty. */
  readonly parts: readonly Understood[];
  /** What gave way: greetings, thanks, signatures, quoted history. */
  readonly dropped: readonly string[];
};
