import { onCard, onMessage, speechOf } from '../../kit/index.ts';
import type { Command, Turn, Verb } from '../../platform/bot/index.ts';
import { openLimits, saveLimits, type ThresholdsDeps, undoLimits } from './actions.ts';
import { limitsCard, limitsSavedCard } from './cards.ts';
import type { LimitsForm } from './limits.ts';

export function thresholdsCommands(deps: ThresholdsDeps): readonly Command[] {
  return [
    onMessage(
      openLimits,
      deps,
      {
        name: 'thresholds',
        intents: ['answers.thresholds'],
        input: () => ({}),
      },
      formCards,
    ),
  ];
}

export function thresholdsVerbs(deps: ThresholdsDeps): Readonly<Record<string, Verb>> {
  return {
    'answers.limits': onCard(openLimits, deps, formCards),
    'answers.saveLimits': onCard(saveLimits, deps, {
      ...formCards,
      saved: (saved, turn) => limitsSavedCard(saved, speechOf(turn)),
    }),
    'answers.undoLimits': onCard(undoLimits, deps, formCards),
  };
}

const formCards = {
  form: ({ form }: { readonly form: LimitsForm }, turn: Turn) => limitsCard(form, speechOf(turn)),
};
