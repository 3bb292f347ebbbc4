import { z } from 'zod';
import { AppError } from '../../../errors.ts';

/** Page size when the caller does not choose one. */
const defaultPageSize = 50;
const mostPageSize = 200;

/** Query parameters of every list: the page token and the page size. */
export const paging = {
  cursor: z.string().max(2000).optional().meta({ description: '`next` of the page before; left out for the first' }),
  limit: z.coerce.number().int().min(1).max(mostPageSize).default(defaultPageSize),
};

/** A page of a list; without `next` it is the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional() });
}

/** Encodes where a list continues as an opaque page token. */
function toCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @returns undefined for the first page. @throws AppError request_invalid for a token that was not issued here. */
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

/** Cuts a page from a list that was read with one extra row. */
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
