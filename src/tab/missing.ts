import { CallError } from './api.ts';

/** What is not there, or not for the person: one answer for both. */
export function isMissing(fault: unknown): boolean {
  return fault instanceof CallError && fault.problem?.status === 404;
}
