import type { Organisation } from '../organisation/index.ts';
import type { Notify } from '../kit/index.ts';
import type { Feature } from '../platform/bot/index.ts';
import type { TabAddress } from '../platform/cards/index.ts';
import type { Changes, Database, Span, SumsOf } from '../platform/db/index.ts';
import type { JobQueue } from '../platform/jobs/index.ts';
import { type CaseCounts, createCaseCounts, type StateCounts } from './store/counts.ts';
import { casesApi } from './api.ts';
import { casesCommands, casesVerbs } from './chat.ts';
import { casesIntents } from './intents.ts';
import { casesJobs } from './jobs.ts';
import { createLikeness } from './likeness.ts';
import { createLikenessStore } from './store/likeness-store.ts';
import type { CaseKind } from './life-cycle.ts';
import { casesMigrations } from './migrations.ts';
import { createCasesService } from './service.ts';
import type { OutageRule } from './outage.ts';
import { createCasesStore } from './store/cases-store.ts';
import { createOutagesStore } from './store/outages-store.ts';
import { casesPersonalData } from './store/personal-data.ts';

export { stateName } from './cards/parts.ts';
export { openFault } from './actions/fault.ts';
export { openForm, openReport } from './actions/report.ts';
export { draftOfFault } from './fault.ts';
export type { CaseCounts, StateCounts } from './store/counts.ts';

export type Cases = {
  readonly feature: Feature;
  /** Reads open cases into memory, so that the first wish need not wait for it. */
  warmUp(tenantId: string, now: Date): Promise<void>;
  /** New cases and decisions of `[from, to)`. */
  countsSince(tenantId: string, rolloutId: string, from: Date, to: Date): Promise<CaseCounts>;
  /** Cases reported in spans by the state that they are in now; of a unit's people where one is named. */
  statesOf(of: SumsOf, spans: readonly Span[], unitKey?: string): Promise<StateCounts>;
  /** Counts weeks again whose numbers are kept. @returns how many were kept wrong. */
  checkSums(of: SumsOf, weeks: readonly Span[]): Promise<number>;
};

/** What people report and follow to its end: their wishes, and the faults that they meet. */
export function createCases(deps: {
  readonly database: Database;
  readonly organisation: Organisation;
  readonly jobs: Pick<JobQueue, 'enqueue'>;
  readonly changes: Pick<Changes, 'announce' | 'tell'>;
  readonly notify: Notify;
  readonly tab: TabAddress;
  /** Undefined where leads are not told of outages. */
  readonly outage: OutageRule | undefined;
}): Cases {
  const { organisation } = deps;
  const store = createCasesStore(deps.database);
  const outages = createOutagesStore(deps.database);
  const likenessOf = (kind: CaseKind) =>
    createLikeness({ ...createLikenessStore(deps.database, kind), find: store.find });
  const likeness = { wish: likenessOf('wish'), fault: likenessOf('fault') };
  const { jobs, changes, outage } = deps;
  const service = createCasesService({ store, likeness, outages, outage, organisation, jobs, changes });
  const acting = { service, store, organisation };
  return {
    ...createCaseCounts(deps.database),
    warmUp: async (tenantId, now) => {
      const where = { tenantId, rolloutId: (await organisation.rollout(tenantId)).id };
      await likeness.wish.warmUp(where, now);
      await likeness.fault.warmUp(where, now);
    },
    feature: {
      intents: casesIntents,
      name: 'cases',
      migrations: casesMigrations,
      personalData: [casesPersonalData],
      commands: casesCommands(acting),
      verbs: casesVerbs(acting),
      api: casesApi(acting),
      jobs: casesJobs({ service, store, outages, outage, organisation, notify: deps.notify, tab: deps.tab }),
      close: () => {
        likeness.wish.close();
        likeness.fault.close();
      },
    },
  };
}
