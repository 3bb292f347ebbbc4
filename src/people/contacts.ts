import type { Role } from '../platform/bot/index.ts';

/** Names that a card shows; more would be a directory. */
export const mostNamed = 5;

/** Somebody of the rollout whom one can turn to. */
export type Contact = {
  readonly name: string;
  /** The address of a chat with them in Teams; undefined where their user principal name is not known. */
  readonly chat: string | undefined;
};

/** Whom the rollout has for something, all with the same role. */
export type Contacts = { readonly role: Role; readonly people: readonly Contact[]; readonly more: number };

/** Those who are asked, in the order in which they are looked for: the first role that somebody has. */
export const rolesFor = {
  area: ['specialist', 'lead', 'administrator'],
  human: ['lead', 'administrator', 'specialist'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Wanted = keyof typeof rolesFor;

/** @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams, read 2026-12: it takes user principal names only. */
export function chatWith(upn: string | null | undefined): string | undefined {
  return upn ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn)}` : undefined;
}

/** Characters of a question that is sent on. */
export const questionLimit = 1000;

export type QuestionFault = 'missing' | 'tooLong';

/** @returns undefined for a question that can be sent. */
export function faultOfQuestion(text: string): QuestionFault | undefined {
  if (text === '') return 'missing';
  return text.length > questionLimit ? 'tooLong' : undefined;
}
