import type { Organisation } from '../organisation/index.ts';
import type { Feature, ReferenceStore } from '../platform/bot/index.ts';
import type { Questions } from '../questions/index.ts';
import { peopleCommands, peopleVerbs } from './chat.ts';
import { peopleIntents } from './intents.ts';
import type { Contacts, Wanted } from './contacts.ts';
import { createPeopleService } from './service.ts';

export { contactRows } from './cards/contacts.ts';
export { type Contact, type Contacts } from './contacts.ts';

export type People = {
  readonly feature: Feature;
  /** Whom the rollout has, by name: for one reader only, never for a channel. @returns undefined where there is nobody. */
  contacts(wanted: Wanted, asked: { readonly tenantId: string; readonly asker: string }): Promise<Contacts | undefined>;
};

/** The way from the bot to the people behind it. */
export function createPeople(deps: {
  readonly organisation: Organisation;
  readonly questions: Questions;
  readonly references: Pick<ReferenceStore, 'unreachableAmong'>;
  /** Whether there is a Teams to chat in. */
  readonly inTeams: boolean;
}): People {
  const { organisation, questions } = deps;
  const service = createPeopleService(deps);
  const acting = { service, organisation, questions };
  return {
    feature: { name: 'people', intents: peopleIntents, commands: peopleCommands(acting), verbs: peopleVerbs(acting) },
    contacts: service.contacts,
  };
}
