// Fills an empty database with the schema of the previous release, so that the product's start migrates it.
import { answersMigrations } from '../../src/answers/migrations.ts';
import { casesMigrations } from '../../src/cases/migrations.ts';
import { guideMigrations } from '../../src/guide/migrations.ts';
import { createOrganisation, loadSample } from '../../src/organisation/index.ts';
import { organisationMigrations } from '../../src/organisation/migrations.ts';
import { createReferenceStore, deliveryMigrations, turnLedgerMigration } from '../../src/platform/bot/index.ts';
import { type Engine, type Migration, openDatabase } from '../../src/platform/db/index.ts';
import { jobMigrations } from '../../src/platform/jobs/index.ts';
import { questionsMigrations } from '../../src/questions/migrations.ts';
import { sessionsMigrations } from '../../src/sessions/migrations.ts';
import { statusMigrations } from '../../src/status/migrations.ts';
import { addEntries, addQuestions } from './fill-answers.ts';
import { addWishes } from './fill-cases.ts';
import { addPeople, addUnits } from './fill-people.ts';
import { addSessions } from './fill-sessions.ts';
import { addStatuses } from './fill-status.ts';
import type { DatabasePlace } from './places.ts';
import { openRows, type Rows } from './rows.ts';
import type { Scope } from './scope.ts';
import { otherShare, scaled, type Size } from './sizes.ts';

export const sampleTenant = '6a0c1f10-0000-4000-8000-000000000000';
const otherTenant = '6a0c1f10-0000-4000-8000-0000000000ff';
/** The last migrations of the previous release are 0014. */
const lastOfOld = '0015';

/** Increment when the generated rows change, so that an outdated kept database is not reused. */
export const fillVersion = 1;

export async function fill(place: DatabasePlace, size: Size, now: Date): Promise<void> {
  await makeTables(place, now);
  const rows = await openRows(place);
  try {
    await addAll(rows, size, now);
    // Does now what autovacuum would do later.
    if (place.engine === 'postgres') await rows.run('vacuum analyze');
  } finally {
    await rows.close();
  }
}

function oldMigrations(engine: Engine): readonly Migration[] {
  return [
    turnLedgerMigration,
    ...deliveryMigrations,
    ...jobMigrations(engine),
    ...organisationMigrations,
    ...questionsMigrations,
    ...answersMigrations,
    ...casesMigrations,
    ...sessionsMigrations,
    ...statusMigrations,
    ...guideMigrations,
  ].filter(({ name }) => name < lastOfOld);
}

/** The tables, and the sample rollout without its entries and sessions. */
async function makeTables(place: DatabasePlace, now: Date): Promise<void> {
  const database = await openDatabase(place, () => undefined);
  try {
    await database.migrate(oldMigrations(place.engine));
    const { file } = await loadSample();
    const organisation = createOrganisation({
      database,
      clock: () => new Date(now.getTime() - 730 * 86_400_000),
      beginning: { file, fill: async () => undefined },
      references: createReferenceStore(database),
    });
    await organisation.rollout(sampleTenant);
  } finally {
    await database.close();
  }
}

async function addAll(rows: Rows, size: Size, now: Date): Promise<void> {
  const [rolloutId] = await rows.column(`select rollout_id from rollouts where tenant_id = '${sampleTenant}'`);
  const areas = (await rows.column(`select distinct key from areas where tenant_id = '${sampleTenant}'`)) as string[];
  const other = scaled(size, otherShare);
  const named = async (tenantId: string, key: string, created: Date) => {
    const id = `0199a000-0000-7000-8000-0000000000${key === 'SECOND' ? '02' : '03'}`;
    await rows.add(
      'rollouts',
      ['tenant_id', 'rollout_id', 'key', 'name', 'country', 'time_zone', 'created_at', 'revision'],
      [[tenantId, id, key, key, 'NO', 'Europe/Oslo', created.toISOString(), 1]],
    );
    await rows.add(
      'areas',
      ['tenant_id', 'rollout_id', 'key', 'names', 'revision'],
      areas.map((area) => [
        tenantId,
        id,
        area,
        JSON.stringify({ nb: area, nn: area, sv: area, da: area, en: area }),
        1,
      ]),
    );
    return id;
  };
  // People belong to the tenant's oldest rollout.
  const second = await named(sampleTenant, 'SECOND', now);
  const foreign = await named(otherTenant, 'FOREIGN', now);
  const units = await addUnits(rows, sampleTenant, size.people);
  const foreignUnits = await addUnits(rows, otherTenant, other.people);
  const base = { now, areas };
  const scopes: readonly Scope[] = [
    { ...base, at: 0, tenantId: sampleTenant, rolloutId: String(rolloutId), size, units },
    { ...base, at: 1, tenantId: sampleTenant, rolloutId: second, size: other, units },
    { ...base, at: 2, tenantId: otherTenant, rolloutId: foreign, size: other, units: foreignUnits },
  ];
  for (const scope of scopes) {
    await addPeople(rows, scope);
    const entryIds = await addEntries(rows, scope);
    await addQuestions(rows, scope, entryIds);
    await addWishes(rows, scope);
    await addSessions(rows, scope);
    await addStatuses(rows, scope);
  }
}
