import { engines } from '../support/databases.ts';
import { killRounds } from '../support/kill-rounds.ts';

describe('a program that is killed twenty times in the middle of a burst', function () {
  this.timeout(1_800_000);
  for (const engine of engines) {
    it(`loses nothing that anybody saw, and answers what was due, on ${engine}`, async () => {
      await killRounds({ engine, rounds: 20, seed: 4_711, signal: 'SIGKILL' });
    });
  }
});
