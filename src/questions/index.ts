import { z } from 'zod';
import { AppError } from '../errors.ts';
import { areaName, type Organisation } from '../organisation/index.ts';
import { type Feature, type Role, type Turn, verb, type VerbRules } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { Changes, Database } from '../platform/db/index.ts';
import { questionsApi } from './api.ts';
import { openQuestionsCard, pageSize, type TiedTo } from './cards.ts';
import { questionsMigrations } from './migrations.ts';
import { createQuestionsStore, type NewOpenQuestion, type OpenQuestion, type WaitingArea } from './store.ts';

export type { WaitingArea } from './store.ts';
export type Questions = {
  readonly feature: Feature;
  /** Puts a question on the list; safe to repeat. */
  open(question: NewOpenQuestion): Promise<{ readonly kind: 'opened' | 'alreadyOpen' }>;
  /** Takes it off the list again, as if it had not been passed on. */
  withdraw(tenantId: string, questionId: string): Promise<void>;
  /** @returns undefined when the tenant has no such question. */
  find(
    tenantId: string,
    questionId: string,
  ): Promise<(OpenQuestion & { readonly doneBy: string | undefined }) | undefined>;
  /** How many questions wait in each area; areas without any are left out. */
  waiting(tenantId: string, rolloutId: string): Promise<readonly WaitingArea[]>;
  /** The list of open questions as the person of the turn may see it. */
  list(turn: Turn, from: number): Promise<Card>;
  /** Marks a question as done since an entry answers it. @returns the list, with the way back. */
  markTied(
    turn: Turn,
    tie: { readonly questionId: string; readonly from: number; readonly tiedTo: TiedTo },
  ): Promise<Card>;
  /** Puts a question that was done on the list again. @returns the list. */
  reopen(turn: Turn, at: { readonly questionId: string; readonly from: number }): Promise<Card>;
};

/** Who sees what everybody has asked. */
const readers: readonly Role[] = ['lead', 'administrator', 'specialist'];

const byReaders: VerbRules = { who: readers, presser: 'anyone' };

const onPage = z.object({ from: z.int().min(0).max(100_000) });
const onRow = onPage.extend({ question: z.uuid() });

/** What no entry answered: a list that nobody loses. */
export function createQuestions(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
}): Questions {
  const store = createQuestionsStore(deps.database, (trx, tenantId) =>
    deps.changes.announce(trx, tenantId, 'questions'),
  );
  const changed = (tenantId: string) => deps.changes.tell(tenantId, 'questions');

  async function listCard(turn: Turn, from: number, justDone?: OpenQuestion, tiedTo?: TiedTo): Promise<Card> {
    const rollout = await deps.organisation.rollout(turn.tenantId);
    const page = await store.page(turn.tenantId, rollout.id, from, pageSize);
    const shown = justDone ? [justDone, ...page.items].sort(byAge).slice(0, pageSize) : page.items;
    const names = await deps.organisation.namesOf(
      turn.tenantId,
      shown.map((question) => question.personId),
    );
    const rows = shown.map((question) => ({
      ...question,
      areaName: areaName(rollout, question.areaKey, turn.person.language),
      askedBy: names.get(question.personId),
      doneBy: question.id === justDone?.id ? turn.person.name : undefined,
      tiedTo: question.id === justDone?.id ? tiedTo : undefined,
    }));
    return openQuestionsCard(
      { total: page.total, from, rows, timeZone: rollout.timeZone },
      { language: turn.person.language, t: turn.t, now: turn.now },
    );
  }

  /** @throws AppError not_allowed for people who may not see what others asked. */
  function mustRead(turn: Turn): void {
    if (!turn.person.roles.some((role) => readers.includes(role))) {
      throw new AppError('not_allowed', { role: turn.t('questions.readerRole') });
    }
  }

  async function markDone(turn: Turn, questionId: string, entryId?: string): Promise<OpenQuestion> {
    mustRead(turn);
    const question = await store.find(turn.tenantId, questionId);
    if (!question) throw new AppError('question_not_found');
    await store.markDone(turn.tenantId, questionId, turn.person.id, turn.now, entryId);
    changed(turn.tenantId);
    return question;
  }

  async function list(turn: Turn, from: number): Promise<Card> {
    mustRead(turn);
    return listCard(turn, from);
  }

  async function reopen(
    turn: Turn,
    { questionId, from }: { readonly questionId: string; readonly from: number },
  ): Promise<Card> {
    mustRead(turn);
    await store.reopen(turn.tenantId, questionId);
    changed(turn.tenantId);
    return listCard(turn, from);
  }

  const feature: Feature = {
    name: 'questions',
    api: questionsApi({ store, organisation: deps.organisation, readers }),
    migrations: questionsMigrations,
    commands: [
      {
        name: 'open questions',
        where: 'personal',
        who: readers,
        phrases: ['åpne spørsmål', 'opne spørsmål', 'öppna frågor', 'åbne spørgsmål', 'open questions'],
        handle: async (turn) => turn.reply(await list(turn, 0)),
      },
    ],
    verbs: {
      'questions.page': verb(byReaders, onPage, (turn, data) => list(turn, data.from)),
      'questions.done': verb(byReaders, onRow, async (turn, data) =>
        listCard(turn, data.from, await markDone(turn, data.question)),
      ),
      'questions.reopen': verb(byReaders, onRow, (turn, data) =>
        reopen(turn, { questionId: data.question, from: data.from }),
      ),
    },
  };

  return {
    feature,
    open: async (question) => {
      const isNew = await store.open(question);
      changed(question.tenantId);
      return { kind: isNew ? 'opened' : 'alreadyOpen' };
    },
    withdraw: async (tenantId, questionId) => {
      await store.withdraw(tenantId, questionId);
      changed(tenantId);
    },
    find: (tenantId, questionId) => store.find(tenantId, questionId),
    waiting: (tenantId, rolloutId) => store.waitingByArea(tenantId, rolloutId),
    list,
    markTied: async (turn, tie) =>
      listCard(turn, tie.from, await markDone(turn, tie.questionId, tie.tiedTo.entryId), tie.tiedTo),
    reopen,
  };
}

function byAge(first: OpenQuestion, second: OpenQuestion): number {
  return first.openedAt.localeCompare(second.openedAt) || first.id.localeCompare(second.id);
}
