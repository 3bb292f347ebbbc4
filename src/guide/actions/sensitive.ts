import { z } from 'zod';
import { action } from '../../kit/index.ts';
import type { Contacts } from '../../people/index.ts';
import {
  type Helplines,
  helplinesOf,
  type OwnWords,
  ownWordsIn,
  type SensitiveKind,
  sensitiveKinds,
} from '../sensitive.ts';
import type { GuideDeps } from './deps.ts';

export type Care = {
  readonly kind: 'care';
  readonly about: SensitiveKind;
  readonly own: boolean;
  /** What the rollout has set; undefined for the product's words. */
  readonly words: OwnWords | undefined;
  /** Undefined where the rollout names a contact itself, and where nobody is there. */
  readonly contacts: Contacts | undefined;
  readonly helplines: Helplines | undefined;
};

/**
 * Points somebody who tells of violence, harassment, self-harm or their own illness to people. It takes the kind, never what
 * was written: nothing of that is kept, counted or passed on.
 */
export const care = action({
  name: 'guide.care',
  who: 'anyone',
  presser: 'anyone',
  where: 'personal',
  effect: 'read',
  input: z.object({
    kind: z.enum(sensitiveKinds),
    /** Whether they tell of themselves, rather than ask how such a case is handled. */
    own: z.boolean(),
  }),
  async run({ organisation, people, sensitive }: GuideDeps, by, { kind: about, own }): Promise<Care> {
    const { id: rolloutId, country } = await organisation.rollout(by.tenantId);
    const words = ownWordsIn(await sensitive.find({ tenantId: by.tenantId, rolloutId, kind: about }), by.language);
    const contacts =
      words?.contact === undefined
        ? await people.contacts('human', { tenantId: by.tenantId, asker: by.person.id })
        : undefined;
    return { kind: 'care', about, own, words, contacts, helplines: helplinesOf(country) };
  },
});
