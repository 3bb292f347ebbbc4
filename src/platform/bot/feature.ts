import type { z } from 'zod';
import type { Card, TabAddress } from '../cards/index.ts';
import type { Migration } from '../db/index.ts';
import type { HttpRoute } from '../http/index.ts';
import type { Endpoint } from '../http/index.ts';
import type { Language, MessageKey, Translate } from '../i18n/index.ts';
import type { JobHandlers, Schedule } from '../jobs/index.ts';
import type { Person, Relation, Role } from '../person.ts';
import type { Member } from './connector.ts';
import type { SignInWords } from './user-tokens.ts';

export type ConversationKind = 'personal' | 'groupChat' | 'channel';

/** Somebody who is named with @ in a message. */
export type Mention = { readonly channelUserId: string; readonly text: string };

/** A channel of a team; what the service does not tell is left out. */
export type ChannelPlace = {
  readonly channelId: string;
  readonly channelName: string | undefined;
  /** Entra id of the team's group, by which Graph knows it. */
  readonly teamId: string | undefined;
  readonly teamName: string | undefined;
};

/** One thing that a person did, as features see it. */
export type Turn = {
  readonly tenantId: string;
  readonly person: Person;
  readonly conversation: { readonly id: string; readonly kind: ConversationKind };
  /** A message in a channel or a group chat is answered for everybody there; a press for the one who pressed. */
  readonly seenBy: 'sender' | 'everybody';
  /** The channel's id of the message; the same when it is delivered again. */
  readonly activityId: string;
  /** What was written, without the mention of the bot; empty for a pressed button. */
  readonly text: string;
  /** The people named with @, without the bot. */
  readonly mentions: readonly Mention[];
  readonly now: Date;
  readonly t: Translate;
  /** Where things are in the tab, for links in cards. */
  readonly tab: TabAddress;
  reply(card: Card): Promise<void>;
  /** The channel that this is in, with what the service tells of it. @returns undefined outside channels. */
  channel(): Promise<ChannelPlace | undefined>;
  /**
   * Sends the card from which the person signs in, so that something can be done in their name; in the personal chat only.
   * @returns false where there is nothing to sign in to.
   */
  offerSignIn(words: SignInWords): Promise<boolean>;
  /** Asks the conversation's roster. @returns undefined for somebody who is not in it. */
  member(channelUserId: string): Promise<Member | undefined>;
};

/** The same turn in another language of the person's, with that language's texts. */
export function inLanguage(turn: Turn, language: Language, t: Translate): Turn {
  return { ...turn, person: { ...turn.person, language }, t };
}

/** Everybody of the tenant, or those with one of the roles. */
export type Who = 'anyone' | readonly Role[];

/** Who may do something. Plain data, which the router checks and a test walks; the feature checks its rules again. */
export type Access = {
  readonly who: Who;
  /**
   * What a person must be to the thing itself, such as the host of the session. Only the feature knows whether somebody is;
   * the walk in test/exposure.test.ts has people who are and people who are not, for each of these.
   */
  readonly relation?: Relation;
};

/** Something that is said in so many words. */
export type Command = Access & {
  readonly name: string;
  /**
   * `personal`: the answer tells something of the person, or names or quotes others. Said in a channel or a group chat, it is
   * answered in the person's own chat.
   */
  readonly where: 'personal' | 'anywhere';
  /** Whole messages in any language; case, punctuation and the letters' accents do not count. */
  readonly phrases: readonly string[];
  /** Messages that begin or are built in a certain way, where no phrase fits; the first command that says yes has it. */
  readonly matches?: (turn: Turn) => boolean;
  /** It makes something that others see, or sends something to others: it counts against the person's quota of creations. */
  readonly isCreation?: boolean;
  handle(turn: Turn, phrase: string): Promise<void>;
};

/**
 * Who may press a button of a card that others see too. `anyone` acts in their own name, never in that of the person whom
 * the card was made for. `owner`: only that person; `instead` tells the others what to do.
 */
export type Presser = { readonly presser: 'anyone' } | { readonly presser: 'owner'; readonly instead: MessageKey };

export type VerbRules = Access & Presser;

/** A card button. Its data comes from the outside: what does not fit `data` is refused as an outdated card. */
export type Verb<T extends z.ZodType = z.ZodType> = {
  readonly rules: VerbRules;
  readonly data: T;
  /** As for {@link Command}. */
  readonly isCreation?: boolean;
  /** @returns the card that stands in the pressed one's place. */
  handle(turn: Turn, data: z.output<T>): Promise<Card>;
  /**
   * Whom the card was made for, where its data leads to a row that says so: cards of before 2026-12 do not name their owner.
   * @returns undefined where nothing says.
   */
  authorOf?(turn: Turn, data: z.output<T>): Promise<string | undefined>;
};

/** Binds a verb's data to its handler's type. */
export function verb<T extends z.ZodType>(
  rules: VerbRules,
  data: T,
  handle: Verb<T>['handle'],
  authorOf?: Verb<T>['authorOf'],
): Verb {
  return { rules, data, handle, ...(authorOf ? { authorOf } : {}) };
}

/** For whoever sees the card, in their own name. */
export const byAnyone = { who: 'anyone', presser: 'anyone' } as const satisfies VerbRules;

/** What a feature adds to the product; the composition root collects them, and two that claim the same name stop the start. */
export type Feature = {
  readonly name: string;
  readonly commands?: readonly Command[];
  /** By `feature.verb`. */
  readonly verbs?: Readonly<Record<string, Verb>>;
  /** Verbs and names of commands that count as creations, beside those that say so themselves. */
  readonly creates?: readonly string[];
  readonly migrations?: readonly Migration[];
  /** By `feature.job`. */
  readonly jobs?: JobHandlers;
  readonly schedules?: readonly Schedule[];
  /** Addresses of its own; they have no sign-in, so what they show must be meant for whoever knows the address. */
  readonly routes?: readonly HttpRoute[];
  /** What the tab may ask for; two that claim the same address stop the start. */
  readonly api?: readonly Endpoint[];
  /** What the tab may ask for in trial mode only, where Teams does not say it. */
  readonly trialApi?: readonly Endpoint[];
  /** Lets go of what it holds in memory, when the app stops. */
  readonly close?: () => void;
  /** Takes every message that is no command; one feature only. */
  readonly onQuestion?: (turn: Turn) => Promise<void>;
  /** The bot came into a conversation. */
  readonly onInstalled?: (turn: Turn) => Promise<void>;
  /** Somebody has signed in; told once for each sign-in. */
  readonly onSignedIn?: (turn: Turn) => Promise<void>;
  /** The bot was taken out of a conversation: no reply is possible. */
  readonly onRemoved?: (turn: Turn) => Promise<void>;
};
