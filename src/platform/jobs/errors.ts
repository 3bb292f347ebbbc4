/** Thrown by a handler that was told when to come back (429's Retry-After): just then, and no attempt is used up. */
export class RetryAfterError extends Error {
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number, options?: { readonly cause?: unknown }) {
    super(`to be tried again in ${retryAfterMs} ms`, options);
    this.name = 'RetryAfterError';
    this.retryAfterMs = retryAfterMs;
  }
}

/** Thrown by a handler whose job can never succeed: it becomes a dead letter without another try. */
export class PermanentError extends Error {
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'PermanentError';
  }
}

/** Longer texts are cut: a fault may quote a whole response. */
const longestText = 500;

/** What is kept with a failed job. */
export function errorText(fault: unknown): string {
  const text = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  // PostgreSQL takes no NUL in text.
  return text.replaceAll('\0', '').slice(0, longestText);
}
