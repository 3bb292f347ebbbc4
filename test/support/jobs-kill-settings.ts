/** For whoever enqueues and whoever runs: what was in hand at a kill is soon free again. */
export const killSettings = { leaseMs: 1000, maxAttempts: 50 };
