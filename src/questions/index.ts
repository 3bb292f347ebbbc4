import { type Actor, perform } from '../kit/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Feature } from '../platform/bot/index.ts';
import type { Changes, Database } from '../platform/db/index.ts';
import { listOpen, type ShowsList } from './actions/list.ts';
import { reopen, tie } from './actions/settle.ts';
import { questionsApi } from './api.ts';
import { questionsCommands, questionsVerbs } from './chat.ts';
import { questionsIntents } from './intents.ts';
import { questionsMigrations } from './migrations.ts';
import type { TiedTo } from './open-list.ts';
import { createQuestionsService } from './service.ts';
import {
  createQuestionsStore,
  type FoundQuestion,
  type NewOpenQuestion,
  type WaitingArea,
} from './store/questions-store.ts';
import { questionsPersonalData } from './store/personal-data.ts';

export type { ShowsList } from './actions/list.ts';
export { openQuestionsCard } from './cards.ts';
export type { WaitingArea } from './store/questions-store.ts';

/** The place of a question in the list. */
type Row = { readonly question: string; readonly from: number };

export type Questions = {
  readonly feature: Feature;
  /** Puts a question on the list; safe to repeat. */
  open(question: NewOpenQuestion): Promise<{ readonly kind: 'opened' | 'alreadyOpen' }>;
  /** Takes it off the list again, as if it had not been passed on. */
  withdraw(tenantId: string, questionId: string): Promise<void>;
  /** @returns undefined when the tenant has no such question. */
  find(tenantId: string, questionId: string): Promise<FoundQuestion | undefined>;
  /** How many questions wait in each area; areas without any are left out. */
  waiting(tenantId: string, rolloutId: string): Promise<readonly WaitingArea[]>;
  /** The list of open questions, for the people who maintain answers. */
  list(by: Actor, from: number): Promise<ShowsList>;
  /** Marks a question as done because an entry answers it. @returns the list, with undo. */
  tie(by: Actor, row: Row & { readonly tiedTo: TiedTo }): Promise<ShowsList>;
  /** Puts a question that was done on the list again. @returns the list. */
  reopen(by: Actor, row: Row): Promise<ShowsList>;
};

/** The open questions: questions without an answer, stored until somebody deals with them. */
export function createQuestions(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
}): Questions {
  const { organisation, changes } = deps;
  const store = createQuestionsStore(deps.database, (trx, tenantId) => changes.announce(trx, tenantId, 'questions'));
  const service = createQuestionsService({ store, changes });
  const acting = { service, store, organisation };
  return {
    feature: {
      intents: questionsIntents,
      name: 'questions',
      api: questionsApi(acting),
      migrations: questionsMigrations,
      personalData: [questionsPersonalData],
      commands: questionsCommands(acting),
      verbs: questionsVerbs(acting),
    },
    open: service.open,
    withdraw: service.withdraw,
    find: store.find,
    waiting: store.waitingByArea,
    list: (by, from) => perform(listOpen, acting, by, { from }),
    tie: (by, row) => perform(tie, acting, by, row),
    reopen: (by, row) => perform(reopen, acting, by, row),
  };
}
