import type { Answers } from '../answers/index.ts';
import type { Cases } from '../cases/index.ts';
import { AppError } from '../errors.ts';
import type { Organisation, Unit } from '../organisation/index.ts';
import { isLead } from '../kit/index.ts';
import type { Person } from '../platform/bot/index.ts';
import type { Sessions } from '../sessions/index.ts';
import { smallestGroup } from '../status/index.ts';
import type { Insights } from './dto.ts';
import { askedOf, reachOf, wishesOf } from './measures.ts';
import { lastWeeks } from './weeks.ts';

export type InsightsService = ReturnType<typeof createInsightsService>;

/** Collects the rollout's numbers, without names of people. */
export function createInsightsService(deps: {
  readonly organisation: Pick<Organisation, 'rollout' | 'units' | 'unitOf'>;
  readonly answers: Pick<Answers, 'askedIn'>;
  readonly sessions: Pick<Sessions, 'reachIn'>;
  readonly cases: Pick<Cases, 'statesOf'>;
}) {
  const { organisation, answers, sessions, cases } = deps;

  /** Leads see the numbers of every unit, champions those of their own. */
  async function unitsFor(tenantId: string, { id, roles }: Pick<Person, 'id' | 'roles'>): Promise<readonly Unit[]> {
    const units = await organisation.units(tenantId);
    if (isLead({ roles })) return units;
    const own = await organisation.unitOf(tenantId, id);
    return units.filter(({ key }) => key === own).map((unit) => ({ ...unit, depth: 0 }));
  }

  return {
    /** @throws AppError api_unknown for a unit that the reader may not see separately, as for an unknown one. */
    async insights(asked: {
      readonly tenantId: string;
      readonly person: Pick<Person, 'id' | 'roles'>;
      readonly weeks: number;
      readonly unit: string | undefined;
      readonly now: Date;
    }): Promise<Insights> {
      const { tenantId, unit, now } = asked;
      const { id, timeZone } = await organisation.rollout(tenantId);
      const units = await unitsFor(tenantId, asked.person);
      if (unit !== undefined && !units.some(({ key }) => key === unit)) throw new AppError('api_unknown');
      const weeks = lastWeeks(asked.weeks, timeZone, now);
      const of = { tenantId, rolloutId: id, now };
      const [questions, reach, states] = await Promise.all([
        answers.askedIn(of, weeks, unit),
        sessions.reachIn(of, weeks, unit),
        cases.statesOf(of, weeks, unit),
      ]);
      const isOfUnit = unit !== undefined;
      return {
        weeks: weeks.map(({ week, monday, isRunning }, at) => ({
          week,
          monday,
          isRunning,
          questions: askedOf(questions[at] ?? { asked: 0, answered: 0, people: 0 }, isOfUnit),
          sessions: reachOf(reach[at] ?? noReach, isOfUnit),
        })),
        wishes: wishesOf(states, isOfUnit),
        units: [...units],
        smallestGroup,
      };
    },
  };
}

const noReach = { sessions: 0, places: 0, booked: 0, counted: 0, came: 0, atLeast: 0, units: 0, people: 0 };
