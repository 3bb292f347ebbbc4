import { z } from 'zod';
import { action, type Actor } from '../../kit/index.ts';
import type { Part } from '../overview.ts';
import type { MyDataService } from '../service.ts';

export type MyDataDeps = { readonly service: MyDataService };
export type Overview = { readonly kind: 'shown'; readonly parts: readonly Part[] };

export const aboutOneself = {
  who: 'anyone',
  relation: 'self',
  presser: 'anyone',
  where: 'personal',
  input: z.object({}),
} as const;

export const whoseOf = ({ tenantId, person, now }: Actor) => ({ tenantId, personId: person.id, now });

/** Says how much there is about the person, for the tab. */
export const overview = action({
  ...aboutOneself,
  name: 'myData.overview',
  effect: 'read',
  run: async ({ service }: MyDataDeps, by): Promise<Overview> => ({
    kind: 'shown',
    parts: await service.overview(whoseOf(by)),
  }),
});

/** The same for the chat, which cannot carry the file: with a link to it. */
export const show = action({
  ...aboutOneself,
  name: 'myData.show',
  effect: 'act',
  run: async ({ service }: MyDataDeps, by): Promise<Overview & { readonly url: string }> => ({
    kind: 'shown',
    parts: await service.overview(whoseOf(by)),
    url: await service.link(whoseOf(by)),
  }),
});

/** The file itself. */
export const file = action({
  ...aboutOneself,
  name: 'myData.file',
  effect: 'read',
  run: async ({ service }: MyDataDeps, by): Promise<{ readonly kind: 'file'; readonly json: string }> => ({
    kind: 'file',
    json: await service.file(whoseOf(by), by.language),
  }),
});
