import { isLead, type Actor, pageIn } from '../kit/index.ts';
import type { ReferenceStore } from '../platform/bot/index.ts';
import { translator } from '../platform/i18n/index.ts';
import type { SignIn } from '../sign-in/index.ts';
import type { Plan } from './plan.ts';
import { type PlannedPost, toldUntil } from './post.ts';
import type { StatusService } from './service.ts';
import type { BookingPhrase, Gathering } from './sources.ts';
import type { PostStore } from './store/post-store.ts';
import type { Digest, DraftView, HeldView, PlanView } from './view.ts';

export type Views = ReturnType<typeof createViews>;

/** Plans, drafts and results with all that their cards show, for actions and for jobs. */
export function createViews(deps: {
  readonly service: Pick<StatusService, 'rollout'>;
  readonly posts: Pick<PostStore, 'lastPosted'>;
  readonly references: Pick<ReferenceStore, 'reachable'>;
  readonly signIn: Pick<SignIn, 'isPossible' | 'isSignedIn'>;
  readonly gather: Gathering;
  readonly bookingPhrase: BookingPhrase;
  readonly botId: string;
}) {
  const { service, posts, references, signIn, botId, bookingPhrase } = deps;

  return {
    /** A post before its hour, with what it would say now. */
    async draft(tenantId: string, { plan, post }: PlannedPost, now: Date): Promise<DraftView> {
      const { language } = plan;
      const rollout = await service.rollout(tenantId);
      const last = await posts.lastPosted(tenantId, plan.channelId);
      const content =
        post.content ??
        (await deps.gather({
          tenantId,
          rolloutId: plan.rolloutId,
          since: last && toldUntil(last),
          now,
          about: { language, highlights: post.highlights, lateSince: undefined },
        }));
      const preview = { week: post.week, rollout, content, botId, bookingPhrase, road: 'graph' as const };
      return { plan, post, preview, previewWords: { language, t: translator(language) } };
    },

    async plan({ tenantId, person }: Pick<Actor, 'tenantId' | 'person'>, plan: Plan): Promise<PlanView> {
      const { timeZone } = await service.rollout(tenantId);
      const isOwner = plan.ownerId === person.id;
      const signedIn = isOwner && signIn.isPossible && (await signIn.isSignedIn(person.channelUserId));
      return {
        plan,
        timeZone,
        isOwner,
        mayManage: isLead(person),
        isReachable: !isOwner || (await references.reachable(tenantId, { person: person.id })) !== undefined,
        signIn: signedIn ? 'signedIn' : signIn.isPossible ? 'possible' : 'none',
        botId,
      };
    },

    async held(tenantId: string, { plan, post }: PlannedPost): Promise<HeldView> {
      const { timeZone } = await service.rollout(tenantId);
      return { plan, post, timeZone };
    },

    async digest(
      tenantId: string,
      day: { readonly date: string; readonly from: number; readonly results: readonly PlannedPost[] },
      now: Date,
    ): Promise<Digest> {
      const { timeZone } = await service.rollout(tenantId);
      const { date, from, results } = day;
      return { ...pageIn(results, from), date, now, timeZone, canSignIn: signIn.isPossible };
    },
  };
}
