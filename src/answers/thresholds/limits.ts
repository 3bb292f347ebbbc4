import type { Thresholds } from '../asking.ts';

/** Both in whole percent, as people set them. */
export type Limits = { readonly sure: number; readonly middling: number };
export type LimitsFault = 'notWhole' | 'notLower';
export type TypedLimits = { readonly sure: string; readonly middling: string };

export type ReadLimits =
  | { readonly kind: 'limits'; readonly limits: Limits }
  | { readonly kind: 'refused'; readonly faults: { readonly [name in keyof Limits]?: LimitsFault } };

export type LimitsForm = {
  /** The field values: the current limits, or what was typed and refused. */
  readonly typed: TypedLimits;
  readonly faults: { readonly [name in keyof Limits]?: LimitsFault };
  readonly usual: Limits;
  /** The previous limits, for undo; null if nobody had set them. */
  readonly before: Limits | null;
  /** The result of the last action. */
  readonly note?: 'undone' | 'changedSince';
};

/** Two whole numbers from 1 to 100, the middling one lower: otherwise no question would ever be middling. */
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
