import assert from 'node:assert/strict';
import { collectRoutes, type Feature } from '../../../src/platform/bot/index.ts';
import type { HttpRoute } from '../../../src/platform/http/index.ts';

const aRoute = (method: HttpRoute['method'], path: string): HttpRoute => ({
  method,
  path,
  handle: async () => ({ status: 200 }),
});
const aFeature = (...routes: readonly HttpRoute[]): Feature => ({ name: 'a feature', routes });

describe('the routes of features', () => {
  it('are collected in addition to the server’s own', () => {
    const routes = collectRoutes(
      [aRoute('get', '/health')],
      [aFeature(aRoute('get', '/a')), { name: 'none' }, aFeature(aRoute('post', '/a'))],
    );
    assert.deepEqual(
      routes.map(({ method, path }) => `${method} ${path}`),
      ['get /health', 'get /a', 'post /a'],
    );
  });

  for (const [first, second] of [
    ['/health', '/health'],
    ['/calendar/:file', '/calendar/:secret'],
  ] as const) {
    it(`stop the start when two claim ${first} and ${second}`, () => {
      assert.throws(
        () => collectRoutes([aRoute('get', first)], [aFeature(aRoute('get', second))]),
        /two features claim the route/,
      );
    });
  }
});
