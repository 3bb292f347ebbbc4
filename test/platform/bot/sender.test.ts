import assert from 'node:assert/strict';
import { ConnectorError } from '../../../src/platform/bot/connector.ts';
import {
  createParking,
  createReferenceStore,
  createSender,
  deliveryMigrations,
} from '../../../src/platform/bot/index.ts';
import { card, text } from '../../../src/platform/cards/index.ts';
import { type NewJob, RetryAfterError } from '../../../src/platform/jobs/index.ts';
import { describeOnEachDatabase, openPlace } from '../../support/databases.ts';

const now = new Date('2026-03-05T10:00:00Z');
const later = new Date('2026-03-05T12:00:00Z');
const reference = { conversationId: 'a:1', serviceUrl: 'https://smba.example/', botId: '28:losen' };
const kari = { person: 'kari' };
const hello = card({ language: 'nb', summary: 'Hei', body: [text('Hei')] });
const run = (id: string, attempt = 1) => ({
  id,
  name: 'cases.tell',
  tenantId: 't',
  data: { about: id },
  attempt,
  signal: new AbortController().signal,
});
const answered = (status: number, code?: string, message?: string) =>
  new ConnectorError(status, undefined, undefined, { code, message });
const wrongGeo = answered(400, 'BadArgument', 'Incoming request was redirected to the wrong geo! Current geo: EMEA');

describeOnEachDatabase('proactive messages', (place) => {
  async function open() {
    const database = await openPlace(await place());
    await database.migrate(deliveryMigrations);
    const asked: NewJob[] = [];
    const jobs = {
      enqueue: async (_: unknown, wanted: NewJob | readonly NewJob[]) => void asked.push(...[wanted].flat()),
    };
    const parking = createParking({ database, jobs });
    const references = createReferenceStore(database, parking);
    const sent: string[] = [];
    const services: string[] = [];
    const state = {
      database,
      references,
      parking,
      asked,
      sent,
      services,
      time: now,
      fault: undefined as Error | undefined,
      faultAt: undefined as string | undefined,
    };
    const sender = createSender({
      database,
      references,
      clock: () => state.time,
      random: () => 0,
      wait: async () => undefined,
      conversations: (serviceUrl) => ({
        sendToConversation: async (conversationId) => {
          services.push(serviceUrl);
          if (state.fault && (state.faultAt ?? serviceUrl) === serviceUrl) throw state.fault;
          sent.push(conversationId);
          return { id: `m${sent.length}` };
        },
      }),
    });
    return Object.assign(state, { sender });
  }

  it('sends a card to the latest conversation with the person', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    await on.references.keep('t', kari, { ...reference, conversationId: 'a:2' }, now);
    assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'sent' });
    assert.deepEqual(on.sent, ['a:2']);
    await on.database.close();
  });

  it('sends once for a repeated job, until the record is deleted', async () => {
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

  it('records people it has never met, and clears that when it meets them', async () => {
    const on = await open();
    assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'unreachable' });
    assert.deepEqual(
      (await on.sender.unreachable('t', 0, 9)).items.map(({ address, reason }) => [address, reason]),
      [['person:kari', 'never_met']],
    );
    assert.deepEqual((await on.sender.unreachable('u', 0, 9)).items, []);
    await on.references.keep('t', kari, reference, now);
    assert.deepEqual((await on.sender.unreachable('t', 0, 9)).items, []);
    await on.database.close();
  });

  for (const [status, code, reason] of [
    [403, 'BotDisabledByAdmin', 'refused'],
    [403, 'BotNotInConversationRoster', 'refused'],
    [403, 'ConversationBlockedByUser', 'refused'],
    [403, 'ForbiddenOperationException', 'refused'],
    [403, 'MessageWritesBlocked', 'refused'],
    [403, 'NotEnoughPermissions', 'refused'],
    [404, 'ConversationNotFound', 'gone'],
  ] as const) {
    it(`gives up on ${status} ${code} and does not try that person again until they write`, async () => {
      const on = await open();
      await on.references.keep('t', kari, reference, now);
      on.fault = answered(status, code);
      assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'unreachable' });
      assert.equal((await on.sender.unreachable('t', 0, 9)).items[0]?.reason, reason);
      on.fault = undefined;
      assert.deepEqual(await on.sender.deliver(run('k'), kari, hello), { kind: 'unreachable' });
      await on.references.keep('t', kari, reference, now);
      assert.deepEqual(await on.sender.deliver(run('l'), kari, hello), { kind: 'sent' });
      await on.database.close();
    });
  }

  it('retries an undelivered message once when the person is back', async () => {
    const on = await open();
    await on.sender.deliver(run('never met'), kari, hello);
    await on.references.keep('t', kari, reference, now);
    assert.deepEqual(on.asked, [{ name: 'cases.tell', tenantId: 't', data: { about: 'never met' } }]);
    on.fault = answered(403, 'ConversationBlockedByUser');
    await on.sender.deliver(run('blocked'), kari, hello);
    await on.sender.deliver(run('while blocked'), kari, hello);
    on.fault = undefined;
    assert.equal(on.asked.length, 1);
    for (let times = 0; times < 2; times += 1) await on.references.keep('t', kari, reference, later);
    assert.deepEqual(
      on.asked.slice(1).map(({ data }) => data),
      [{ about: 'blocked' }, { about: 'while blocked' }],
    );
    // A dead letter of the same job that somebody tries again brings no double.
    assert.deepEqual(await on.sender.deliver(run('blocked'), kari, hello), { kind: 'already' });
    await on.database.close();
  });

  it('parks a message after the last attempt, even if the person was met a moment before', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    on.fault = answered(403, 'ServiceError');
    await assert.rejects(on.sender.deliver(run('j', 11), kari, hello), ConnectorError);
    await on.references.keep('t', kari, reference, now);
    assert.deepEqual(on.asked, []);
    await assert.rejects(on.sender.deliver(run('j', 12), kari, hello), ConnectorError);
    await on.references.keep('t', kari, reference, now);
    assert.deepEqual(
      on.asked.map(({ data }) => data),
      [{ about: 'j' }],
    );
    await on.database.close();
  });

  it('drops parked messages after two weeks, and keeps the newest twenty', async () => {
    const on = await open();
    await on.sender.deliver(run('old'), { person: 'ola' }, hello);
    for (let at = 10; at < 35; at += 1) await on.sender.deliver(run(`j${at}`), kari, hello);
    await on.references.keep('t', kari, reference, now);
    assert.deepEqual([on.asked.length, on.asked[0]?.data], [20, { about: 'j15' }]);
    const twoWeeks = new Date(now.getTime() + 14 * 24 * 3_600_000);
    await on.references.keep('t', { person: 'ola' }, reference, twoWeeks);
    assert.equal(on.asked.length, 20);
    await on.database.close();
  });

  for (const fault of [wrongGeo, answered(403, 'InvalidBotApiHost')]) {
    it(`uses the tenant’s new service address after ${fault.status} ${fault.code}, and stays there`, async () => {
      const on = await open();
      const emea = { ...reference, serviceUrl: 'https://smba.example/emea/' };
      await on.references.keep('t', kari, emea, now);
      await on.references.keep('t', { person: 'ola' }, reference, later);
      Object.assign(on, { fault, faultAt: emea.serviceUrl });
      assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'sent' });
      assert.deepEqual(await on.sender.deliver(run('k'), kari, hello), { kind: 'sent' });
      assert.deepEqual(on.services, [emea.serviceUrl, reference.serviceUrl, reference.serviceUrl]);
      await on.database.close();
    });
  }

  it('parks the message after a wrong geo without another address', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    on.fault = wrongGeo;
    await assert.rejects(on.sender.deliver(run('j', 12), kari, hello), ConnectorError);
    assert.deepEqual(await on.sender.attempt(run('k'), kari, { card: hello, line: 'Hei' }), { kind: 'failed' });
    assert.deepEqual((await on.sender.unreachable('t', 0, 9)).items, []);
    await on.references.keep('t', kari, { ...reference, serviceUrl: 'https://smba.example/eudb/' }, later);
    assert.equal(on.asked.length, 1);
    await on.database.close();
  });

  it('attempts a channel that was refused before, so that reports are current', async () => {
    const on = await open();
    const channel = { channel: '19:a' };
    const message = { card: hello, line: 'Hei' };
    await on.references.keep('t', channel, reference, now);
    on.fault = answered(404, 'ConversationNotFound');
    const gone = { kind: 'unreachable', reason: 'gone' };
    for (let weeks = 0; weeks < 2; weeks += 1) {
      assert.deepEqual(await on.sender.attempt(run('j'), channel, message), gone);
    }
    assert.equal(on.services.length, 2);
    on.fault = undefined;
    assert.equal((await on.sender.attempt(run('j'), channel, message)).kind, 'sent');
    assert.deepEqual((await on.sender.unreachable('t', 0, 9)).items, []);
    await on.database.close();
  });

  it('pauses the whole tenant as long as 429 asks, and no other', async () => {
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

  for (const [status, code] of [
    [0],
    [403],
    [403, 'ServiceError'],
    [404],
    [404, 'ServiceError'],
    [412],
    [500],
    [502],
    [504],
  ] as const) {
    it(`leaves ${status} ${code ?? ''} to the job queue's retry`, async () => {
      const on = await open();
      await on.references.keep('t', kari, reference, now);
      on.fault = answered(status, code);
      await assert.rejects(
        on.sender.deliver(run('j'), kari, hello),
        (fault) => fault instanceof ConnectorError && fault.status === status,
      );
      assert.deepEqual((await on.sender.unreachable('t', 0, 9)).items, []);
      on.fault = undefined;
      assert.deepEqual(await on.sender.deliver(run('j'), kari, hello), { kind: 'sent' });
      await on.database.close();
    });
  }

  it('retries later when a conversation has used its limit', async () => {
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
    [403, undefined, { kind: 'failed' }],
    [404, undefined, { kind: 'failed' }],
    [413, undefined, { kind: 'impossible' }],
    [429, undefined, { kind: 'notYet', retryAfterMs: 5000 }],
    [500, undefined, { kind: 'unknown' }],
    [502, undefined, { kind: 'unknown' }],
    [503, undefined, { kind: 'failed' }],
    [0, 'ECONNREFUSED', { kind: 'failed' }],
    [0, 'UND_ERR_SOCKET', { kind: 'unknown' }],
    [0, 'UND_ERR_HEADERS_TIMEOUT', { kind: 'unknown' }],
  ] as const) {
    it(`reports ${outcome.kind} for one attempt after ${status} ${cause ?? ''}`, async () => {
      const on = await open();
      await on.references.keep('t', kari, reference, now);
      on.fault = new ConnectorError(status, cause && Object.assign(new Error(), { code: cause }));
      assert.deepEqual(await on.sender.attempt(run('j'), kari, { card: hello, line: 'Hei' }), outcome);
      await on.database.close();
    });
  }

  it('attempts exactly as often as it is told to', async () => {
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

  it('stores where a person is met only when that is new', async () => {
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

  it('notices within the hour that another process marked a person unreachable who has written since', async () => {
    const on = await open();
    await on.references.keep('t', kari, reference, now);
    await createReferenceStore(on.database).markUnreachable('t', kari, 'refused', now);
    await on.references.keep('t', kari, reference, later);
    assert.deepEqual(await on.references.reachable('t', kari), reference);
    await on.database.close();
  });
});
