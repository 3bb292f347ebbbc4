import type { Language } from './i18n/index.ts';

/** A person who writes or presses, identified by the Entra object id if the channel provides it. */
export type Person = {
  readonly id: string;
  /** The channel's id of the person, to which messages are sent. */
  readonly channelUserId: string;
  readonly name: string;
  readonly language: Language;
  /** True once the person has chosen the language; Teams' locale counts until then. */
  readonly languageChosen: boolean;
  readonly roles: readonly Role[];
};

export type Role = 'administrator' | 'lead' | 'specialist' | 'champion';

/**
 * `reporter`: of the change request. `wishReader`: for a withdrawn change request only its reporter, its followers and
 * leads. `sessionManager`: its host while they may hold sessions, and leads. `planReader`: its owner, and leads.
 * `askedHere`: the question was asked in the same conversation. `roleFiller`: leads, and administrators for that role.
 * `entryReader`: drafts and retired entries are for the people who maintain answers. `self`: acts only on the person's
 * own data.
 */
export type Relation =
  'reporter' | 'wishReader' | 'sessionManager' | 'planReader' | 'askedHere' | 'roleFiller' | 'entryReader' | 'self';
