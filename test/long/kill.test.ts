import { engines } from '../support/databases.ts';
import { killRounds, tellFigures } from '../support/kill-rounds.ts';

const rounds = 20;

describe('a program that is killed twenty times in the middle of a burst', function () {
  this.timeout(1_800_000);
  for (const engine of engines) {
    it(`loses nothing that anybody saw, and answers what was due, on ${engine}`, async () => {
      const figures = await killRounds(engine, rounds, 4_711);
      process.stdout.write(tellFigures(engine, figures));
    });
  }
});
