import { z } from 'zod';
import { overHttp } from '../../kit/index.ts';
import {
  type Answer,
  type Call,
  cutPage,
  type Endpoint,
  FieldsError,
  fromCursor,
  pageOf,
  paging,
} from '../../platform/http/index.ts';
import { type EntryDto, entryDto, entryEditDto, entryRowDto, importReportDto, revisionDto } from '../dto.ts';
import { entryStates } from '../entry.ts';
import type { StoredEntry } from '../entry-records.ts';
import type { EditingDeps } from './actions/deps.ts';
import { create, replace } from './actions/edit.ts';
import { importFile } from './actions/import.ts';
import { list, open, pageRevisions } from './actions/read.ts';
import { editOf, toEntryDto, toEntryRow } from './entry-dto.ts';
import { reportOf } from './import-report.ts';

/** 10,000 entries are 5 MB as CSV. */
const maxFileBytes = 10 * 1024 * 1024;
const onEntry = z.object({ id: z.uuid() });
const place = z.string().max(200);

/**
 * Endpoints for entries: everybody finds and reads published ones, people who maintain answers see and change the rest.
 */
export function editingApi(deps: EditingDeps): readonly Endpoint[] {
  return [
    overHttp(
      list,
      deps,
      {
        method: 'get',
        path: '/entries',
        summary: 'Entries by key, or the ones that answer a question best',
        query: z.object({
          ...paging,
          // A longer address would be refused before it is read.
          q: z.string().trim().max(1000).optional(),
          area: z.string().max(100).optional(),
          language: z.enum(['nb', 'nn', 'sv', 'da', 'en']).optional(),
          state: z.enum(entryStates).optional(),
        }),
        answers: pageOf(entryRowDto),
        input: ({ query: { cursor, q, ...rest } }) => ({
          ...rest,
          q,
          after: q ? undefined : fromCursor(cursor, place),
        }),
      },
      {
        found: ({ entries }, { language }) => ({
          kind: 'ok',
          body: { items: entries.map((entry) => toEntryRow(entry, language)) },
        }),
        page: ({ entries }, { query, language }) => ({
          kind: 'ok',
          body: cutPage(
            entries,
            query.limit,
            (last) => last.key,
            (entry) => toEntryRow(entry, language),
          ),
        }),
      },
    ),
    overHttp(
      open,
      deps,
      {
        method: 'get',
        path: '/entries/:id',
        summary: 'One entry in all its languages',
        params: onEntry,
        answers: entryDto,
        input: ({ params }) => ({ entry: params.id }),
      },
      { entry: ({ entry, mayEdit }) => shown('ok', entry, mayEdit) },
    ),
    overHttp(
      create,
      deps,
      {
        method: 'post',
        path: '/entries',
        summary: 'Makes an entry',
        body: entryEditDto,
        answers: entryDto,
        input: ({ body }) => ({ edit: body }),
      },
      { made: ({ entry }) => shown('made', entry), noArea: refuseArea },
    ),
    overHttp(
      replace,
      deps,
      {
        method: 'put',
        path: '/entries/:id',
        summary: 'Puts an entry in the place of the revision that was edited',
        params: onEntry,
        body: entryEditDto,
        answers: entryDto,
        input: ({ params, body }) => ({ entry: params.id, edit: body }),
      },
      {
        replaced: ({ entry }) => shown('ok', entry),
        alreadySo: ({ entry }) => shown('ok', entry),
        changed: ({ entry }) => shown('changed', entry),
        noArea: refuseArea,
      },
    ),
    overHttp(
      pageRevisions,
      deps,
      {
        method: 'get',
        path: '/entries/:id/revisions',
        summary: 'What an entry has been, newest first',
        params: onEntry,
        query: z.object(paging),
        answers: pageOf(revisionDto),
        input: ({ params, query: { cursor, limit } }) => ({
          entry: params.id,
          before: fromCursor(cursor, z.number()),
          limit,
        }),
      },
      {
        page: ({ revisions }, { query }) => ({
          kind: 'ok',
          body: cutPage(
            revisions,
            query.limit,
            (last) => last.revision,
            ({ revision, changedAt, changedByName, entry }) => ({
              revision: String(revision),
              changedAt,
              changedBy: changedByName,
              entry: editOf(entry),
            }),
          ),
        }),
      },
    ),
    overHttp(
      importFile,
      deps,
      {
        method: 'post',
        path: '/entries/import',
        summary: 'Takes a file of entries, all of it or nothing; a dry run only tells what would become of each row',
        query: z.object({
          name: z.string().max(300),
          dryRun: z.enum(['true', 'false']),
          /** Consent to add unknown areas from the file; only administrators may give it. */
          createAreas: z.enum(['true', 'false']).optional(),
        }),
        fileBytes: maxFileBytes,
        answers: importReportDto,
        input: ({ query, bytes }) => ({
          fileName: query.name,
          bytes,
          isDryRun: query.dryRun === 'true',
          createAreas: query.createAreas === 'true',
        }),
      },
      { report: ({ report }, { t }) => ({ kind: 'ok', body: reportOf(report, t) }) },
    ),
  ];
}

function shown(kind: 'ok' | 'made' | 'changed', entry: StoredEntry, mayEdit = true): Answer<EntryDto> {
  const body = toEntryDto(entry, mayEdit);
  return { kind, body, revision: body.revision };
}

/** @throws FieldsError that names the existing areas. */
function refuseArea({ areas }: { readonly areas: readonly string[] }, { t }: Pick<Call, 't'>): never {
  const detail = t('answers.chooseArea', { areas: areas.join(', ') });
  throw new FieldsError([{ field: 'area', kind: 'wrong', detail }]);
}
