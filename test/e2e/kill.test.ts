import { engines } from '../support/databases.ts';
import { endsGently, killRounds } from '../support/kill-rounds.ts';

/** The whole of it is in test/long. */
const rounds = 1;
const seed = 20_260_305;

describe('a program that ends in the middle of a burst', function () {
  this.timeout(240_000);
  for (const engine of engines) {
    it(`loses nothing acknowledged, and answers pending messages, when it is killed on ${engine}`, async () => {
      await killRounds({ engine, rounds, seed, signal: 'SIGKILL' });
    });
  }

  it('shows nothing twice when it is asked to end', async () => {
    await endsGently({ engine: 'sqlite', rounds, seed });
  });
});
