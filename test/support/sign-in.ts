import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const clientId = '0d9e2a64-8c1b-4b7e-b0a4-71c5a2f4c9e3';
export const appIdUri = `api://losen.example.org/${clientId}`;
export const ownTenant = '22222222-2222-4222-8222-222222222222';
export const otherTenant = '33333333-3333-4333-8333-333333333333';
export const foreignTenant = '99999999-9999-4999-8999-999999999999';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** A stand-in for Entra: publishes keys, and signs with them whatever a test asks for. */
export async function startAuthority() {
  let keys: Keys = await generateKeyPair('RS256', { extractable: true });
  let keyId = 'first';
  let asked = 0;
  let isDown = false;
  const server = createServer((_request, response) => {
    asked += 1;
    void exportJWK(keys.publicKey).then((jwk) => {
      response.writeHead(isDown ? 500 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ keys: [{ ...jwk, kid: keyId, use: 'sig', alg: 'RS256' }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const usual = (now: Date): JWTPayload => ({
    iss: `${url}/${ownTenant}/v2.0`,
    aud: clientId,
    tid: ownTenant,
    oid: 'aaaaaaaa-0001-4000-8000-000000000001',
    scp: 'access_as_user',
    name: 'Plantert Navn Navnesen',
    iat: seconds(now) - 60,
    nbf: seconds(now) - 60,
    exp: seconds(now) + 3600,
  });

  return {
    url,
    usual,
    /** How often the keys were fetched. */
    asked: () => asked,
    keys: () => keys,
    /** Signs with new keys from now on, and publishes only them. */
    rotate: async () => {
      keys = await generateKeyPair('RS256', { extractable: true });
      keyId = 'second';
    },
    fail: (down: boolean) => {
      isDown = down;
    },
    /** A token as Entra would make it, but for what is given; a claim that is undefined is left out. */
    token: (claims: Record<string, unknown> = {}, now = new Date()): Promise<string> =>
      new SignJWT(JSON.parse(JSON.stringify({ ...usual(now), ...claims })) as JWTPayload)
        .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
        .sign(keys.privateKey),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type Authority = Awaited<ReturnType<typeof startAuthority>>;

export const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);
