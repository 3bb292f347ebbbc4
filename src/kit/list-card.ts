import { z } from 'zod';
import { type Card, card, type CardAction, type CardElement, execute, heading, text } from '../platform/cards/index.ts';
import type { Words } from './speech.ts';

/** Rows of a list card; the rest comes with "show more". */
export const listPageSize = 5;

/** The place of a page in a list card: how many rows come before it. */
export const onPage = z.object({ from: z.int().min(0).max(100_000) });

/** Some rows of a list: `from` come before them, and `total` are in all. */
export type ListPage<Item> = { readonly from: number; readonly total: number; readonly items: readonly Item[] };

type Read<Item> = (from: number, size: number) => Promise<{ readonly total: number; readonly items: readonly Item[] }>;

/** Reads the page at `from`; the last page where the list has become too short for it. */
export async function pageAt<Item>(from: number, read: Read<Item>, size = listPageSize): Promise<ListPage<Item>> {
  const { total, items } = await read(from, size);
  if (items.length > 0 || from === 0) return { from, total, items };
  const last = Math.max(0, Math.ceil(total / size) - 1) * size;
  return { from: last, ...(await read(last, size)) };
}

/** The same in a list that has been read whole. */
export function pageIn<Item>(all: readonly Item[], from: number, size = listPageSize): ListPage<Item> {
  const total = all.length;
  const start = from < total ? from : Math.max(0, Math.ceil(total / size) - 1) * size;
  return { from: start, total, items: all.slice(start, start + size) };
}

type Paging = Pick<ListPage<never>, 'from' | 'total'> & {
  /** Shows another page: its data is `from` and `data`. */
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Where the next page begins, when it is not after a whole page: rows that were dealt with have left the list. */
  readonly next?: number;
  readonly size?: number;
};

/** The buttons to the next page and back. */
export function pagingActions(paging: Paging, { t }: Pick<Words, 't'>): readonly CardAction[] {
  const { from, total, verb, data, size = listPageSize } = paging;
  const { next = from + size } = paging;
  return [
    ...(next < total ? [execute(t('lists.more'), verb, { ...data, from: next })] : []),
    ...(from > 0 ? [execute(t('lists.back'), verb, { ...data, from: Math.max(0, from - size) })] : []),
  ];
}

export type List<Item> = ListPage<Item> &
  Paging & {
    readonly title: string;
    /** What a list without rows says, and how there come to be some. */
    readonly empty: { readonly title: string; readonly hint?: string };
    /** Between the title and the rows. */
    readonly intro?: readonly CardElement[];
    readonly row: (item: Item) => CardElement | readonly CardElement[];
    /** Buttons before and after those to the other pages. */
    readonly actionsBefore?: readonly CardAction[];
    readonly actionsAfter?: readonly CardAction[];
  };

/** A page of a list. */
export function listCard<Item>(list: List<Item>, words: Words): Card {
  const { total, items, empty, intro = [], actionsBefore = [], actionsAfter = [] } = list;
  const title = total === 0 ? empty.title : list.title;
  const hint = total === 0 && items.length === 0 ? empty.hint : undefined;
  return card({
    language: words.language,
    summary: title,
    body: [
      heading(title),
      ...intro,
      ...(hint === undefined ? [] : [text(hint)]),
      ...items.flatMap((item) => list.row(item)),
    ],
    actions: [...actionsBefore, ...pagingActions(list, words), ...actionsAfter],
  });
}
