import type { StatusContent } from './content.ts';
import type { Plan } from './plan.ts';

/**
 * `draft`: waits for its due time without a decision. `approved`, `skipped`: decided by a lead. `due`: waits to be
 * posted. `sending`: a request is pending, or was when a process died. `held`: it may have been posted, and a lead is
 * asked. `failed`: nobody could post it.
 */
export const postStates = ['draft', 'approved', 'skipped', 'due', 'sending', 'posted', 'held', 'failed'] as const;
export type PostState = (typeof postStates)[number];

/** The reason of an outcome, which tells the lead what to do. */
export const reasons = [
  'not_signed_in',
  'token_rejected',
  'forbidden',
  'team_unknown',
  'not_found',
  'graph_failed',
  'bot_refused',
  'bot_failed',
  'card_refused',
  'channel_gone',
  'graph_busy',
  'archived',
  'bot_removed',
  'overtaken',
  'stopped',
] as const;
export type Reason = (typeof reasons)[number];

export type Road = 'graph' | 'bot';

/** Failed attempts: since when (ISO-8601 UTC), and the number of attempts of each way with an unknown outcome. */
export type Tries = { readonly since: string } & Readonly<Record<Road, number>>;

/** One channel's status of one week: the row of intent that keeps it from being posted twice. */
export type Post = {
  readonly id: string;
  readonly planId: string;
  readonly channelId: string;
  readonly week: string;
  readonly date: string;
  readonly dueAt: string;
  readonly state: PostState;
  readonly highlights: string | undefined;
  /** Who approved, changed or skipped it last. */
  readonly decidedBy: string | undefined;
  readonly version: number;
  /** Set when it is due; from then on it cannot be changed. */
  readonly begunAt: string | undefined;
  /** The way of the last attempt, and in whose name for Graph (undefined for the app). */
  readonly road: Road | undefined;
  readonly actorId: string | undefined;
  /** The job that posts it, and when its last attempt began. */
  readonly jobId: string | undefined;
  readonly sendingAt: string | undefined;
  /** Why it was not posted, or by the bot and not by Graph. */
  readonly reason: Reason | undefined;
  /** Why the bot could not post it either, if that adds to `reason`. */
  readonly botReason: Reason | undefined;
  readonly tries: Tries | undefined;
  readonly messageId: string | undefined;
  readonly postedAt: string | undefined;
  /** The posted content, as counted when it was due. */
  readonly content: StatusContent | undefined;
};

/** A post with its plan. */
export type PlannedPost = { readonly plan: Plan; readonly post: Post };

export const highlightsLimit = 1500;

/** The end of a post's period, where the channel's next one starts. */
export function toldUntil({ content, postedAt, dueAt }: Pick<Post, 'content' | 'postedAt' | 'dueAt'>): Date {
  return new Date(content?.until ?? postedAt ?? dueAt);
}

/** True if no automatic step follows. */
export function isFinal({ state, begunAt }: Pick<Post, 'state' | 'begunAt'>): boolean {
  return state === 'posted' || state === 'held' || state === 'failed' || (state === 'skipped' && begunAt !== undefined);
}

/** A lead may still decide on it. */
export function isOpen({ begunAt }: Pick<Post, 'begunAt'>): boolean {
  return begunAt === undefined;
}

/** The posts of several plans, each with its plan, in the order of the plans. */
export function plannedPosts(plans: readonly Plan[], posts: readonly Post[]): readonly PlannedPost[] {
  return plans.flatMap((plan) => posts.filter(({ planId }) => planId === plan.id).map((post) => ({ plan, post })));
}
