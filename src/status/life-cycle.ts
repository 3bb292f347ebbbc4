import { stateMachine } from '../kit/index.ts';
import { isOpen, type Post, type PostState } from './post.ts';

/** The stage of a week's post for its leads. `passed`: it came due while it was skipped. */
export type PostStage = PostState | 'passed';
export type PostAct = 'approve' | 'edit' | 'skip' | 'unskip' | 'confirm' | 'sendAgain';

/** Leads' transitions of a week's post; schedules and send outcomes cause all others. */
export const lifeCycle = stateMachine<PostStage, PostAct, 'lead'>([
  { from: ['draft'], act: 'approve', to: 'approved', who: 'lead' },
  // Highlights that are written count as approved; an older card leads to their form also after it was skipped.
  { from: ['draft', 'approved', 'skipped'], act: 'edit', to: 'approved', who: 'lead' },
  { from: ['draft', 'approved'], act: 'skip', to: 'skipped', who: 'lead' },
  { from: ['skipped'], act: 'unskip', to: 'previous', who: 'lead' },
  // A post that may have been posted: the lead has seen it in the channel, or has it sent once more.
  { from: ['held'], act: 'confirm', to: 'posted', who: 'lead' },
  { from: ['held'], act: 'sendAgain', to: 'due', who: 'lead' },
]);

/** Decisions before the post is due, with one press. */
export const decisions = ['approve', 'skip', 'unskip'] as const;
/** A lead's findings about an uncertain post. */
export const findings = ['confirm', 'sendAgain'] as const;

type Situation = Pick<Post, 'state' | 'begunAt' | 'highlights'>;

export function stageOf(post: Pick<Post, 'state' | 'begunAt'>): PostStage {
  return post.state === 'skipped' && !isOpen(post) ? 'passed' : post.state;
}

/** The state that an act leads to; undefined where it is not open. */
export function targetOf(post: Situation, act: PostAct): PostState | undefined {
  const to = lifeCycle.targetOf({ state: stageOf(post), previous: beforeSkip(post) }, act);
  return to === 'passed' ? undefined : to;
}

/** True if an act is already done, for example by a double press. */
export function isDone(post: Situation, act: PostAct): boolean {
  return act === 'unskip' ? post.state === beforeSkip(post) : lifeCycle.isDone(stageOf(post), act);
}

/** The state before the skip is not stored: a post with highlights had been approved. */
function beforeSkip({ highlights }: Pick<Post, 'highlights'>): 'approved' | 'draft' {
  return highlights === undefined ? 'draft' : 'approved';
}
