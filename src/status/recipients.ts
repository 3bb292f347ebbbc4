import { isLead } from '../kit/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { ReferenceStore } from '../platform/bot/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { Plan } from './plan.ts';

/** Recipients of a plan's messages: its owner, if they are a lead and reachable, else the other leads. */
export function createRecipients(deps: {
  readonly organisation: Pick<Organisation, 'accountsOf' | 'leadsOf' | 'languageFor'>;
  readonly references: Pick<ReferenceStore, 'reachable'>;
}) {
  const { organisation, references } = deps;

  async function leads(tenantId: string, personId: string): Promise<boolean> {
    const account = (await organisation.accountsOf(tenantId, [personId])).get(personId);
    return account !== undefined && isLead(account);
  }

  async function isLookedAfterByAll(tenantId: string, { ownerId }: Plan): Promise<boolean> {
    if (!(await leads(tenantId, ownerId))) return true;
    return (await references.reachable(tenantId, { person: ownerId })) === undefined;
  }

  return {
    isLead: leads,

    /** True if the owner is no longer a lead, or unreachable. */
    isLookedAfterByAll,

    /** Recipients of a plan's drafts and results. */
    async recipients(tenantId: string, plan: Plan): Promise<readonly string[]> {
      if (!(await isLookedAfterByAll(tenantId, plan))) return [plan.ownerId];
      const others = (await organisation.leadsOf(tenantId)).filter((person) => person !== plan.ownerId);
      return others.length > 0 ? others : [plan.ownerId];
    },

    /** Language in which a lead is told of a plan. */
    languageOf: (tenantId: string, personId: string, { ownerId, ownerLanguage }: Plan): Promise<Language> =>
      organisation.languageFor(tenantId, personId, personId === ownerId ? ownerLanguage : undefined),
  };
}

export type Recipients = ReturnType<typeof createRecipients>;
