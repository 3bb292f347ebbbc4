import { seenWith } from '../../platform/db/index.ts';
import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { languages } from '../../platform/i18n/index.ts';
import type { WorkingDays } from '../../platform/working-days.ts';
import { instantOf, localTimeAt, reminderAt } from '../local-time.ts';
import { newSecret } from '../calendar/secret.ts';
import { sessionKinds } from '../session.ts';
import { insertSession } from './new-session.ts';
import type { SessionsTables } from './tables.ts';

const sampleFile = z.array(
  z.object({
    kind: z.enum(sessionKinds),
    title: z.string(),
    area: z.string(),
    host: z.string(),
    hostChannelId: z.string(),
    language: z.enum(languages),
    /** Days from the first start; a Saturday or Sunday becomes the Monday after. */
    inDays: z.int().min(1),
    from: z.string(),
    to: z.string(),
    places: z.int().nullable(),
    link: z.url(),
  }),
);

/** Adds a file's sessions to a new rollout, counted from its local date. */
export async function addSessions(
  trx: Transaction<never>,
  to: {
    readonly tenantId: string;
    readonly rolloutId: string;
    readonly timeZone: string;
    readonly days: WorkingDays;
    readonly now: Date;
  },
  json: string,
): Promise<void> {
  const { tenantId, rolloutId, timeZone, days, now } = to;
  for (const one of sampleFile.parse(JSON.parse(json))) {
    const date = workingDay(localTimeAt(now.toISOString(), timeZone).date, one.inDays);
    const startsAt = instantOf(date, one.from, timeZone);
    const endsAt = instantOf(date, one.to, timeZone);
    if (startsAt === undefined || endsAt === undefined) continue;
    const remindAt = reminderAt(startsAt, timeZone, days);
    await insertSession(seenWith<SessionsTables>(trx), {
      id: newId(),
      tenantId,
      rolloutId,
      kind: one.kind,
      title: one.title,
      areaKey: one.area,
      hostId: one.host,
      hostChannelId: one.hostChannelId,
      language: one.language,
      startsAt,
      endsAt,
      places: one.places ?? undefined,
      link: one.link,
      secret: newSecret(),
      formId: newId(),
      wantsMeeting: false,
      remindAt: remindAt > now.toISOString() ? remindAt : undefined,
      madeAt: now,
    });
  }
}

function workingDay(today: string, inDays: number): string {
  const day = Temporal.PlainDate.from(today).add({ days: inDays });
  return day.add({ days: day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0 }).toString();
}
