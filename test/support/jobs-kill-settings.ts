/** For both sides, enqueuing and running: jobs that ran at a kill are soon free again. */
export const killSettings = { leaseMs: 1000, maxAttempts: 50 };
