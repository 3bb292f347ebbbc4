import { type Endpoint, endpoint } from '../platform/http/index.ts';
import { meDto, trialPeopleDto } from './dto.ts';
import type { Rollout } from './rollout.ts';
import type { OrganisationStore } from './store/organisation-store.ts';

export function organisationApi(deps: {
  readonly rollout: (tenantId: string) => Promise<Rollout>;
  readonly chat: string | undefined;
}): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/me',
      summary: 'Who is signed in, and their rollout',
      audience: 'signedIn',
      relation: 'self',
      effect: 'read',
      answers: meDto,
      handle: async ({ tenantId, person, language, now }) => {
        const { key, name, country, timeZone, areas } = await deps.rollout(tenantId);
        return {
          kind: 'ok',
          body: {
            id: person.id,
            name: person.name,
            roles: [...person.roles],
            ...(person.languageChosen ? { chosenLanguage: person.language } : {}),
            rollout: { key, name, country, timeZone },
            areas: areas.map((area) => ({ key: area.key, name: area.names[language] })),
            ...(deps.chat === undefined ? {} : { chat: deps.chat }),
            now: now.toISOString(),
          },
        };
      },
    }),
  ];
}

/** In trial mode nobody signs in: people who open the tab choose who they are. */
export function trialApi(deps: {
  readonly store: Pick<OrganisationStore, 'people'>;
  /** Creates the tenant when it is new. */
  readonly rollout: (tenantId: string) => Promise<Rollout>;
  readonly tenantId: string;
}): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/trial/people',
      summary: 'People whom one can be in trial mode',
      audience: 'everybody',
      effect: 'read',
      answers: trialPeopleDto,
      handle: async () => {
        await deps.rollout(deps.tenantId);
        const people = await deps.store.people(deps.tenantId);
        return {
          kind: 'ok',
          body: {
            items: people.map(({ id, name, roles, chosenLanguage }) => ({
              id,
              name,
              roles: [...roles],
              ...(chosenLanguage ? { language: chosenLanguage } : {}),
            })),
          },
        };
      },
    }),
  ];
}
