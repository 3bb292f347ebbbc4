import type { ThreadFault } from './thread-faults.ts';

/** One statement, complete in itself. */
export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

export type StatementOutcome = { readonly rows: readonly unknown[] } | { readonly fault: ThreadFault };

/** To the thread: statements that share a commit. */
export type Batch = { readonly kind: 'commit'; readonly statements: readonly Statement[] } | { readonly kind: 'close' };

/** From the thread: the outcome of each statement, all durable, or the reason why the whole batch was rolled back. */
export type BatchReply = { readonly outcomes: readonly StatementOutcome[] } | { readonly fault: ThreadFault };
