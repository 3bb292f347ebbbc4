import type { Organisation } from '../organisation/index.ts';
import type { ReferenceStore, Role } from '../platform/bot/index.ts';
import { chatWith, type Contacts, mostNamed, rolesFor, type Wanted } from './contacts.ts';

export type PeopleService = ReturnType<typeof createPeopleService>;

/** Whom the rollout has, by what somebody needs. */
export function createPeopleService(deps: {
  readonly organisation: Pick<Organisation, 'contactsWith'>;
  readonly references: Pick<ReferenceStore, 'unreachableAmong'>;
  /** Whether there is a Teams to chat in. */
  readonly inTeams: boolean;
}) {
  type For = { readonly tenantId: string; readonly asker: string };

  async function reachable(role: Role, { tenantId, asker }: For): Promise<Contacts | undefined> {
    const all = (await deps.organisation.contactsWith(tenantId, role)).filter(
      ({ personId, name }) => personId !== asker && name !== '',
    );
    const ids = all.map(({ personId }) => personId);
    const unreachable = await deps.references.unreachableAmong(tenantId, ids);
    const there = all.filter(({ personId }) => !unreachable.has(personId));
    if (there.length === 0) return undefined;
    const people = there
      .slice(0, mostNamed)
      .map(({ name, upn }) => ({ name, chat: deps.inTeams ? chatWith(upn) : undefined }));
    return { role, people, more: there.length - people.length };
  }

  return {
    /**
     * Those with the first of the roles that somebody has, without the asker and without those whom the bot cannot reach:
     * they may have left.
     * @returns undefined where there is nobody.
     */
    async contacts(wanted: Wanted, asked: For): Promise<Contacts | undefined> {
      for (const role of rolesFor[wanted]) {
        const found = await reachable(role, asked);
        if (found) return found;
      }
      return undefined;
    },
  };
}
