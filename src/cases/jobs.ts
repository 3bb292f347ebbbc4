import { z } from 'zod';
import type { ProactiveSender } from '../platform/bot/index.ts';
import type { TabAddress } from '../platform/cards/index.ts';
import { translator } from '../platform/i18n/index.ts';
import { job, type JobHandlers } from '../platform/jobs/index.ts';
import { leadCaseCard } from './cards/lead.ts';
import { caseNewsCard } from './cards/reader.ts';
import { isOpen } from './life-cycle.ts';
import { type CasesService, jobNames } from './service.ts';
import type { CasesStore } from './store.ts';

const showLead = z.object({ case: z.uuid(), person: z.string() });
const tell = showLead.extend({ event: z.uuid() });

/** What cases tell people who did not just write; a job holds ids only, and its words are found when it runs. */
export function casesJobs(deps: {
  readonly service: CasesService;
  readonly store: CasesStore;
  readonly sender: Pick<ProactiveSender, 'deliver'>;
  readonly tab: TabAddress;
}): JobHandlers {
  const { service, store, sender, tab } = deps;

  async function reading(tenantId: string, data: z.output<typeof showLead>, isLead: boolean) {
    const one = await service.find(tenantId, data.case);
    const language = await service.languageFor(tenantId, data.person, one);
    const view = await service.view(one, { tenantId, personId: data.person, language, isLead });
    return { view, speech: { language, t: translator(language), tab } };
  }

  return {
    [jobNames.showLead]: job(showLead, async (run, data) => {
      // There is nothing to decide on any more, or they do not decide any more.
      if (!isOpen((await service.find(run.tenantId, data.case)).state)) return;
      if (!(await service.leadsOf(run.tenantId)).includes(data.person)) return;
      const { view, speech } = await reading(run.tenantId, data, true);
      await sender.deliver(run, { person: data.person }, leadCaseCard(view, { kind: 'usual' }, speech));
    }),
    [jobNames.tell]: job(tell, async (run, data) => {
      const event = await store.event(run.tenantId, data.event);
      if (!event) return;
      const { last, reporterId } = await service.find(run.tenantId, data.case);
      // What happened to it since is told on its own; who left it need not hear of it.
      if (last.id !== data.event) return;
      const followers = await store.followers(run.tenantId, data.case);
      if (data.person !== reporterId && !followers.some(({ personId }) => personId === data.person)) return;
      const { view, speech } = await reading(run.tenantId, data, false);
      await sender.deliver(run, { person: data.person }, caseNewsCard(view, event.to, event.note, speech));
    }),
  };
}
