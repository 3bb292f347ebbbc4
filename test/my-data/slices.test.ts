import assert from 'node:assert/strict';
import { type PersonalData, type PersonalRows } from '../../src/platform/db/index.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { acts, identifiersOf } from '../support/personal-acts.ts';
import { columnsOf, whereStands } from '../support/whole-database.ts';
import { startWorld, type World } from '../support/wire/world.ts';

/** Names of columns that can hold a person. */
const personal =
  /(^|_)(person|host|reporter|owner|actor|asker|user|upn|names?|address|conversation|by|account|member|author)(_|$)/;

/** Columns with such a name that hold nobody. A line that is added here is a decision. */
const holdsNobody: Readonly<Record<string, string>> = {
  'areas.added_by_request': 'the key of a call',
  'areas.names': 'of the area',
  'entries.answered_by': 'a feature',
  'entries.owner_role': 'a role',
  'entries.review_by': 'a date',
  'job_schedules.name': 'of a job',
  'jobs.name': 'of a job',
  'pgboss.job.name': 'of a queue',
  'rollouts.name': 'of the rollout',
  'status_plans.channel_name': 'of a channel',
  'status_plans.team_name': 'of a team',
  'units.name': 'of the unit',
};

/** Tables without any person. A line that is added here is a decision. */
const withoutPeople: Readonly<Record<string, string>> = {
  areas: 'subjects of a rollout',
  case_numbers: 'a counter',
  entries: 'what is answered; who changed it is in its revisions',
  entry_texts: 'what is answered',
  job_schedules: 'what runs when',
  kept_sum_versions: 'counters',
  kept_sums: 'counts',
  outages: 'times of reports',
  rollouts: 'names and time zones of rollouts',
  sensitive_texts: 'what a rollout says on sensitive subjects',
  sent_cards: 'ids of jobs and messages, for 30 days',
  session_numbers: 'a counter',
  units: 'the organisation tree',
};

describeOnEachDatabase('what the features declare about people', (place) => {
  let world: World;
  let slices: readonly PersonalData[];
  let rows: readonly PersonalRows[];
  before(async function () {
    this.timeout(120_000);
    world = await startWorld({ place: await place() });
    slices = world.bot.features.flatMap(({ personalData = [] }) => personalData);
    rows = slices.flatMap((slice) => slice.rows);
  });
  after(() => world.stop());

  /** Everything that deletion takes or changes: `table.column`, or `table` where the whole row goes. */
  const covered = () =>
    new Set([
      ...slices.flatMap(({ places = [] }) => places.flatMap(({ table }) => [table, `pgboss.${table.slice(0, -1)}`])),
      ...rows.flatMap(({ table, column, deletion }) =>
        deletion === 'delete'
          ? [table]
          : [column, ...Object.keys(deletion.clears ?? {}), ...(deletion.unsigns ?? [])].map(
              (one) => `${table}.${one}`,
            ),
      ),
    ]);

  it('is of tables and columns that exist', async () => {
    const columns = new Set((await columnsOf(world.database)).map(({ table, column }) => `${table}.${column}`));
    const named = rows.flatMap(({ table, column, shows, deletion }) =>
      [column, ...shows, ...(deletion === 'delete' ? [] : Object.keys(deletion.clears ?? {}))].map(
        (one) => `${table}.${one}`,
      ),
    );
    assert.deepEqual(
      named.filter((one) => !columns.has(one)),
      [],
    );
  });

  it('leaves out no column whose name can hold a person', async () => {
    const known = covered();
    const open = (await columnsOf(world.database))
      .filter(({ column }) => personal.test(column))
      .filter(({ table, column }) => !known.has(table) && !known.has(`${table}.${column}`))
      .map(({ table, column }) => `${table}.${column}`)
      .filter((one) => !(one in holdsNobody));
    assert.deepEqual(open, [], 'declare what it holds in personalData of its feature');
  });

  it('leaves out no table, unless somebody has decided that it holds nobody', async () => {
    const known = new Set([...covered()].map((one) => (one.startsWith('pgboss.') ? one : (one.split('.')[0] ?? ''))));
    const open = [...new Set((await columnsOf(world.database)).map(({ table }) => table))].filter(
      (table) => !known.has(table) && !(table in withoutPeople),
    );
    assert.deepEqual(open, [], 'declare what it holds in personalData of its feature');
  });

  it('covers every place where somebody stands who has done everything', async function () {
    this.timeout(240_000);
    for (const by of ['ingrid', 'jonas', 'solveig', 'mette'] as const) {
      for (const act of Object.values(acts)) await act(world, by);
    }
    const known = covered();
    for (const name of ['ingrid', 'jonas', 'solveig', 'mette'] as const) {
      const stands = await whereStands(world.database, identifiersOf(world, name));
      assert.ok(stands.size >= 10, `${name} has done ${stands.size} things`);
      assert.deepEqual(
        [...stands].filter((one) => !known.has(one) && !known.has(one.replace(/\.\w+$/, ''))),
        [],
        name,
      );
    }
  });
});
