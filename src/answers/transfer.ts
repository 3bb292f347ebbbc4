import { z } from 'zod';
import type { Organisation, Rollout } from '../organisation/index.ts';
import { inSlices } from '../platform/breathe.ts';
import type { Banks } from './bank.ts';
import { columns, type EntryRow, optionalColumn, rowsOf } from './entry-rows.ts';
import { resolveAreas } from './import/areas.ts';
import { checkSheetInSlices } from './import/check.ts';
import type { ImportReport } from './import/listing.ts';
import { planImport } from './import/plan.ts';
import { refusalCodes, type Sheet } from './import/sheet.ts';
import type { AnswersStore } from './store/entries-store.ts';

/** A tenant's rollout by its key: the oldest without a key, of the default tenant without a tenant. */
export type Where = { readonly tenantId?: string | undefined; readonly rolloutKey?: string | undefined };
export type ImportRequest = Where & {
  readonly sheet: Sheet;
  readonly isDryRun: boolean;
  /** Consent to add unknown areas from the sheet. */
  readonly createAreas?: boolean | undefined;
};

type NoRollout = {
  readonly kind: 'no_rollout';
  /** Keys of the tenant's rollouts. */
  readonly known: readonly string[];
};
export type ImportOutcome = NoRollout | ({ readonly kind: 'checked' } & ImportReport);
export type ExportOutcome = NoRollout | { readonly kind: 'rows'; readonly rows: readonly EntryRow[] };

/** Import and export of a rollout's entries, independent of files. */
export type Transfer = {
  /** Stores the sheet's rows: all of them, or none when one is refused or it is a dry run. */
  importSheet(request: ImportRequest, personId?: string): Promise<ImportOutcome>;
  exportRows(where: Where): Promise<ExportOutcome>;
};

const place = z.object({ row: z.number().optional(), line: z.number().optional() });
const wherever = z.object({ tenantId: z.string().optional(), rolloutKey: z.string().optional() });

const fileRow = z.object({
  place,
  cells: z
    .record(z.enum(columns).exclude([optionalColumn]), z.string())
    .and(z.object({ [optionalColumn]: z.string().optional() })),
  places: z.partialRecord(z.enum(columns), place).optional(),
});
const refusal = z.object({
  place,
  column: z.string().optional(),
  code: z.enum(refusalCodes),
  params: z.record(z.string(), z.union([z.string(), place])),
});
const importRequest = wherever.extend({
  isDryRun: z.boolean(),
  createAreas: z.boolean().optional(),
  sheet: z.object({ rows: z.array(z.unknown()), refusals: z.array(z.unknown()) }),
});

/** Rows of a request that take some milliseconds to validate. */
const readAtOnce = 250;

type Check = <T extends z.ZodType>(schema: T, value: unknown) => z.output<T>;

/** Schemas of requests over the control listener. The rows of a sheet are validated in slices. */
export const transferRequests = {
  /** @throws the error of `check` for a value that does not fit its schema. */
  importSheet: async (request: unknown, check: Check): Promise<ImportRequest> => {
    const { sheet, ...rest } = check(importRequest, request);
    const rows = await allOf(fileRow, sheet.rows, check);
    return { ...rest, sheet: { rows, refusals: await allOf(refusal, sheet.refusals, check) } };
  },
  exportRows: wherever,
};

async function allOf<T extends z.ZodType>(schema: T, values: readonly unknown[], check: Check): Promise<z.output<T>[]> {
  const read: z.output<T>[] = [];
  for await (const some of inSlices(values, readAtOnce)) for (const value of some) read.push(check(schema, value));
  return read;
}

/** @see {@link Transfer} */
export function createTransfer(deps: {
  readonly store: AnswersStore;
  readonly banks: Banks;
  readonly organisation: Pick<Organisation, 'findRollout' | 'rolloutKeys' | 'addAreas' | 'rolloutForgotten'>;
  readonly defaultTenant: string;
  readonly clock: () => Date;
}): Transfer {
  const { store, banks, organisation } = deps;

  async function within<T>(where: Where, work: (tenantId: string, rollout: Rollout) => Promise<T>) {
    const tenantId = where.tenantId ?? deps.defaultTenant;
    const rollout = await organisation.findRollout(tenantId, where.rolloutKey);
    if (rollout) return work(tenantId, rollout);
    return { kind: 'no_rollout' as const, known: await organisation.rolloutKeys(tenantId) };
  }

  async function addAreas(...[trx, where, areas]: Parameters<Organisation['addAreas']>): Promise<void> {
    if (areas.length > 0) await organisation.addAreas(trx, where, areas);
  }

  return {
    importSheet: ({ sheet, isDryRun, createAreas, ...where }, personId) =>
      within(where, async (tenantId, rollout) => {
        const resolved = resolveAreas(sheet, rollout.areas, createAreas === true);
        const keys = [...rollout.areas, ...resolved.added].map((area) => area.key);
        const { rows, refusals } = await checkSheetInSlices(resolved.sheet, keys);
        const { outcomes, entries } = await planImport(await store.entries(tenantId, rollout.id), rows);
        const isKept = !isDryRun && refusals.length === 0;
        if (isKept && entries.length > 0) {
          const by = { personId, at: deps.clock() };
          const changed = await store.saveEntries(tenantId, rollout.id, entries, by, (trx) =>
            addAreas(trx, { tenantId, rolloutId: rollout.id }, resolved.added),
          );
          if (resolved.added.length > 0) organisation.rolloutForgotten(tenantId);
          // Questions after the end of the import use the new entries.
          await banks.change(tenantId, rollout.id, changed);
        }
        return {
          kind: 'checked' as const,
          isKept,
          outcomes,
          refusals,
          tenantId,
          rollout: { key: rollout.key, name: rollout.name },
          areas: { unknown: resolved.unknown, added: resolved.added.map(({ key }) => key) },
        };
      }),
    exportRows: (where) =>
      within(where, async (tenantId, rollout) => ({
        kind: 'rows' as const,
        rows: rowsOf(await store.entries(tenantId, rollout.id)),
      })),
  };
}
