import type { Kysely, RawBuilder, Transaction } from 'kysely';

/**
 * What a person can recognise their data by: `you` is name, roles and language, `work` what they decide or change in a
 * role, `messages` where and with what the bot reaches them.
 */
export const personalKinds = ['you', 'questions', 'cases', 'sessions', 'work', 'messages'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/**
 * Why a row stays without the person. `counted`: numbers of the past stay right. `archived`: the law on archives.
 * `shared`: others rely on it. `decided`: it must stay visible that something was decided, and what.
 */
export const keepingReasons = ['counted', 'archived', 'shared', 'decided'] as const;
export type KeepingReason = (typeof keepingReasons)[number];

/**
 * How a column names a person: by their id, their id on the channel, the address that proactive messages are sent to, or
 * the conversation of their personal chat.
 */
export type NamedBy = 'person' | 'account' | 'address' | 'conversation';

/** Everything that a person is called in the database. */
export type Subject = {
  readonly tenantId: string;
  readonly personId: string;
  readonly accounts: readonly string[];
  readonly names: readonly string[];
  readonly conversations: readonly string[];
  readonly now: Date;
};

/** The rows that one column of a table ties to a person: what of them is shown, and what deletion does. */
export type PersonalRows = {
  readonly kind: PersonalKind;
  readonly table: string;
  readonly column: string;
  /** `person` when left out. */
  readonly namedBy?: NamedBy;
  /** Columns of the person's own file. */
  readonly shows: readonly string[];
  readonly deletion:
    | 'delete'
    | {
        readonly stays: KeepingReason;
        /** What is overwritten besides the column itself. */
        readonly clears?: Readonly<Record<string, RawBuilder<unknown>>>;
        /** Columns of text that the person may have signed: their name is taken out. */
        readonly unsigns?: readonly string[];
        /** The column becomes null, not a made-up id; for what nobody counts. */
        readonly toNull?: true;
      };
};

/** Where people are named in another way than by a column. */
export type PersonalPlace = {
  readonly kind: PersonalKind;
  readonly table: string;
  readonly find: (who: Subject) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly delete: (trx: Transaction<never>, who: Subject) => Promise<void>;
};

/** A feature's slice of what is stored about people. */
export type PersonalData = {
  readonly rows: readonly PersonalRows[];
  readonly places?: readonly PersonalPlace[];
  /** What else the person is called. */
  readonly identify?: (db: Kysely<never>, who: Subject) => Promise<Partial<Subject>>;
  /**
   * Runs before the rows change, for what one statement for each column cannot do. @returns what is to be done after all
   * rows have changed.
   */
  readonly beforeDeletion?: (trx: Transaction<never>, who: Subject) => Promise<() => Promise<void>>;
  /** Tells the caches of all processes; called in the transaction. @returns what is to be done after the commit. */
  readonly forget?: (trx: Transaction<never>, who: Subject) => Promise<() => void>;
};

const gonePrefix = 'gone-';

/** Stands for a deleted person in rows that stay: the same in all of them, so that people are still counted right. */
export function goneId(random: string): string {
  return gonePrefix + random;
}

/** Nobody can be told anything under such an id. */
export function isGone(personId: string): boolean {
  return personId.startsWith(gonePrefix);
}
