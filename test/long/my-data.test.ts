import { describeOnEachDatabase } from '../support/databases.ts';
import { proveDeletion } from '../support/prove-deletion.ts';

const seeds = Array.from({ length: 20 }, (_, at) => 100 + at);

describeOnEachDatabase('the deletion of a person, over long histories', (place) => {
  for (const seed of seeds) {
    it(`leaves nothing of anybody: seed ${seed}`, async function () {
      this.timeout(600_000);
      await proveDeletion({ seed, steps: 150, place: await place() });
    });
  }
});
