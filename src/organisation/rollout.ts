import { z } from 'zod';
import { type Language, languages } from '../platform/i18n/index.ts';

export type Area = { readonly key: string; readonly names: Readonly<Record<Language, string>> };

/** A programme of introducing something, with the subjects that it is divided into. */
export type Rollout = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** ISO 3166 code; decides holidays and working hours, not language. */
  readonly country: string;
  /** IANA zone that its times are wall-clock times of. */
  readonly timeZone: string;
  readonly areas: readonly Area[];
};

/** An area's name for people. @returns undefined for no area or one that is gone. */
export function areaName(rollout: Rollout, key: string | undefined, language: Language): string | undefined {
  return rollout.areas.find((area) => area.key === key)?.names[language];
}

const names = z.record(z.enum(languages), z.string().min(1));
export const roles = ['administrator', 'lead', 'specialist', 'champion'] as const;

/** A rollout as a file gives it; its entries come in a file of their own. */
export const rolloutFile = z.object({
  tenantId: z.string(),
  rollout: z.object({ key: z.string(), name: z.string(), country: z.string().length(2), timeZone: z.string() }),
  areas: z.array(z.object({ key: z.string(), names })),
  units: z.array(z.object({ key: z.string(), parent: z.string().nullable(), name: z.string() })),
  people: z.array(
    z.object({
      id: z.string(),
      channelUserId: z.string(),
      name: z.string(),
      upn: z.string(),
      language: z.enum(languages),
      unit: z.string(),
      roles: z.array(z.enum(roles)),
    }),
  ),
});

export type RolloutFile = z.output<typeof rolloutFile>;

/** The area of a rollout that nobody has divided: an entry belongs to one, and forms that ask for one must have it. */
export const generalArea: Area = {
  key: 'general',
  names: { nb: 'Generelt', nn: 'Generelt', sv: 'Allmänt', da: 'Generelt', en: 'General' },
};

/** The key of the only area of a rollout. @returns undefined where there are several. */
export function onlyAreaKey({ areas }: Pick<Rollout, 'areas'>): string | undefined {
  return areas.length === 1 ? areas[0]?.key : undefined;
}

/** What a tenant begins with when no rollout was given. */
export const emptyRollout: Omit<RolloutFile, 'tenantId'> = {
  rollout: { key: 'LOSEN', name: 'Losen', country: 'NO', timeZone: 'Europe/Oslo' },
  areas: [generalArea],
  units: [],
  people: [],
};
