import { engines } from '../support/databases.ts';
import { statusKillRounds } from '../support/status-kill.ts';

describe('a process that is killed twenty times after the weekly status was posted and before that was written down', function () {
  this.timeout(1_800_000);
  for (const engine of engines) {
    for (const road of ['readable', 'unreadable', 'bot'] as const) {
      it(`never posts twice: ${road}, on ${engine}`, async () => {
        await statusKillRounds({ engine, road, rounds: 20 });
      });
    }
  }
});
