import { Writable } from 'node:stream';
import { createLog, type Log } from '../../src/platform/log.ts';

/** Strings that tests send as secrets, names and texts; none may be in the logs when the suite ends. */
export const planted = [
  'Plantert-Hemmelighet-4711',
  'Plantert Navn Navnesen',
  'plantert spørsmålstekst om kantina',
  'plantert-token-0815',
];

const parts: string[] = [];

/** Everything that this process and the servers it started have written to their logs. */
export function written(): string {
  return parts.join('');
}

export function keepOutput(chunk: string | Buffer): void {
  parts.push(chunk.toString());
}

const sink = new Writable({
  write(chunk: Buffer, _encoding, done) {
    keepOutput(chunk);
    done();
  },
});

/** The product's log at its most talkative, kept for the check at the end of the suite. */
export function testLog(): Log {
  return createLog('trace', sink);
}
