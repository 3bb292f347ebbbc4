import assert from 'node:assert/strict';
import { loadConfig } from '../../../src/config/index.ts';
import { createBotAdapter } from '../../../src/platform/bot/index.ts';
import { type Deployment, tenantId } from '../../support/microsoft/deployment.ts';
import { startMicrosoft } from '../../support/microsoft/index.ts';

const deployments: readonly Deployment[] = ['secret', 'certificate', 'managed_identity'];

describe('the adapter of a bot with an app id', function () {
  this.timeout(30_000);
  for (const deployment of deployments) {
    it(`sends outside a turn, and requests user tokens, with its own token by ${deployment}`, async () => {
      const microsoft = await startMicrosoft({ deployment });
      const adapter = createBotAdapter(loadConfig(microsoft.settings).bot);
      const { serviceUrl } = microsoft.connector;
      microsoft.connector.members.set('29:kari', {
        id: '29:kari',
        name: 'Kari',
        userPrincipalName: 'kari@uin.example',
      });
      const calls = Array.from({ length: 20 }, (_, at) =>
        adapter.conversations(serviceUrl).sendToConversation(`c${at}`, { type: 'message', text: 'hei' }),
      );
      await Promise.all(calls);
      const member = await adapter.conversations(serviceUrl).getConversationMember('c', '29:kari');
      assert.equal(member?.upn, 'kari@uin.example');
      assert.equal(await adapter.userTokens('graph', undefined)?.tokenOf('29:kari'), undefined);
      microsoft.users.consent('29:kari', { personId: tenantId, permissions: ['ChannelMessage.Send'] });
      const token = await adapter.userTokens('graph', undefined)?.tokenOf('29:kari', microsoft.users.visit('29:kari'));
      const claims = await microsoft.identity.claimsOf(token, 'https://graph.microsoft.com');
      assert.equal(claims?.scp, 'ChannelMessage.Send');
      assert.equal(microsoft.connector.received.length, 20);
      assert.deepEqual(microsoft.refused, []);
      const proof = deployment === 'secret' ? 'secret' : deployment;
      assert.deepEqual(
        microsoft.tokens.requests.map((request) => [request.proof, request.resource, request.outcome]),
        [[proof, 'https://api.botframework.com', 200]],
      );
      await adapter.close();
      await microsoft.stop();
    });
  }

  it('knows that nothing was sent without a token', async () => {
    const microsoft = await startMicrosoft();
    const adapter = createBotAdapter(loadConfig({ ...microsoft.settings, MicrosoftAppPassword: 'wrong' }).bot);
    const { serviceUrl } = microsoft.connector;
    await assert.rejects(
      adapter.conversations(serviceUrl).sendToConversation('c', { type: 'message' }),
      (fault: { readonly status: number; readonly neverSent: boolean }) => fault.status === 0 && fault.neverSent,
    );
    assert.deepEqual(
      microsoft.tokens.requests.map(({ outcome }) => outcome),
      [7000215],
    );
    assert.equal(microsoft.connector.received.length, 0);
    await adapter.close();
    await microsoft.stop();
  });
});
