import { z } from 'zod';
import { type Language, languages } from '../platform/i18n/index.ts';

export type Area = { readonly key: string; readonly names: Readonly<Record<Language, string>> };

/** A programme that takes a new system into use, with its areas. */
export type Rollout = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** ISO 3166 code; decides holidays and working hours, not language. */
  readonly country: string;
  /** IANA time zone of its local times. */
  readonly timeZone: string;
  readonly areas: readonly Area[];
};

/** An area's name for people. @returns undefined without an area, or for one that no longer exists. */
export function areaName(rollout: Rollout, key: string | undefined, language: Language): string | undefined {
  return rollout.areas.find((area) => area.key === key)?.names[language];
}

const names = z.record(z.enum(languages), z.string().min(1));
export const roles = ['administrator', 'lead', 'specialist', 'champion'] as const;

/** A rollout as in a file; its entries are in a separate file. */
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

/** The only area of a rollout that is not divided into areas: every entry needs an area, and so do forms. */
export const generalArea: Area = {
  key: 'general',
  names: { nb: 'Generelt', nn: 'Generelt', sv: 'Allmänt', da: 'Generelt', en: 'General' },
};

/** The key of the only area of a rollout. @returns undefined when there are several. */
export function onlyAreaKey({ areas }: Pick<Rollout, 'areas'>): string | undefined {
  return areas.length === 1 ? areas[0]?.key : undefined;
}

/** The rollout of a new tenant when none was given. */
export const emptyRollout: Omit<RolloutFile, 'tenantId'> = {
  rollout: { key: 'LOSEN', name: 'Losen', country: 'NO', timeZone: 'Europe/Oslo' },
  areas: [generalArea],
  units: [],
  people: [],
};
