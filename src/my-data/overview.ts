import type { KeepingReason, PersonalKind } from '../platform/db/index.ts';

/** How much there is of a kind, and what deletion does with it. */
export type Part = {
  readonly kind: PersonalKind;
  readonly count: number;
  /** Undefined for what is deleted; else why it stays without the person. */
  readonly stays: KeepingReason | undefined;
};

/** Parts of one kind and fate as one, in their order. */
export function summedUp(parts: readonly Part[]): readonly Part[] {
  return parts.reduce<readonly Part[]>((sums, part) => {
    const same = sums.find(({ kind, stays }) => kind === part.kind && stays === part.stays);
    if (!same) return [...sums, part];
    return sums.map((one) => (one === same ? { ...one, count: one.count + part.count } : one));
  }, []);
}
