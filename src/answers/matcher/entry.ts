/** One language version of an entry: versions with the same id are one entry. */
export interface MatcherEntry {
  readonly id: string;
  /** May be empty; then the answer alone is matched. */
  readonly question: string;
  readonly answer: string;
  readonly lang: string;
  readonly alternatives?: readonly string[] | undefined;
  readonly area?: string | undefined;
}

export interface Match {
  readonly id: string;
  /** 0 or more; comparable within one query only. */
  readonly score: number;
  /** How likely it is that this entry answers the query, from 0 to 1: of the answers with 0.8, 80 % are right. */
  readonly confidence: number;
  /** The entry lacks the rarest word of the question, so it probably concerns another topic. */
  readonly lacksRarestWord?: boolean | undefined;
  /** The entry has every content word of the question, so nothing in the question speaks against it. */
  readonly hasEveryWord?: boolean | undefined;
}
