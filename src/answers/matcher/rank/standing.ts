import { EVIDENCE } from './evidence.ts';

/** Further evidence for the confidence: how a candidate compares with its rivals, and properties of the query. */
const STANDING = [
  'score', // tenths of it
  'margin', // tenths of the score ahead of the second
  'fieldMargin', // tenths of the score ahead of the mean of the second to the tenth
  'agreement', // share of the kinds of evidence by which it is first on its own
  'outOfVocabulary', // share of the query's weight in words that nothing in the index is like
  'translated', // share of the words that match the index by the lexicon only
  'queryLength', // log of the number of words
  'meanWeight', // mean weight of the words, fifths of it
  'wordingCount', // log of the number of the candidate's wordings and one
  'answerOnly', // 1 where the candidate has no wording
  'entropy', // of the chances that the scores give the candidates: over how many of them the choice spreads
] as const;

export const CONFIDENCE_EVIDENCE = [...EVIDENCE, ...STANDING] as const;
export type ConfidenceName = (typeof CONFIDENCE_EVIDENCE)[number];
export type ConfidenceEvidence = Readonly<Record<ConfidenceName, number>>;
