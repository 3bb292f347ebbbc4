import assert from 'node:assert/strict';
import { ConnectorError, createConnectors } from '../../../src/platform/bot/connector.ts';
import { type ConnectorStandIn, startConnector } from '../../support/connector-stand-in.ts';
import { freePort } from '../../support/databases.ts';

const limits = { connectTimeoutMs: 300, responseTimeoutMs: 300, retryBudgetMs: 1500 };
const message = { type: 'message', text: 'hei' };

describe('the connector', () => {
  let standIn: ConnectorStandIn;
  beforeEach(async () => {
    standIn = await startConnector();
  });
  afterEach(() => standIn.close());

  const connect = (overrides: Partial<Parameters<typeof createConnectors>[0]> = {}) =>
    createConnectors({ token: async () => undefined, allows: () => true, limits, random: () => 0, ...overrides });
  const send = (connectors: ReturnType<typeof createConnectors>, serviceUrl = standIn.serviceUrl) =>
    connectors.forService(serviceUrl).conversations.sendToConversation('a:1/2', message);

  it('sends to the conversation and returns the id', async () => {
    assert.deepEqual(await send(connect()), { id: 'sent-1' });
    assert.equal(standIn.received[0]?.conversationId, 'a:1/2');
  });

  it('replies to, and changes, a message', async () => {
    const { conversations } = connect().forService(standIn.serviceUrl);
    await conversations.replyToActivity('c', 'm', message);
    await conversations.updateActivity('c', 'm', message);
    assert.deepEqual(
      standIn.received.map(({ method, replyToId }) => [method, replyToId]),
      [
        ['POST', 'm'],
        ['PUT', 'm'],
      ],
    );
  });

  it('waits as long as 429 asks, and retries', async () => {
    let asked = 0;
    standIn.behave = () => ((asked += 1) === 1 ? { status: 429, retryAfter: 1 } : undefined);
    const begun = performance.now();
    await send(connect());
    assert.ok(performance.now() - begun >= 990);
    assert.equal(standIn.received.length, 1);
  });

  it('gives up on 429 when the wait would exceed the turn', async () => {
    standIn.behave = () => ({ status: 429, retryAfter: 5 });
    await assert.rejects(send(connect()), (fault) => fault instanceof ConnectorError && fault.status === 429);
  });

  for (const status of [400, 401, 403, 404, 412, 500, 502, 503, 504]) {
    it(`does not retry after ${status}, which may mean that it arrived`, async () => {
      let asked = 0;
      standIn.behave = () => {
        asked += 1;
        return { status };
      };
      await assert.rejects(send(connect()), (fault) => fault instanceof ConnectorError && fault.status === status);
      assert.equal(asked, 1);
    });
  }

  const silent: readonly (readonly [string, () => void])[] = [
    ['never answers', () => (standIn.behave = () => ({ hang: true }))],
    ['cuts the line', () => (standIn.behave = () => ({ cut: true }))],
  ];
  for (const [name, arrange] of silent) {
    it(`fails in time when the service ${name}`, async () => {
      arrange();
      const begun = performance.now();
      await assert.rejects(send(connect()), (fault) => fault instanceof ConnectorError && fault.status === 0);
      assert.ok(performance.now() - begun < 3000);
    });
  }

  it('fails in time when nothing listens', async () => {
    await assert.rejects(
      send(connect(), `http://127.0.0.1:${await freePort()}/`),
      (fault) => fault instanceof ConnectorError && fault.status === 0,
    );
  });

  it('looks up one member, who may not exist', async () => {
    standIn.members.set('29:kari', {
      id: '29:kari',
      name: 'Kari',
      objectId: 'ABC-1',
      userPrincipalName: 'kari@uin.example',
    });
    const { conversations } = connect().forService(standIn.serviceUrl);
    assert.deepEqual(await conversations.getConversationMember('c', '29:kari'), {
      channelUserId: '29:kari',
      personId: 'abc-1',
      name: 'Kari',
      upn: 'kari@uin.example',
    });
    assert.equal(await conversations.getConversationMember('c', '29:ola'), undefined);
  });

  it('reads a team by its id, or nothing if the service has none', async () => {
    const { team } = connect().forService(standIn.serviceUrl);
    const unknown = await team('19:team@x');
    assert.deepEqual([unknown.groupId, unknown.name, unknown.channels.size], [undefined, undefined, 0]);
    standIn.teams.set('19:team@x', { id: '19:team@x', name: 'Innføring', aadGroupId: 'group-1' });
    standIn.teams.set('19:team@x/conversations', { conversations: [{ id: '19:a' }, { id: '19:b', name: 'Nytt' }] });
    const told = await team('19:team@x');
    assert.deepEqual([told.groupId, told.name], ['group-1', 'Innføring']);
    assert.deepEqual(
      [...told.channels],
      [
        ['19:a', undefined],
        ['19:b', 'Nytt'],
      ],
    );
  });

  it('leaves 429 to the caller on request, with the time to wait', async () => {
    standIn.behave = () => ({ status: 429, retryAfter: 1 });
    const { conversations } = connect().forService(standIn.serviceUrl, undefined, 0);
    await assert.rejects(
      conversations.sendToConversation('c', message),
      (fault) => fault instanceof ConnectorError && fault.retryAfterMs === 1000,
    );
  });

  it('calls only allowed addresses', async () => {
    await assert.rejects(send(connect({ allows: () => false })), ConnectorError);
    assert.equal(standIn.received.length, 0);
  });
});
