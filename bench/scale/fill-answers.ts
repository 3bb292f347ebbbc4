import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { generateEntries, steady } from '../matching/scale.ts';
import { createChance } from './chance.ts';
import type { Row, Rows } from './rows.ts';
import { idIn, instants, iso, personId, type Scope } from './scope.ts';

const fixture = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'labelled-questions.csv');

/** Realistic questions. */
export const askedTexts: readonly string[] = parse<{ text: string; entry: string }>(readFileSync(fixture, 'utf8'), {
  columns: true,
})
  .filter((row) => row.entry !== '')
  .map((row) => row.text);

/** One in so many questions is passed on to the specialists; a tenth of those is still open. */
const passedOn = 50;
const waitingShare = 0.1;
/** Share of questions with a proposed wording, and the share of open proposals. */
const proposalShare = 0.2;
const openShare = 0.4;

export async function addEntries(rows: Rows, scope: Scope): Promise<readonly string[]> {
  const { tenantId, rolloutId, areas } = scope;
  const chance = createChance(3 + scope.at);
  const madeAt = scope.now.getTime() - 700 * 86_400_000;
  const entries = generateEntries(scope.size.entries, steady(7 + scope.at));
  const ids = entries.map((_, number) => idIn(scope, madeAt, number));
  const state = () => chance.weighed({ published: 0.93, draft: 0.03, specialists: 0.02, retired: 0.02 });
  await rows.add(
    'entries',
    [
      ...['tenant_id', 'entry_id', 'rollout_id', 'key', 'area_key', 'state', 'source_url', 'reviewed_on', 'review_by'],
      ...['owner_role', 'is_public', 'revision'],
    ],
    ids.map((id, number): Row => [
      ...[tenantId, id, rolloutId, `scale-${String(number).padStart(5, '0')}`, chance.pick(areas), state()],
      ...['https://www.uin.example/', '2026-03-03', null, 'specialist', 0, 1],
    ]),
  );
  await rows.add(
    'entry_texts',
    ['tenant_id', 'entry_id', 'language', 'question', 'answer', 'alternatives'],
    entries.map((entry, number): Row => [
      ...[tenantId, ids[number]!, 'nb', entry.question, entry.answer, JSON.stringify(entry.alternatives ?? [])],
    ]),
  );
  return ids;
}

/** Two years of questions, reactions to the answers, and open questions. */
export async function addQuestions(rows: Rows, scope: Scope, entryIds: readonly string[]): Promise<void> {
  const { tenantId, rolloutId, size } = scope;
  const chance = createChance(5 + scope.at);
  await rows.add(
    'asked_questions',
    [
      ...['tenant_id', 'question_id', 'rollout_id', 'person_id', 'conversation_id', 'activity_id', 'text', 'language'],
      ...['asked_at', 'band', 'entry_id', 'score', 'candidates'],
    ],
    (function* (): Generator<Row> {
      let number = 0;
      for (const at of instants(scope, size.questions, 6)) {
        const person = personId(scope, chance.skewedBelow(size.people));
        const band = chance.weighed({ sure: 0.6, middling: 0.25, unknown: 0.15 });
        const candidates = [chance.skewedBelow(entryIds.length), chance.below(entryIds.length)].map(
          (one) => entryIds[one]!,
        );
        yield [
          ...[tenantId, idIn(scope, at, number), rolloutId, person, `a:${person}`, `${scope.at}-${number}`],
          ...[chance.pick(askedTexts), 'nb', iso(at), band, band === 'unknown' ? null : candidates[0]!],
          ...[band === 'unknown' ? 0.1 : 0.8, JSON.stringify(candidates)],
        ];
        number += 1;
      }
    })(),
  );
  await rows.add(
    'ratings',
    ['tenant_id', 'question_id', 'person_id', 'entry_id', 'helped', 'rated_at'],
    (function* (): Generator<Row> {
      let number = 0;
      for (const at of instants(scope, size.questions, 6)) {
        if (number % 10 === 0) {
          const [person, entry] = [personId(scope, chance.below(size.people)), chance.pick(entryIds)];
          yield [tenantId, idIn(scope, at, number), person, entry, chance.is(0.8) ? 1 : 0, iso(at)];
        }
        number += 1;
      }
    })(),
  );
  await addPassedOn(rows, scope, entryIds);
  await addProposals(rows, scope, entryIds);
}

async function addPassedOn(rows: Rows, scope: Scope, entryIds: readonly string[]): Promise<void> {
  const { tenantId, rolloutId, size, areas } = scope;
  const chance = createChance(8 + scope.at);
  await rows.add(
    'open_questions',
    [
      ...[
        'tenant_id',
        'question_id',
        'rollout_id',
        'person_id',
        'text',
        'language',
        'area_key',
        'opened_at',
        'done_at',
      ],
      ...['done_by', 'entry_id'],
    ],
    (function* (): Generator<Row> {
      let number = 0;
      for (const at of instants(scope, size.questions, 6)) {
        if (number % passedOn === 0) {
          const isDone = !chance.is(waitingShare);
          const done = isDone ? [iso(at + 86_400_000), personId(scope, 6), chance.pick(entryIds)] : [null, null, null];
          const area = chance.is(0.9) ? chance.pick(areas) : null;
          const person = personId(scope, chance.skewedBelow(size.people));
          yield [
            tenantId,
            idIn(scope, at, number),
            rolloutId,
            person,
            chance.pick(askedTexts),
            'nb',
            area,
            iso(at),
            ...done,
          ];
        }
        number += 1;
      }
    })(),
  );
}

async function addProposals(rows: Rows, scope: Scope, entryIds: readonly string[]): Promise<void> {
  const { tenantId, rolloutId, size } = scope;
  const chance = createChance(9 + scope.at);
  const madeAt = scope.now.getTime() - 30 * 86_400_000;
  const numbers = Array.from({ length: Math.max(1, Math.round(size.entries * proposalShare)) }, (_, number) => number);
  await rows.add(
    'proposals',
    [
      ...[
        'tenant_id',
        'proposal_id',
        'rollout_id',
        'entry_id',
        'language',
        'folded',
        'wording',
        'state',
        'proposed_at',
      ],
      ...['decided_at', 'decided_by', 'added_to'],
    ],
    numbers.map((number): Row => {
      const state = chance.is(openShare) ? 'open' : chance.pick(['accepted', 'refused']);
      const decided = state === 'open' ? [null, null, null] : [iso(madeAt), personId(scope, 6), null];
      const wording = `${chance.pick(askedTexts).slice(0, 100)} ${number}`;
      return [
        ...[
          tenantId,
          idIn(scope, madeAt, number),
          rolloutId,
          chance.pick(entryIds),
          'nb',
          wording.toLowerCase(),
          wording,
        ],
        ...[state, iso(madeAt), ...decided],
      ];
    }),
  );
  await rows.add(
    'proposal_voices',
    ['tenant_id', 'proposal_id', 'person_id', 'question_id'],
    numbers.flatMap((number): Row[] =>
      Array.from({ length: 1 + (number % 5) }, (_, voice) => [
        ...[tenantId, idIn(scope, madeAt, number), personId(scope, (number * 7 + voice) % size.people)],
        idIn(scope, madeAt, number * 10 + voice),
      ]),
    ),
  );
}
