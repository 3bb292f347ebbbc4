import { engines } from '../support/databases.ts';
import { statusKillRounds } from '../support/status-kill.ts';

/** The whole of it is in test/long. */
describe('a process that is killed after the weekly status was posted and before that was written down', function () {
  this.timeout(240_000);
  for (const engine of engines) {
    it(`finds it in the channel where it may read, on ${engine}`, async () => {
      await statusKillRounds({ engine, road: 'readable', rounds: 1 });
    });
    it(`asks the lead where it may not, on ${engine}`, async () => {
      await statusKillRounds({ engine, road: 'unreadable', rounds: 1 });
    });
    it(`asks the lead when the bot itself had posted, on ${engine}`, async () => {
      await statusKillRounds({ engine, road: 'bot', rounds: 1 });
    });
  }
});
