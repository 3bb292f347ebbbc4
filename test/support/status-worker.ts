import { startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config/index.ts';
import { createLog } from '../../src/platform/log.ts';
import { signedIn } from '../status/harness.ts';

/** The product as a process of its own, where people have signed in without a token service. */
const tokens = JSON.parse(process.env.TEST_TOKENS ?? '{}') as Readonly<Record<string, string>>;
await startApp({
  config: loadConfig(process.env),
  log: createLog('warn', process.stdout),
  clock: () => new Date(),
  userTokens: signedIn(tokens),
  // What a dead process had in hand is taken again soon, also where a lease must end first.
  jobSettings: { leaseMs: 3_000, firstPauseMs: 100 },
  jobOptions: { pollMs: 100 },
});
process.stdout.write('the worker runs\n');
