import { z } from 'zod';

/** Whoever is signed in, and the rollout that they are in. */
export const meDto = z
  .object({
    id: z.string(),
    name: z.string(),
    roles: z.array(z.enum(['administrator', 'lead', 'specialist', 'champion'])),
    /** What they have chosen in the chat; left out until they choose. */
    chosenLanguage: z.enum(['nb', 'nn', 'sv', 'da', 'en']).optional(),
    rollout: z.object({ key: z.string(), name: z.string(), country: z.string(), timeZone: z.string() }),
    /** Named in the language of the call. */
    areas: z.array(z.object({ key: z.string(), name: z.string() })),
    /** Where they write to Losen in Teams; left out in trial mode, where there is no Teams. */
    chat: z.string().optional(),
    /** The server's clock, ISO-8601 UTC: a browser's own may be wrong. */
    now: z.string(),
  })
  .meta({ id: 'Me' });

export type Me = z.output<typeof meDto>;

/** Somebody whom one can be in trial mode. */
export const trialPersonDto = z
  .object({ id: z.string(), name: z.string(), roles: z.array(z.string()), language: z.string().optional() })
  .meta({ id: 'TrialPerson' });

export type TrialPerson = z.output<typeof trialPersonDto>;

export const trialPeopleDto = z.object({ items: z.array(trialPersonDto) });
