import type { Organisation } from '../../organisation/index.ts';
import type { Actor } from '../../kit/index.ts';
import { isLead } from '../../kit/index.ts';
import type { Case } from '../case.ts';
import type { CasesService } from '../service.ts';
import type { CasesStore } from '../store/cases-store.ts';
import type { CaseView } from '../view.ts';

export type CasesDeps = {
  readonly service: CasesService;
  readonly store: CasesStore;
  readonly organisation: Pick<Organisation, 'rollout'>;
};

/** A case as the acting person may see it. */
export function viewFor({ service }: CasesDeps, { tenantId, person, language }: Actor, one: Case): Promise<CaseView> {
  return service.view(one, { tenantId, personId: person.id, language, isLead: isLead(person) });
}

export function viewsFor(deps: CasesDeps, by: Actor, cases: readonly Case[]): Promise<readonly CaseView[]> {
  return Promise.all(cases.map((one) => viewFor(deps, by, one)));
}
