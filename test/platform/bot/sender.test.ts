import assert from 'node:assert/strict';
import { ConnectorError } from '../../../src/platform/bot/connector.ts';
import { createReferenceStore, createSender, deliveryMigration } from '../../../src/platform/bot/index.ts';
import { card, text } from '../../../src/platform/cards/index.ts';
import { PermanentError, RetryAfterError } from '../../../src/platform/jobs/index.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const now = new Date('2026-03-05T10:00:00Z');
const later = new Date('2026-03-05T12:00:00Z');
const reference = { conversationId: 'a:1', serviceUrl: 'https://smba.example/', botId: '28:losen' };
const kari = { person: 'kari' };
const hello = card({ language: 'nb', summary: 'Hei', body: [text('Hei')] });
const run = (id: string) => ({ id, tenantId: 't', signal: new AbortController().signal });

describeOnEachDatabase('speaking first', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate([deliveryMigration]);
    const references = createReferenceStore(database);
    const sent: string[] = [];
    const state = { database, references, sent, time: now, fault: undefined as Error | undefined };
    const sender = createSender({
      database,
      references,
      clock: () => state.time,
      random: () => 0,
      wait: async () => undefined,
      conversations: () => ({
        sendToConversation: async (conversationId) => {
          if (state.fault) throw state.fault;
          sent.push(conversationId);
          return { id: `m${sent.length}` };
        },
      }),
    });
    return Object.assign(state, { sender });
  }

  it('sends a card to where the person was met last', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    await on.references.keep('t', kari, { ...reference, conversationId: 'a:2' }, now);
    assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'sent' });
    assert.deepEqual(on.sent, ['a:2']);
    await on.database.close();
  });

  it('sends once for a job that is run again, until it is forgotten', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    await on.sender.deliver(run('j'), kari, hello);
    assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'already' });
    await on.sender.deliver(run('k'), kari, hello);
    assert.equal(on.sent.length, 2);
    await on.sender.forgetBefore('2026-03-05T10:00:00.001Z');
    assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'sent' });
    await on.database.close();
  });

  it('remembers whom it has never met, and forgets that when it meets them', async () => {
    const on = await open();
    assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'unreachable' });
    assert.deepEqual(
      (await on.sender.unreachable('t')).map(({ address, reason }) => [address, reason]),
      [['person:kari', 'never_met']],
    );
    assert.deepEqual(await on.sender.unreachable('u'), []);
    await on.references.keep('t', kari, reference, now);
    assert.deepEqual(await on.sender.unreachable('t'), []);
    await on.database.close();
  });

  for (const [status, reason] of [
    [403, 'refused'],
    [404, 'gone'],
  ] as const) {
    it(`gives up on ${status} and does not try that person again before they write`, async () => {
      const on = await open();
      await on.references.keep('t', kari, reference, now);
      on.fault = new ConnectorError(status);
      await assert.rejects(on.sender.deliver(run('j'), kari, hello), PermanentError);
      assert.equal((await on.sender.unreachable('t'))[0]?.reason, reason);
      on.fault = undefined;
      assert.deepEqual(await on.sender.deliver(run('k'), kari, hello), { kind: 'unreachable' });
      await on.references.keep('t', kari, reference, now);
      assert.deepEqual(await on.sender.deliver(run('l'), kari, hello), { kind: 'sent' });
      await on.database.close();
    });
  }

  it('rests the whole tenant as long as 429 asks, and no other', async () => {
    const on = await open();
    const ola = { person: 'ola' };
    await on.references.keep('t', kari, reference, now);
    await on.references.keep('t', ola, { ...reference, conversationId: 'a:2' }, now);
    await on.references.keep('u', ola, { ...reference, conversationId: 'a:3' }, now);
    on.fault = new ConnectorError(429, undefined, 7000);
    const asks7s = (fault: unknown) => fault instanceof RetryAfterError && fault.retryAfterMs === 7000;
    await assert.rejects(on.sender.deliver(run('j'), kari, hello), asks7s);
    on.fault = undefined;
    await assert.rejects(on.sender.deliver(run('k'), ola, hello), asks7s);
    assert.deepEqual(await on.sender.deliver({ ...run('l'), tenantId: 'u' }, ola, hello), { kind: 'sent' });
    on.time = new Date(now.getTime() + 7000);
    assert.deepEqual(await on.sender.deliver(run('k'), ola, hello), { kind: 'sent' });
    await on.database.close();
  });

  for (const status of [0, 412, 500, 502, 504]) {
    it(`leaves ${status} to the job queue's next try`, async () => {
      const on = await open();
      await on.references.keep('t', kari, reference, now);
      on.fault = new ConnectorError(status);
      await assert.rejects(
        on.sender.deliver(run('j'), kari, hello),
        (fault) => fault instanceof ConnectorError && fault.status === status,
      );
      assert.deepEqual(await on.sender.unreachable('t'), []);
      on.fault = undefined;
      assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'sent' });
      await on.database.close();
    });
  }

  it('comes back later when a conversation has had its share', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    let put: unknown;
    for (let at = 0; at < 60 && !put; at += 1) {
      await on.sender.deliver(run(`j${at}`), kari, hello).catch((fault: unknown) => (put = fault));
    }
    assert.ok(put instanceof RetryAfterError);
    assert.ok(on.sent.length < 8, `${on.sent.length} at once`);
    await on.database.close();
  });

  for (const [status, cause, outcome] of [
    [400, undefined, { kind: 'impossible' }],
    [401, undefined, { kind: 'failed' }],
    [403, undefined, { kind: 'unreachable', reason: 'refused' }],
    [404, undefined, { kind: 'unreachable', reason: 'gone' }],
    [413, undefined, { kind: 'impossible' }],
    [429, undefined, { kind: 'notYet', retryAfterMs: 5000 }],
    [500, undefined, { kind: 'unknown' }],
    [502, undefined, { kind: 'unknown' }],
    [503, undefined, { kind: 'failed' }],
    [0, 'ECONNREFUSED', { kind: 'failed' }],
    [0, 'UND_ERR_SOCKET', { kind: 'unknown' }],
    [0, 'UND_ERR_HEADERS_TIMEOUT', { kind: 'unknown' }],
  ] as const) {
    it(`says that one attempt came to ${outcome.kind} after ${status} ${cause ?? ''}`, async () => {
      const on = await open();
      await on.references.keep('t', kari, reference, now);
      on.fault = new ConnectorError(status, cause && Object.assign(new Error(), { code: cause }));
      assert.deepEqual(await on.sender.attempt(run('j'), kari, { card: hello, line: 'Hei' }), outcome);
      await on.database.close();
    });
  }

  it('attempts what it is told to, as often as it is told to', async () => {
    const on = await open();
    const message = { card: hello, line: 'Hei' };
    assert.deepEqual(await on.sender.attempt(run('j'), kari, message), { kind: 'unreachable', reason: 'never_met' });
    await on.references.keep('t', kari, reference, now);
    assert.deepEqual(await on.sender.attempt(run('j'), kari, message), { kind: 'sent', messageId: 'm1' });
    on.time = later;
    assert.deepEqual(await on.sender.attempt(run('j'), kari, message), { kind: 'sent', messageId: 'm2' });
    const kinds: string[] = [];
    for (let at = 0; at < 20; at += 1) kinds.push((await on.sender.attempt(run('j'), kari, message)).kind);
    assert.deepEqual([...new Set(kinds)].toSorted(), ['notYet', 'sent']);
    await on.database.close();
  });

  it('writes where somebody is met only when that is new', async () => {
    const on = await open();
    let writes = 0;
    const counted = createReferenceStore({
      ...on.database,
      write: (work) => {
        writes += 1;
        return on.database.write(work);
      },
    });
    await counted.keep('t', kari, reference, now);
    await counted.keep('t', kari, reference, now);
    await counted.keep('t', kari, reference, later);
    assert.equal(writes, 1);
    await counted.keep('t', kari, { ...reference, serviceUrl: 'https://smba.example/emea' }, later);
    assert.equal(writes, 2);
    await counted.forget('t', kari);
    assert.equal(await counted.reachable('t', kari), undefined);
    await on.database.close();
  });

  it('notices within the hour that another process found somebody unreachable who has written since', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    await createReferenceStore(on.database).markUnreachable('t', kari, 'refused', now);
    await on.references.keep('t', kari, reference, later);
    assert.deepEqual(await on.references.reachable('t', kari), reference);
    await on.database.close();
  });
});
