import { nodeTooOld, setKnownFlags } from './runtime.ts';

// Everything else is imported after the check: an outdated Node would fail on the import with an unhelpful message.
const tooOld = nodeTooOld(process.version);
if (tooOld !== undefined) {
  process.stderr.write(`${tooOld}\n`);
  process.exit(1);
}

const refusedFlags = setKnownFlags(
  [
    // Turns outlive the young generation, so the old generation fills with them; by default V8 lets it grow to three
    // times the live size before it collects. Set here, before most modules are loaded, the flag applies to the
    // matching thread too.
    '--heap-growing-percent=40',
    // A turn calls most of its functions once, and V8 optimises after 3,000 calls: the process would be slow for its
    // first thousands of turns.
    '--invocation-count-for-turbofan=600',
  ],
  process.env,
);

const { main } = await import('./main.ts');
await main({ env: process.env, args: process.argv.slice(2), refusedFlags });
