/**
 * What may answer in an entry's place, by the intent of its command: commands that need nothing but the person who
 * asks, and that change nothing.
 */
export const answeringIntents = [
  'sessions.list',
  'sessions.mine',
  'sessions.new',
  'cases.mine',
  'cases.report',
  'cases.fault',
  'cases.newWish',
  'cases.new',
  'questions.mine',
  'questions.open',
  'status.show',
  'people.human',
  'guide.help',
  'guide.languages',
  'privacy.stored',
  'privacy.delete',
] as const;

export type AnsweredBy = (typeof answeringIntents)[number];

/** Reads a name as a person typed it. @returns undefined for any other. */
export function answeringIntent(typed: string): AnsweredBy | undefined {
  const wanted = typed.trim().toLowerCase();
  return answeringIntents.find((intent) => intent.toLowerCase() === wanted);
}
