import type { ThreadFault } from './thread-faults.ts';
import type { Statement } from './write-messages.ts';

/** To the thread; one at a time. */
export type ReadRequest = { readonly kind: 'read'; readonly statement: Statement } | { readonly kind: 'close' };

/** From the thread. */
export type ReadReply = { readonly rows: readonly unknown[] } | { readonly fault: ThreadFault };
