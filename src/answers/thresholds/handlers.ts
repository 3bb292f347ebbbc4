import { z } from 'zod';
import type { Organisation } from '../../organisation/index.ts';
import { type Command, type Turn, type Verb, verb, type VerbRules } from '../../platform/bot/index.ts';
import type { Card } from '../../platform/cards/index.ts';
import { defaultThresholds } from '../asking.ts';
import { leads, mustLead } from '../keepers.ts';
import { limitsCard, type LimitsForm, limitsSavedCard } from './cards.ts';
import { limitsOf, readLimits } from './limits.ts';
import type { ThresholdsStore } from './store.ts';

const byLeads: VerbRules = { who: leads, presser: 'anyone' };
/** The form, and what it has saved, with the way back. */
const ownForm: VerbRules = { who: leads, presser: 'owner', instead: 'thresholds.ownForm' };

const percent = z.int().min(1).max(100);
const limits = z.object({ sure: percent, middling: percent }).refine(({ sure, middling }) => middling < sure);
const before = limits.nullable();
/** Some clients leave out a field that is empty. */
const typed = z.union([z.string().max(100), z.number().transform(String)]).default('');
const usual = limitsOf(defaultThresholds);

/** The form in which a lead changes how sure an answer must be. */
export function thresholdsParts(deps: { readonly store: ThresholdsStore; readonly organisation: Organisation }): {
  readonly commands: readonly Command[];
  readonly verbs: Readonly<Record<string, Verb>>;
} {
  const { store, organisation } = deps;

  async function changeOf(turn: Turn) {
    mustLead(turn);
    const { id: rolloutId } = await organisation.rollout(turn.tenantId);
    return { tenantId: turn.tenantId, rolloutId, personId: turn.person.id, changedAt: turn.now };
  }

  async function form(turn: Turn, note?: LimitsForm['note']): Promise<Card> {
    const held = await store.find(await changeOf(turn));
    const shown = held ?? usual;
    return limitsCard(
      {
        typed: { sure: String(shown.sure), middling: String(shown.middling) },
        faults: {},
        usual,
        before: held ?? null,
        ...(note ? { note } : {}),
      },
      speechOf(turn),
    );
  }

  return {
    commands: [
      {
        name: 'thresholds',
        where: 'anywhere',
        who: leads,
        phrases: [
          'terskler',
          'tersklar',
          'trösklar',
          'tærskler',
          'thresholds',
          'terskler for svar',
          'tersklar for svar',
          'trösklar för svar',
          'tærskler for svar',
          'answer thresholds',
        ],
        handle: async (turn) => turn.reply(await form(turn)),
      },
    ],
    verbs: {
      'answers.limits': verb(byLeads, z.object({}), (turn) => form(turn)),
      'answers.saveLimits': verb(ownForm, z.object({ sure: typed, middling: typed, before }), async (turn, data) => {
        const change = await changeOf(turn);
        const read = readLimits(data);
        if (read.kind === 'refused')
          return limitsCard({ typed: data, faults: read.faults, usual, before: data.before }, speechOf(turn));
        await store.save({ ...change, limits: read.limits });
        return limitsSavedCard({ saved: read.limits, before: data.before }, speechOf(turn));
      }),
      'answers.undoLimits': verb(ownForm, z.object({ saved: limits, before }), async (turn, data) => {
        const change = await changeOf(turn);
        const isBack = await store.restore({ ...change, saved: data.saved, before: data.before ?? undefined });
        return form(turn, isBack ? 'undone' : 'changedSince');
      }),
    },
  };
}

function speechOf({ person, t, now }: Turn) {
  return { language: person.language, t, now };
}
