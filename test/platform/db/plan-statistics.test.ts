import assert from 'node:assert/strict';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { planForMany } from '../../../src/platform/db/plan-statistics.ts';
import { aFolder } from '../../support/folders.ts';

function open(): Sqlite.Database {
  const file = new Sqlite(join(aFolder(), 'plans.db'));
  file.exec(`create table guests (tenant_id text not null, event_id text not null, person_id text not null,
      came_at text not null, primary key (tenant_id, event_id, person_id));
    create index guests_by_person on guests (tenant_id, person_id);
    create index guests_by_time on guests (tenant_id, came_at, person_id)`);
  return file;
}

function planOf(file: Sqlite.Database, statement: string): string {
  return file
    .prepare<[], { detail: string }>(`explain query plan ${statement}`)
    .all()
    .map(({ detail }) => detail)
    .join('\n');
}

const ofPerson = `select event_id from guests where tenant_id = 't' and person_id = 'p' order by came_at`;

describe('the statistics for the query planner', () => {
  it('plan a small database like a large one', () => {
    const file = open();
    assert.doesNotMatch(planOf(file, ofPerson), /guests_by_person/);
    planForMany(file);
    assert.match(planOf(file, ofPerson), /guests_by_person \(tenant_id=\? AND person_id=\?\)/);
    file.close();
  });

  it('apply to another connection that has read nothing yet', () => {
    const file = open();
    const other = new Sqlite(file.name);
    planForMany(file);
    assert.match(planOf(other, ofPerson), /guests_by_person/);
    file.close();
    other.close();
  });

  it('are rewritten for a new index, and otherwise left alone', () => {
    const file = open();
    planForMany(file);
    const changes = () => file.prepare<[], { n: number }>('select total_changes() as n').get()?.n ?? 0;
    const before = changes();
    planForMany(file);
    assert.equal(changes(), before);
    file.exec('create index guests_by_event on guests (tenant_id, event_id, came_at)');
    planForMany(file);
    assert.ok(changes() > before);
    file.close();
  });
});
