import type { Thresholds } from '../asking.ts';

/** Both in whole percent, as people set them. */
export type Limits = { readonly sure: number; readonly middling: number };
export type LimitsFault = 'notWhole' | 'notLower';
export type TypedLimits = { readonly sure: string; readonly middling: string };

export type ReadLimits =
  | { readonly kind: 'limits'; readonly limits: Limits }
  | { readonly kind: 'refused'; readonly faults: { readonly [name in keyof Limits]?: LimitsFault } };

export type LimitsForm = {
  /** What stands in the fields: what holds, or what was typed and refused. */
  readonly typed: TypedLimits;
  readonly faults: { readonly [name in keyof Limits]?: LimitsFault };
  readonly usual: Limits;
  /** What held before, to come back to; null where nobody had set it. */
  readonly before: Limits | null;
  /** What has just happened. */
  readonly note?: 'undone' | 'changedSince';
};

/** Two whole numbers from 1 to 100, the middling one lower: else no question would ever be middling. */
export function readLimits(typed: TypedLimits): ReadLimits {
  const [sure, middling] = [wholePercent(typed.sure), wholePercent(typed.middling)];
  if (sure !== undefined && middling !== undefined) {
    return middling < sure
      ? { kind: 'limits', limits: { sure, middling } }
      : { kind: 'refused', faults: { middling: 'notLower' } };
  }
  return {
    kind: 'refused',
    faults: {
      ...(sure === undefined ? { sure: 'notWhole' as const } : {}),
      ...(middling === undefined ? { middling: 'notWhole' as const } : {}),
    },
  };
}

export function limitsOf(thresholds: Thresholds): Limits {
  return { sure: Math.round(thresholds.sure * 100), middling: Math.round(thresholds.middling * 100) };
}

export function thresholdsOf(limits: Limits): Thresholds {
  return { sure: limits.sure / 100, middling: limits.middling / 100 };
}

function wholePercent(typed: string): number | undefined {
  const digits = /^\s*(\d{1,3})\s*%?\s*$/.exec(typed)?.[1];
  const percent = Number(digits);
  return digits !== undefined && percent >= 1 && percent <= 100 ? percent : undefined;
}
