import { engines } from '../support/databases.ts';
import { endsGently, killRounds } from '../support/kill-rounds.ts';

describe('a program that ends repeatedly in the middle of a burst', function () {
  this.timeout(1_800_000);
  const [rounds, seed] = [20, 4_711];
  for (const engine of engines) {
    it(`loses nothing acknowledged, and answers pending messages, when it is killed on ${engine}`, async () => {
      await killRounds({ engine, rounds, seed, signal: 'SIGKILL' });
    });

    it(`shows nothing twice when it is asked to end on ${engine}`, async () => {
      await endsGently({ engine, rounds: 3, seed });
    });
  }
});
