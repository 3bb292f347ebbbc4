import { CallError } from './api.ts';

/** True for an item that does not exist or that the person may not see; the server answers the same for both. */
export function isMissing(fault: unknown): boolean {
  return fault instanceof CallError && fault.problem?.status === 404;
}
