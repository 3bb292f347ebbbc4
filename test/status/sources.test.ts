import assert from 'node:assert/strict';
import { createGathering, type Sources } from '../../src/status/sources.ts';

const about = { language: 'nb', highlights: undefined, lateSince: undefined } as const;
const none = { new: 0, taken: 0, planned: 0, done: 0, rejected: 0 };

/** Hears which spans are counted. */
function heard(fails: () => boolean = () => false) {
  const spans: string[] = [];
  const sources: Sources = {
    answers: {
      askedSince: async (tenantId, rolloutId, from, to) => {
        spans.push(`${tenantId} ${rolloutId} ${from.toISOString()} ${to.toISOString()}`);
        if (fails()) throw new Error('no');
        return [{ areaKey: undefined, asked: spans.length, people: 1 }];
      },
    },
    questions: { waiting: async () => [] },
    cases: { countsSince: async () => none },
    sessions: { between: async () => [] },
  };
  return { sources, spans };
}

const wanted = (since: string | undefined, now: string, tenantId = 't') => ({
  tenantId,
  rolloutId: 'r',
  since: since === undefined ? undefined : new Date(since),
  now: new Date(now),
  about,
});

describe('the numbers of the statuses of many channels', () => {
  it('are counted once for the same minutes', async () => {
    const { sources, spans } = heard();
    const gather = createGathering(sources);
    const contents = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        gather(
          wanted(
            `2026-11-16T07:00:${String(at % 60).padStart(2, '0')}.123Z`,
            `2026-11-23T07:00:${String((at * 7) % 60).padStart(2, '0')}.456Z`,
          ),
        ),
      ),
    );
    assert.deepEqual(spans, ['t r 2026-11-16T07:00:00.000Z 2026-11-23T07:00:00.000Z']);
    assert.ok(contents.every(({ asked }) => asked.total === 1));
    assert.deepEqual(
      [contents[0]?.since, contents[0]?.until],
      ['2026-11-16T07:00:00.000Z', '2026-11-23T07:00:00.000Z'],
    );
  });

  it('are counted again in the next minute, for another start, and for another tenant', async () => {
    const { sources, spans } = heard();
    const gather = createGathering(sources);
    await gather(wanted('2026-11-16T07:00:00Z', '2026-11-23T07:00:59Z'));
    await gather(wanted('2026-11-16T07:00:00Z', '2026-11-23T07:01:00Z'));
    await gather(wanted(undefined, '2026-11-23T07:01:00Z'));
    await gather(wanted(undefined, '2026-11-23T07:01:00Z', 'u'));
    await gather(wanted(undefined, '2026-11-23T07:01:30Z'));
    assert.deepEqual(spans, [
      't r 2026-11-16T07:00:00.000Z 2026-11-23T07:00:00.000Z',
      't r 2026-11-16T07:00:00.000Z 2026-11-23T07:01:00.000Z',
      't r 2026-11-16T07:01:00.000Z 2026-11-23T07:01:00.000Z',
      'u r 2026-11-16T07:01:00.000Z 2026-11-23T07:01:00.000Z',
    ]);
  });

  it('are counted again after a failed count', async () => {
    let failing = true;
    const { sources, spans } = heard(() => failing);
    const gather = createGathering(sources);
    const one = wanted(undefined, '2026-11-23T07:00:00Z');
    await assert.rejects(gather(one));
    failing = false;
    await gather(one);
    assert.equal(spans.length, 2);
  });
});
