export { createLimitedWorker, type LimitedWorker, type WorkLimits, type WorkOutcome } from './limited-worker.ts';
export { serveWork } from './serve.ts';
