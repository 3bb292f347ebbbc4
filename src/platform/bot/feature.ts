import type { z } from 'zod';
import type { Card, TabAddress } from '../cards/index.ts';
import type { Migration, PersonalData } from '../db/index.ts';
import type { HttpRoute } from '../http/index.ts';
import type { Endpoint } from '../http/index.ts';
import type { Language, MessageKey, Translate } from '../i18n/index.ts';
import type { JobHandlers, Schedule } from '../jobs/index.ts';
import type { Person, Relation, Role } from '../person.ts';
import type { Intent, Understood } from '../../understanding/index.ts';
import type { Secret, Sensitive } from '../../understanding/privacy/index.ts';
import type { Member } from './connector.ts';
import type { Press, Topic } from './offers.ts';
import type { SignInWords } from './user-tokens.ts';

export type ConversationKind = 'personal' | 'groupChat' | 'channel';

/** A person mentioned with @ in a message. */
export type Mention = { readonly channelUserId: string; readonly text: string };

/** A channel of a team; fields that the service does not report are left out. */
export type ChannelPlace = {
  readonly channelId: string;
  readonly channelName: string | undefined;
  /** Entra id of the team's group, which is its id in Graph. */
  readonly teamId: string | undefined;
  readonly teamName: string | undefined;
};

/** One message or press by a person, as features see it. */
export type Turn = {
  readonly tenantId: string;
  readonly person: Person;
  readonly conversation: { readonly id: string; readonly kind: ConversationKind };
  /**
   * In a channel or a group chat, everybody sees the answer to a message, and only the presser sees the answer to a
   * press.
   */
  readonly seenBy: 'writer' | 'everybody';
  /** The channel's id of the message; the same when the message is delivered again. */
  readonly activityId: string;
  /** What was written, without the mention of the bot and with secrets masked; empty for a pressed button. */
  readonly text: string;
  /** Kinds of secrets that were masked in the text. */
  readonly masked: readonly Secret[];
  /** What a text means by itself, as messages are read: for those who ask why they were answered so. */
  readAs(text: string): Understood | undefined;
  /** The people named with @, without the bot. */
  readonly mentions: readonly Mention[];
  readonly now: Date;
  readonly t: Translate;
  /** Addresses in the tab, for links in cards. */
  readonly tab: TabAddress;
  reply(card: Card): Promise<void>;
  /** The channel of this turn, with what the service reports about it. @returns undefined outside channels. */
  channel(): Promise<ChannelPlace | undefined>;
  /**
   * Sends a sign-in card, so that the bot can act in the person's name; in the personal chat only.
   * @returns false when no sign-in is configured.
   */
  offerSignIn(words: SignInWords): Promise<boolean>;
  /** Asks the conversation's roster. @returns undefined for a person who is not in it. */
  member(channelUserId: string): Promise<Member | undefined>;
};

/** Everybody in the tenant, or people with one of the roles. */
export type Who = 'anyone' | readonly Role[];

/**
 * Access rule of an action. Plain data, which the router checks and a test walks; the feature checks its rules again.
 */
export type Access = {
  readonly who: Who;
  /**
   * The person's required relation to the item, such as being the host of the session. Only the feature can check it;
   * test/exposure.test.ts tries each relation with people who have it and people who do not.
   */
  readonly relation?: Relation;
};

/** What was understood of a message, or of a part of it. */
export type Said = Pick<Understood, 'intent' | 'slots'> & {
  /** What the button of the choice carries that the slot `session` names, where the bot had just offered choices. */
  readonly chosen?: Press['data'];
};

/** How a question came, and another way to answer it. */
export type QuestionWays = {
  /** What a follow-up leans on. */
  readonly topic: Topic | undefined;
  /**
   * Replies in that language as the command of an intent would, with live data in place of a text.
   * @returns false where the command is not for this person or this conversation; then nothing was sent.
   */
  readonly answerAs: (intent: string, language: Language) => Promise<boolean>;
};

/** Something that is said. */
export type Command = Access & {
  readonly name: string;
  /**
   * `personal`: the answer says something about the person, or names or quotes other people. When written in a channel
   * or a group chat, it is answered in the personal chat.
   */
  readonly where: 'personal' | 'anywhere';
  /** Names of the intents that it answers; the feature declares them. */
  readonly intents: readonly string[];
  /** Leaves an intent to the next command that has it, or to the question handler. */
  readonly when?: (turn: Turn, said: Said) => boolean;
  /** Structured messages, such as a case number or a sign-in code, which are no language. */
  readonly recognises?: (turn: Turn) => boolean;
  /** It makes something that others see, or sends something to others: it counts against the person's quota of creations. */
  readonly isCreation?: boolean;
  handle(turn: Turn, said: Said): Promise<void>;
};

/**
 * Who may press a button of a card that other people see too. `anyone` acts in their own name, never in the name of the
 * card's owner. `owner`: only that person; `instead` tells other people what to do.
 */
export type Presser = { readonly presser: 'anyone' } | { readonly presser: 'owner'; readonly instead: MessageKey };

export type VerbRules = Access & Presser;

/** A card button. Its data is untrusted: data that does not fit the schema is refused as an outdated card. */
export type Verb<T extends z.ZodType = z.ZodType> = {
  readonly rules: VerbRules;
  readonly data: T;
  /** As in {@link Command}. */
  readonly isCreation?: boolean;
  /** @returns the card that replaces the pressed one. */
  handle(turn: Turn, data: z.output<T>): Promise<Card>;
  /**
   * The card's owner, found through a row that its data names: cards from before 2026-12 do not carry their owner.
   * @returns undefined when unknown.
   */
  authorOf?(turn: Turn, data: z.output<T>): Promise<string | undefined>;
};

/**
 * What a feature adds to the product. The composition root collects them; two features that claim the same name stop
 * the start.
 */
export type Feature = {
  readonly name: string;
  readonly commands?: readonly Command[];
  /** What people say for the commands, in five languages. */
  readonly intents?: readonly Intent[];
  /** By `feature.verb`. */
  readonly verbs?: Readonly<Record<string, Verb>>;
  /** Names of verbs and commands that count as creations, in addition to those with `isCreation`. */
  readonly creates?: readonly string[];
  readonly migrations?: readonly Migration[];
  /** What its tables hold about people. */
  readonly personalData?: readonly PersonalData[];
  /** By `feature.job`. */
  readonly jobs?: JobHandlers;
  readonly schedules?: readonly Schedule[];
  /** Its own routes. They require no sign-in, so their content must be meant for anyone who knows the address. */
  readonly routes?: readonly HttpRoute[];
  /** Endpoints of the tab; two with the same address stop the start. */
  readonly api?: readonly Endpoint[];
  /** Endpoints of the tab in trial mode only, for what Teams would provide. */
  readonly trialApi?: readonly Endpoint[];
  /** Releases its memory when the app stops. */
  readonly close?: () => void;
  /** Takes every message that no command takes; one feature only. */
  readonly onQuestion?: (turn: Turn, ways: QuestionWays) => Promise<void>;
  /** Answers somebody who tells of violence, harassment, self-harm or their own illness; one feature only. Nothing of it is kept. */
  readonly onSensitive?: (turn: Turn, matter: Sensitive) => Promise<void>;
  /** The bot came into a conversation. */
  readonly onInstalled?: (turn: Turn) => Promise<void>;
  /** A person has signed in; called once for each sign-in. */
  readonly onSignedIn?: (turn: Turn) => Promise<void>;
  /** The bot was removed from a conversation; it cannot reply. */
  readonly onRemoved?: (turn: Turn) => Promise<void>;
};
