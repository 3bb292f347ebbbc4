import { z } from 'zod';
import { action, type Actor, policy } from '../../kit/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import { defaultThresholds } from '../asking.ts';
import { type Limits, type LimitsForm, limitsOf, readLimits } from './limits.ts';
import type { ThresholdsStore } from './store.ts';

export type ThresholdsDeps = {
  readonly store: ThresholdsStore;
  readonly organisation: Pick<Organisation, 'rollout'>;
};

type ShowsForm = { readonly kind: 'form'; readonly form: LimitsForm };
type Saved = { readonly kind: 'saved'; readonly saved: Limits; readonly before: Limits | null };

const percent = z.int().min(1).max(100);
const limits = z.object({ sure: percent, middling: percent }).refine(({ sure, middling }) => middling < sure);
const before = limits.nullable();
/** Some clients omit empty fields. */
const typed = z.union([z.string().max(100), z.number().transform(String)]).default('');
const usual = limitsOf(defaultThresholds);

/** The form, and the saved limits with undo. */
const ownForm = {
  who: policy.lead,
  presser: 'owner',
  instead: 'thresholds.ownForm',
  where: 'anywhere',
  effect: 'act',
} as const;

/** Opens the form of the thresholds. */
export const openLimits = action({
  name: 'answers.openLimits',
  who: policy.lead,
  presser: 'anyone',
  where: 'anywhere',
  effect: 'read',
  input: z.object({}),
  run: async (deps: ThresholdsDeps, by) => formOf(deps, await changeOf(deps, by)),
});

/** Saves the limits. */
export const saveLimits = action({
  ...ownForm,
  name: 'answers.saveLimits',
  input: z.object({ sure: typed, middling: typed, before }),
  async run(deps: ThresholdsDeps, by, { before: last, ...wanted }): Promise<ShowsForm | Saved> {
    const read = readLimits(wanted);
    if (read.kind === 'refused')
      return { kind: 'form', form: { typed: wanted, faults: read.faults, usual, before: last } };
    await deps.store.save({ ...(await changeOf(deps, by)), limits: read.limits });
    return { kind: 'saved', saved: read.limits, before: last };
  },
});

/** Restores the previous limits, unless somebody has changed them since. */
export const undoLimits = action({
  ...ownForm,
  name: 'answers.undoLimits',
  input: z.object({ saved: limits, before }),
  async run(deps: ThresholdsDeps, by, { saved, before: last }): Promise<ShowsForm> {
    const change = await changeOf(deps, by);
    const isBack = await deps.store.restore({ ...change, saved, before: last ?? undefined });
    return formOf(deps, change, isBack ? 'undone' : 'changedSince');
  },
});

async function changeOf({ organisation }: ThresholdsDeps, { tenantId, person, now }: Actor) {
  const { id: rolloutId } = await organisation.rollout(tenantId);
  return { tenantId, rolloutId, personId: person.id, changedAt: now };
}

async function formOf(
  { store }: ThresholdsDeps,
  where: { readonly tenantId: string; readonly rolloutId: string },
  note?: LimitsForm['note'],
): Promise<ShowsForm> {
  const held = await store.find(where);
  const shown = held ?? usual;
  const form = {
    typed: { sure: String(shown.sure), middling: String(shown.middling) },
    faults: {},
    usual,
    before: held ?? null,
    ...(note ? { note } : {}),
  };
  return { kind: 'form', form };
}
