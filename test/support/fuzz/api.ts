import fc from 'fast-check';
import { people } from '../bot.ts';
import { type JsonSchema, shapedBy, type Shaping } from './schema.ts';
import { type Json, mutated, oddValue } from './values.ts';
import type { Case } from './target.ts';
import { wrap, wrapping } from './wrapping.ts';

type Operation = {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: JsonSchema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: JsonSchema }>> };
};
export type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
};

const nobody = ['', 'Trial', 'Trial ', 'Trial nobody', 'Bearer x.y.z', 'Basic YTpi', 'Trial ../../x'];
const somebody = Object.values(people).map(({ aadObjectId }) => `Trial ${aadObjectId}`);
const caller = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...somebody) },
  { weight: 1, arbitrary: fc.constantFrom(...nobody) },
);
const languages = ['nb', 'en-GB,en;q=0.8', '*', ';;q', 'x'.repeat(500), ''];

/** Calls of every endpoint that the API describes, each with what it asks for and with other things. */
export function calls({ paths, components }: Described, known: Pick<Shaping, 'ids'>): fc.Arbitrary<Case> {
  const shaping = { ...known, definitions: components.schemas };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  // The file of an import has a generator of its own, and streams are opened sparingly.
  const usual = operations.filter(({ path }) => path !== '/entries/import' && path !== '/events');
  return fc.oneof(
    { weight: 200, arbitrary: fc.oneof(...usual.map((one) => call(one, shaping))) },
    { weight: 1, arbitrary: fc.oneof(...operations.map((one) => call(one, shaping))) },
    { weight: 8, arbitrary: strays(operations.map(({ path }) => path)) },
  );
}

function call(
  { path, method, operation }: { readonly path: string; readonly method: string; readonly operation: Operation },
  shaping: Shaping,
): fc.Arbitrary<Case> {
  const given = (place: string) => {
    const parameters = (operation.parameters ?? []).filter((one) => one.in === place);
    const model = Object.fromEntries(
      parameters.map(({ name, schema }) => [
        name,
        fc.oneof({ weight: 4, arbitrary: shapedBy(schema, shaping) }, oddValue),
      ]),
    );
    return fc.record(model, place === 'path' ? {} : { requiredKeys: [] });
  };
  const schema = operation.requestBody?.content['application/json']?.schema;
  const body = schema
    ? fc.oneof({ weight: 3, arbitrary: shapedBy(schema, shaping) }, mutated(shapedBy(schema, shaping)), oddValue)
    : fc.constant(null);
  return fc
    .record({
      params: given('path'),
      query: given('query'),
      header: given('header'),
      body,
      how: wrapping(),
      as: caller,
      language: fc.constantFrom(...languages),
      quoted: fc.boolean(),
    })
    .map(({ params, query, header, body: json, how, as, language, quoted }): Case => {
      const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encoded((params as Record<string, Json>)[name]),
      );
      const search = new URLSearchParams(
        Object.entries(query).map(([name, value]): [string, string] => [name, wellFormed(asText(value as Json))]),
      );
      const sent = schema ? wrap(Buffer.from(JSON.stringify(json) ?? ''), how) : { body: undefined, headers: {} };
      const headers = Object.fromEntries(
        Object.entries(header).map(([name, value]) => [
          name.toLowerCase(),
          headerText(quoted ? `"${asText(value as Json)}"` : asText(value as Json)),
        ]),
      );
      return {
        kind: 'api',
        method: method.toUpperCase(),
        path: `/api/v1${address}${search.size > 0 ? `?${search.toString()}` : ''}`,
        headers: { ...sent.headers, ...headers, authorization: as, 'accept-language': language },
        body: sent.body,
      };
    });
}

/** Addresses and methods that nobody offers. */
function strays(paths: readonly string[]): fc.Arbitrary<Case> {
  const path = fc.oneof(
    fc.constantFrom(...paths.map((one) => `/api/v1${one}`)),
    fc.constantFrom(
      '/',
      '/tab/assets/x',
      '/calendar/nb/x.ics',
      '/calendar/xx/%2e%2e',
      '/api/v1',
      '/api/messages',
      '/%',
      '/%ff',
      '//',
      '/api/v1/%zz',
      '/privacy',
    ),
    fc.webPath(),
  );
  return fc
    .record({
      path,
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'),
      query: fc.oneof(
        fc.constant(''),
        fc.webQueryParameters().map((one) => `?${one}`),
      ),
      as: caller,
    })
    .map(({ path: address, method, query, as }) => ({
      kind: 'stray',
      method,
      path: `/${address}${query}`.replace(/^\/\/(?!\/|$)/, '/'),
      headers: { authorization: as },
      body: method === 'POST' || method === 'PUT' ? Buffer.from('{}') : undefined,
    }));
}

const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 3000);
const encoded = (value: Json | undefined): string =>
  encodeURIComponent(wellFormed(asText(value ?? null)).slice(0, 2000));
const wellFormed = (text: string): string => text.toWellFormed();
/** What a client can put into a header at all. */
const headerText = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim();
