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

/** Longer than any name: how long a name may be is said in words of its own. */
const typedName = z.string().max(1000);
const language = z.enum(['nb', 'nn', 'sv', 'da', 'en']);

export const areaNamesDto = z.object({ names: z.partialRecord(language, typedName) }).meta({ id: 'AreaNames' });

export const areaDto = z
  .object({
    /** What import files know it by. */
    key: z.string(),
    names: z.record(language, z.string()),
    /** What edits carry as `If-Match`. */
    revision: z.string(),
  })
  .meta({ id: 'Area' });

export type AreaDto = z.output<typeof areaDto>;

export const rolloutEditDto = z.object({ name: typedName }).meta({ id: 'RolloutEdit' });

export const rolloutDto = z
  .object({
    key: z.string(),
    name: z.string(),
    /** Of the name; each area has its own. */
    revision: z.string(),
    areas: z.array(areaDto),
  })
  .meta({ id: 'Rollout' });

export type RolloutDto = z.output<typeof rolloutDto>;
