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
  /** How likely it is that this entry answers the query, from 0 to 1: of those given with 0.8, 80 % are right. */
  readonly confidence: number;
  /** The entry has not the rarest word of the question: whatever else they share, it is about something else. */
  readonly lacksRarestWord?: boolean | undefined;
  /** The entry has every word of content of the question: nothing in it speaks against the entry. */
  readonly hasEveryWord?: boolean | undefined;
}
