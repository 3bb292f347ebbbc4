/**
 * Thrown by a handler that was told when to retry (429's Retry-After): the job runs again then, without using up an
 * attempt.
 */
export class RetryAfterError extends Error {
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number, options?: { readonly cause?: unknown }) {
    super(`to be tried again in ${retryAfterMs} ms`, options);
    this.name = 'RetryAfterError';
    this.retryAfterMs = retryAfterMs;
  }
}

/** Thrown by a handler whose job can never succeed: it becomes a dead letter without a retry. */
export class PermanentError extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'PermanentError';
  }
}

/** Longer texts are cut: an error may quote a whole response. */
const longestText = 500;

/** The error text that is stored with a failed job. */
export function errorText(fault: unknown): string {
  const text = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  // PostgreSQL takes no NUL in text.
  return text.replaceAll('\0', '').slice(0, longestText);
}
