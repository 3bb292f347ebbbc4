import type { ProactiveSender } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import { type Database, isGone } from '../platform/db/index.ts';
import type { JobQueue, JobRun, NewJob } from '../platform/jobs/index.ts';

/**
 * `told`: by this run or an earlier one of the job. `passedOn`: the leads are told instead, each by a job of its own.
 * `untold`: nobody is; where the bot could not speak to them, it is told when the bot meets them.
 */
export type Notified = 'told' | 'passedOn' | 'untold';

export type Notice = {
  readonly person: string;
  /** Undefined where it does not concern them any more; a deleted person is treated alike. */
  readonly card: Card | undefined;
  /** The jobs that tell the other leads where this person is not told; without it nobody else is. */
  readonly otherwise?: ((leads: readonly string[]) => readonly NewJob[]) | undefined;
};

export type Notify = (run: JobRun, notice: Notice) => Promise<Notified>;

/** Tells people something from within a job. */
export function createNotify(deps: {
  readonly sender: Pick<ProactiveSender, 'deliver'>;
  readonly organisation: { leadsOf(tenantId: string): Promise<readonly string[]> };
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly database: Pick<Database, 'write'>;
}): Notify {
  async function passOn({ tenantId }: JobRun, { person, otherwise }: Notice): Promise<Notified> {
    if (!otherwise) return 'untold';
    const leads = (await deps.organisation.leadsOf(tenantId)).filter((lead) => lead !== person);
    if (leads.length === 0) return 'untold';
    await deps.database.write((trx) => deps.jobs.enqueue(trx, otherwise(leads)));
    return 'passedOn';
  }

  return async (run, notice) => {
    const { person, card } = notice;
    if (card === undefined || isGone(person)) return passOn(run, notice);
    const { kind } = await deps.sender.deliver(run, { person }, card);
    return kind === 'unreachable' ? passOn(run, notice) : 'told';
  };
}
