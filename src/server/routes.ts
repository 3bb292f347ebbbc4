import {
  type BotAdapter,
  describe,
  KeysUnavailableError,
  NotAnsweredError,
  readActivity,
  RefusedActivityError,
} from '../platform/bot/index.ts';
import type { Database } from '../platform/db/index.ts';
import { type HttpRequest, type HttpResponse, type HttpRoute, readJson } from '../platform/http/index.ts';
import type { Log } from '../platform/log.ts';

/** Teams' largest message is about 100 KB; people paste more into the Playground. */
const maxActivityBytes = 1024 * 1024;

type Handle = Parameters<BotAdapter['handle']>;

/** Receives activities from the channel. The token is verified before the body is read. */
export function messagesRoute(adapter: BotAdapter, route: Handle[2], log: Log): HttpRoute {
  async function taken(request: HttpRequest): Promise<HttpResponse> {
    const { authorization } = request.headers;
    const token = await adapter.authenticate(authorization === undefined ? undefined : String(authorization));
    const activity = readActivity(await readJson(request, maxActivityBytes));
    if (!activity) return { status: 400, body: { message: 'The body must be a Bot Framework activity.' } };
    return answered(token, activity);
  }

  async function answered(token: Handle[0], activity: Handle[1]): Promise<HttpResponse> {
    try {
      const response = await adapter.handle(token, activity, route);
      return { status: response?.status ?? 200, body: response?.body as unknown };
    } catch (fault) {
      if (!(fault instanceof NotAnsweredError)) throw fault;
      log.warn({ fault: describe(fault), activityId: activity.id }, 'an answer could not be delivered');
      return { status: 503 };
    }
  }

  async function handle(request: HttpRequest): Promise<HttpResponse> {
    try {
      return await taken(request);
    } catch (fault) {
      return refusal(fault, log);
    }
  }
  return { method: 'post', path: '/api/messages', handle };
}

/** Logs one line for each refusal, without the token. @throws errors that are not refusals. */
function refusal(fault: unknown, log: Log): HttpResponse {
  if (fault instanceof RefusedActivityError) {
    log.warn({ status: fault.status, reason: fault.reason }, 'an activity was refused');
    return { status: fault.status };
  }
  if (!(fault instanceof KeysUnavailableError)) throw fault;
  log.error({ fault: describe(fault) }, 'an activity could not be authenticated');
  return { status: 503 };
}

/** `/health` reports that the process is alive, `/ready` that it can work: migrated, and the database answers. */
export function healthRoutes(database: Database): readonly HttpRoute[] {
  return [
    { method: 'get', path: '/health', handle: async () => ({ status: 200, body: { status: 'ok' } }) },
    {
      method: 'get',
      path: '/ready',
      handle: () =>
        database.ping().then(
          () => ({ status: 200, body: { status: 'ready' } }),
          () => ({ status: 503, body: { status: 'database unreachable' } }),
        ),
    },
  ];
}
