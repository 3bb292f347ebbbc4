import { statusKillRounds } from '../support/status-kill.ts';

/** The whole of it is in test/long. */
describe('a process that is killed between the post of the weekly status and its record', function () {
  this.timeout(240_000);
  const cases = [
    ['finds it in the channel where it may read', 'readable', 'sqlite'],
    ['finds it in the channel where it may read', 'readable', 'postgres'],
    ['asks the lead where it may not', 'unreadable', 'sqlite'],
    ['asks the lead when the bot itself had posted', 'bot', 'postgres'],
  ] as const;
  for (const [what, road, engine] of cases) {
    it(`${what}, on ${engine}`, async () => {
      await statusKillRounds({ engine, road, rounds: 1 });
    });
  }
});
