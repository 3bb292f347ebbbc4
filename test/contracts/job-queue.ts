import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Database } from '../../src/platform/db/index.ts';
import {
  job,
  type JobFault,
  type JobHandlers,
  type JobQueue,
  type JobRun,
  type JobSettings,
  type NewJob,
  PermanentError,
  RetryAfterError,
  type Schedule,
} from '../../src/platform/jobs/index.ts';
import { openJobQueue } from '../support/job-queue.ts';
import type { JobsPlace, JobsPlaces } from '../support/jobs-databases.ts';
import { survivesKills } from './job-queue-kill.ts';

type Seen = JobRun & { readonly data: unknown };

const settings: JobSettings = { maxAttempts: 3, firstPauseMs: 2000, longestPauseMs: 60_000, leaseMs: 60_000 };
const begin = new Date('2026-11-02T08:00:00.000Z');
const tenantId = 'tenant-a';

/** What a queue of durable jobs promises, whatever the engine. No test sleeps: time is what `at` says. */
export function describeJobQueue(name: string, openPlaces: () => Promise<JobsPlaces>): void {
  describe(`jobs on ${name}`, function () {
    this.timeout(20_000);
    let places: JobsPlaces;
    let place: JobsPlace;
    let database: Database;
    let now: Date;
    let faults: JobFault[];
    let ran: Seen[];
    const toClose: (() => Promise<void>)[] = [];

    before(async () => (places = await openPlaces()));
    after(() => places.stop());

    beforeEach(async () => {
      place = await places.make();
      await at(begin);
      database = await open();
      faults = [];
      ran = [];
    });

    afterEach(async () => {
      for (const close of toClose.splice(0).reverse()) await close();
      await place.remove();
    });

    async function at(instant: Date | string): Promise<void> {
      now = new Date(instant);
      await place.setTime(now);
    }

    const later = (ms: number) => at(new Date(now.getTime() + ms));

    async function open(): Promise<Database> {
      const opened = await place.open();
      toClose.push(() => opened.close());
      return opened;
    }

    /** Remembers every run; then does what the test asks for. */
    function handler(then: (run: JobRun, data: unknown) => Promise<void> | void = () => undefined): JobHandlers {
      const handle = job(z.unknown(), async (run, data) => {
        ran.push({ ...run, data });
        await then(run, data);
      });
      return { 'test.work': handle, 'test.other': handle };
    }

    async function queueWith(
      handlers: JobHandlers,
      options: { concurrency?: number; schedules?: readonly Schedule[]; on?: Database } & Partial<JobSettings> = {},
    ): Promise<JobQueue> {
      const { concurrency, schedules, on = database, ...changed } = options;
      const queue = await openJobQueue({
        database: on,
        clock: () => now,
        onFault: (fault) => faults.push(fault),
        settings: { ...settings, ...changed },
        random: () => 1,
      });
      toClose.push(() => queue.stop(0));
      await queue.start({ handlers, schedules }, { concurrency, pollMs: 'never' });
      return queue;
    }

    const ask = (queue: JobQueue, asked: Partial<NewJob> | readonly Partial<NewJob>[]) =>
      database.write((trx) =>
        queue.enqueue(
          trx,
          [asked].flat().map((one) => ({ name: 'test.work', tenantId, ...one })),
        ),
      );

    const data = () => ran.map((run) => run.data);

    describe('enqueuing', () => {
      it('passes the data, the tenant and the time to the handler of that name', async () => {
        const queue = await queueWith(handler());
        await ask(queue, { data: { words: 'Ærlig talt \0 "så" 😀', list: [1, null] } });
        await queue.runDue();
        assert.equal(ran.length, 1);
        const { id, signal } = ran[0]!;
        assert.match(id, /^[0-9a-f-]{36}$/);
        assert.deepEqual(ran[0], {
          id,
          signal,
          name: 'test.work',
          tenantId,
          attempt: 1,
          now: begin,
          scheduledFor: undefined,
          data: { words: 'Ærlig talt \0 "så" 😀', list: [1, null] },
        });
        assert.deepEqual(faults, []);
      });

      it('drops the job when its transaction is rolled back', async () => {
        const queue = await queueWith(handler());
        const broken = database.write(async (trx) => {
          await queue.enqueue(trx, { name: 'test.work', tenantId });
          throw new Error('the change failed');
        });
        await assert.rejects(broken, /the change failed/);
        await queue.runDue();
        assert.equal(ran.length, 0);
      });

      it('runs a job once when all goes well', async () => {
        const queue = await queueWith(handler());
        await ask(queue, {});
        await queue.runDue();
        await later(3_600_000);
        await queue.runDue();
        assert.equal(ran.length, 1);
      });

      it('holds a delayed job back until its time', async () => {
        const queue = await queueWith(handler());
        await ask(queue, { runAt: new Date('2026-11-03T07:00:00.000Z') });
        await at('2026-11-03T06:59:59.999Z');
        await queue.runDue();
        assert.equal(ran.length, 0);
        await at('2026-11-03T07:00:00.000Z');
        await queue.runDue();
        assert.equal(ran.length, 1);
      });

      it('accepts many jobs in one call', async () => {
        const queue = await queueWith(handler());
        await ask(
          queue,
          Array.from({ length: 300 }, (_, index) => ({ data: index })),
        );
        await queue.runDue();
        assert.deepEqual(
          data().sort((one, other) => Number(one) - Number(other)),
          Array.from({ length: 300 }, (_, index) => index),
        );
      });

      it('runs what a job enqueues', async () => {
        const queue: JobQueue = await queueWith(
          handler((_, word) => (word === 'first' ? ask(queue, { data: 'second' }) : undefined)),
        );
        await ask(queue, { data: 'first' });
        await queue.runDue();
        assert.deepEqual(data(), ['first', 'second']);
      });

      it('survives a restart', async () => {
        const first = await queueWith(handler());
        await ask(first, { data: 'kept' });
        await first.stop(0);
        await database.close();
        database = await open();
        await (await queueWith(handler())).runDue();
        assert.deepEqual(data(), ['kept']);
      });
    });

    describe('unique keys', () => {
      it('ignores a second job of a key while one waits', async () => {
        const queue = await queueWith(handler());
        await ask(queue, { key: 'k', data: 1, runAt: new Date('2026-11-02T09:00:00Z') });
        await ask(queue, { key: 'k', data: 2 });
        await ask(queue, [
          { key: 'k', data: 3 },
          { key: 'other', data: 4 },
        ]);
        await at('2026-11-02T09:00:00Z');
        await queue.runDue();
        assert.deepEqual(data().sort(), [1, 4]);
      });

      it('keeps one of twenty enqueued at once', async () => {
        const queue = await queueWith(handler());
        await Promise.all(Array.from({ length: 20 }, (_, index) => ask(queue, { key: 'k', data: index })));
        await queue.runDue();
        assert.equal(ran.length, 1);
      });

      it('keeps the keys of tenants apart', async () => {
        const queue = await queueWith(handler());
        await ask(queue, [{ key: 'k' }, { key: 'k', tenantId: 'tenant-b' }]);
        await queue.runDue();
        assert.deepEqual(ran.map((run) => run.tenantId).sort(), ['tenant-a', 'tenant-b']);
      });

      it('accepts a job with the key again as soon as the first one runs', async () => {
        const queue: JobQueue = await queueWith(
          handler((_, word) => (word === 'first' ? ask(queue, { key: 'k', data: 'second' }) : undefined)),
        );
        await ask(queue, { key: 'k', data: 'first' });
        await queue.runDue();
        assert.deepEqual(data(), ['first', 'second']);
      });

      it('frees the key after completion', async () => {
        const queue = await queueWith(handler());
        await ask(queue, { key: 'k', data: 1 });
        await queue.runDue();
        await ask(queue, { key: 'k', data: 2 });
        await queue.runDue();
        assert.deepEqual(data(), [1, 2]);
      });

      it('ignores a second job of a key while the first waits for a retry', async () => {
        const queue = await queueWith(handler(({ attempt }) => (attempt === 1 ? fail('once') : undefined)));
        await ask(queue, { key: 'k', data: 1 });
        await queue.runDue();
        await ask(queue, { key: 'k', data: 2 });
        await later(2000);
        await queue.runDue();
        assert.deepEqual(data(), [1, 1]);
      });

      it('loses neither a failed job nor one with the same key enqueued meanwhile', async () => {
        const queue: JobQueue = await queueWith(
          handler(async (run, word) => {
            if (word !== 'old' || run.attempt !== 1) return;
            await ask(queue, { key: 'k', data: 'new', runAt: new Date('2026-11-02T10:00:00Z') });
            fail('once');
          }),
        );
        await ask(queue, { key: 'k', data: 'old' });
        await queue.runDue();
        await later(2000);
        await queue.runDue();
        assert.deepEqual(data(), ['old', 'old']);
        await at('2026-11-02T10:00:00Z');
        await queue.runDue();
        assert.deepEqual(data(), ['old', 'old', 'new']);
      });
    });

    describe('cancelling', () => {
      it('deletes the waiting job of the key, within the transaction', async () => {
        const queue = await queueWith(handler());
        await ask(queue, { key: 'k', runAt: new Date('2026-11-02T09:00:00Z') });
        assert.equal(await database.write((trx) => queue.cancel(trx, tenantId, 'k')), true);
        assert.equal(await database.write((trx) => queue.cancel(trx, tenantId, 'k')), false);
        await at('2026-11-02T09:00:00Z');
        await queue.runDue();
        assert.equal(ran.length, 0);
        await ask(queue, { key: 'k' });
        await queue.runDue();
        assert.equal(ran.length, 1);
      });

      it('keeps it when the transaction is rolled back', async () => {
        const queue = await queueWith(handler());
        await ask(queue, { key: 'k' });
        const broken = database.write(async (trx) => {
          await queue.cancel(trx, tenantId, 'k');
          throw new Error('no');
        });
        await assert.rejects(broken, /no/);
        await queue.runDue();
        assert.equal(ran.length, 1);
      });

      it('leaves other keys and other tenants alone', async () => {
        const queue = await queueWith(handler());
        await ask(queue, [{ key: 'other' }, { key: 'k', tenantId: 'tenant-b' }, {}]);
        assert.equal(await database.write((trx) => queue.cancel(trx, tenantId, 'k')), false);
        await queue.runDue();
        assert.equal(ran.length, 3);
      });

      it('deletes a job that waits for a retry', async () => {
        const queue = await queueWith(handler(() => fail('always')));
        await ask(queue, { key: 'k' });
        await queue.runDue();
        assert.equal(await database.write((trx) => queue.cancel(trx, tenantId, 'k')), true);
        await later(3_600_000);
        await queue.runDue();
        assert.equal(ran.length, 1);
      });
    });

    describe('failing', () => {
      it('retries after a pause that doubles', async () => {
        const queue = await queueWith(
          handler(() => fail('always')),
          { maxAttempts: 9 },
        );
        await ask(queue, {});
        await queue.runDue();
        for (const pause of [2000, 4000, 8000]) {
          const before = ran.length;
          await later(pause - 1);
          await queue.runDue();
          assert.equal(ran.length, before, `not before ${pause} ms`);
          await later(1);
          await queue.runDue();
          assert.equal(ran.length, before + 1, `after ${pause} ms`);
        }
        assert.deepEqual(
          ran.map((run) => run.attempt),
          [1, 2, 3, 4],
        );
        assert.equal(new Set(ran.map((run) => run.id)).size, 1, 'it keeps its id');
        assert.deepEqual(
          faults.map(({ during, outcome }) => [during, outcome]),
          Array.from({ length: 4 }, () => ['run', 'again']),
        );
      });

      it('honours Retry-After to the millisecond, however often, without using up attempts', async () => {
        const queue = await queueWith(
          handler(() => {
            if (ran.length < 6) throw new RetryAfterError(12_345);
          }),
        );
        await ask(queue, {});
        await queue.runDue();
        for (const runs of [2, 3, 4, 5, 6]) {
          await later(12_344);
          await queue.runDue();
          assert.equal(ran.length, runs - 1);
          await later(1);
          await queue.runDue();
          assert.equal(ran.length, runs);
        }
        assert.deepEqual(new Set(ran.map((run) => run.attempt)), new Set([1]));
        assert.deepEqual(faults, []);
        await later(3_600_000);
        await queue.runDue();
        assert.equal(ran.length, 6);
      });

      it('turns a job that failed too often into a dead letter', async () => {
        const queue = await queueWith(handler(() => fail('no luck')));
        await ask(queue, { key: 'k', data: { what: 1 } });
        for (let round = 0; round < 6; round += 1) {
          await queue.runDue();
          await later(60_000);
        }
        assert.equal(ran.length, 3);
        assert.equal(await queue.deadLetters.count(tenantId), 1);
        assert.deepEqual(await queue.deadLetters.list(tenantId, 10), [
          {
            id: ran[0]!.id,
            name: 'test.work',
            tenantId,
            key: 'k',
            data: { what: 1 },
            failures: 3,
            error: 'Error: no luck',
            diedAt: new Date('2026-11-02T08:02:00.000Z'),
          },
        ]);
        assert.equal(await queue.deadLetters.count('tenant-b'), 0);
        assert.deepEqual(await queue.deadLetters.list('tenant-b', 10), []);
        assert.equal(faults.at(-1)?.outcome, 'dead');
      });

      it('gives up at once on a permanent error', async () => {
        const queue = await queueWith(
          handler(() => {
            throw new PermanentError('the channel is gone');
          }),
        );
        await ask(queue, {});
        await queue.runDue();
        await later(3_600_000);
        await queue.runDue();
        assert.equal(ran.length, 1);
        const [letter] = await queue.deadLetters.list(tenantId, 10);
        assert.equal(letter?.error, 'PermanentError: the channel is gone');
        assert.equal(letter?.failures, 1);
      });

      it('gives up at once on invalid data', async () => {
        const picky = job(z.object({ count: z.number() }), async () => assert.fail('ran'));
        const queue = await queueWith({ 'test.work': picky });
        await ask(queue, { data: { count: 'many' } });
        await queue.runDue();
        assert.equal(await queue.deadLetters.count(tenantId), 1);
      });

      it('keeps a job that no feature handles for a release that does', async () => {
        const first = await queueWith({});
        await ask(first, { name: 'toString' });
        await ask(first, {});
        await first.runDue();
        await first.stop(0);
        const second = await queueWith(handler());
        await later(2000);
        await second.runDue();
        assert.deepEqual(
          ran.map((run) => [run.name, run.attempt]),
          [['test.work', 2]],
        );
      });

      it('lists the newest dead letter first', async () => {
        const queue = await queueWith(
          handler(() => {
            throw new PermanentError('no');
          }),
        );
        for (const word of ['one', 'two', 'three']) {
          await ask(queue, { data: word });
          await queue.runDue();
          await later(1000);
        }
        const letters = await queue.deadLetters.list(tenantId, 2);
        assert.deepEqual(
          letters.map((letter) => letter.data),
          ['three', 'two'],
        );
        assert.equal(await queue.deadLetters.count(tenantId), 3);
      });

      it('gives a dead letter all its attempts again', async () => {
        let broken = true;
        const queue = await queueWith(
          handler(() => {
            if (broken) throw new PermanentError('no');
            if (ran.length < 3) fail('once more');
          }),
        );
        await ask(queue, { data: 'again' });
        await queue.runDue();
        broken = false;
        const [letter] = await queue.deadLetters.list(tenantId, 1);
        assert.equal(await queue.deadLetters.retry('tenant-b', letter!.id), false);
        const presses = await Promise.all([1, 2].map(() => queue.deadLetters.retry(tenantId, letter!.id)));
        assert.deepEqual(presses.sort(), [false, true]);
        await queue.runDue();
        await later(2000);
        await queue.runDue();
        assert.deepEqual(
          ran.map((run) => [run.id, run.attempt, run.data]),
          [
            [letter!.id, 1, 'again'],
            [letter!.id, 1, 'again'],
            [letter!.id, 2, 'again'],
          ],
        );
        assert.equal(await queue.deadLetters.count(tenantId), 0);
      });
    });

    describe('running', () => {
      it('runs at most the configured number at a time', async () => {
        let inside = 0;
        let most = 0;
        const queue = await queueWith(
          handler(async () => {
            most = Math.max(most, ++inside);
            await new Promise((resolve) => setImmediate(resolve));
            inside -= 1;
          }),
          { concurrency: 3 },
        );
        await ask(
          queue,
          Array.from({ length: 20 }, () => ({})),
        );
        await queue.runDue();
        assert.equal(ran.length, 20);
        assert.equal(most, 3);
      });

      it('takes a job again when its lease expires, and ignores the late run', async () => {
        const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
        const begun = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
        const queue = await queueWith(
          handler(({ attempt }) => {
            begun[attempt - 1]!.resolve();
            return gates[attempt - 1]!.promise;
          }),
          { concurrency: 1 },
        );
        await ask(queue, {});
        const first = queue.runDue();
        await begun[0]!.promise;
        await later(59_000);
        void queue.runDue();
        await queue.deadLetters.count(tenantId);
        assert.equal(ran.length, 1);
        await later(20_000);
        const second = queue.runDue();
        await begun[1]!.promise;
        assert.equal(ran[0]!.signal.aborted, true);
        assert.equal(ran[1]!.signal.aborted, false);
        gates[0]!.reject(new Error('too late'));
        await until(() => faults.length === 1);
        await queue.deadLetters.count(tenantId);
        gates[1]!.resolve();
        await Promise.all([first, second]);
        await later(3_600_000);
        await queue.runDue();
        assert.deepEqual(
          ran.map((run) => run.attempt),
          [1, 2],
        );
        assert.equal(await queue.deadLetters.count(tenantId), 0);
      });

      it('turns a job that never ends into a dead letter', async () => {
        const stuck = Promise.withResolvers<void>();
        const queue = await queueWith(
          handler(() => stuck.promise),
          { concurrency: 1 },
        );
        await ask(queue, { data: 'stuck' });
        for (let round = 0; round < 5; round += 1) {
          const before = ran.length;
          void queue.runDue();
          await until(() => ran.length > before || round >= 3);
          await later(61_000);
        }
        await queue.runDue();
        assert.equal(ran.length, 3);
        const [letter] = await queue.deadLetters.list(tenantId, 10);
        assert.equal(letter?.error, 'lease_expired');
        assert.equal(letter?.failures, 3);
        assert.equal(letter?.data, 'stuck');
        stuck.resolve();
      });
    });

    describe('stopping', () => {
      it('lets running jobs finish', async () => {
        const gate = Promise.withResolvers<void>();
        const queue = await queueWith(handler(() => gate.promise));
        await ask(queue, [{ data: 1 }]);
        const running = queue.runDue();
        await until(() => ran.length === 1);
        const stopped = queue.stop(60_000);
        await ask(queue, { data: 2 });
        gate.resolve();
        await stopped;
        await running;
        const next = await queueWith(handler());
        await next.runDue();
        assert.deepEqual(data(), [1, 2]);
        assert.equal(ran[0]!.signal.aborted, false);
      });

      it('returns jobs that do not finish within the grace period, without counting an attempt', async () => {
        const gate = Promise.withResolvers<void>();
        const queue = await queueWith(handler(() => (ran.length === 1 ? gate.promise : undefined)));
        await ask(queue, { data: 'slow' });
        const running = queue.runDue();
        await until(() => ran.length === 1);
        await queue.stop(0);
        assert.equal(ran[0]!.signal.aborted, true);
        const next = await queueWith(handler());
        await next.runDue();
        gate.resolve();
        await running;
        await next.runDue();
        assert.deepEqual(
          ran.map((run) => [run.data, run.attempt]),
          [
            ['slow', 1],
            ['slow', 1],
          ],
        );
        assert.deepEqual(faults, []);
      });
    });

    describe('schedules', () => {
      const oslo = { tenantId, key: 'weekly', name: 'test.work', timeZone: 'Europe/Oslo' };
      const hours = () => ran.map((run) => run.scheduledFor?.toISOString());

      it('keeps the local time when clocks go forward and back', async () => {
        for (const [first, second, before] of [
          ['2026-03-23T07:00:00.000Z', '2026-03-30T06:00:00.000Z', '2026-03-20T12:00:00Z'],
          ['2026-10-19T06:00:00.000Z', '2026-10-26T07:00:00.000Z', '2026-10-17T12:00:00Z'],
        ] as const) {
          await at(before);
          ran = [];
          const queue = await queueWith(handler(), {
            schedules: [{ ...oslo, key: before, cron: '0 8 * * 1', data: { channel: 'c' } }],
          });
          for (const hour of [first, second]) {
            await at(new Date(Date.parse(hour) - 1000));
            await queue.runDue();
            assert.ok(!hours().includes(hour), `not before ${hour}`);
            await at(hour);
            await queue.runDue();
          }
          assert.deepEqual(hours(), [first, second]);
          assert.deepEqual(data(), [{ channel: 'c' }, { channel: 'c' }]);
        }
      });

      it('runs a skipped hour at the end of the change, and a repeated hour once', async () => {
        await at('2026-03-28T12:00:00Z');
        const queue = await queueWith(handler(), { schedules: [{ ...oslo, cron: '30 2 * * *' }] });
        for (const instant of ['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00Z']) {
          await at(instant);
          await queue.runDue();
        }
        assert.deepEqual(hours(), ['2026-03-29T01:00:00.000Z']);
        ran = [];
        await at('2026-10-24T12:00:00Z');
        await queue.runDue();
        ran = [];
        for (const instant of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00Z']) {
          await at(instant);
          await queue.runDue();
        }
        assert.deepEqual(hours(), ['2026-10-25T00:30:00.000Z']);
      });

      it('catches up missed hours once, as the latest of them', async () => {
        const schedules = [{ ...oslo, cron: '0 8 * * 1' }];
        const first = await queueWith(handler(), { schedules });
        await first.stop(0);
        await at('2026-11-25T10:00:00Z');
        const second = await queueWith(handler(), { schedules });
        await second.runDue();
        await second.runDue();
        assert.deepEqual(hours(), ['2026-11-23T07:00:00.000Z']);
        await at('2026-11-30T07:00:00Z');
        await second.runDue();
        assert.deepEqual(hours(), ['2026-11-23T07:00:00.000Z', '2026-11-30T07:00:00.000Z']);
      });

      it('still owes a missed hour when it is declared again as it was, and not when its time changed', async () => {
        const first = await queueWith(handler(), {
          schedules: [
            { ...oslo, key: 'same', cron: '0 12 * * *', data: 'old' },
            { ...oslo, key: 'changed', cron: '0 12 * * *' },
          ],
        });
        await first.stop(0);
        await at('2026-11-02T13:00:00Z');
        const second = await queueWith(handler(), {
          schedules: [
            { ...oslo, key: 'same', cron: '0 12 * * *', data: 'new' },
            { ...oslo, key: 'changed', cron: '0 15 * * *' },
          ],
        });
        await second.runDue();
        assert.deepEqual(data(), ['new']);
      });

      it('ends when a start no longer declares it', async () => {
        const hourly = { ...oslo, cron: '0 * * * *' };
        const first = await queueWith(handler(), {
          schedules: [
            { ...hourly, key: 'a', data: 'a' },
            { ...hourly, key: 'b', data: 'b' },
          ],
        });
        await first.stop(0);
        const second = await queueWith(handler(), { schedules: [{ ...hourly, key: 'b', data: 'b' }] });
        await at('2026-11-02T09:00:00Z');
        await second.runDue();
        assert.deepEqual(data(), ['b']);
      });

      it('refuses a time that never comes, a wrong expression and an unknown zone', async () => {
        for (const wrong of [
          { cron: '0 8 31 2 *' },
          { cron: '61 * * * *' },
          { cron: '* * * * * *' },
          { cron: '0 8 * * 1', timeZone: 'Europe/Nowhere' },
        ]) {
          const started = queueWith(handler(), { schedules: [{ ...oslo, ...wrong }] });
          await assert.rejects(started, RangeError, JSON.stringify(wrong));
        }
      });
    });

    it('polls and wakes automatically', async () => {
      const done = Promise.withResolvers<void>();
      const queue = await openJobQueue({ database, clock: () => now, onFault: (fault) => faults.push(fault) });
      toClose.push(() => queue.stop(0));
      await queue.start({ handlers: handler(() => done.resolve()) }, { pollMs: 20 });
      await ask(queue, {});
      await done.promise;
      assert.deepEqual(faults, []);
    });

    it('shares jobs and schedules among processes, if there can be several', async function () {
      if (place.engine === 'sqlite') return;
      const other = await open();
      const schedules = [{ tenantId, key: 's', name: 'test.other', cron: '0 10 * * *', timeZone: 'Europe/Oslo' }];
      const queues = [await queueWith(handler(), { schedules }), await queueWith(handler(), { schedules, on: other })];
      await ask(
        queues[0]!,
        Array.from({ length: 100 }, (_, index) => ({ data: index })),
      );
      await at('2026-11-02T09:00:00Z');
      await Promise.all(queues.map((queue) => queue.runDue()));
      assert.equal(ran.filter((run) => run.name === 'test.other').length, 1);
      assert.equal(ran.length, 101);
    });

    it('loses nothing when the process is killed repeatedly', async function () {
      this.timeout(60_000);
      await database.close();
      await survivesKills(place);
      database = await open();
    });
  });
}

function fail(message: string): never {
  throw new Error(message);
}

/** Lets the event loop turn until something is so: what is waited for comes from a database that answers. */
async function until(isSo: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 5000;
  while (!isSo()) {
    assert.ok(performance.now() < giveUpAt, 'it never came to that');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
