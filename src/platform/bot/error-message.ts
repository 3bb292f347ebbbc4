import type { ErrorCode } from '../../errors.ts';
import { type Language, translator } from '../i18n/index.ts';

/** What a person is told of a refusal or a fault. */
export function messageOf(language: Language, code: ErrorCode, params: Readonly<Record<string, string>>): string {
  // Every code has a text in every catalogue (a test holds it), but which placeholders differs by code.
  const t = translator(language) as unknown as (key: string, params: Readonly<Record<string, string>>) => string;
  return t(`errors.${code}`, params);
}
