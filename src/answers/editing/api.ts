import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { isKeeper, policy } from '../../kit/index.ts';
import { areaName, onlyAreaKey, type Organisation, type Rollout } from '../../organisation/index.ts';
import {
  type Answer,
  type Call,
  cutPage,
  type Endpoint,
  endpoint,
  FieldsError,
  fromCursor,
  pageOf,
  paging,
} from '../../platform/http/index.ts';
import type { Banks } from '../bank.ts';
import {
  type EntryDto,
  entryDto,
  type EntryEdit,
  entryEditDto,
  entryRowDto,
  importReportDto,
  revisionDto,
} from '../dto.ts';
import { type Entry, entryStates, mayRead } from '../entry.ts';
import type { StoredEntry } from '../entry-records.ts';
import { formatOf } from '../file-format.ts';
import { parseFileApart } from '../import/file-parser.ts';
import type { Transfer } from '../transfer.ts';
import { editOf, entryOf, isSame, toEntryDto, toEntryRow } from './entry-dto.ts';
import { reportOf } from './import-report.ts';
import type { EditingStore } from './store.ts';

type Deps = {
  readonly store: EditingStore;
  readonly banks: Banks;
  readonly organisation: Organisation;
  readonly transfer: (usualTenant: string) => Transfer;
};
type Caller = Pick<Call, 'tenantId' | 'person' | 'language'>;

/** 10,000 entries are 5 MB as CSV. */
const maxFileBytes = 10 * 1024 * 1024;
const language = z.enum(['nb', 'nn', 'sv', 'da', 'en']);
const onEntry = z.object({ id: z.uuid() });
const place = z.string().max(200);

/** Below this a match shares groups of letters with what was written, and no word, sound or meaning. */
const leastScore = 2;

/** The entries: everybody finds and reads what is published, those who keep them in order see and change the rest. */
export function editingApi({ store, banks, organisation, transfer }: Deps): readonly Endpoint[] {
  /** @throws AppError entry_not_found, also for what the caller may not read: that it is there is theirs to know only. */
  async function find(call: Caller, rollout: Rollout, entryId: string): Promise<StoredEntry> {
    const entry = await store.find({ tenantId: call.tenantId, rolloutId: rollout.id }, entryId);
    if (!entry || !maySee(entry, call)) throw new AppError('entry_not_found');
    return entry;
  }

  function shown(kind: 'ok' | 'made' | 'changed', entry: StoredEntry, call: Caller): Answer<EntryDto> {
    const body = toEntryDto(entry, isKeeper(call.person));
    return { kind, body, revision: body.revision };
  }

  /** Matches of what is published, and for keepers the drafts and retired ones whose question holds the words. */
  async function search(call: Caller, rollout: Rollout, wanted: Search & { readonly q: string }) {
    const bank = await banks.bank(call.tenantId, rollout);
    const matches = await bank.match(wanted.q, call.language, (entry) => mayRead(entry, call.person.roles));
    const found = matches
      .filter(({ score }) => score >= leastScore)
      .flatMap((match) => bank.find(match.id) ?? [])
      .filter((entry) => wanted.area === undefined || entry.areaKey === wanted.area)
      .filter((entry) => wanted.language === undefined || hasText(entry, wanted.language))
      .filter((entry) => wanted.state === undefined || entry.state === wanted.state);
    const states = statesFor(call, wanted.state).filter((state) => state === 'draft' || state === 'retired');
    const others =
      states.length === 0
        ? []
        : await store.page({
            ...whereOf(call, rollout),
            ...wanted,
            area: wanted.area,
            language: wanted.language,
            states,
            words: wanted.q.toLowerCase(),
            after: undefined,
            size: wanted.limit,
          });
    return [...found, ...others].map((entry) => toEntryRow(entry, call.language));
  }

  return [
    endpoint({
      method: 'get',
      path: '/entries',
      summary: 'Entries by key, or the ones that answer a question best',
      audience: 'signedIn',
      relation: 'entryReader',
      effect: 'read',
      query: z.object({
        ...paging,
        // A longer address would be refused before it is read.
        q: z.string().trim().max(1000).optional(),
        area: z.string().max(100).optional(),
        language: language.optional(),
        state: z.enum(entryStates).optional(),
      }),
      answers: pageOf(entryRowDto),
      handle: async (call) => {
        const { q, area, limit, cursor } = call.query;
        const rollout = await organisation.rollout(call.tenantId);
        if (q) return { kind: 'ok', body: { items: await search(call, rollout, { ...call.query, q }) } };
        const rows = await store.page({
          ...whereOf(call, rollout),
          area,
          language: call.query.language,
          states: statesFor(call, call.query.state),
          after: fromCursor(cursor, place),
          size: limit + 1,
        });
        const body = cutPage(
          rows,
          limit,
          (last) => last.key,
          (entry) => toEntryRow(entry, call.language),
        );
        return { kind: 'ok', body };
      },
    }),
    endpoint({
      method: 'get',
      path: '/entries/:id',
      summary: 'One entry in all its languages',
      audience: 'signedIn',
      relation: 'entryReader',
      effect: 'read',
      params: onEntry,
      answers: entryDto,
      handle: async (call) =>
        shown('ok', await find(call, await organisation.rollout(call.tenantId), call.params.id), call),
    }),
    endpoint({
      method: 'post',
      path: '/entries',
      summary: 'Makes an entry',
      audience: policy.keeper,
      effect: 'create',
      body: entryEditDto,
      answers: entryDto,
      handle: async (call) => {
        const rollout = await organisation.rollout(call.tenantId);
        const edit = { ...call.body, area: areaFor(rollout, call) };
        // The key is the id, so that a call that comes twice makes one entry.
        const entry = entryOf(edit, { id: call.key, key: call.key });
        const where = whereOf(call, rollout);
        const made = await store.create(where, entry, { personId: call.person.id, at: call.now });
        if (made) await banks.change(call.tenantId, rollout.id, [entry.id]);
        return shown('made', await find(call, rollout, entry.id), call);
      },
    }),
    endpoint({
      method: 'put',
      path: '/entries/:id',
      summary: 'Puts an entry in the place of the revision that was edited',
      audience: policy.keeper,
      effect: 'edit',
      params: onEntry,
      body: entryEditDto,
      answers: entryDto,
      handle: async (call) => {
        const rollout = await organisation.rollout(call.tenantId);
        const kept = await find(call, rollout, call.params.id);
        const edit = { ...call.body, area: areaFor(rollout, call, kept.areaKey) };
        // Also when it is sent again because its answer was lost.
        if (isSame(editOf(kept), edit)) return shown('ok', kept, call);
        const by = { personId: call.person.id, at: call.now };
        const entry = entryOf(edit, kept);
        const replaced = await store.replace(whereOf(call, rollout), entry, Number(call.seen), by);
        if (replaced) await banks.change(call.tenantId, rollout.id, [entry.id]);
        return shown(replaced ? 'ok' : 'changed', await find(call, rollout, entry.id), call);
      },
    }),
    endpoint({
      method: 'get',
      path: '/entries/:id/revisions',
      summary: 'What an entry has been, newest first',
      audience: policy.keeper,
      effect: 'read',
      params: onEntry,
      query: z.object(paging),
      answers: pageOf(revisionDto),
      handle: async (call) => {
        const { cursor, limit } = call.query;
        const entry = await find(call, await organisation.rollout(call.tenantId), call.params.id);
        const rows = await store.revisions(call.tenantId, entry.id, fromCursor(cursor, z.number()), limit + 1);
        const names = await organisation.namesOf(
          call.tenantId,
          rows.flatMap((row) => row.changedBy ?? []),
        );
        const body = cutPage(
          rows,
          limit,
          (last) => last.revision,
          (row) => ({
            revision: String(row.revision),
            changedAt: row.changedAt,
            changedBy: names.get(row.changedBy ?? ''),
            entry: editOf(row.entry),
          }),
        );
        return { kind: 'ok', body };
      },
    }),
    endpoint({
      method: 'post',
      path: '/entries/import',
      summary: 'Takes a file of entries, all of it or nothing; a dry run only tells what would become of each row',
      audience: policy.keeper,
      effect: 'act',
      countsAs: 'creation',
      query: z.object({
        name: z.string().max(300),
        dryRun: z.enum(['true', 'false']),
        /** Consent to add the areas that the file names and the rollout lacks; an administrator's only. */
        createAreas: z.enum(['true', 'false']).optional(),
      }),
      fileBytes: maxFileBytes,
      answers: importReportDto,
      handle: async (call) => {
        const format = formatOf(call.query.name);
        if (!format) throw new AppError('file_unknown');
        const createAreas = call.query.createAreas === 'true';
        if (createAreas && !call.person.roles.includes('administrator'))
          throw new AppError('not_allowed', { role: call.t('organisation.administrator') });
        const sheet = await parseFileApart(format, call.bytes);
        const request = { tenantId: call.tenantId, sheet, isDryRun: call.query.dryRun === 'true', createAreas };
        const { key } = await organisation.rollout(call.tenantId);
        const outcome = await transfer(call.tenantId).importSheet({ ...request, rolloutKey: key }, call.person.id);
        if (outcome.kind === 'no_rollout') throw new AppError('api_unknown');
        return { kind: 'ok', body: reportOf(outcome, call.t) };
      },
    }),
  ];
}

type Search = {
  readonly area?: string | undefined;
  readonly language?: z.output<typeof language> | undefined;
  readonly state?: Entry['state'] | undefined;
  readonly limit: number;
};

function whereOf(call: Caller, rollout: Rollout) {
  return { tenantId: call.tenantId, rolloutId: rollout.id };
}

/** Those who keep the answers in order see drafts and retired ones too, which answer nobody. */
function statesFor({ person }: Caller, wanted: Entry['state'] | undefined): readonly Entry['state'][] {
  const seen: readonly Entry['state'][] = isKeeper(person) ? entryStates : ['published'];
  return wanted === undefined ? seen : seen.filter((state) => state === wanted);
}

function maySee(entry: Entry, call: Caller): boolean {
  return statesFor(call, undefined).includes(entry.state);
}

function hasText(entry: Entry, wanted: string): boolean {
  return entry.texts.some((text) => text.language === wanted);
}

/**
 * The area that an edit asks for, or the only one where it names none. An entry may stay in an area that the rollout no
 * longer has, and none may come into one.
 * @throws FieldsError that names the areas there are.
 */
function areaFor(
  rollout: Rollout,
  { body, language, t }: Pick<Call, 'language' | 't'> & { readonly body: EntryEdit },
  kept?: string,
): string {
  const area = body.area === '' ? onlyAreaKey(rollout) : body.area;
  if (area !== undefined && (area === kept || areaName(rollout, area, language) !== undefined)) return area;
  const areas = rollout.areas.map(({ names }) => names[language]).join(', ');
  throw new FieldsError([{ field: 'area', kind: 'wrong', detail: t('answers.chooseArea', { areas }) }]);
}
