import type { Meaning } from './item.ts';

export type Groups = Readonly<Record<string, string | undefined>>;
/** A pattern over the folded text, tried at the beginning of each token; the longest that can be read wins. */
export type Rule = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Meaning | undefined;
};

/** @param read returns undefined for what only looks like it. */
export function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'y'), read };
}
