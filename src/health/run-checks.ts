import { type Check, type Finding, type Said, unknown } from './check.ts';

/** A reader waits for the slowest check. */
export const checkLimitMs = 5_000;

/**
 * Runs all checks at once. One that fails or takes too long says so in its own line, and the others are not touched.
 * @returns the findings in the order of the checks.
 */
export function runChecks(checks: readonly Check[], limitMs: number = checkLimitMs): Promise<readonly Finding[]> {
  return Promise.all(
    checks.map(async (check) => ({ name: check.name, label: check.label, ...(await within(limitMs, check)) })),
  );
}

async function within(limitMs: number, check: Check): Promise<Said> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Said>((resolve) => {
    timer = setTimeout(() => resolve(unknown('health.late', { count: limitMs / 1000 })), limitMs);
  });
  try {
    return await Promise.race([check.run(), late]);
  } catch (cause) {
    return unknown('health.broke', { code: codeOf(cause) });
  } finally {
    clearTimeout(timer);
  }
}

/** The kind of an error: its message may hold what must not be shown. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}

/** @throws when `work` takes longer. */
export async function inTime<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
