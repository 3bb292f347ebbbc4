import type { ListPage, Words } from '../kit/index.ts';
import type { Rollout } from '../organisation/index.ts';
import type { StatusContent } from './content.ts';
import type { Plan } from './plan.ts';
import type { PlannedPost, Road } from './post.ts';
import type { BookingPhrase } from './sources.ts';

/** A weekly status as a channel reads it. */
export type StatusView = {
  /** ISO week. */
  readonly week: string;
  readonly rollout: Rollout;
  readonly content: StatusContent;
  readonly botId: string;
  readonly bookingPhrase: BookingPhrase;
  /** What Graph posts carries no buttons for the bot, only links. */
  readonly road: Road;
};

/** A channel's plan, for its reader. */
export type PlanView = {
  readonly plan: Plan;
  /** IANA zone of its times. */
  readonly timeZone: string;
  readonly mayManage: boolean;
  readonly isOwner: boolean;
  /** Whether the owner can be written to, and whether posts go out in their name. */
  readonly isReachable: boolean;
  readonly signIn: 'signedIn' | 'possible' | 'none';
  readonly botId: string;
};

/** The form of a channel's plan. */
export type PlanForm = {
  readonly plan: Plan;
  readonly typed: { readonly weekday: string; readonly time: string; readonly language: string };
  readonly timeIsWrong: boolean;
};

/** A week's post before its hour. */
export type DraftView = PlannedPost & {
  /** As it would be posted now, in the channel's language. */
  readonly preview: StatusView;
  readonly previewWords: Words;
};

/** The form of a week's highlights; `typed` is what stands in the field. */
export type HighlightsForm = PlannedPost & { readonly typed: string };

/** A page of what came of a day's posts. */
export type Digest = ListPage<PlannedPost> & {
  readonly date: string;
  readonly now: Date;
  readonly timeZone: string;
  /** Whether a person can sign in to Graph here. */
  readonly canSignIn: boolean;
};

/** A post that may have been posted, or what was decided about it. */
export type HeldView = PlannedPost & { readonly timeZone: string };
