import { z } from 'zod';
import { action } from '../../kit/index.ts';
import type { Contacts } from '../../people/index.ts';
import type { GuideDeps } from './deps.ts';

/** `contacts`: whom to ask; undefined where nobody is there. */
export type Privacy = { readonly kind: 'stored'; readonly contacts: Contacts | undefined };

const aboutOneself = {
  who: 'anyone',
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: z.object({}),
} as const;

/** Says what is kept about people, for how long, and who sees it. */
export const showPrivacy = action({
  ...aboutOneself,
  name: 'guide.privacy',
  run: async (deps: GuideDeps, by): Promise<Privacy> => ({ kind: 'stored', contacts: await whomToAsk(deps, by) }),
});

function whomToAsk(
  { people }: GuideDeps,
  { tenantId, person }: { readonly tenantId: string; readonly person: { readonly id: string } },
): Promise<Contacts | undefined> {
  return people.contacts('human', { tenantId, asker: person.id });
}
