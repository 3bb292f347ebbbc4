import { isLead } from '../kit/index.ts';
import type { Role } from '../platform/bot/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { Occurrence } from './occurrence.ts';

/** `paused`: the channel was not found. */
export const planStates = ['active', 'stopped', 'paused'] as const;
export type PlanState = (typeof planStates)[number];

/** When and how a channel gets its weekly status. */
export type Plan = {
  readonly id: string;
  readonly rolloutId: string;
  readonly channelId: string;
  readonly channelName: string | undefined;
  /** Entra id of the team's group; without it Graph cannot be told where the channel is. */
  readonly teamId: string | undefined;
  readonly teamName: string | undefined;
  readonly language: Language;
  /** ISO weekday, 1 is Monday. */
  readonly weekday: number;
  /** Local time in the rollout's time zone: "08:00". */
  readonly time: string;
  readonly state: PlanState;
  /** Who set it up: the draft is theirs, and posts through Graph are in their name. */
  readonly ownerId: string;
  readonly ownerLanguage: Language;
  /** Incremented by each change, so that outdated cards are recognised. */
  readonly version: number;
  /** The next occurrence; for a stopped plan, the one at the time of the stop. */
  readonly next: Occurrence;
};

/** A channel, as reported by the service. */
export type Place = {
  readonly channelId: string;
  readonly channelName?: string | undefined;
  readonly teamId?: string | undefined;
  readonly teamName?: string | undefined;
};

/** What a lead chooses. */
export type PlanChoice = Pick<Plan, 'weekday' | 'time' | 'language'>;

/** Leads and administrators manage the weekly status. */
export function mayManage(roles: readonly Role[]): boolean {
  return isLead({ roles });
}

/** The keys of an occurrence's two jobs. */
export function jobKeys(
  planId: string,
  { week }: Pick<Occurrence, 'week'>,
): { readonly draft: string; readonly begin: string } {
  return { draft: `status ${planId} ${week} draft`, begin: `status ${planId} ${week} begin` };
}
