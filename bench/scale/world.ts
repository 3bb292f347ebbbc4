// The items that operations use, looked up before the measurement.
import type { Client } from './client.ts';
import { leadCount, rolesOf } from './fill-people.ts';
import type { Size } from './sizes.ts';

export type Listed = { readonly id: string; readonly number: number; readonly revision: string };
type Page<T> = { readonly items: readonly T[]; readonly next?: string };

/** By their numbers. */
export type Cast = {
  readonly lead: number;
  readonly specialist: number;
  readonly champion: number;
  /** Staff, alternating between active and less active people. */
  staff(round: number): number;
};

const staffInAll = 40;

export function castOf({ people }: Size): Cast {
  const numbers = Array.from({ length: people }, (_, number) => number);
  const first = (role: string) => numbers.find((number) => rolesOf(number, people).includes(role)) ?? 0;
  // The last person is unreachable.
  const staff = numbers.filter((number) => rolesOf(number, people).length === 0 && number < people * 0.9);
  const chosen = Array.from({ length: Math.min(staffInAll, staff.length) }, (_, at) =>
    at % 2 === 0 ? staff[at]! : staff[Math.floor((at * staff.length) / staffInAll)]!,
  );
  return {
    lead: first('lead'),
    specialist: first('specialist'),
    champion: first('champion'),
    staff: (round) => chosen[round % chosen.length]!,
  };
}

export const leads: readonly number[] = Array.from({ length: leadCount }, (_, number) => number);

export type World = {
  readonly coming: readonly Listed[];
  readonly past: readonly Listed[];
  readonly wishes: readonly Listed[];
  readonly entries: readonly { readonly id: string; readonly question: string }[];
  readonly month: { readonly from: string; readonly to: string };
};

const most = 400;

export async function lookAround(client: Client, cast: Cast, now: Date): Promise<World> {
  const all = async <T>(path: string, who = cast.lead): Promise<readonly T[]> => {
    const found: T[] = [];
    let cursor: string | undefined;
    do {
      const mark = path.includes('?') ? '&' : '?';
      const rest: string = cursor === undefined ? '' : `&cursor=${cursor}`;
      const page = await client.tab<Page<T>>(who, 'GET', `${path}${mark}limit=200${rest}`);
      found.push(...page.items);
      cursor = page.next;
    } while (cursor !== undefined && found.length < most);
    return found;
  };
  const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  return {
    coming: (await all<Listed>('/sessions/coming')).filter((one) => one.number > 0),
    past: await all<Listed>(`/sessions?from=${day(-60)}&to=${day(-2)}`),
    wishes: await all<Listed>('/wishes/waiting'),
    // Entries that everybody may read.
    entries: await all('/entries', cast.staff(0)),
    month: { from: day(-20), to: day(15) },
  };
}
