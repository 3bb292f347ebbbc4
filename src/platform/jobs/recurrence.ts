// croner and not cron-parser, which pg-boss brings along: around clock changes the latter's next and previous times
// disagree, and it leaves out a skipped time when it is asked during the half-hour after the change.
import { Cron } from 'croner';

export type Recurrence = { readonly cron: string; readonly timeZone: string };

/**
 * The first time after an instant. Local times that a clock change skips run at the change's end (02:30 at 03:00); those
 * that come twice run the first time only, except where every hour or minute is asked for.
 * @throws RangeError when the expression or the zone is wrong, or no such day exists.
 */
export function nextTime(recurrence: Recurrence, after: Date): Date {
  const next = read(recurrence, (cron) => cron.nextRun(after));
  if (!next) throw new RangeError(`no day ever fits '${recurrence.cron}'`);
  return next;
}

/** The last time up to and including an instant, or undefined when there was none. */
export function latestTime(recurrence: Recurrence, until: Date): Date | undefined {
  // croner looks strictly before and counts in whole seconds.
  const justAfter = new Date(Math.floor(until.getTime() / 1000) * 1000 + 1000);
  return read(recurrence, (cron) => cron.previousRuns(1, justAfter)[0]);
}

function read<T>({ cron, timeZone }: Recurrence, ask: (cron: Cron) => T): T {
  try {
    return ask(new Cron(cron, { timezone: timeZone, mode: '5-part' }));
  } catch (cause) {
    throw new RangeError(`'${cron}' in '${timeZone}' is no schedule`, { cause });
  }
}
