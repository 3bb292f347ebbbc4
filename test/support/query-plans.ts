import { globSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { deliveryMigrations } from '../../src/platform/bot/delivery-tables.ts';
import { turnLedgerMigration } from '../../src/platform/bot/turn-ledger.ts';
import type { Engine, Migration } from '../../src/platform/db/index.ts';
import { jobMigrations } from '../../src/platform/jobs/tables.ts';
import { aPlace, openPlace } from './databases.ts';
import { fillTables } from './filled-tables.ts';

const root = join(import.meta.dirname, '..', '..');

/** Tables that stay small, and why; the others hold more rows with each week. */
const small: Readonly<Record<string, string>> = {
  rollouts: 'one for each customer',
  areas: 'a hundred in a rollout at most, shown together',
  units: 'the organisation tree, shown together',
  thresholds: 'one for each rollout',
  sensitive_texts: 'twenty for each rollout at most: four kinds in five languages',
  case_numbers: 'one for each rollout',
  outages: 'one for each rollout',
  session_numbers: 'one for each rollout',
  job_schedules: 'a handful that the features declare',
  status_plans: 'one for each channel with a weekly status; the lists of them are read whole',
};

/** Statements that read all of a tenant's rows and may. */
const allowed: readonly { readonly statement: RegExp; readonly engine?: Engine; readonly why: string }[] = [
  {
    statement: /^select count\(\*\) as "total" from "unreachable_addresses"/,
    why: 'the number is the title of the list',
  },
  {
    statement: /^(?:select "name", "data"|delete) from "jobs" where "tenant_id" = (?:\?|\$\d) and instr\(/,
    engine: 'sqlite',
    why: 'jobs that wait are few, and their data is searched only when somebody asks for their own or deletes it',
  },
  {
    statement: /^\s*with spans\(place[^]*\b(?:units_above|scope)\b/,
    engine: 'postgres',
    why: 'counts of weeks by unit are kept and counted aside; PostgreSQL hashes the people of a tenant, and small tables whole',
  },
];

/** What all rows of one customer have alike: an index that knows no more reads them all. */
const alike = ['tenant_id', 'rollout_id'];

type Fault = { readonly sql: string; readonly found: string };

/** What reads a growing table whole, among statements of an engine. @returns a line for each. */
export async function scansIn(engine: Engine, statements: readonly string[]): Promise<readonly string[]> {
  const checked = statements.filter(
    (sql) => /^\s*(select|insert|update|delete|with)\b/i.test(sql) && !isAllowed(engine, sql),
  );
  const faults = engine === 'sqlite' ? await scansInSqlite(checked) : await scansInPostgres(checked);
  return faults.map(({ sql, found }) => `${engine}: ${found}\n    ${sql}`);
}

function isAllowed(engine: Engine, sql: string): boolean {
  return allowed.some((one) => (one.engine ?? engine) === engine && one.statement.test(sql));
}

async function allMigrations(engine: Engine): Promise<readonly Migration[]> {
  const modules = await Promise.all(
    globSync('src/*/migrations.ts', { cwd: root }).map(
      (path) => import(join(root, path)) as Promise<Readonly<Record<string, readonly Migration[]>>>,
    ),
  );
  const features = modules.flatMap((module) => Object.values(module).flat());
  return [turnLedgerMigration, ...deliveryMigrations, ...jobMigrations(engine), ...features];
}

async function scansInSqlite(statements: readonly string[]): Promise<readonly Fault[]> {
  const place = await aPlace('sqlite');
  const database = await openPlace(place);
  // The statistics of a large database come with the migrations.
  await database.migrate(await allMigrations('sqlite'));
  const file = new Sqlite(join(place.dataDir, 'losen.db'), { readonly: true });
  try {
    return statements.flatMap((sql) => sqliteScans(file, sql).map((found) => ({ sql, found })));
  } finally {
    file.close();
    await database.close();
  }
}

function sqliteScans(file: Sqlite.Database, sql: string): readonly string[] {
  const values = Array<string>((sql.match(/\?/g) ?? []).length).fill('x');
  const plan = ofKnownTables(() =>
    file.prepare<string[], { detail: string }>(`explain query plan ${sql}`).all(...values),
  );
  const details = (plan ?? []).map(({ detail }) => detail);
  const isPage = /\blimit\b/i.test(sql) && !details.some((detail) => /TEMP B-TREE FOR ORDER BY/.test(detail));
  return details.filter((detail) => {
    const [, how, name = '', rest = ''] = /^(SCAN|SEARCH) (\w+)(.*)$/.exec(detail) ?? [];
    if (how === undefined || !isGrowing(file, tableOf(sql, name))) return false;
    if (how === 'SCAN' || rest.includes('AUTOMATIC')) return true;
    if (isPartial(file, rest)) return false;
    const columns = [...rest.matchAll(/(\w+)[=<>]+\?/g)].map(([, column = '']) => column);
    return !isPage && columns.length > 0 && columns.every((column) => alike.includes(column));
  });
}

/** Tests have tables of their own. @returns undefined for a statement about those. */
function ofKnownTables<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (fault) {
    if (fault instanceof Error && /no such (table|column)|has no column/.test(fault.message)) return undefined;
    throw fault;
  }
}

/** The table behind a name in a plan, which is the alias where there is one. */
function tableOf(sql: string, name: string): string {
  return new RegExp(`"?(\\w+)"? as "?${name}"?(?!\\w| ?\\()`, 'i').exec(sql)?.[1] ?? name;
}

function isGrowing(file: Sqlite.Database, table: string): boolean {
  if (table in small || table.startsWith('kysely_')) return false;
  return file.prepare(`select 1 from sqlite_schema where type = 'table' and name = ?`).get(table) !== undefined;
}

/** An index of what waits or is open holds little of what there is. */
function isPartial(file: Sqlite.Database, plan: string): boolean {
  const [, index = ''] = /INDEX (\w+)/.exec(plan) ?? [];
  const [{ sql } = { sql: null }] = file
    .prepare<[string], { sql: string | null }>('select sql from sqlite_schema where name = ?')
    .all(index);
  return sql !== null && / where /i.test(sql);
}

type PlanNode = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
};

/** `little`: indexes of a part of their table. */
type Known = { readonly tables: readonly string[]; readonly little: readonly string[] };

async function scansInPostgres(statements: readonly string[]): Promise<readonly Fault[]> {
  const { databaseUrl } = await aPlace('postgres');
  const database = await openPlace({ databaseUrl, dataDir: '' });
  await database.migrate(await allMigrations('postgres'));
  await database.close();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const tables = await fillTables(client);
    const { rows: partial } = await client.query<{ name: string }>(
      `select indexrelid::regclass::text as name from pg_index where indpred is not null`,
    );
    const little = partial.map(({ name }) => name);
    // Tables of some thousand rows are read whole where it costs little; the question is whether that can be avoided.
    for (const way of ['seqscan', 'hashjoin', 'mergejoin']) await client.query(`set enable_${way} = off`);
    const faults: Fault[] = [];
    for (const sql of statements) {
      const plan = await planOf(client, sql);
      if (plan) faults.push(...postgresScans(plan, { tables, little }).map((found) => ({ sql, found })));
    }
    return faults;
  } finally {
    await client.end();
  }
}

/** What PostgreSQL would do with any values. @returns undefined for statements about tables that are not the product's. */
async function planOf(client: pg.Client, sql: string): Promise<PlanNode | undefined> {
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
      `explain (generic_plan, format json) ${sql}`,
    );
    return rows[0]?.['QUERY PLAN'][0]?.Plan;
  } catch (fault) {
    const { code } = fault as { readonly code?: string };
    if (['42P01', '42703', '3F000', '42883'].includes(code ?? '')) return undefined;
    throw new Error(`no plan for ${sql}`, { cause: fault });
  }
}

function postgresScans(node: PlanNode, known: Known, isPage = false): readonly string[] {
  const type = node['Node Type'];
  // A page stops early unless everything is sorted first.
  const page = type === 'Limit' || (isPage && !/Sort|Aggregate|Hash/.test(type));
  const below = (node.Plans ?? []).flatMap((plan) => postgresScans(withRelation(plan, node), known, page));
  const table = node['Relation Name'] ?? '';
  if (!known.tables.includes(table) || table in small) return below;
  const told = `${type} on ${table} ${node['Index Name'] ?? ''} ${node['Index Cond'] ?? ''}`;
  if (type === 'Seq Scan') return [...below, told];
  if (!/^(Index|Index Only|Bitmap Index) Scan$/.test(type) || known.little.includes(node['Index Name'] ?? ''))
    return below;
  const columns = [...(node['Index Cond'] ?? '').matchAll(/(\w+)\)?(?:::\w+)? (?:=|<|>|<=|>=|IS) /g)].map(
    ([, one = '']) => one,
  );
  return !page && columns.every((column) => alike.includes(column)) ? [...below, told] : below;
}

/** A bitmap of an index does not say of which table. */
function withRelation(node: PlanNode, above: PlanNode): PlanNode {
  if (node['Relation Name'] !== undefined || !/^Bitmap/.test(node['Node Type'])) return node;
  return above['Relation Name'] === undefined ? node : { ...node, 'Relation Name': above['Relation Name'] };
}
