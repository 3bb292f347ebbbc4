import type { z } from 'zod';
import { AppError } from '../../../errors.ts';
import { cleanInput } from '../../../language/index.ts';
import { describe } from '../../describe.ts';
import type { Person, Role } from '../../person.ts';
import { isUnavailable } from '../../db/index.ts';
import { type Language, type Translate, translator } from '../../i18n/index.ts';
import type { Log } from '../../log.ts';
import { noQuotas, QuotaError, type Quotas, retryAfterSeconds } from '../../quotas.ts';
import { BodyError, type BodyFault } from '../body.ts';
import { readJson } from '../json.ts';
import type { HttpMethod, HttpRequest, HttpResponse, HttpRoute } from '../route.ts';
import { type Answer, type Audience, type Call, countingOf, type Endpoint } from './endpoint.ts';
import { acceptedLanguage } from './language.ts';
import { fieldFaults, FieldsError, problemOf } from './problem.ts';

export const apiRoot = '/api/v1';

/** The longest entry in five languages is about 100 KB. */
const maxJsonBytes = 1024 * 1024;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const methods: readonly HttpMethod[] = ['get', 'post', 'put', 'del', 'patch'];

/** A signed-in person. */
export type SignedIn = {
  readonly tenantId: string;
  readonly person: Person;
  /** When their token expires; undefined without a token. */
  readonly expiresAt?: Date;
};

export type ApiDeps = {
  readonly endpoints: readonly Endpoint[];
  /** @throws AppError sign_in_needed, tenant_not_served, sign_in_unavailable or tab_not_set_up. */
  readonly signIn: (request: HttpRequest) => Promise<SignedIn>;
  /** How much one person may change and create; unlimited when left out. */
  readonly quotas?: Quotas;
  readonly clock: () => Date;
  /** A short reference that links an error that a person sees to the log. */
  readonly reference: () => string;
  readonly log: Log;
};

/** The endpoints as routes below `/api/v1`; unknown paths there are answered with a problem too. */
export function apiRoutes(deps: ApiDeps): readonly HttpRoute[] {
  const routes = deps.endpoints.map((one): HttpRoute => ({
    method: one.method,
    path: `${apiRoot}${one.path}`,
    handle: (request) => answerTo(one, request, deps),
  }));
  const unknown = methods.map((method): HttpRoute => ({
    method,
    path: `${apiRoot}/*`,
    handle: async (request) => unknownAddress(request, deps.endpoints),
  }));
  return [...routes, ...unknown];
}

/** True when a person with those roles belongs to the audience. */
function isOf(audience: Audience, roles: readonly Role[]): boolean {
  return typeof audience === 'string' || audience.some((role) => roles.includes(role));
}

async function answerTo(one: Endpoint, request: HttpRequest, deps: ApiDeps): Promise<HttpResponse> {
  let t = wordsFor(request);
  try {
    const caller = one.audience === 'everybody' ? undefined : await deps.signIn(request);
    const language = acceptedLanguage(request.headers['accept-language']) ?? caller?.person.language ?? 'en';
    t = translator(language);
    if (caller && !isOf(one.audience, caller.person.roles))
      throw new AppError('not_allowed', { role: rolesIn(one.audience, t) });
    if (caller) mustBeWithinQuota(one, request, { ...caller, language, ...deps });
    const asked = await checked(one, request);
    return responseTo(
      await one.handle({ ...(caller ?? nobody), ...asked, language, t, now: deps.clock() }),
      request,
      t,
    );
  } catch (fault) {
    return refusal(toAppError(fault, one, deps), t);
  }
}

/** @throws QuotaError before the body is read. */
function mustBeWithinQuota(
  one: Endpoint,
  { headers }: HttpRequest,
  { tenantId, person, language, quotas = noQuotas, clock }: SignedIn & ApiDeps & { readonly language: Language },
): void {
  const counting = countingOf(one);
  if (counting === 'nothing') return;
  // A repeated creation creates nothing new and counts once.
  const key = String(headers['idempotency-key'] ?? '');
  const over = quotas.take({
    tenantId,
    personId: person.id,
    isCreation: counting === 'creation',
    requestId: uuid.test(key) ? key.toLowerCase() : undefined,
    isMessage: false,
    now: clock(),
  });
  if (over) throw new QuotaError(over, language);
}

/** The caller of an endpoint without sign-in; such an endpoint must not use it. */
const nobody: SignedIn = {
  tenantId: '',
  person: { id: '', channelUserId: '', name: '', language: 'en', languageChosen: false, roles: [] },
};

const bodyFaults: Readonly<Record<BodyFault, (one: Endpoint) => AppError>> = {
  cut_off: () => new AppError('body_not_json'),
  encoded: () => new AppError('body_type_unknown'),
  not_json: () => new AppError('body_not_json'),
  too_large: ({ fileBytes = maxJsonBytes }) =>
    new AppError('file_too_large', { limit: String(Math.floor(fileBytes / 1024 / 1024)) }),
  wrong_type: () => new AppError('body_type_unknown'),
};

function rolesIn(audience: Audience, t: Translate): string {
  if (typeof audience === 'string') return '';
  return audience.map((role) => t(`organisation.${role}`)).join(', ');
}

/** @throws AppError for a request that does not fit the endpoint's schemas, or lacks a required header. */
async function checked(
  one: Endpoint,
  request: HttpRequest,
): Promise<Pick<Call, 'params' | 'query' | 'body' | 'key' | 'seen' | 'bytes'>> {
  const params = one.params?.safeParse(request.params);
  // A malformed id identifies nothing, and gets the same answer as an unknown id.
  if (params?.success === false) throw new AppError('api_unknown');
  const query = fitting(one.query, cleanInput(Object.fromEntries(request.query)));
  const body = one.body ? fitting(one.body, await readJson(request, maxJsonBytes)) : undefined;
  return {
    params: params?.data,
    query,
    body,
    key: one.effect === 'create' ? keyOf(request) : '',
    seen: one.effect === 'edit' ? seenBy(request) : '',
    bytes: one.fileBytes === undefined ? new Uint8Array() : await request.read(one.fileBytes),
  };
}

function fitting(schema: z.ZodType | undefined, value: unknown): unknown {
  const result = schema?.safeParse(value, { reportInput: true });
  if (result?.success === false) throw new FieldsError(fieldFaults(result.error.issues));
  return result?.data;
}

function keyOf({ headers }: HttpRequest): string {
  const key = String(headers['idempotency-key'] ?? '');
  if (!uuid.test(key)) throw new AppError('idempotency_key_missing');
  return key.toLowerCase();
}

function seenBy({ headers }: HttpRequest): string {
  const [, revision] = /^\s*"([^"]+)"\s*$/.exec(String(headers['if-match'] ?? '')) ?? [];
  if (revision === undefined) throw new AppError('precondition_missing');
  return revision;
}

const defaultHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

function responseTo(answer: Answer, request: HttpRequest, t: Translate): HttpResponse {
  if (answer.kind === 'stream') {
    const headers = { ...defaultHeaders, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' };
    return { status: 200, stream: answer.stream, headers };
  }
  if (answer.kind === 'file') {
    const disposition = `attachment; filename="${answer.name}"`;
    const headers = { ...defaultHeaders, 'content-type': answer.type, 'content-disposition': disposition };
    return { status: 200, body: answer.bytes, headers };
  }
  const etag: Readonly<Record<string, string>> = answer.revision === undefined ? {} : { etag: `"${answer.revision}"` };
  const headers = { ...defaultHeaders, ...etag };
  if (answer.kind === 'changed') {
    const problem = { ...problemOf(new AppError('changed_meanwhile'), t), current: answer.body };
    return problemResponse(problem, headers);
  }
  if (etag.etag !== undefined && request.headers['if-none-match'] === etag.etag) return { status: 304, headers };
  return {
    status: answer.kind === 'made' ? 201 : 200,
    body: JSON.stringify(answer.body),
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  };
}

function refusal(fault: AppError, t: Translate): HttpResponse {
  const problem = problemOf(fault, t);
  return problemResponse(problem, {
    ...defaultHeaders,
    ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...(problem.status === 503 ? { 'retry-after': '5' } : {}),
    ...(problem.status === 429
      ? { 'retry-after': fault instanceof QuotaError ? String(retryAfterSeconds(fault.over)) : '60' }
      : {}),
  });
}

function problemResponse(
  problem: { readonly status: number },
  headers: Readonly<Record<string, string>>,
): HttpResponse {
  return {
    status: problem.status,
    body: JSON.stringify(problem),
    headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
  };
}

/** An unexpected error is reported only by a reference that is also in the log, without details. */
function toAppError(fault: unknown, one: Endpoint, { log, reference }: ApiDeps): AppError {
  if (fault instanceof AppError) return fault;
  if (fault instanceof BodyError) return bodyFaults[fault.kind](one);
  const told = reference();
  log.error({ fault: describe(fault), path: one.path, reference: told }, 'a call failed');
  return isUnavailable(fault) ? new AppError('database_busy') : new AppError('call_failed', { reference: told });
}

function unknownAddress(request: HttpRequest, endpoints: readonly Endpoint[]): HttpResponse {
  const t = wordsFor(request);
  const there = endpoints.filter((one) => pathPattern(one.path).test(request.path));
  if (there.length === 0) return refusal(new AppError('api_unknown'), t);
  const refused = refusal(new AppError('method_not_allowed'), t);
  return {
    ...refused,
    headers: { ...refused.headers, allow: there.map(({ method }) => method.toUpperCase()).join(', ') },
  };
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${apiRoot}${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`);
}

function wordsFor(request: HttpRequest): Translate {
  return translator(acceptedLanguage(request.headers['accept-language']) ?? 'en');
}
