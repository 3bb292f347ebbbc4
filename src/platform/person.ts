import type { Language } from './i18n/index.ts';

/** Whoever writes or presses: keyed by the Entra object id where the channel gives one. */
export type Person = {
  readonly id: string;
  /** The channel's own id, which messages are sent to. */
  readonly channelUserId: string;
  readonly name: string;
  readonly language: Language;
  /** True once the person has chosen the language; Teams' locale counts until then. */
  readonly languageChosen: boolean;
  readonly roles: readonly Role[];
};

export type Role = 'administrator' | 'lead' | 'specialist' | 'champion';

/**
 * `reporter`: of the wish. `wishReader`: of a withdrawn wish only its reporter, its followers and leads.
 * `sessionManager`: its host while they may hold sessions, and leads. `planReader`: its owner, and leads.
 * `askedHere`: the question was asked in the same conversation. `roleFiller`: leads, and administrators for that role. `entryReader`: drafts and
 * retired entries are for those who keep the answers.
 * `self`: acts on what is the person's own, and on nothing of others.
 */
export type Relation =
  'reporter' | 'wishReader' | 'sessionManager' | 'planReader' | 'askedHere' | 'roleFiller' | 'entryReader' | 'self';
