import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import type { OpenToOthers } from './private-files.ts';
import { openSqlite } from './sqlite.ts';

export { type Changes, type ChangeTopic, createChanges } from './changes.ts';
export { DataDirError, DataDirInUseError } from './data-dir.ts';
export { type Announcement, type Database, tablesOf, type Tables } from './database.ts';
export type { Engine } from './engine.ts';
export { deleteInSlices } from './delete-in-slices.ts';
export { isUnavailable } from './faults.ts';
export { createKeptSums, type SumsOf, wholes } from './kept-sums.ts';
export { extremesOfDays, keptSumsMigrations, sumsChanged } from './kept-weeks.ts';
export type { Migration } from './migrations.ts';
export { type Placeholder, prepared, preparedWrite } from './prepared.ts';
export type { OpenToOthers } from './private-files.ts';

/** Opens PostgreSQL when `databaseUrl` is set, else the embedded database in `dataDir`; runs no migrations. */
export function openDatabase(
  config: { readonly databaseUrl: string | undefined; readonly dataDir: string },
  onFault: (fault: unknown) => void,
  onOpenToOthers?: (found: OpenToOthers) => void,
): Promise<Database> {
  return config.databaseUrl ? openPostgres(config.databaseUrl, onFault) : openSqlite(config.dataDir, onOpenToOthers);
}
export { countInSpans, countPartsInSpans, type Span } from './spans.ts';
export { createRowMemory, type RowMemory } from './row-memory.ts';
export { forOthers, readWith, seenWith, type Tx } from './tx.ts';
export {
  goneId,
  isGone,
  type KeepingReason,
  keepingReasons,
  type NamedBy,
  type PersonalData,
  type PersonalKind,
  personalKinds,
  type PersonalPlace,
  type PersonalRows,
  type Subject,
} from './personal-data.ts';
