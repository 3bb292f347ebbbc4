import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { type Endpoint, endpoint } from './endpoint.ts';
import { problemSchema } from './problem.ts';
import { apiRoot } from './routes.ts';

type Document = ReturnType<typeof createDocument>;

/** The endpoints as an OpenAPI 3.1 document. */
export function openApiOf(endpoints: readonly Endpoint[]): Document {
  const paths: ZodOpenApiPathsObject = {};
  for (const one of endpoints) {
    const path = one.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method]: operation(one) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Losen', version: '1', description: 'What the tab asks for. Problems are RFC 9457.' },
    servers: [{ url: apiRoot }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
    paths,
  });
}

function operation(one: Endpoint): ZodOpenApiOperationObject {
  const header = {
    ...(one.effect === 'create' ? { 'Idempotency-Key': z.uuid() } : {}),
    ...(one.effect === 'edit' ? { 'If-Match': z.string() } : {}),
  };
  return {
    operationId: `${one.method}${one.path.replaceAll(/[/:.](\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: one.summary,
    security: one.audience === 'everybody' ? [] : [{ token: [] }],
    'x-audience': one.audience,
    ...(one.relation === undefined ? {} : { 'x-relation': one.relation }),
    requestParams: {
      ...(one.params instanceof z.ZodObject ? { path: one.params } : {}),
      ...(one.query instanceof z.ZodObject ? { query: one.query } : {}),
      ...(Object.keys(header).length > 0 ? { header: z.object(header) } : {}),
    },
    ...(one.body ? { requestBody: { required: true, content: { 'application/json': { schema: one.body } } } } : {}),
    ...(one.fileBytes === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/octet-stream': {} } } }),
    responses: {
      [one.effect === 'create' ? '201' : '200']: {
        description: one.summary,
        content: { [one.fileType ?? 'application/json']: { schema: one.answers } },
      },
      default: { description: 'A problem', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  };
}

/** The endpoint that serves the OpenAPI document of the others. */
export function openApiEndpoint(endpoints: readonly Endpoint[]): Endpoint {
  return endpoint({
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    audience: 'everybody',
    effect: 'read',
    answers: z.looseObject({ openapi: z.string() }),
    handle: async () => ({ kind: 'ok', body: openApiOf(endpoints) as { openapi: string } }),
  });
}
