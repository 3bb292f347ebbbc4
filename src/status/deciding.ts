import { AppError } from '../errors.ts';
import type { Actor } from '../kit/index.ts';
import type { Changes } from '../platform/db/index.ts';
import type { JobQueue } from '../platform/jobs/index.ts';
import { jobNames, sendKey } from './job-requests.ts';
import { isDone, type PostAct, targetOf } from './life-cycle.ts';
import type { Planning } from './planning.ts';
import type { PlannedPost, Post, PostState } from './post.ts';
import type { Within } from './store/plan-store.ts';
import type { PostStore } from './store/post-store.ts';
import type { PostChange } from './store/tables.ts';

/** `alreadySo`: it was done before, for example by a double press. `changed`: something else has happened since. */
export type Moved = { readonly kind: 'moved' | 'alreadySo' | 'changed' } & PlannedPost;

/** Leads' decisions on a week's post. */
export function createDeciding(deps: {
  readonly planning: Pick<Planning, 'mustFindPlan'>;
  readonly posts: Pick<PostStore, 'find' | 'move' | 'untell'>;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
}) {
  const { planning, posts, jobs, changes } = deps;

  /** @throws AppError status_not_found. */
  async function mustFindPost(tenantId: string, postId: string): Promise<PlannedPost> {
    const post = await posts.find(tenantId, postId);
    if (!post) throw new AppError('status_not_found');
    return { post, plan: await planning.mustFindPlan(tenantId, post.planId) };
  }

  /** @returns false when the post has changed since it was read. */
  async function write(by: Actor, post: Post, step: Step & { readonly to: PostState }): Promise<boolean> {
    const change = { ...changeBy(step, post), state: step.to, decidedBy: by.person.id };
    const isMoved = await posts.move(by.tenantId, post, change, by.now, following(by.tenantId, post.id, step.act));
    // The channel's tab shows what was posted in the channel.
    if (isMoved && step.act === 'confirm') changes.tell(by.tenantId, 'status');
    return isMoved;
  }

  /** What belongs to the same transaction as a step. */
  function following(tenantId: string, postId: string, act: PostAct): Within | undefined {
    if (act === 'confirm') return (trx) => changes.announce(trx, tenantId, 'status');
    if (act !== 'sendAgain') return undefined;
    return async (trx) => {
      await posts.untell(trx, tenantId, postId);
      await jobs.enqueue(trx, { name: jobNames.send, tenantId, key: sendKey(postId), data: { post: postId } });
    };
  }

  return {
    mustFindPost,

    /**
     * A lead's transition from the seen state of a post; the only function that writes it.
     * @throws AppError status_not_found.
     */
    async move(by: Actor, postId: string, step: Step & { readonly seen: string }): Promise<Moved> {
      const { post } = await mustFindPost(by.tenantId, postId);
      const to = targetOf(post, step.act);
      const isMoved =
        to !== undefined && String(post.version) === step.seen && (await write(by, post, { ...step, to }));
      const found = await mustFindPost(by.tenantId, postId);
      if (isMoved) return { kind: 'moved', ...found };
      return { kind: isDone(found.post, step.act) ? 'alreadySo' : 'changed', ...found };
    },
  };
}

type Step = {
  readonly act: PostAct;
  /** The new highlights, for an edit only. */
  readonly highlights?: string | undefined;
};

/** The changes of a step in addition to the state. */
function changeBy({ act, highlights }: Step, { sendingAt }: Post): PostChange {
  if (act === 'edit') return { highlights };
  if (act === 'confirm') return { postedAt: sendingAt };
  return act === 'sendAgain' ? untried : {};
}

/** The fields of a post that is sent as if nothing had been tried. */
const untried = {
  jobId: undefined,
  sendingAt: undefined,
  reason: undefined,
  botReason: undefined,
  tries: undefined,
} as const;
