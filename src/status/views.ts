import type { ReferenceStore, Turn } from '../platform/bot/index.ts';
import { type Card } from '../platform/cards/index.ts';
import { type Language, translator } from '../platform/i18n/index.ts';
import type { SignIn } from '../sign-in/index.ts';
import { draftCard } from './cards/draft.ts';
import { planCard, type PlanView } from './cards/plan.ts';
import { askCard, digestCard, type Result, resultsPage } from './cards/results.ts';
import { mayManage, type Plan } from './plan.ts';
import type { Post } from './post.ts';
import type { PostStore } from './store/post-store.ts';
import type { StatusService } from './service.ts';
import type { BookingPhrase, Gathering } from './sources.ts';

export type Views = ReturnType<typeof createViews>;

/** The cards of plans, drafts and results with all that they show, for turns and for jobs. */
export function createViews(deps: {
  readonly service: StatusService;
  readonly posts: PostStore;
  readonly references: Pick<ReferenceStore, 'reachable'>;
  readonly signIn: Pick<SignIn, 'isPossible' | 'isSignedIn'>;
  readonly gather: Gathering;
  readonly bookingPhrase: BookingPhrase;
  readonly botId: string;
}) {
  const { service, posts, references, signIn } = deps;
  const speechOf = (language: Language) => ({ language, t: translator(language) });

  async function draft(
    tenantId: string,
    { plan, post, changedSince }: Result & { readonly changedSince?: boolean },
    language: Language,
    now: Date,
  ): Promise<Card> {
    const rollout = await service.rollout(tenantId);
    const last = await posts.lastPosted(tenantId, plan.channelId);
    const content =
      post.content ??
      (await deps.gather({
        tenantId,
        rolloutId: plan.rolloutId,
        since: last && new Date(last.postedAt ?? last.dueAt),
        now,
        about: { language: plan.language, highlights: post.highlights, lateSince: undefined },
      }));
    const { botId, bookingPhrase } = deps;
    const preview = { week: post.week, rollout, content, botId, bookingPhrase, road: 'graph' as const };
    const view = {
      plan,
      post,
      preview,
      previewSpeech: speechOf(plan.language),
      ...(changedSince ? { changedSince } : {}),
    };
    return draftCard(view, speechOf(language));
  }

  return {
    draft,

    async plan(turn: Turn, plan: Plan, said?: PlanView['said']): Promise<Card> {
      const { tenantId, person } = turn;
      const { timeZone } = await service.rollout(tenantId);
      const isOwner = plan.ownerId === person.id;
      const signedIn = isOwner && signIn.isPossible && (await signIn.isSignedIn(person.channelUserId));
      const view: PlanView = {
        plan,
        timeZone,
        isOwner,
        mayManage: mayManage(person.roles),
        isReachable: !isOwner || (await references.reachable(tenantId, { person: person.id })) !== undefined,
        signIn: signedIn ? 'signedIn' : signIn.isPossible ? 'possible' : 'none',
        botId: deps.botId,
        ...(said ? { said } : {}),
      };
      return planCard(view, { language: person.language, t: turn.t });
    },

    async ask(tenantId: string, result: Result, language: Language): Promise<Card> {
      const { timeZone } = await service.rollout(tenantId);
      return askCard({ ...result, timeZone }, speechOf(language));
    },

    async digest(
      tenantId: string,
      digest: { readonly date: string; readonly from: number; readonly results: readonly Result[] },
      language: Language,
      now: Date,
    ): Promise<Card> {
      const { timeZone } = await service.rollout(tenantId);
      const { date, from, results } = digest;
      const rows = results.slice(from, from + resultsPage);
      const about = { date, from, now, timeZone, total: results.length, rows, canSignIn: signIn.isPossible };
      return digestCard(about, speechOf(language));
    },
  };
}

/** A post with the plan it belongs to, for the posts of several plans. */
export function resultsOf(plans: readonly Plan[], posts: readonly Post[]): readonly Result[] {
  return plans.flatMap((plan) => posts.filter(({ planId }) => planId === plan.id).map((post) => ({ plan, post })));
}
