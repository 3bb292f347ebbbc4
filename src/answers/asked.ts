import { AppError } from '../errors.ts';
import type { Actor } from '../kit/index.ts';
import { phraseOf } from '../language/index.ts';
import { areaName, onlyAreaKey, type Rollout } from '../organisation/index.ts';
import type { AskedQuestion } from './store/asked-question.ts';
import { otherCandidates } from './asking.ts';
import type { Bank } from './bank.ts';
import { type Candidate, type Entry, mayRead, textFor } from './entry.ts';

/** A stored question with its bank, as the acting person may see it, in the question's language. */
export type Asked = {
  readonly by: Actor;
  readonly question: AskedQuestion;
  readonly bank: Bank;
  readonly rollout: Rollout;
  /** The title of what a follow-up was read together with; told when it is answered first. */
  readonly followsUp?: string;
};

export const reactionKinds = ['none', 'helped', 'notHelped', 'sentOn', 'alreadySent'] as const;

/** The reader's reaction to the answer. */
export type Reaction = { readonly kind: (typeof reactionKinds)[number] };

/** The answer to a question: an entry, entries to choose from, or none. */
export type Shown =
  | { readonly kind: 'entry'; readonly asked: Asked; readonly entry: Entry; readonly reaction: Reaction }
  | { readonly kind: 'candidates'; readonly asked: Asked }
  | { readonly kind: 'unknown'; readonly asked: Asked; readonly reaction: Reaction };

const noReaction = { kind: 'none' } as const;

/** The answer that the question got first. */
export function shownFirst(asked: Asked): Shown {
  const { question, bank } = asked;
  const entry = question.entryId === undefined ? undefined : bank.find(question.entryId);
  if (entry) return { kind: 'entry', asked, entry, reaction: noReaction };
  return question.band === 'middling'
    ? { kind: 'candidates', asked }
    : { kind: 'unknown', asked, reaction: noReaction };
}

/** @throws AppError entry_not_found for an entry that does not exist or that the person may not read. */
export function readable({ bank, by }: Asked, entryId: string): Entry {
  const entry = bank.find(entryId);
  if (!entry || !mayRead(entry, by.person.roles)) throw new AppError('entry_not_found');
  return entry;
}

/** The question's other candidates, next to the shown entry. */
export function othersBeside(asked: Asked, entry: Entry): readonly Candidate[] {
  const { question } = asked;
  const others = [question.entryId ?? '', ...question.candidates].filter((id) => id !== '' && id !== entry.id);
  const shown = textFor(entry, asked.by.language)?.question;
  return candidatesOf(asked, others.slice(0, otherCandidates), shown);
}

/**
 * The entries by their titles, in the reader's language where they have it; for equal titles only the first.
 * @param shown the title of the shown entry
 */
export function candidatesOf({ bank, by }: Asked, entryIds: readonly string[], shown = ''): readonly Candidate[] {
  const titles = new Set([phraseOf(shown)]);
  return entryIds.flatMap((entryId) => {
    const entry = bank.find(entryId);
    const text = entry && textFor(entry, by.language);
    if (!text || titles.has(phraseOf(text.question))) return [];
    titles.add(phraseOf(text.question));
    return [{ entryId, question: text.question, language: text.language }];
  });
}

/** The area that a question most likely belongs to: that of its best match. */
export function areaKeyOf({ question, bank }: Asked): string | undefined {
  const nearest = question.entryId ?? question.candidates[0];
  return nearest === undefined ? undefined : bank.find(nearest)?.areaKey;
}

/** The name of that area; undefined in a rollout with a single area, where the name says nothing. */
export function areaOf(asked: Asked): string | undefined {
  if (onlyAreaKey(asked.rollout) !== undefined) return undefined;
  return areaName(asked.rollout, areaKeyOf(asked), asked.by.language);
}
