import type { Language } from '../../platform/i18n/index.ts';
import type { StatusContent } from '../content.ts';
import type { Plan, PlanState } from '../plan.ts';
import type { Post, PostState, Reason, Road, Tries } from '../post.ts';

export type StatusTables = {
  status_plans: {
    tenant_id: string;
    plan_id: string;
    rollout_id: string;
    channel_id: string;
    channel_name: string | null;
    team_id: string | null;
    team_name: string | null;
    language: Language;
    weekday: number;
    time: string;
    state: PlanState;
    owner_id: string;
    owner_language: Language;
    version: number;
    next_week: string;
    next_date: string;
    next_due_at: string;
    next_draft_at: string;
    changed_at: string;
  };
  status_posts: {
    tenant_id: string;
    post_id: string;
    plan_id: string;
    channel_id: string;
    week: string;
    date: string;
    due_at: string;
    state: PostState;
    highlights: string | null;
    decided_by: string | null;
    version: number;
    begun_at: string | null;
    road: Road | null;
    actor_id: string | null;
    job_id: string | null;
    sending_at: string | null;
    reason: Reason | null;
    bot_reason: Reason | null;
    /** JSON of {@link Tries}. */
    tries: string | null;
    message_id: string | null;
    posted_at: string | null;
    content: string | null;
    changed_at: string;
  };
  /** What a lead has been told of in a digest, and by which job, so that it comes once. */
  status_told: { tenant_id: string; post_id: string; person_id: string; job_id: string };
};

export function toPlan(row: StatusTables['status_plans']): Plan {
  return {
    id: row.plan_id,
    rolloutId: row.rollout_id,
    channelId: row.channel_id,
    channelName: row.channel_name ?? undefined,
    teamId: row.team_id ?? undefined,
    teamName: row.team_name ?? undefined,
    language: row.language,
    weekday: row.weekday,
    time: row.time,
    state: row.state,
    ownerId: row.owner_id,
    ownerLanguage: row.owner_language,
    version: row.version,
    next: { week: row.next_week, date: row.next_date, dueAt: row.next_due_at, draftAt: row.next_draft_at },
  };
}

export function planRow(tenantId: string, plan: Plan, now: Date): StatusTables['status_plans'] {
  return {
    tenant_id: tenantId,
    plan_id: plan.id,
    rollout_id: plan.rolloutId,
    channel_id: plan.channelId,
    channel_name: plan.channelName ?? null,
    team_id: plan.teamId ?? null,
    team_name: plan.teamName ?? null,
    language: plan.language,
    weekday: plan.weekday,
    time: plan.time,
    state: plan.state,
    owner_id: plan.ownerId,
    owner_language: plan.ownerLanguage,
    version: plan.version,
    next_week: plan.next.week,
    next_date: plan.next.date,
    next_due_at: plan.next.dueAt,
    next_draft_at: plan.next.draftAt,
    changed_at: now.toISOString(),
  };
}

export function toPost(row: StatusTables['status_posts']): Post {
  return {
    id: row.post_id,
    planId: row.plan_id,
    channelId: row.channel_id,
    week: row.week,
    date: row.date,
    dueAt: row.due_at,
    state: row.state,
    highlights: row.highlights ?? undefined,
    decidedBy: row.decided_by ?? undefined,
    version: row.version,
    begunAt: row.begun_at ?? undefined,
    road: row.road ?? undefined,
    actorId: row.actor_id ?? undefined,
    jobId: row.job_id ?? undefined,
    sendingAt: row.sending_at ?? undefined,
    reason: row.reason ?? undefined,
    botReason: row.bot_reason ?? undefined,
    tries: row.tries === null ? undefined : (JSON.parse(row.tries) as Tries),
    messageId: row.message_id ?? undefined,
    postedAt: row.posted_at ?? undefined,
    content: row.content === null ? undefined : (JSON.parse(row.content) as StatusContent),
  };
}

/** A change of a post; what is left out stays, and undefined clears. */
export type PostChange = Partial<Omit<Post, 'id' | 'planId' | 'channelId' | 'week' | 'version'>>;

export function postValues(change: PostChange): Partial<StatusTables['status_posts']> {
  const columns = {
    date: 'date',
    dueAt: 'due_at',
    state: 'state',
    highlights: 'highlights',
    decidedBy: 'decided_by',
    begunAt: 'begun_at',
    road: 'road',
    actorId: 'actor_id',
    jobId: 'job_id',
    sendingAt: 'sending_at',
    reason: 'reason',
    botReason: 'bot_reason',
    messageId: 'message_id',
    postedAt: 'posted_at',
  } as const satisfies Record<Exclude<keyof PostChange, 'content' | 'tries'>, keyof StatusTables['status_posts']>;
  const values = Object.entries(columns).flatMap(([field, column]) =>
    field in change ? [[column, change[field as keyof typeof columns] ?? null] as const] : [],
  );
  const content = 'content' in change ? { content: change.content ? JSON.stringify(change.content) : null } : {};
  const tries = 'tries' in change ? { tries: change.tries ? JSON.stringify(change.tries) : null } : {};
  return { ...Object.fromEntries(values), ...content, ...tries };
}
