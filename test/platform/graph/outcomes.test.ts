import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphFault, Posted } from '../../../src/platform/graph/index.ts';
import type { Mishap } from '../../support/graph-stand-in.ts';
import { allowLead, aPost, asLead, channel, graphOf, startFixed, startHarness, stranger } from './harness.ts';

type Harness = Awaited<ReturnType<typeof startHarness>>;

/** What happens to a post, and the reported outcome; each is tried on a fresh Graph. */
const cases: readonly (readonly [title: string, mishap: Mishap, told: object, stored: number])[] = [
  ['a cut line after storing', { kind: 'lost_reply' }, { kind: 'unknown' }, 1],
  ['half an answer', { kind: 'half_an_answer' }, { kind: 'unknown' }, 1],
  ['a cut line before reading', { kind: 'cut_before_reading' }, { kind: 'unknown' }, 0],
  ['no answer at all', { kind: 'hang' }, { kind: 'unknown' }, 0],
  ['502', { kind: 'answer', status: 502 }, { kind: 'unknown' }, 0],
  ['504 after storing', { kind: 'answer', status: 504, stored: true }, { kind: 'unknown' }, 1],
  [
    '500 after storing',
    { kind: 'answer', status: 500, stored: true },
    { kind: 'failed', status: 500, maybeDone: true },
    1,
  ],
  ['503 without a time', { kind: 'answer', status: 503 }, { kind: 'failed', status: 503, maybeDone: false }, 0],
  ['400', { kind: 'answer', status: 400 }, { kind: 'failed', status: 400, maybeDone: false }, 0],
  ['a redirect', { kind: 'answer', status: 302, headers: { location: '/x' } }, { kind: 'failed', status: 302 }, 0],
  ['404', { kind: 'answer', status: 404, code: 'NotFound' }, { kind: 'not_found' }, 0],
  [
    '404 that names no cause',
    { kind: 'answer', status: 404, code: 'UnknownError' },
    { kind: 'failed', status: 404, maybeDone: false },
    0,
  ],
  ['403 that names no cause', { kind: 'answer', status: 403 }, { kind: 'failed', status: 403, maybeDone: false }, 0],
  ['410', { kind: 'answer', status: 410 }, { kind: 'not_found' }, 0],
  [
    '429 with seconds',
    { kind: 'answer', status: 429, headers: { 'retry-after': '7' } },
    { kind: 'throttled', retryAfterMs: 7_000 },
    0,
  ],
  [
    '429 with a date',
    { kind: 'answer', status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 07:01:30 GMT' } },
    { kind: 'throttled', retryAfterMs: 90_000 },
    0,
  ],
  [
    '429 with a date that is past',
    { kind: 'answer', status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 06:00:00 GMT' } },
    { kind: 'throttled', retryAfterMs: 0 },
    0,
  ],
  ['429 without a time', { kind: 'answer', status: 429 }, { kind: 'throttled', retryAfterMs: 10_000 }, 0],
  [
    '429 with nonsense',
    { kind: 'answer', status: 429, headers: { 'retry-after': 'soon' } },
    { kind: 'throttled', retryAfterMs: 10_000 },
    0,
  ],
  [
    '503 with seconds',
    { kind: 'answer', status: 503, headers: { 'retry-after': '2' } },
    { kind: 'throttled', retryAfterMs: 2_000 },
    0,
  ],
  [
    '403',
    { kind: 'answer', status: 403, code: 'Forbidden' },
    { kind: 'refused', reason: 'forbidden', needs: ['ChannelMessage.Send'] },
    0,
  ],
];

describe('the outcome of a Graph request', () => {
  let harness: Harness;

  beforeEach(async () => {
    harness = await startHarness({ responseTimeoutMs: 300 });
  });

  afterEach(() => harness.stop());

  for (const [title, mishap, told, stored] of cases) {
    it(`${title}: tells ${JSON.stringify(told)} and sends nothing twice`, async () => {
      harness.standIn.next(mishap);

      const outcome = await harness.graph.channels.post(asLead, channel, aPost());

      assert.partialDeepStrictEqual(outcome, told);
      assert.equal(harness.standIn.messages(channel.channelId).length, stored);
      assert.ok(harness.standIn.received.length <= 1);
    });
  }

  it('carries the status, the code and the request id for the log', async () => {
    harness.standIn.next({ kind: 'answer', status: 500, code: 'InternalServerError' });

    const outcome = await harness.graph.channels.post(asLead, channel, aPost());

    assert.deepEqual(traceOf(outcome), { status: 500, code: 'InternalServerError', requestId: 'stand-in' });
  });

  it('does not wait for the token of a person who has not signed in', async () => {
    const outcome = await harness.graph.channels.post(stranger, channel, aPost());

    assert.deepEqual(outcome, { kind: 'refused', reason: 'no_token', needs: ['ChannelMessage.Send'], trace: {} });
    assert.deepEqual(harness.standIn.received, []);
  });

  it('distinguishes an expired token from a missing permission', async () => {
    const { standIn, graph } = harness;
    standIn.next({ kind: 'answer', status: 401, code: 'InvalidAuthenticationToken' });
    const expired = await graph.channels.post(asLead, channel, aPost());
    allowLead(standIn, []);
    const forbidden = await graph.channels.post(asLead, channel, aPost());

    assert.equal(expired.kind === 'refused' && expired.reason, 'token_rejected');
    assert.equal(forbidden.kind === 'refused' && forbidden.reason, 'forbidden');
  });

  it('knows that nothing was sent when nothing listens', async () => {
    const graph = graphOf(`http://127.0.0.1:${await freePort()}`);

    const outcome = await graph.channels.post(asLead, channel, aPost());

    assert.partialDeepStrictEqual(outcome, { kind: 'failed', status: 0, maybeDone: false });
    await graph.close();
  });

  it("treats a proxy's page with status 201 as an unknown outcome", async () => {
    const fixed = await startFixed([
      { status: 201, body: '<p>hi' },
      { status: 201, body: '<p>hi' },
    ]);

    const post = await fixed.graph.channels.post(asLead, channel, aPost());
    const meeting = await fixed.graph.calendar.readMeeting(asLead, { organiserId: 'o', eventId: 'e' });

    assert.deepEqual([post.kind, meeting.kind], ['unknown', 'unknown']);
    await fixed.stop();
  });
});

function traceOf(outcome: Posted | GraphFault) {
  return outcome.kind === 'posted' ? undefined : outcome.trace;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
