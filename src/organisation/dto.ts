import { z } from 'zod';

/** The signed-in person and their rollout. */
export const meDto = z
  .object({
    id: z.string(),
    name: z.string(),
    roles: z.array(z.enum(['administrator', 'lead', 'specialist', 'champion'])),
    /** The language chosen in the chat; left out until the person chooses one. */
    chosenLanguage: z.enum(['nb', 'nn', 'sv', 'da', 'en']).optional(),
    rollout: z.object({ key: z.string(), name: z.string(), country: z.string(), timeZone: z.string() }),
    /** Named in the language of the call. */
    areas: z.array(z.object({ key: z.string(), name: z.string() })),
    /** Address of the chat with Losen in Teams; left out in trial mode, without Teams. */
    chat: z.string().optional(),
    /** The server's time, ISO-8601 UTC: the browser's clock may be wrong. */
    now: z.string(),
  })
  .meta({ id: 'Me' });

export type Me = z.output<typeof meDto>;

/** A person to choose in trial mode. */
export const trialPersonDto = z
  .object({ id: z.string(), name: z.string(), roles: z.array(z.string()), language: z.string().optional() })
  .meta({ id: 'TrialPerson' });

export type TrialPerson = z.output<typeof trialPersonDto>;

export const trialPeopleDto = z.object({ items: z.array(trialPersonDto) });

/** Longer than any name: the limit of a name has its own error text. */
const typedName = z.string().max(1000);
const language = z.enum(['nb', 'nn', 'sv', 'da', 'en']);

export const areaNamesDto = z.object({ names: z.partialRecord(language, typedName) }).meta({ id: 'AreaNames' });

export const areaDto = z
  .object({
    /** Its key in import files. */
    key: z.string(),
    names: z.record(language, z.string()),
    /** The value of `If-Match` for edits. */
    revision: z.string(),
  })
  .meta({ id: 'Area' });

export type AreaDto = z.output<typeof areaDto>;

export const rolloutEditDto = z.object({ name: typedName }).meta({ id: 'RolloutEdit' });

export const rolloutDto = z
  .object({
    key: z.string(),
    name: z.string(),
    /** Revision of the name; each area has its own. */
    revision: z.string(),
    areas: z.array(areaDto),
  })
  .meta({ id: 'Rollout' });

export type RolloutDto = z.output<typeof rolloutDto>;
