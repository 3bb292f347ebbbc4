import type { Transaction } from 'kysely';
import type { Organisation } from '../organisation/index.ts';
import type { Feature, Turn } from '../platform/bot/index.ts';
import type { Card } from '../platform/cards/index.ts';
import type { Changes, Database, Span, SumsOf } from '../platform/db/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { Questions } from '../questions/index.ts';
import { createBanks } from './bank.ts';
import { answersVerbs, onQuestion, shownCard } from './chat.ts';
import { type AskedArea, type AskedSpan, createCounts } from './store/counts.ts';
import { editingApi } from './editing/api.ts';
import { createEditingStore } from './editing/store/edits-store.ts';
import { mayRead, textFor } from './entry.ts';
import { readEntries } from './entry-file.ts';
import { learningCommands, learningVerbs } from './learning/chat.ts';
import { createLearning } from './learning/service.ts';
import { createLearningStore } from './learning/store/proposals-store.ts';
import { answersIntents } from './intents.ts';
import { answersMigrations } from './migrations.ts';
import { createAnswersService } from './service.ts';
import { createAnswersStore } from './store/entries-store.ts';
import { countLateReviews } from './store/reviews.ts';
import { thresholdsCommands, thresholdsVerbs } from './thresholds/chat.ts';
import { createThresholdsStore } from './thresholds/store.ts';
import { createTransfer, type Transfer } from './transfer.ts';
import { answersPersonalData } from './store/personal-data.ts';

export type { AskedArea, AskedSpan } from './store/counts.ts';
export { writeFileBytes } from './export/index.ts';
export { fileFormats, formatOf } from './file-format.ts';
export { listImport } from './import/listing.ts';
export { parseFileApart } from './import/file-parser.ts';
export { type AwayMatcher, matchingThread } from './matching/thread.ts';
export { renewSampleTexts } from './store/sample-texts.ts';
export { type ExportOutcome, type ImportOutcome, type Transfer, transferRequests } from './transfer.ts';

export type Answers = {
  readonly feature: Feature;
  /** Reads a rollout's entries into memory, so that the first question need not wait. */
  warmUp(tenantId: string): Promise<void>;
  /** Import and export of entries; `defaultTenant` is the default tenant. */
  transfer(defaultTenant: string): Transfer;
  /**
   * Reloads entries whenever another process on the database has changed them.
   * @param onFault called for a failed reload, which is retried.
   */
  followChanges(onFault: (fault: unknown) => void): Promise<void>;
  /** An example of a question with an answer, in the reader's language. @returns undefined for an empty bank. */
  exampleQuestion(tenantId: string, language: Language): Promise<string | undefined>;
  /** The clear language of a text. @returns undefined when it is uncertain, as it is for a word or two. */
  spokenLanguage(text: string): Promise<Language | undefined>;
  /** How often each area was asked about in `[from, to)`, and by how many people. */
  askedSince(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<readonly AskedArea[]>;
  /** For each span the number of questions, of answered ones, and of askers; for one unit if given. */
  askedIn(of: SumsOf, spans: readonly Span[], unitKey?: string): Promise<readonly AskedSpan[]>;
  /** Counts cached weeks again. @returns how many cached weeks were wrong. */
  checkSums(of: SumsOf, weeks: readonly Span[]): Promise<number>;
  /** Published entries whose review date is before `today`, a date such as `2026-12-01`. */
  countLateReviews(tenantId: string, today: string): Promise<number>;
  /** Asks on a person's behalf, as if they had written the text. */
  ask(turn: Turn, text: string): Promise<Card>;
};

/** Adds a file's entries to a new rollout. */
export function addEntries(database: Database) {
  const store = createAnswersStore(database);
  return (trx: Transaction<never>, tenantId: string, rolloutId: string, csv: string): Promise<void> =>
    store.addEntries(trx, tenantId, rolloutId, readEntries(csv));
}

const renewAgainMs = 1000;

/** The entry used as the example question, if the rollout has it. */
const exampleKey = 'archive-access';

/** The answers feature: entries, and the matching of questions with them. */
export function createAnswers(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly questions: Questions;
  readonly changes: Pick<Changes, 'tell'>;
  readonly clock: () => Date;
}): Answers {
  const store = createAnswersStore(deps.database);
  const banks = createBanks(store, (tenantId) => deps.changes.tell(tenantId, 'entries'));
  const learningStore = createLearningStore(deps.database);
  const learning = createLearning({ store: learningStore, answers: store, banks });
  const learnt = { ...deps, learning, store: learningStore, banks };
  const thresholds = createThresholdsStore(deps.database);
  const limits = { store: thresholds, organisation: deps.organisation };
  const service = createAnswersService({ store, banks, organisation: deps.organisation, thresholds });

  const transfer = (defaultTenant: string) =>
    createTransfer({ store, banks, organisation: deps.organisation, defaultTenant, clock: deps.clock });

  async function bankOf(tenantId: string) {
    return banks.bank(tenantId, await deps.organisation.rollout(tenantId));
  }

  async function followChanges(onFault: (fault: unknown) => void): Promise<void> {
    const follow = (renew: () => Promise<void>): void =>
      void renew().catch((fault: unknown) => {
        onFault(fault);
        setTimeout(() => follow(renew), renewAgainMs).unref();
      });
    await deps.database.subscribe((change) => {
      if (change === undefined) return follow(banks.renewAll);
      const { topic, tenantId, rolloutId, entryIds } = change;
      if (topic !== 'entries' || !tenantId || !rolloutId) return;
      follow(() =>
        entryIds === undefined
          ? banks.renew(tenantId, rolloutId)
          : banks.change(tenantId, rolloutId, entryIds.split(' ')),
      );
    });
  }

  return {
    feature: {
      intents: answersIntents,
      name: 'answers',
      migrations: answersMigrations,
      personalData: [answersPersonalData],
      commands: [...learningCommands(learnt), ...thresholdsCommands(limits)],
      verbs: {
        ...answersVerbs({ service, store, questions: deps.questions, learning }),
        ...learningVerbs(learnt),
        ...thresholdsVerbs(limits),
      },
      onQuestion: onQuestion(service),
      api: editingApi({ store: createEditingStore(deps.database), banks, organisation: deps.organisation, transfer }),
      close: banks.close,
    },
    warmUp: async (tenantId) => void (await bankOf(tenantId)),
    transfer,
    followChanges,
    exampleQuestion: async (tenantId, language) => {
      const entry = (await bankOf(tenantId)).example(exampleKey, (candidate) => mayRead(candidate, []));
      return entry && textFor(entry, language)?.question;
    },
    spokenLanguage: banks.spokenLanguage,
    countLateReviews: (tenantId, today) => countLateReviews(deps.database, tenantId, today),
    ...createCounts(deps.database),
    ask: async (turn, text) => shownCard(await service.answer(turn, text), turn),
  };
}
