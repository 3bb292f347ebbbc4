import { z } from 'zod';
import { action } from '../../kit/index.ts';
import { type Language, languages } from '../../platform/i18n/index.ts';
import { byEverybody, type GuideDeps } from './deps.ts';

/** Offers the five languages. */
export const offerLanguages = action({
  ...byEverybody,
  name: 'guide.offerLanguages',
  effect: 'read',
  input: z.object({}),
  run: (): Promise<{ readonly kind: 'languages' }> => Promise.resolve({ kind: 'languages' }),
});

/** Answers the person in this language from now on. */
export const chooseLanguage = action({
  ...byEverybody,
  name: 'guide.chooseLanguage',
  effect: 'act',
  input: z.object({ language: z.enum(languages) }),
  async run(
    { organisation }: GuideDeps,
    { tenantId, person },
    { language },
  ): Promise<{ readonly kind: 'chosen'; readonly language: Language }> {
    await organisation.chooseLanguage(tenantId, person.id, language);
    return { kind: 'chosen', language };
  },
});
