import type { Card } from '../cards/index.ts';

/** Added to the data of a button; no verb may have a field of that name. */
export const ownerKey = 'owner';

/**
 * Marks a card with its owner, so that a press by another person can be recognised.
 * @param isOwned whether only the owner may press that verb.
 */
export function ownedBy(card: Card, personId: string, isOwned: (verb: string) => boolean): Card {
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    const marked = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
    if (!isExecute(value) || !isOwned(value.verb)) return marked;
    return { ...marked, data: { ...value.data, [ownerKey]: personId } };
  };
  return mark(card) as Card;
}

function isExecute(value: object): value is { readonly verb: string; readonly data?: object } {
  return 'type' in value && value.type === 'Action.Execute' && 'verb' in value && typeof value.verb === 'string';
}

/** The data of a pressed button without the mark, and the mark. */
export function readOwner(given: Readonly<Record<string, unknown>>): {
  readonly owner: unknown;
  readonly data: Readonly<Record<string, unknown>>;
} {
  const { [ownerKey]: owner, ...data } = given;
  return { owner, data };
}
