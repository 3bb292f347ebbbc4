import { randomBytes, randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type Database, tablesOf } from '../../src/platform/db/index.ts';
import { insertSession, type NewSession } from '../../src/sessions/store/new-session.ts';
import type { SessionsTables } from '../../src/sessions/store/tables.ts';
import { people, sampleTenant } from './bot.ts';

/** Puts sessions into the sample rollout, all in one transaction; each as its `over` says. */
export async function addManySessions(database: Database, over: readonly Partial<NewSession>[]): Promise<string[]> {
  const { db, write } = tablesOf<SessionsTables>(database);
  const { rollout_id: rolloutId } = await db
    .selectFrom('sessions')
    .select('rollout_id')
    .where('tenant_id', '=', sampleTenant)
    .executeTakeFirstOrThrow();
  const wanted = over.map((one): NewSession => ({
    tenantId: sampleTenant,
    rolloutId,
    id: randomUUID(),
    kind: 'mini_training',
    title: 'Arkiv på en halvtime',
    areaKey: 'archive',
    hostId: people.jonas.aadObjectId,
    hostChannelId: people.jonas.id,
    language: 'nb',
    startsAt: '2026-11-19T09:00:00.000Z',
    endsAt: '2026-11-19T09:30:00.000Z',
    places: 20,
    link: 'https://meet.uin.example/arkiv',
    secret: randomBytes(24).toString('base64url'),
    formId: randomUUID(),
    wantsMeeting: false,
    remindAt: undefined,
    madeAt: new Date('2026-11-01T09:00:00Z'),
    ...one,
  }));
  await write(async (trx: Transaction<SessionsTables>) => {
    for (const one of wanted) await insertSession(trx, one);
  });
  return wanted.map(({ id }) => id);
}

/** 5,000 in one month: 170 on its first day, 161 on each other day of 31, every five minutes from 07:00 UTC on. */
export function fiveThousandIn(month: string): readonly Partial<NewSession>[] {
  return Array.from({ length: 31 }, (_, day) => day).flatMap((day) =>
    Array.from({ length: day === 0 ? 170 : 161 }, (_, at) => {
      const start = Date.parse(`${month}-01T07:00:00Z`) + day * 86_400_000 + at * 300_000;
      return {
        title: `Økt ${day + 1}.${at + 1} om arkiv og saksbehandling`,
        startsAt: new Date(start).toISOString(),
        endsAt: new Date(start + 1_800_000).toISOString(),
      };
    }),
  );
}
