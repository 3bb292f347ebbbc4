import { z } from 'zod';
import { action, type Actor, type ListPage, onPage, pageIn } from '../../kit/index.ts';
import { areaName, onlyAreaKey, type Rollout } from '../../organisation/index.ts';
import { areasMeant } from '../area-words.ts';
import type { Contacts } from '../contacts.ts';
import { namingPeople, type PeopleDeps } from './deps.ts';

export type NamedArea = { readonly key: string; readonly name: string };

export type Found =
  | { readonly kind: 'people'; readonly contacts: Contacts; readonly area: NamedArea | undefined }
  | { readonly kind: 'nobody'; readonly area: NamedArea | undefined };

export type WhichArea = { readonly kind: 'whichArea'; readonly areas: ListPage<NamedArea> };

/** Shows whom to talk to instead of the bot. */
export const findHuman = action({
  ...namingPeople,
  name: 'people.human',
  input: z.object({}),
  run: ({ service }: PeopleDeps, by): Promise<Found> => found(service, by, undefined),
});

/** Shows who can help with an area, by its key or by words for it; asks which where the words do not say. */
export const findForArea = action({
  ...namingPeople,
  name: 'people.who',
  input: z.object({ area: z.string().max(1000) }),
  async run({ service, organisation }: PeopleDeps, by, { area: said }): Promise<Found | WhichArea> {
    const rollout = await organisation.rollout(by.tenantId);
    const meant = areasMeant(said, rollout.areas).map(({ key }) => key);
    const keys = meant.length > 0 ? meant : [onlyAreaKey(rollout) ?? []].flat();
    const [only] = keys;
    if (only !== undefined && keys.length === 1) return found(service, by, named(rollout, only, by));
    const asked = keys.length > 0 ? keys : rollout.areas.map(({ key }) => key);
    return { kind: 'whichArea', areas: pageIn(namedAll(rollout, asked, by), 0) };
  },
});

/** Lists all areas, to choose whose people to see. */
export const listAreas = action({
  ...namingPeople,
  name: 'people.areas',
  input: onPage,
  async run({ organisation }: PeopleDeps, by, { from }): Promise<WhichArea> {
    const rollout = await organisation.rollout(by.tenantId);
    const all = rollout.areas.map(({ key }) => key);
    return { kind: 'whichArea', areas: pageIn(namedAll(rollout, all, by), from) };
  },
});

async function found(service: PeopleDeps['service'], by: Actor, area: NamedArea | undefined): Promise<Found> {
  const asked = { tenantId: by.tenantId, asker: by.person.id };
  const contacts = await service.contacts(area === undefined ? 'human' : 'area', asked);
  return contacts ? { kind: 'people', contacts, area } : { kind: 'nobody', area };
}

function named(rollout: Rollout, key: string, { language }: Actor): NamedArea {
  return { key, name: areaName(rollout, key, language) ?? key };
}

function namedAll(rollout: Rollout, keys: readonly string[], by: Actor): readonly NamedArea[] {
  return keys
    .map((key) => named(rollout, key, by))
    .sort((one, other) => one.name.localeCompare(other.name, by.language));
}
