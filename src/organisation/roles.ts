import { phraseOf } from '../language/index.ts';
import type { Mention, Role } from '../platform/bot/index.ts';

export type RoleAct = {
  readonly kind: 'give' | 'take';
  readonly role: Role;
  /** The people mentioned with @; otherwise `name` is the person as typed: a name or a user principal name. */
  readonly mentions: readonly Mention[];
  readonly name: string | undefined;
};

/** `already` and `wasNot`: nothing changed, and there is nothing to undo. */
export type RoleChange = {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly kind: 'given' | 'taken' | 'already' | 'wasNot';
};

const roleWords: Readonly<Record<Role, readonly string[]>> = {
  champion: ['ambassadør', 'ambassadøren', 'champion', 'ambassadör'],
  specialist: ['fagspesialist', 'spesialist', 'ämnesspecialist', 'specialist', 'fagspecialist', 'subject specialist'],
  lead: ['prosjektleder', 'prosjektleiar', 'projektledare', 'projektleder', 'project lead', 'lead'],
  administrator: ['administrator', 'administratør', 'administratör', 'admin'],
};
const roleOf = new Map(
  Object.entries(roleWords).flatMap(([role, words]) => words.map((word) => [phraseOf(word), role as Role] as const)),
);

const giving = [
  /^(?:gjør|gjer|gjor|gjoer|gör|gør|gor|goer)\s+(?<who>.+?)\s+till?\s+(?:en\s+|ein\s+|ett\s+)?(?<role>\p{L}+)$/iu,
  /^make\s+(?<who>.+?)\s+(?:an?\s+|the\s+)?(?<role>subject specialist|project lead|\p{L}+)$/iu,
];
const taking = [
  /^(?:fjern|ta bort|tag bort)\s+(?<who>.+?)\s+som\s+(?<role>\p{L}+)$/iu,
  /^remove\s+(?<who>.+?)\s+as\s+(?:an?\s+|the\s+)?(?<role>subject specialist|project lead|\p{L}+)$/iu,
];

/** "Gjør @Kari til ambassadør", "remove Kari as champion", in five languages. @returns undefined for anything else. */
export function readRoleAct(text: string, mentions: readonly Mention[]): RoleAct | undefined {
  const bare = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '');
  // A long message is not a command; skip the patterns, whose cost grows with its length.
  if (bare.length > 500) return undefined;
  for (const [kind, patterns] of [
    ['give', giving],
    ['take', taking],
  ] as const) {
    for (const pattern of patterns) {
      const { who, role: word } = pattern.exec(bare)?.groups ?? {};
      if (!who || !word) continue;
      const role = roleOf.get(phraseOf(word));
      if (role) return { kind, role, mentions, name: mentions.length > 0 ? undefined : who };
    }
  }
  return undefined;
}

/** Leads fill the roles of their rollout; only administrators appoint administrators. */
export function mayFill(own: readonly Role[], role: Role): boolean {
  if (own.includes('administrator')) return true;
  return own.includes('lead') && role !== 'administrator';
}
