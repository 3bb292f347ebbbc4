import type { Organisation } from '../organisation/index.ts';
import { formatInstant, type Language, translator } from '../platform/i18n/index.ts';
import { channelName } from './cards/parts.ts';
import { isQuiet } from './content.ts';
import type { Channel, PostedStatus, TrialChannels } from './dto.ts';
import { partsOfWeek } from './occurrence.ts';
import type { Plan } from './plan.ts';
import type { Post } from './post.ts';
import type { PostStore } from './store/post-store.ts';
import { heldLines, subjectsOf } from './sentences.ts';
import type { PlanStore } from './store/plan-store.ts';

export type ChannelView = ReturnType<typeof createChannelView>;
type Rollout = Awaited<ReturnType<Organisation['rollout']>>;

/** The latest posted status, which a channel's tab shows next to the coming sessions. */
export function createChannelView(deps: {
  readonly plans: Pick<PlanStore, 'ofChannel' | 'all'>;
  readonly posts: Pick<PostStore, 'lastPosted'>;
  readonly organisation: Pick<Organisation, 'rollout'>;
}) {
  const { plans, posts, organisation } = deps;

  return {
    /** A channel that is unknown, another tenant's, or without a weekly status: the same answer for all of them. */
    async channel(tenantId: string, channelId: string, language: Language): Promise<Channel> {
      const rollout = await organisation.rollout(tenantId);
      const [plan, post] = await Promise.all([
        plans.ofChannel(tenantId, channelId),
        posts.lastPosted(tenantId, channelId),
      ]);
      const status = post && postedOf(post, rollout);
      return {
        ...(plan && isNamed(plan) ? { name: channelName(plan, translator(language)) } : {}),
        hasPlan: plan?.state === 'active',
        ...(plan?.state === 'active' ? { next: formatInstant(language, plan.next.dueAt, rollout.timeZone) } : {}),
        ...(status ? { status } : {}),
      };
    },

    /** The channels that have had a weekly status set up. */
    async channels(tenantId: string, language: Language): Promise<TrialChannels> {
      const items = (await plans.all(tenantId)).map((plan) => ({
        id: plan.channelId,
        name: isNamed(plan) ? channelName(plan, translator(language)) : plan.channelId,
      }));
      return { items };
    },
  };
}

function isNamed({ channelName: name, teamName }: Pick<Plan, 'channelName' | 'teamName'>): boolean {
  return name !== undefined || teamName !== undefined;
}

/** In the language of the channel; without its coming sessions, because the current ones are shown next to it. */
function postedOf({ content, week, postedAt, dueAt }: Post, rollout: Rollout): PostedStatus | undefined {
  if (!content) return undefined;
  const { language, highlights, lateSince } = content;
  const t = translator(language);
  const telling = { content, rollout, language, t, asName: (text: string) => text };
  const lines = [...heldLines(telling), ...subjectsOf(telling)];
  const isSilent = lines.length === 0 && isQuiet({ ...content, coming: [] });
  return {
    language,
    title: t('status.title', { week: String(partsOfWeek(week).number) }),
    postedAt: postedAt ?? dueAt,
    ...(lateSince === undefined
      ? {}
      : { late: t('status.late', { when: formatInstant(language, lateSince, rollout.timeZone) }) }),
    ...(highlights === undefined ? {} : { highlights: { title: t('status.highlights'), text: highlights } }),
    sections:
      lines.length > 0
        ? [{ title: t('status.since'), lines }]
        : isSilent
          ? [{ title: t('status.since'), lines: [t('status.quiet')] }]
          : [],
  };
}
