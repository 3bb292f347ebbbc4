import { isLead } from '../kit/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { ReferenceStore } from '../platform/bot/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import type { Plan } from './plan.ts';

/** Who is told of a plan: its owner, while they are a lead and the bot can write to them, else the other leads. */
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

    /** The owner is a lead no longer, or cannot be written to. */
    isLookedAfterByAll,

    /** Who is shown a plan's drafts and results. */
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
