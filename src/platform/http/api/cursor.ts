import { z } from 'zod';
import { AppError } from '../../../errors.ts';

/** Rows of a page where nobody asks for another number. */
export const usualPageSize = 50;
const mostPageSize = 200;

/** What every list takes: where to go on, and how many at most. */
export const paging = {
  cursor: z.string().max(2000).optional().meta({ description: '`next` of the page before; left out for the first' }),
  limit: z.coerce.number().int().min(1).max(mostPageSize).default(usualPageSize),
};

/** A page of a list; without `next` it is the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional() });
}

/** Where a list goes on, as an opaque word. */
export function toCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @returns undefined for the first page. @throws AppError request_invalid for a word that we did not make. */
export function fromCursor<T extends z.ZodType>(cursor: string | undefined, place: T): z.output<T> | undefined {
  if (cursor === undefined) return undefined;
  const result = place.safeParse(parsed(cursor));
  if (!result.success) throw new AppError('request_invalid');
  return result.data;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** Cuts a page out of a list that was read with one row more than asked for. */
export function cutPage<T, I>(
  rows: readonly T[],
  limit: number,
  placeOf: (last: T) => unknown,
  toItem: (row: T) => I,
): { readonly items: I[]; readonly next?: string } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: items.map(toItem), ...(more ? { next: toCursor(placeOf(last)) } : {}) };
}
