import { readCount } from '../../understanding/times/index.ts';
import type { HeadCount } from '../session.ts';

/** Far above any real head-count: a higher number was mistyped. */
const mostHeads = 100_000;

/** `234`, `minst 234`, `ca. 50`, `234 deltakere`, `ingen`. @returns undefined for two counts, or for anything else. */
export function readHeadCount(text: string): HeadCount | undefined {
  const read = readCount(text);
  if (read?.kind !== 'count' || read.count > mostHeads) return undefined;
  return { count: read.count, atLeast: read.atLeast };
}

/** Both numbers of `50-60`. @returns an empty list where one number, or none, was typed. */
export function headCountsThatFit(text: string): readonly number[] {
  const read = readCount(text);
  return read?.kind === 'ambiguous' ? read.choices.filter((count) => count <= mostHeads) : [];
}

/** Whether a message alone is a count: one without a digit may answer anything. */
export function saysHeadCount(text: string): boolean {
  return /\d/.test(text) && (readHeadCount(text) !== undefined || headCountsThatFit(text).length > 0);
}
