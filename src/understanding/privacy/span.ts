/** What is masked: a national identity number, a bank card's number, or what opens something. */
export type Secret = 'identityNumber' | 'bankCard' | 'password';

/** A secret's place in the text; `end` is the first character behind it. */
export type Span = { readonly secret: Secret; readonly start: number; readonly end: number };

/** What has the shape of a secret, not yet judged. */
export type Found = {
  readonly start: number;
  readonly text: string;
  readonly digits: string;
  readonly groups: readonly (string | undefined)[];
};

/**
 * What has the shape, in order, where it fits. What does not fit is looked into again from its second character: a secret may
 * begin inside. @param shape a global expression
 */
export function findIn(text: string, shape: RegExp, fits: (found: Found) => boolean): readonly Found[] {
  const all: Found[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const [whole, ...groups] = match;
    const found = { start: match.index, text: whole, digits: whole.replace(/\D/g, ''), groups };
    if (fits(found)) all.push(found);
    else shape.lastIndex = match.index + 1;
  }
  return all;
}
