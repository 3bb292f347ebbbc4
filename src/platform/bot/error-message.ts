import type { ErrorCode } from '../../errors.ts';
import { type Language, translator } from '../i18n/index.ts';

/** The text that a person gets for a refusal or an error. */
export function messageOf(language: Language, code: ErrorCode, params: Readonly<Record<string, string>>): string {
  // Every code has a text in every catalogue (a test checks it), but the placeholders differ by code.
  const t = translator(language) as unknown as (key: string, params: Readonly<Record<string, string>>) => string;
  return t(`errors.${code}`, params);
}
