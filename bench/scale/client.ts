// Simulated people, who use the tab, or write to the bot and press its buttons.
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import type { ConnectorStandIn } from '../../test/support/connector-stand-in.ts';
import { conversationOf } from './fill-people.ts';
import { sampleTenant } from './fill.ts';
import { channelUserId, personId, personName } from './scope.ts';

export type Client = ReturnType<typeof createClient>;
export type Answer = { readonly status: number; readonly body: unknown };

/** Time limit of an answer; beyond it the operation has failed. */
const patienceMs = 180_000;

export function createClient(url: string, connector: ConnectorStandIn) {
  const pool = new Pool(url, { connections: 16, headersTimeout: patienceMs, bodyTimeout: patienceMs });

  async function send(method: 'GET' | 'POST' | 'PUT', path: string, headers: Record<string, string>, body?: unknown) {
    const response = await pool.request({
      method,
      path,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.body.text();
    const answer: Answer = { status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) };
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    return answer;
  }

  /** A call of the tab by a person of the filled rollout, by their number. */
  async function tab<T>(
    person: number,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    sending: { readonly body?: unknown; readonly key?: string; readonly seen?: string } = {},
  ): Promise<T> {
    const headers = {
      authorization: `Trial ${personId({ at: 0 }, person)}`,
      'accept-language': 'nb',
      ...(sending.key === undefined ? {} : { 'idempotency-key': sending.key }),
      ...(sending.seen === undefined ? {} : { 'if-match': `"${sending.seen}"` }),
    };
    return (await send(method, `/api/v1${path}`, headers, sending.body)).body as T;
  }

  const activity = (person: number, over: object) => {
    const id = personId({ at: 0 }, person);
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      from: { id: channelUserId(id), aadObjectId: id, name: personName(person) },
      recipient: { id: '28:losen', name: 'Losen' },
      locale: 'nb-NO',
      timestamp: new Date().toISOString(),
      channelData: { tenant: { id: sampleTenant } },
      conversation: { conversationType: 'personal', tenantId: sampleTenant, id: conversationOf(id) },
      ...over,
    };
  };

  return {
    tab,
    get: <T>(path: string) => send('GET', path, {}).then(({ body }) => body as T),

    /** A message; resolves when its answer was sent. */
    async say(person: number, text: string, over: object = {}): Promise<void> {
      await send(
        'POST',
        '/api/messages',
        {},
        activity(person, { type: 'message', text, textFormat: 'plain', ...over }),
      );
    },

    /** A press on a card. @returns the new card, or the error text. */
    async press(person: number, verb: string, data: object): Promise<unknown> {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      const { body } = await send(
        'POST',
        '/api/messages',
        {},
        activity(person, { type: 'invoke', name: 'adaptiveCard/action', value }),
      );
      return body;
    },

    close: () => pool.close(),
  };
}
