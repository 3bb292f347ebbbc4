import { availableParallelism } from 'node:os';
import { nodeTooOld, setKnownFlags } from './runtime.ts';

// Everything else is imported below the check: a Node that is too old fails on it, in words that help nobody.
const tooOld = nodeTooOld(process.version);
if (tooOld !== undefined) {
  process.stderr.write(`${tooOld}\n`);
  process.exit(1);
}

const refusedFlags = setKnownFlags(
  [
    // Turns outlive the young generation, so the old one fills with them; left alone, V8 lets it grow to three times what is
    // in use before it looks. Said here, before much has been read, it holds for the matching thread too.
    '--heap-growing-percent=40',
    // A turn calls most of its functions once, and V8 optimises after 3,000 calls: it would be slow for its first thousands
    // of turns.
    '--invocation-count-for-turbofan=600',
    // The turns and the matching have two processors to themselves; helpers that clean up beside them only take their places.
    ...(availableParallelism() <= 2 ? ['--no-parallel-scavenge'] : []),
  ],
  process.env,
);

const { main } = await import('./main.ts');
await main({ env: process.env, args: process.argv.slice(2), refusedFlags });
