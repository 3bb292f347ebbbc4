import { z } from 'zod';
import {
  type ConversationMemory,
  describe,
  type Feature,
  memoryMs,
  type ProactiveSender,
  type ReferenceStore,
  type TurnLedger,
} from '../platform/bot/index.ts';
import { job, type JobFault, type JobWork } from '../platform/jobs/index.ts';
import type { Log } from '../platform/log.ts';

/** Longer than a channel keeps redelivering a message. */
const turnMemoryMs = 3 * 24 * 3_600_000;
/** Much longer than a job is retried. */
const sentMemoryMs = 30 * 24 * 3_600_000;
/** Not on the full hour, when most scheduled jobs start. */
const housekeepingCron = '17 * * * *';

/** The platform's own scheduled jobs. They clean up for all tenants at once, so the schedules of one tenant suffice. */
export function housekeeping(deps: {
  readonly ledger: TurnLedger;
  readonly memory: Pick<ConversationMemory, 'forgetBefore'>;
  readonly sender: ProactiveSender;
  readonly references: Pick<ReferenceStore, 'forgetExpired'>;
  readonly tenantId: string;
}): JobWork {
  const before = (now: Date, ms: number) => new Date(now.getTime() - ms).toISOString();
  const hourly = { cron: housekeepingCron, timeZone: 'UTC', tenantId: deps.tenantId };
  const [turns, sent] = ['bot.forgetTurns', 'bot.forgetSent'] as const;
  return {
    handlers: {
      [turns]: job(z.null(), async ({ now }) => {
        await deps.ledger.forgetBefore(before(now, turnMemoryMs));
        await deps.memory.forgetBefore(before(now, memoryMs));
      }),
      [sent]: job(z.null(), async ({ now }) => {
        await deps.sender.forgetBefore(before(now, sentMemoryMs));
        await deps.references.forgetExpired(now);
      }),
    },
    schedules: [turns, sent].map((name) => ({ ...hourly, key: name, name })),
  };
}

/** @throws when two features declare the same job. */
export function jobWork(features: readonly Feature[], own: JobWork): JobWork {
  const handlers = [own.handlers, ...features.map((feature) => feature.jobs ?? {})].flatMap(Object.entries);
  const twice = handlers.find(([name], at) => handlers.findIndex(([other]) => other === name) !== at);
  if (twice) throw new Error(`two features claim the job ${twice[0]}`);
  const schedules = [...(own.schedules ?? []), ...features.flatMap((feature) => feature.schedules ?? [])];
  return { handlers: Object.fromEntries(handlers), schedules };
}

export function logJobFault(log: Log, { fault, during, job: told, outcome }: JobFault): void {
  const level = outcome === 'again' ? 'warn' : 'error';
  log[level]({ fault: describe(fault), during, job: told, outcome }, 'a job failed');
}

/**
 * Loads the matching indexes in the background, one after the other; questions asked meanwhile wait for the same load.
 */
export function warmUp(
  tenants: readonly string[],
  readings: readonly ((tenantId: string) => Promise<void>)[],
  log: Log,
): void {
  for (const tenantId of tenants) {
    readings
      .reduce((before, read) => before.then(() => read(tenantId)), Promise.resolve())
      .catch((fault: unknown) =>
        log.error({ fault: describe(fault), tenantId }, 'entries or cases could not be read into memory'),
      );
  }
}
