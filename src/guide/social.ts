import { localDay } from '../platform/i18n/index.ts';

/** Turns that are no question: each has a short answer of its own. */
export const socialKinds = [
  'greeting',
  'thanks',
  'praise',
  'goodbye',
  'ok',
  'neverMind',
  'apology',
  'abuse',
  'test',
  'emoji',
  'robot',
] as const;

export type SocialKind = (typeof socialKinds)[number];

/** Which of a kind's answers: somebody who says thanks three times does not read the same line three times. */
export type Variant = 1 | 2;

/** The answer to a message, chosen by its id: a message that is delivered again gets the same one. */
export function variantOf(messageId: string): Variant {
  let sum = 0;
  for (const character of messageId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % 2 === 0 ? 1 : 2;
}

/** When a conversation was last welcomed, and by which message or event. */
export type Welcomed = { readonly at: string; readonly activityId: string | undefined };

/** Whether the welcome has been read today; a message that is delivered again has not been answered yet. */
export function hasBeenWelcomed(
  welcomed: Welcomed | undefined,
  { messageId, now, timeZone }: { readonly messageId: string; readonly now: Date; readonly timeZone: string },
): boolean {
  if (welcomed === undefined || welcomed.activityId === messageId) return false;
  return localDay(welcomed.at, timeZone) === localDay(now.toISOString(), timeZone);
}
