import { z } from 'zod';
import type { Organisation } from '../organisation/index.ts';
import type { Notify } from '../kit/index.ts';
import type { TabAddress } from '../platform/cards/index.ts';
import { translator } from '../platform/i18n/index.ts';
import { job, type JobHandlers } from '../platform/jobs/index.ts';
import type { Case } from './case.ts';
import { leadCaseCard } from './cards/lead.ts';
import { outageCard } from './cards/outage.ts';
import { rowOf } from './cards/parts.ts';
import { caseNewsCard } from './cards/reader.ts';
import { isOpen } from './life-cycle.ts';
import { countedFrom, type OutageRule } from './outage.ts';
import { type CasesService, jobNames, type Reader } from './service.ts';
import type { CasesStore, Follower } from './store/cases-store.ts';
import type { OutagesStore } from './store/outages-store.ts';

const showLead = z.object({ case: z.uuid(), person: z.string() });
const tell = showLead.extend({ event: z.uuid() });
const outage = z.object({ person: z.string(), rollout: z.string(), at: z.iso.datetime() });

/** Faults that an outage's news shows; the rest comes with a button. */
const mostShown = 3;

/** The proactive messages of cases; a job holds ids only, and its texts are composed when it runs. */
export function casesJobs(deps: {
  readonly service: Pick<CasesService, 'find' | 'view' | 'handlersOf'>;
  readonly store: Pick<CasesStore, 'event' | 'followers' | 'latestUntouched'>;
  readonly outages: Pick<OutagesStore, 'people'>;
  readonly outage: OutageRule | undefined;
  readonly organisation: Pick<Organisation, 'leadsOf' | 'languageFor'>;
  readonly notify: Notify;
  readonly tab: TabAddress;
}): JobHandlers {
  const { service, store, organisation, notify, tab } = deps;

  /** The case as somebody reads it: in the language of their choice, or in which they reported or joined it. */
  async function reading(
    one: Case,
    followers: readonly Follower[],
    reader: Pick<Reader, 'tenantId' | 'personId' | 'isLead'>,
  ) {
    const { tenantId, personId } = reader;
    const follower = followers.find((candidate) => candidate.personId === personId);
    const own = personId === one.reporterId ? one.language : follower?.language;
    const language = await organisation.languageFor(tenantId, personId, own);
    const view = await service.view(one, { ...reader, language });
    return { view, speech: { language, t: translator(language), tab } };
  }

  return {
    [jobNames.showLead]: job(showLead, async (run, data) => {
      const { tenantId } = run;
      const one = await service.find(tenantId, data.case);
      // There is nothing to decide on any more, or they do not decide any more.
      if (!isOpen(one.state)) return;
      if (!(await service.handlersOf(tenantId, one)).includes(data.person)) return;
      const followers = await store.followers(tenantId, data.case);
      const reader = { tenantId, personId: data.person, isLead: true };
      const { view, speech } = await reading(one, followers, reader);
      await notify(run, { person: data.person, card: leadCaseCard(view, { kind: 'usual' }, speech) });
    }),
    [jobNames.outage]: job(outage, async (run, data) => {
      const { tenantId } = run;
      const rule = deps.outage;
      // The alert was switched off meanwhile, or they are no lead any more.
      if (!rule || !(await organisation.leadsOf(tenantId)).includes(data.person)) return;
      const where = { tenantId, rolloutId: data.rollout };
      const people = await deps.outages.people(where, countedFrom(new Date(data.at), rule));
      // All of them took it back.
      if (people === 0) return;
      const language = await organisation.languageFor(tenantId, data.person);
      const reader = { tenantId, personId: data.person, language, isLead: true };
      const cases = await store.latestUntouched({ ...where, kind: 'fault' }, mostShown);
      const latest = (await Promise.all(cases.map((one) => service.view(one, reader)))).map(rowOf);
      const minutes = Math.round(rule.withinMs / 60_000);
      const speech = { language, t: translator(language), tab };
      await notify(run, { person: data.person, card: outageCard({ people, minutes, latest }, speech) });
    }),
    [jobNames.tell]: job(tell, async (run, data) => {
      const event = await store.event(run.tenantId, data.event);
      if (!event) return;
      const one = await service.find(run.tenantId, data.case);
      // What happened to it since is told on its own; who left it need not hear of it.
      if (one.last.id !== data.event) return;
      const followers = await store.followers(run.tenantId, data.case);
      if (data.person !== one.reporterId && !followers.some(({ personId }) => personId === data.person)) return;
      const reader = { tenantId: run.tenantId, personId: data.person, isLead: false };
      const { view, speech } = await reading(one, followers, reader);
      await notify(run, { person: data.person, card: caseNewsCard(view, event.to, event.note, speech) });
    }),
  };
}
