// croner and not cron-parser, which is a dependency of pg-boss: around clock changes the next and previous times of
// cron-parser disagree, and it omits a skipped time when called within half an hour after the change.
import { Cron } from 'croner';

export type Recurrence = { readonly cron: string; readonly timeZone: string };

/**
 * The first time after an instant. Local times that a clock change skips run at the change's end (02:30 at 03:00);
 * repeated local times run the first time only, except in hourly or minutely schedules.
 * @throws RangeError when the expression or the zone is wrong, or no such day exists.
 */
export function nextTime(recurrence: Recurrence, after: Date): Date {
  const next = read(recurrence, (cron) => cron.nextRun(after));
  if (!next) throw new RangeError(`no day ever fits '${recurrence.cron}'`);
  return next;
}

/** The last time up to and including an instant, or undefined when there was none. */
export function latestTime(recurrence: Recurrence, until: Date): Date | undefined {
  // croner searches strictly before the instant, in whole seconds.
  const justAfter = new Date(Math.floor(until.getTime() / 1000) * 1000 + 1000);
  return read(recurrence, (cron) => cron.previousRuns(1, justAfter)[0]);
}

function read<T>({ cron, timeZone }: Recurrence, ask: (cron: Cron) => T): T {
  try {
    return ask(new Cron(cron, { timezone: timeZone, mode: '5-part' }));
  } catch (cause) {
    throw new RangeError(`'${cron}' in '${timeZone}' is not a schedule`, { cause });
  }
}
