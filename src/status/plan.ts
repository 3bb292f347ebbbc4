import { isLead } from '../kit/index.ts';
import type { Role } from '../platform/bot/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { Occurrence } from './occurrence.ts';

/** `paused`: the channel is gone, as far as anybody can tell. */
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
  /** On the wall of the rollout's zone: "08:00". */
  readonly time: string;
  readonly state: PlanState;
  /** Who set it up: the draft is theirs, and posts through Graph are in their name. */
  readonly ownerId: string;
  readonly ownerLanguage: Language;
  /** Grows with each change, so that a card that is out of date is told from one that is not. */
  readonly version: number;
  /** The turn that is yet to come; what it was when the plan was stopped. */
  readonly next: Occurrence;
};

/** A channel, as the service tells of it. */
export type Place = {
  readonly channelId: string;
  readonly channelName?: string | undefined;
  readonly teamId?: string | undefined;
  readonly teamName?: string | undefined;
};

/** What a lead chooses. */
export type PlanChoice = Pick<Plan, 'weekday' | 'time' | 'language'>;

/** Leads look after the weekly status, and administrators. */
export function mayManage(roles: readonly Role[]): boolean {
  return isLead({ roles });
}

/** The keys under which a turn's two jobs wait. */
export function jobKeys(
  planId: string,
  { week }: Pick<Occurrence, 'week'>,
): { readonly draft: string; readonly begin: string } {
  return { draft: `status ${planId} ${week} draft`, begin: `status ${planId} ${week} begin` };
}
