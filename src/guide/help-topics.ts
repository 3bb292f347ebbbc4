import { policy } from '../kit/index.ts';
import type { Person, Role, Who } from '../platform/bot/index.ts';

/** Buttons of a page of the help; the rest comes with "show more". */
export const helpPageSize = 6;

/** Topics of the help by audience, the most urgent first: people with waiting work see it before the general topics. */
const offered = [
  ['areas', policy.administrator],
  ['openQuestions', policy.keeper],
  ['newWishes', policy.lead],
  ['statuses', policy.lead],
  ['newSession', policy.host],
  ['suggestions', policy.keeper],
  ['sessions', 'anyone'],
  ['report', 'anyone'],
  ['myCases', 'anyone'],
  ['human', 'anyone'],
  ['language', 'anyone'],
  ['privacy', 'anyone'],
  ['thresholds', policy.lead],
  ['unreachable', policy.lead],
] as const satisfies readonly (readonly [string, Who])[];

export type HelpTopic = (typeof offered)[number][0];

/** @returns what somebody with these roles may do. */
export function topicsFor({ roles }: Pick<Person, 'roles'>): readonly HelpTopic[] {
  return offered.flatMap(([topic, who]) =>
    who === 'anyone' || who.some((role: Role) => roles.includes(role)) ? [topic] : [],
  );
}
