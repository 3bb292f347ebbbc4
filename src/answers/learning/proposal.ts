import { tokenize } from '../../language/index.ts';
import type { Language } from '../../platform/i18n/index.ts';
import type { Entry } from '../entry.ts';
import type { AskedQuestion } from '../store/asked-question.ts';
import type { ProposalState } from './life-cycle.ts';
import { holdsPersonalData } from './personal-data.ts';

/** A wording that people used for an entry, and its state. */
export type Proposal = {
  readonly id: string;
  readonly entryId: string;
  readonly wording: string;
  readonly language: Language;
  /** Number of people whose questions led to it. */
  readonly people: number;
  readonly state: ProposalState;
  readonly decidedBy: string | undefined;
};

export type Wording = {
  /** The text as written, on one line. */
  readonly wording: string;
  /** The same for wordings that differ in case, punctuation and spaces only. */
  readonly folded: string;
};

/** A longer text is a story, not a phrasing. */
const mostCharacters = 200;
/** An import allows 10,000 characters of alternatives for each text, and learnt wordings must fit into a file too. */
const mostAlternatives = 9_000;

/** A question's text as a wording. @returns undefined for an unsuitable text. */
export function wordingOf(text: string): Wording | undefined {
  const wording = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const folded = foldedOf(wording);
  if (folded === '' || wording.length > mostCharacters || holdsPersonalData(wording)) return undefined;
  return { wording, folded };
}

/** Whether the entry lacks the wording, in every language, and has room for it. */
export function isNewTo(entry: Entry, { folded }: Wording): boolean {
  return entry.texts.every(
    ({ question, alternatives }) =>
      foldedOf(question) !== folded &&
      alternatives.every((alternative) => foldedOf(alternative) !== folded) &&
      alternatives.join('\n').length <= mostAlternatives,
  );
}

/** Whether a person meant this entry, judged by their pick and rating. */
export function speaksFor(
  question: Pick<AskedQuestion, 'band' | 'candidates'>,
  entryId: string,
  made: { readonly picked: boolean; readonly helped: boolean | undefined },
): boolean {
  if (!made.picked || !question.candidates.includes(entryId)) return false;
  switch (question.band) {
    case 'middling':
      return made.helped !== false;
    // Next to a sure answer people browse; only a positive rating counts.
    case 'sure':
      return made.helped === true;
    case 'unknown':
      return false;
  }
}

function foldedOf(text: string): string {
  return tokenize(text).join(' ');
}
