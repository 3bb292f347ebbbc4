import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, SignJWT } from 'jose';
import { AppError } from '../../../src/errors.ts';
import { createTokenVerifier, trialPersonOf } from '../../../src/platform/http/index.ts';
import {
  appIdUri,
  type Authority,
  clientId,
  foreignTenant,
  otherTenant,
  ownTenant,
  seconds,
  startAuthority,
} from '../../support/sign-in.ts';

const now = new Date('2026-03-05T10:00:00Z');
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the token of a person in the tab', () => {
  let authority: Authority;
  before(async () => {
    authority = await startAuthority();
  });
  after(() => authority.stop());

  const verifier = (options: { readonly keysRetryMs?: number } = {}) =>
    createTokenVerifier({
      clientId,
      appIdUri,
      authorityUrl: authority.url,
      allowedTenants: [ownTenant, otherTenant],
      clock: () => now,
      ...options,
    });
  const codeOf = async (authorization: string | undefined) => {
    try {
      await verifier()(authorization);
    } catch (fault) {
      assert.ok(fault instanceof AppError, String(fault));
      return fault.code;
    }
    return 'accepted';
  };

  it('identifies them, by the same id as in the chat', async () => {
    const token = await authority.token({ oid: 'AAAAAAAA-0001-4000-8000-000000000001' }, now);
    assert.deepEqual(await verifier()(`Bearer ${token}`), {
      tenantId: ownTenant,
      personId: 'aaaaaaaa-0001-4000-8000-000000000001',
      name: 'Plantert Navn Navnesen',
      expiresAt: new Date((seconds(now) + 3600) * 1000),
    });
  });

  it('is accepted in both of the versions that Entra issues, and of another tenant that is served', async () => {
    const v1 = { aud: appIdUri, iss: `https://sts.windows.net/${ownTenant}/` };
    assert.equal(await codeOf(`Bearer ${await authority.token(v1, now)}`), 'accepted');
    const other = { tid: otherTenant, iss: `${authority.url}/${otherTenant}/v2.0`, scp: 'openid access_as_user' };
    assert.equal(await codeOf(`bearer ${await authority.token(other, now)}`), 'accepted');
  });

  /** A token with the usual claims under a header of one's own, signed by `by`. */
  const made = (header: object, by: (data: string) => string) => {
    const data = `${base64(header)}.${base64(authority.usual(now))}`;
    return `${data}.${by(data)}`;
  };
  const changed = (token: string, at: number, part: (text: string) => string) =>
    token
      .split('.')
      .map((text, index) => (index === at ? part(text) : text))
      .join('.');
  const claim = (claims: Record<string, unknown>) => async () => `Bearer ${await authority.token(claims, now)}`;
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const byStranger = (data: string) => sign('sha256', Buffer.from(data), stranger.privateKey).toString('base64url');

  const refused: Readonly<Record<string, () => Promise<string | undefined> | string | undefined>> = {
    'no token': () => undefined,
    'an empty one': () => 'Bearer ',
    'another scheme': async () => `Basic ${await authority.token({}, now)}`,
    'the name of a person of the trial': () => 'Trial 6a0c1f10-0001-4000-8000-000000000001',
    'words instead of a token': () => 'Bearer hello',
    'two parts instead of three': async () =>
      `Bearer ${(await authority.token({}, now)).split('.').slice(0, 2).join('.')}`,
    'five parts, as of an encrypted one': async () => `Bearer ${await authority.token({}, now)}.x.y`,
    'two tokens at once': async () =>
      `Bearer ${await authority.token({}, now)}, Bearer ${await authority.token({}, now)}`,
    'more than any header should hold': async () =>
      `Bearer ${await authority.token({ fill: 'x'.repeat(20_000) }, now)}`,
    'no signature, and says so': () => `Bearer ${made({ alg: 'none', kid: 'first' }, () => '')}`,
    'no signature, and pretends': () => `Bearer ${made({ alg: 'none', kid: 'first' }, () => 'eA')}`,
    'the public key taken for a shared secret': async () => {
      const secret = await exportSPKI(authority.keys().publicKey);
      const by = (data: string) => createHmac('sha256', secret).update(data).digest('base64url');
      return `Bearer ${made({ alg: 'HS256', kid: 'first' }, by)}`;
    },
    "a stranger's key under a known name": () => `Bearer ${made({ alg: 'RS256', kid: 'first' }, byStranger)}`,
    'a key that nobody published': () => `Bearer ${made({ alg: 'RS256', kid: 'unheard-of' }, byStranger)}`,
    'a key that it brings itself': async () => {
      const own = await generateKeyPair('RS256', { extractable: true });
      const jwk = await exportJWK(own.publicKey);
      const token = new SignJWT(authority.usual(now)).setProtectedHeader({ alg: 'RS256', kid: 'first', jwk });
      return `Bearer ${await token.sign(own.privateKey)}`;
    },
    'an algorithm that Entra does not use': async () => {
      const key = await importPKCS8(await exportPKCS8(authority.keys().privateKey), 'RS512');
      return `Bearer ${await new SignJWT(authority.usual(now)).setProtectedHeader({ alg: 'RS512', kid: 'first' }).sign(key)}`;
    },
    'an extension that must be understood': async () => {
      const token = new SignJWT(authority.usual(now)).setProtectedHeader({
        alg: 'RS256',
        kid: 'first',
        crit: ['losen'],
        losen: 1,
      });
      return `Bearer ${await token.sign(authority.keys().privateKey, { crit: { losen: true } })}`;
    },
    'claims that were changed': async () => {
      const token = await authority.token({}, now);
      return `Bearer ${changed(token, 1, () => base64({ ...authority.usual(now), oid: otherTenant }))}`;
    },
    'a signature that was changed': async () =>
      `Bearer ${changed(await authority.token({}, now), 2, (text) => text.slice(0, -8) + (text.endsWith('AAAAAAAA') ? 'BBBBBBBB' : 'AAAAAAAA'))}`,
    'a time that is over': claim({ exp: seconds(now) - 120 }),
    'no end of its time': claim({ exp: undefined }),
    'an end that is not a number': claim({ exp: 'tomorrow' }),
    'a time that has not begun': claim({ nbf: seconds(now) + 600 }),
    "another app's audience": claim({ aud: '11111111-1111-4111-8111-111111111111' }),
    "Graph's audience": claim({ aud: 'https://graph.microsoft.com' }),
    'no audience': claim({ aud: undefined }),
    'no issuer': claim({ iss: undefined }),
    'an issuer of somewhere else': claim({ iss: `https://login.example.org/${ownTenant}/v2.0` }),
    'the issuer of another tenant than its own': () => claim({ iss: `${authority.url}/${otherTenant}/v2.0` })(),
    'no tenant': claim({ tid: undefined }),
    'a tenant that is no id': claim({ tid: 'uin.example', iss: 'https://sts.windows.net/uin.example/' }),
    'no person': claim({ oid: undefined }),
    'a person that is no id': claim({ oid: '../../etc/passwd' }),
    'a list for a person': claim({ oid: [ownTenant] }),
    'no scope, as the sign-in token has none': claim({ scp: undefined }),
    'another scope': claim({ scp: 'User.Read' }),
    'a scope that only begins alike': claim({ scp: 'access_as_user_of_another' }),
    'the rights of an app instead of a person': claim({ scp: undefined, roles: ['access_as_user'], idtyp: 'app' }),
  };

  it('is tried in at least twenty invalid variants', () => assert.ok(Object.keys(refused).length >= 20));
  for (const [name, authorization] of Object.entries(refused)) {
    it(`is refused with ${name}`, async () => assert.equal(await codeOf(await authorization()), 'sign_in_needed'));
  }

  it('is refused by name when its tenant is not served', async () => {
    const claims = { tid: foreignTenant, iss: `${authority.url}/${foreignTenant}/v2.0` };
    assert.equal(await codeOf(`Bearer ${await authority.token(claims, now)}`), 'tenant_not_served');
  });

  it('is checked with keys that are fetched once, and again when they have been changed', async () => {
    const verify = verifier({ keysRetryMs: 0 });
    const before = authority.asked();
    for (let i = 0; i < 3; i += 1) await verify(`Bearer ${await authority.token({}, now)}`);
    assert.equal(authority.asked(), before + 1);
    await authority.rotate();
    await verify(`Bearer ${await authority.token({}, now)}`);
    assert.equal(authority.asked(), before + 2);
  });

  it('is neither valid nor invalid while the keys are unavailable', async () => {
    authority.fail(true);
    assert.equal(await codeOf(`Bearer ${await authority.token({}, now)}`), 'sign_in_unavailable');
    authority.fail(false);
    const nowhere = createTokenVerifier({
      clientId,
      appIdUri,
      authorityUrl: 'http://127.0.0.1:9',
      allowedTenants: [ownTenant],
      clock: () => now,
    });
    await assert.rejects(nowhere(`Bearer ${await authority.token({}, now)}`), { code: 'sign_in_unavailable' });
  });
});

describe('the person of the trial', () => {
  it('is identified by id only', () => {
    assert.equal(trialPersonOf('Trial 6a0c-1'), '6a0c-1');
    for (const wrong of [undefined, '', 'Trial', 'Trial a b', `Trial ${'x'.repeat(201)}`, 'Bearer x.y.z'])
      assert.throws(() => trialPersonOf(wrong), { code: 'sign_in_needed' });
  });
});
