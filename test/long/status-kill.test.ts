import { engines } from '../support/databases.ts';
import { statusKillRounds } from '../support/status-kill.ts';

describe('a process that is killed twenty times between the post of the weekly status and its record', function () {
  this.timeout(1_800_000);
  for (const engine of engines) {
    for (const road of ['readable', 'unreadable', 'bot'] as const) {
      it(`never posts twice: ${road}, on ${engine}`, async () => {
        await statusKillRounds({ engine, road, rounds: 20 });
      });
    }
  }
});
