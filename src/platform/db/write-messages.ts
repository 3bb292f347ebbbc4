import type { ThreadFault } from './thread-faults.ts';

/** One statement, complete in itself. */
export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };

export type StatementOutcome = { readonly rows: readonly unknown[] } | { readonly fault: ThreadFault };

/** To the thread: what shares a commit. */
export type Batch = { readonly kind: 'commit'; readonly statements: readonly Statement[] } | { readonly kind: 'close' };

/** From the thread: what came of each statement, all of it durable, or why nothing of the batch was kept. */
export type BatchReply = { readonly outcomes: readonly StatementOutcome[] } | { readonly fault: ThreadFault };
