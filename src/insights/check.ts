import type { Answers } from '../answers/index.ts';
import type { Cases } from '../cases/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Sessions } from '../sessions/index.ts';
import { lastWeeks } from './weeks.ts';

/** Weeks whose cached numbers differed from a fresh count; they have been corrected. */
export type WrongSums = {
  readonly tenantId: string;
  readonly counted: 'questions' | 'sessions' | 'cases';
  readonly weeks: number;
};

/**
 * Counts every tenant's weeks again, one tenant after the other, and fills the cache with weeks that nobody has read
 * yet.
 */
export function createCheck(deps: {
  readonly organisation: Pick<Organisation, 'tenants' | 'rollout'>;
  readonly answers: Pick<Answers, 'checkSums'>;
  readonly sessions: Pick<Sessions, 'checkSums'>;
  readonly cases: Pick<Cases, 'checkSums'>;
  /** The longest period that people can choose. */
  readonly mostWeeks: number;
  readonly onWrongSums?: ((wrong: WrongSums) => void) | undefined;
}) {
  const { organisation, onWrongSums } = deps;
  const sources = [
    ['questions', deps.answers],
    ['sessions', deps.sessions],
    ['cases', deps.cases],
  ] as const;

  return async function check(now: Date): Promise<void> {
    for (const tenantId of await organisation.tenants()) {
      const { id, timeZone } = await organisation.rollout(tenantId);
      const weeks = lastWeeks(deps.mostWeeks, timeZone, now);
      for (const [counted, { checkSums }] of sources) {
        const wrong = await checkSums({ tenantId, rolloutId: id, now }, weeks);
        if (wrong > 0) onWrongSums?.({ tenantId, counted, weeks: wrong });
      }
    }
  };
}
