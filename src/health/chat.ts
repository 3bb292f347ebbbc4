import { onCard, onMessage, speechOf } from '../kit/index.ts';
import type { Command, Turn, Verb } from '../platform/bot/index.ts';
import { type ShowDeps, show } from './actions/show.ts';
import { findingsCard } from './cards/findings.ts';
import type { Finding } from './check.ts';

const cards = {
  shown: ({ findings }: { readonly findings: readonly Finding[] }, turn: Turn) =>
    findingsCard(findings, speechOf(turn)),
};

export function healthCommands(deps: ShowDeps): readonly Command[] {
  return [onMessage(show, deps, { name: 'health', intents: ['health.show'], input: () => ({}) }, cards)];
}

export function healthVerbs(deps: ShowDeps): Readonly<Record<string, Verb>> {
  return { 'health.show': onCard(show, deps, cards) };
}
