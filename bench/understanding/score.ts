import type { Understood } from '../../src/understanding/intent.ts';
import type { Utterance } from './data.ts';

/** An utterance with what was understood. */
export interface Scored extends Utterance {
  readonly got: string;
  readonly isRight: boolean;
  /** undefined where the label has no slots, or the intent is wrong. */
  readonly areSlotsRight: boolean | undefined;
  readonly gotSlots: Readonly<Record<string, string>>;
}

/** Names for one and the same: the welcome is what a greeting shows. */
const sameAs: Readonly<Record<string, string>> = { 'guide.welcome': 'social.greeting' };

const nameOf = (intent: string): string => sameAs[intent] ?? intent;

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'«».,!?:;]+|[\s"'«».,!?:;]+$/g, '');

const areSame = (wanted: Readonly<Record<string, string>>, got: Readonly<Record<string, string>>): boolean =>
  Object.entries(wanted).every(([slot, words]) => bare(words) === bare(got[slot] ?? ''));

/** Right is one intent, the labelled one: a message that was taken for two is wrong. */
export function score(utterance: Utterance, parts: readonly Understood[], isSensitive: boolean): Scored {
  const names = isSensitive ? ['sensitive'] : parts.map(({ intent }) => nameOf(intent));
  const got = [...new Set(names)].join(' + ');
  const isRight = got === nameOf(utterance.intent);
  const gotSlots = Object.assign({}, ...parts.map(({ slots }) => slots)) as Readonly<Record<string, string>>;
  const areSlotsRight = isRight && utterance.slots ? areSame(utterance.slots, gotSlots) : undefined;
  return { ...utterance, got, isRight, areSlotsRight, gotSlots };
}
