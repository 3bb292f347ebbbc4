import { z } from 'zod';
import { AppError } from '../errors.ts';
import { cleanText } from '../language/index.ts';
import { maskSecrets } from '../understanding/privacy/index.ts';
import type { Language } from '../platform/i18n/index.ts';
import { countIn } from './speech.ts';

/** Characters of a text field as a card or a form sends it; how long it may be is the feature's rule, so that it can say so. */
export const typed = z.string().max(500_000).default('');

/**
 * What somebody wrote for others to read, as it is stored and forwarded: without invisible characters, and with identity
 * numbers, card numbers and passwords masked.
 */
export const writtenForOthers = (text: string): string => maskSecrets(cleanText(text)).text;

/** Characters of all fields of a form that still fit a card of 28 KB when it is shown again. */
export const mostShownAgain = 6000;

/** A refusal for a text that does not fit a card again: the form then stays as it is, with its text. */
export function textTooLong(language: Language, length: number, limit: number): AppError {
  return new AppError('text_too_long', { length: countIn(language, length), limit: countIn(language, limit) });
}
