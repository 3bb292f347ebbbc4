import { AppError } from '../errors.ts';
import type { Role, Turn, VerbRules } from '../platform/bot/index.ts';
import { keepsAnswers } from './entry.ts';

/** See what others asked, and keep the answers in order. */
export const keepers: readonly Role[] = ['lead', 'specialist', 'administrator'];
export const byKeepers: VerbRules = { who: keepers, presser: 'anyone' };

/** @throws AppError not_allowed for people who may not see what others asked. */
export function mustKeepAnswers(turn: Turn): void {
  if (!keepsAnswers(turn.person.roles)) throw new AppError('not_allowed', { role: turn.t('questions.readerRole') });
}
