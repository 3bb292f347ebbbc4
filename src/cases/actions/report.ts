import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { action, type Actor, typed } from '../../kit/index.ts';
import { cleaned, type DraftFaults, faultsOf } from '../case.ts';
import { wordsOfWish } from '../service.ts';
import type { CaseView } from '../view.ts';
import { areasIn, type WishForm } from '../wish-form.ts';
import { draftOf } from '../wish-text.ts';
import { type CasesDeps, viewFor, viewsFor } from './deps.ts';

type ShowsForm = { readonly kind: 'form'; readonly form: WishForm };
/** A form holds somebody's words: sent by another, they would be in the other's name. */
const ownForm = { who: 'anyone', presser: 'owner', instead: 'cases.ownForm', where: 'anywhere' } as const;
const draftFields = z.object({ title: typed, wish: typed, why: typed, area: typed });

/** Asks first whether something does not work or should be different; the words go on to the form. */
export const openReport = action({
  name: 'cases.openReport',
  who: 'anyone',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: z.object({ text: z.string().optional() }),
  run: async (
    _deps: CasesDeps,
    _by,
    { text },
  ): Promise<{ readonly kind: 'asks'; readonly text: string | undefined }> => ({
    kind: 'asks',
    text: text === '' ? undefined : text,
  }),
});

/** Opens the form of a wish, filled in with what somebody has written. */
export const openForm = action({
  name: 'cases.openForm',
  who: 'anyone',
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: z.object({ text: z.string().optional() }),
  run: (deps: CasesDeps, by, { text = '' }) => formOf(deps, by, { draft: draftOf(text) }),
});

/** Goes back to the form from "is this what you want?". */
export const editForm = action({
  ...ownForm,
  name: 'cases.editForm',
  effect: 'read',
  input: draftFields.extend({ form: z.uuid() }),
  run: (deps: CasesDeps, by, { form, ...draft }) => formOf(deps, by, { formId: form, draft: cleaned(draft) }),
});

type Reported = ShowsForm | { readonly kind: 'reported'; readonly view: CaseView };

/** Makes a case of a wish. One form makes one case, however often it is sent. */
export const report = action({
  ...ownForm,
  name: 'cases.report',
  effect: 'create',
  input: draftFields,
  async run(deps: CasesDeps, by, typedDraft, { key }): Promise<Reported> {
    const draft = cleaned(typedDraft);
    const faults = faultsOf(draft);
    if (Object.keys(faults).length > 0) return formOf(deps, by, { formId: key, draft, faults });
    return { kind: 'reported', view: await viewFor(deps, by, await deps.service.report(by, key, wordsOfWish(draft))) };
  },
});

type Sent =
  | Reported
  | { readonly kind: 'alike'; readonly form: Pick<WishForm, 'formId' | 'draft'>; readonly alike: readonly CaseView[] };

/** Sends the form; unless `anyway`, wishes of others that are like it are shown first. */
export const sendForm = action({
  ...ownForm,
  name: 'cases.sendForm',
  effect: 'create',
  input: draftFields.extend({ anyway: z.boolean().optional() }),
  async run(deps: CasesDeps, by, { anyway, ...draft }, carried): Promise<Sent> {
    if (!anyway) {
      const found = await findAlike.run(deps, by, draft, carried);
      if (found.kind === 'alike' && found.alike.length > 0)
        return { kind: 'alike', form: { formId: carried.key, draft: cleaned(draft) }, alike: found.alike };
    }
    return report.run(deps, by, draft, carried);
  },
});

type Alike =
  | { readonly kind: 'faults'; readonly faults: DraftFaults }
  | { readonly kind: 'alike'; readonly alike: readonly CaseView[] };

/** Finds what others wish that is like a draft. */
export const findAlike = action({
  name: 'cases.findAlike',
  who: 'anyone',
  presser: 'anyone',
  where: 'personal',
  effect: 'act',
  counts: 'nothing',
  input: draftFields,
  async run(deps: CasesDeps, by, typedDraft): Promise<Alike> {
    const draft = cleaned(typedDraft);
    const faults = faultsOf(draft);
    if (Object.keys(faults).length > 0) return { kind: 'faults', faults };
    const alike = await deps.service.alike(by, 'wish', `${draft.title}. ${draft.wish}`);
    return { kind: 'alike', alike: await viewsFor(deps, by, alike) };
  },
});

async function formOf(
  { organisation }: CasesDeps,
  by: Actor,
  { formId = newId(), draft, faults = {} }: Partial<WishForm> & Pick<WishForm, 'draft'>,
): Promise<ShowsForm> {
  const areas = areasIn(await organisation.rollout(by.tenantId), by.language);
  return { kind: 'form', form: { formId, draft, faults, areas } };
}
