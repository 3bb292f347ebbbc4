import { AppError } from '../../errors.ts';
import { isUnavailable } from '../db/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Log } from '../log.ts';
import { describe } from '../describe.ts';
import { messageOf } from './error-message.ts';

/**
 * The text that people get for an error. An unexpected error is logged under a reference number, which the text
 * includes.
 */
export function createFaultWords({ log, reference }: { readonly log: Log; readonly reference: () => string }) {
  return (activityId: string | undefined, fault: unknown, language: Language): string => {
    if (fault instanceof AppError) return messageOf(language, fault.code, fault.params);
    const told = reference();
    log.error({ reference: told, fault: describe(fault), activityId }, 'a turn failed');
    return messageOf(language, isUnavailable(fault) ? 'database_busy' : 'internal', { reference: told });
  };
}
