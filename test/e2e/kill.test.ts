import { engines } from '../support/databases.ts';
import { killRounds, tellFigures } from '../support/kill-rounds.ts';

/** The whole of it is in test/long. */
const rounds = 2;

describe('a program that is killed in the middle of a burst', function () {
  this.timeout(180_000);
  for (const engine of engines) {
    it(`loses nothing that anybody saw, and answers what was due, on ${engine}`, async () => {
      const figures = await killRounds(engine, rounds, 20_260_305);
      process.stdout.write(tellFigures(engine, figures));
    });
  }
});
