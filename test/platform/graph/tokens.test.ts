import assert from 'node:assert/strict';
import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
} from '@azure/identity';
import { loadConfig } from '../../../src/config/index.ts';
import type { AppCredential } from '../../../src/platform/entra/index.ts';
import { createChannels } from '../../../src/platform/graph/channels.ts';
import { createGraphClient } from '../../../src/platform/graph/client.ts';
import { createCredential } from '../../../src/platform/entra/index.ts';
import { createGraph } from '../../../src/platform/graph/index.ts';
import { createTokens, type Tokens } from '../../../src/platform/graph/tokens.ts';
import { type Grant, startGraphStandIn } from '../../support/graph-stand-in.ts';
import { aPost, asLead, channel, now, tenantId } from './harness.ts';

const clientId = '22222222-2222-2222-2222-222222222222';
const secret: AppCredential = { kind: 'secret', clientId, secret: 's' };
const identity: AppCredential = { kind: 'managed_identity', clientId };
const asApp = { kind: 'app', tenantId } as const;

describe('Graph tokens', () => {
  type Asked = { readonly tenant: string; readonly scope: string | string[] };

  function tokensWith(overrides: Partial<Parameters<typeof createTokens>[0]>): { tokens: Tokens; asked: Asked[] } {
    const asked: Asked[] = [];
    const tokens = createTokens({
      baseUrl: 'https://graph.microsoft.com',
      accessToken: undefined,
      credential: undefined,
      homeTenantId: tenantId,
      userToken: async ({ channelUserId }) => `token of ${channelUserId}`,
      credentialFor: (_, tenant) => ({
        getToken: async (scope) => {
          asked.push({ tenant, scope });
          return { token: `app token for ${tenant}`, expiresOnTimestamp: 0 };
        },
      }),
      ...overrides,
    });
    return { tokens, asked };
  }

  it('come from the token service for a person', async () => {
    const { tokens, asked } = tokensWith({ credential: secret });

    assert.equal(await tokens(asLead), 'token of 29:lead');
    assert.deepEqual(asked, []);
  });

  it('come from Entra for the app, for the right tenant', async () => {
    const { tokens, asked } = tokensWith({ credential: secret });

    assert.equal(await tokens({ kind: 'app', tenantId: 'other' }), 'app token for other');
    assert.deepEqual(asked, [{ tenant: 'other', scope: 'https://graph.microsoft.com/.default' }]);
  });

  it('follow the base address of a national cloud', async () => {
    const { tokens, asked } = tokensWith({ credential: secret, baseUrl: 'https://graph.microsoft.us' });

    await tokens(asApp);

    assert.equal(asked[0]?.scope, 'https://graph.microsoft.us/.default');
  });

  it('of a managed identity are for its own tenant only', async () => {
    const { tokens } = tokensWith({ credential: identity });

    assert.equal(await tokens(asApp), `app token for ${tenantId}`);
    assert.equal(await tokens({ kind: 'app', tenantId: 'other' }), undefined);
  });

  it('are unavailable for an app without a credential', async () => {
    assert.equal(await tokensWith({}).tokens(asApp), undefined);
  });

  it('are the pasted one for everybody in trial mode', async () => {
    const { tokens } = tokensWith({ accessToken: 'pasted' });

    assert.deepEqual([await tokens(asApp), await tokens(asLead)], ['pasted', 'pasted']);
  });

  it('use one credential for a tenant, because the token cache lives in it', async () => {
    let made = 0;
    const { tokens } = tokensWith({
      credential: secret,
      credentialFor: () => {
        made += 1;
        return { getToken: async () => ({ token: 't', expiresOnTimestamp: 0 }) };
      },
    });
    await tokens(asApp);
    await tokens(asApp);

    assert.equal(made, 1);
  });

  it('are requested with the configured credential', () => {
    assert.ok(createCredential(identity, tenantId) instanceof ManagedIdentityCredential);
    assert.ok(createCredential(secret, tenantId) instanceof ClientSecretCredential);
    assert.ok(
      createCredential({ kind: 'certificate', clientId, path: 'a.pem' }, tenantId) instanceof
        ClientCertificateCredential,
    );
    assert.ok(
      createCredential({ kind: 'federated', clientId, identityClientId: clientId }, tenantId) instanceof
        ClientAssertionCredential,
    );
  });
});

describe('Graph in trial mode', () => {
  async function postWith(env: Readonly<Record<string, string>>) {
    const standIn = await startGraphStandIn({ clock: () => now });
    standIn.addChannel(channel);
    standIn.allow('pasted', { kind: 'person', permissions: ['ChannelMessage.Send'] });
    const config = loadConfig({ GRAPH_BASE_URL: standIn.baseUrl, ...env });
    const graph = createGraph({ config, userToken: async () => undefined, clock: () => now });
    const outcome = await graph.channels.post(asLead, channel, aPost());
    await graph.close();
    await standIn.close();
    return outcome;
  }

  it('posts with the pasted token', async () => {
    assert.equal((await postWith({ GRAPH_ACCESS_TOKEN: 'pasted' })).kind, 'posted');
  });

  it('says that the pasted token has expired', async () => {
    assert.partialDeepStrictEqual(await postWith({ GRAPH_ACCESS_TOKEN: 'old' }), {
      kind: 'refused',
      reason: 'token_rejected',
    });
  });

  it('says that there is no token', async () => {
    assert.partialDeepStrictEqual(await postWith({}), { kind: 'refused', reason: 'no_token' });
  });
});

describe('a channel post in the name of the app', () => {
  async function postWith(grant: Grant['permissions'], options: { tokens?: Tokens; refuseRsc?: boolean } = {}) {
    const standIn = await startGraphStandIn({ clock: () => now });
    standIn.addChannel(channel);
    standIn.allow('app-token', { kind: 'app', permissions: grant });
    if (options.refuseRsc) standIn.refuseResourceSpecificSend();
    const client = createGraphClient({
      baseUrl: standIn.baseUrl,
      tokens: options.tokens ?? (async () => 'app-token'),
      clock: () => now,
      limits: { tokenTimeoutMs: 200 },
    });
    const outcome = await createChannels(client).post(asApp, channel, aPost());
    await client.close();
    await standIn.close();
    return { outcome, stored: standIn.messages(channel.channelId).length };
  }

  it('is refused with 401 for an ordinary app token, even with the import permission', async () => {
    for (const permissions of [[], ['Teamwork.Migrate.All']]) {
      const { outcome, stored } = await postWith(permissions);

      assert.partialDeepStrictEqual(outcome, {
        kind: 'refused',
        reason: 'forbidden',
        needs: ['ChannelMessage.Send.Group'],
        trace: { status: 401, code: 'Unauthorized' },
      });
      assert.equal(stored, 0);
    }
  });

  it('is sent when the tenant honours the resource-specific permission', async () => {
    const { outcome, stored } = await postWith(['ChannelMessage.Send.Group']);

    assert.equal(outcome.kind, 'posted');
    assert.equal(stored, 1);
  });

  it('is refused with 403 when the tenant does not', async () => {
    const { outcome, stored } = await postWith(['ChannelMessage.Send.Group'], { refuseRsc: true });

    assert.partialDeepStrictEqual(outcome, { kind: 'refused', reason: 'forbidden', trace: { status: 403 } });
    assert.equal(stored, 0);
  });

  it('certainly does not exist without a token', async () => {
    const fault = new Error('invalid_client');
    const { outcome } = await postWith([], { tokens: () => Promise.reject(fault) });

    assert.deepEqual(outcome, {
      kind: 'failed',
      status: 0,
      maybeDone: false,
      trace: { code: 'token' },
      cause: fault,
    });
  });

  it('does not wait for ever for a token', async () => {
    const { outcome } = await postWith(['ChannelMessage.Send.Group'], { tokens: () => new Promise(() => undefined) });

    assert.partialDeepStrictEqual(outcome, { kind: 'failed', status: 0, trace: { code: 'token' } });
  });
});
