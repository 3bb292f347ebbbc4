import {
  AuthenticationError,
  type BotAdapter,
  describe,
  NotAnsweredError,
  readActivity,
} from './platform/bot/index.ts';
import type { Database } from './platform/db/index.ts';
import { type HttpRequest, type HttpResponse, type HttpRoute, readJson } from './platform/http/index.ts';
import type { Log } from './platform/log.ts';

/** Teams' largest message is about 100 KB; people paste more into the Playground. */
const maxActivityBytes = 1024 * 1024;

/** What the channel delivers. */
export function messagesRoute(adapter: BotAdapter, route: Parameters<BotAdapter['handle']>[2], log: Log): HttpRoute {
  async function handle(request: HttpRequest): Promise<HttpResponse> {
    const activity = readActivity(await readJson(request, maxActivityBytes));
    if (!activity) return { status: 400, body: { message: 'The body must be a Bot Framework activity.' } };
    try {
      const response = await adapter.handle(String(request.headers.authorization ?? ''), activity, route);
      return { status: response?.status ?? 200, body: response?.body as unknown };
    } catch (fault) {
      if (fault instanceof AuthenticationError) return { status: 401 };
      if (!(fault instanceof NotAnsweredError)) throw fault;
      log.warn({ fault: describe(fault), activityId: activity.id }, 'an answer could not be delivered');
      return { status: 503 };
    }
  }
  return { method: 'post', path: '/api/messages', handle };
}

/** `/health` says that the process lives, `/ready` that it can work: migrated, and the database answers. */
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
