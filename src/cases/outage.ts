/** From how many people's reports within which time leads are told of an outage. */
export type OutageRule = { readonly people: number; readonly withinMs: number };

/** What is kept of the reports of a rollout. */
export type OutageState = {
  readonly lastReportAt: Date;
  /** When leads were told of those that have come since it was quiet. */
  readonly toldAt: Date | undefined;
};

/** True where nobody has reported for as long as reports are counted together: what comes now is something new. */
export function isQuietBefore(at: Date, { lastReportAt }: OutageState, { withinMs }: OutageRule): boolean {
  return at.getTime() - lastReportAt.getTime() >= withinMs;
}

/** The instant from which reports count together with one at `at`. */
export function countedFrom(at: Date, { withinMs }: OutageRule): Date {
  return new Date(at.getTime() - withinMs);
}
