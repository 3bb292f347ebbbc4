import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { action, type Actor, typed } from '../../kit/index.ts';
import { areasIn } from '../wish-form.ts';
import { cleanedFault, draftOfFault, type FaultDraft, type FaultDraftFaults, faultsOfFault } from '../fault.ts';
import type { FaultForm } from '../fault-form.ts';
import { wordsOfFault } from '../service.ts';
import type { CaseView } from '../view.ts';
import { type CasesDeps, viewFor, viewsFor } from './deps.ts';

type ShowsForm = { readonly kind: 'form'; readonly form: FaultForm };
/** A form holds somebody's words: sent by another, they would be in the other's name. */
const ownForm = { who: 'anyone', presser: 'owner', instead: 'cases.ownForm', where: 'anywhere' } as const;
const draftFields = z.object({ what: typed, when: typed, where: typed, area: typed });

/** Opens the form of a fault, filled in with what somebody has written. */
export const openFault = action({
  name: 'cases.openFault',
  who: 'anyone',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: z.object({ text: z.string().optional() }),
  async run(deps: CasesDeps, by, { text = '' }): Promise<ShowsForm> {
    const { areas } = await deps.organisation.rollout(by.tenantId);
    return formOf(deps, by, { draft: draftOfFault(text, areas) });
  },
});

/** Goes back to the form from "is it this fault?". */
export const editFault = action({
  ...ownForm,
  name: 'cases.editFault',
  effect: 'read',
  input: draftFields.extend({ form: z.uuid() }),
  run: (deps: CasesDeps, by, { form, ...draft }) => formOf(deps, by, { formId: form, draft: cleanedFault(draft) }),
});

type Reported = ShowsForm | { readonly kind: 'reported'; readonly view: CaseView };

/** Makes a case of a fault. One form makes one case, however often it is sent. */
export const reportFault = action({
  ...ownForm,
  name: 'cases.reportFault',
  effect: 'create',
  input: draftFields,
  async run(deps: CasesDeps, by, typedDraft, { key }): Promise<Reported> {
    const draft = cleanedFault(typedDraft);
    const faults = faultsOfFault(draft);
    if (Object.keys(faults).length > 0) return formOf(deps, by, { formId: key, draft, faults });
    return { kind: 'reported', view: await viewFor(deps, by, await deps.service.report(by, key, wordsOfFault(draft))) };
  },
});

type Sent =
  | Reported
  | { readonly kind: 'alike'; readonly form: Pick<FaultForm, 'formId' | 'draft'>; readonly alike: readonly CaseView[] };

/** Sends the form; unless `anyway`, faults of others that are like it are shown first. */
export const sendFault = action({
  ...ownForm,
  name: 'cases.sendFault',
  effect: 'create',
  input: draftFields.extend({ anyway: z.boolean().optional() }),
  async run(deps: CasesDeps, by, { anyway, ...draft }, carried): Promise<Sent> {
    if (!anyway) {
      const found = await findAlikeFaults.run(deps, by, draft, carried);
      if (found.kind === 'alike' && found.alike.length > 0)
        return { kind: 'alike', form: { formId: carried.key, draft: cleanedFault(draft) }, alike: found.alike };
    }
    return reportFault.run(deps, by, draft, carried);
  },
});

type Alike =
  | { readonly kind: 'faults'; readonly faults: FaultDraftFaults }
  | { readonly kind: 'alike'; readonly alike: readonly CaseView[] };

/** Finds faults of others that are like a draft. */
export const findAlikeFaults = action({
  name: 'cases.findAlikeFaults',
  who: 'anyone',
  presser: 'anyone',
  where: 'personal',
  effect: 'act',
  counts: 'nothing',
  input: draftFields,
  async run(deps: CasesDeps, by, typedDraft): Promise<Alike> {
    const draft = cleanedFault(typedDraft);
    const faults = faultsOfFault(draft);
    if (Object.keys(faults).length > 0) return { kind: 'faults', faults };
    return { kind: 'alike', alike: await viewsFor(deps, by, await deps.service.alike(by, 'fault', draft.what)) };
  },
});

async function formOf(
  { organisation }: CasesDeps,
  by: Actor,
  {
    formId = newId(),
    draft,
    faults = {},
  }: { readonly formId?: string; readonly draft: FaultDraft; readonly faults?: FaultDraftFaults },
): Promise<ShowsForm> {
  const areas = areasIn(await organisation.rollout(by.tenantId), by.language);
  return { kind: 'form', form: { formId, draft, faults, areas } };
}
