/** Field by field: mine where I changed it, else theirs. */
export function mergeFields<T extends object>(base: T, mine: T, theirs: T): T {
  const entries = (Object.keys(mine) as (keyof T)[]).map((key) => [
    key,
    isSame(base[key], mine[key]) ? theirs[key] : mine[key],
  ]);
  return Object.fromEntries(entries) as T;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
