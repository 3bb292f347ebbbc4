import { describeOnEachDatabase } from '../support/databases.ts';
import { proveDeletion } from '../support/prove-deletion.ts';

describeOnEachDatabase('the deletion of a person', (place) => {
  for (const seed of [1, 2]) {
    it(`leaves nothing of anybody after a random history: seed ${seed}`, async function () {
      this.timeout(240_000);
      await proveDeletion({ seed, steps: 40, place: await place() });
    });
  }
});
