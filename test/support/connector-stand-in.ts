import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Activity } from 'botbuilder';
import type { Card } from '../../src/platform/cards/index.ts';

/** Something the bot sent, as it arrived. */
export type Received = {
  readonly method: string;
  readonly conversationId: string;
  readonly replyToId: string | undefined;
  readonly activity: Partial<Activity>;
  readonly id: string;
  /** Only the activity's recipient sees it. */
  readonly isTargeted: boolean;
};

/** How the stand-in treats a request; `cut` closes the line without an answer, `hang` never answers. */
export type Behaviour = {
  readonly status?: number;
  /** `error.code` of a refusal. */
  readonly code?: string;
  readonly retryAfter?: number;
  readonly delayMs?: number;
  readonly cut?: boolean;
  readonly hang?: boolean;
};

export type ConnectorStandIn = {
  readonly serviceUrl: string;
  readonly received: readonly Received[];
  /** The roster of every conversation, by the channel's id of the person. */
  readonly members: Map<string, object>;
  /** What `/v3/teams/{id}` and `/v3/teams/{id}/conversations` answer, by the rest of their path. */
  readonly teams: Map<string, object>;
  /** Decides on each request before it counts as received; undefined means 200. */
  behave: (received: Received) => Behaviour | undefined;
  /** Everything that came for a conversation, in order. */
  of(conversationId: string): readonly Received[];
  /** Whether everything that was sent has been received: no request is in hand, and no connection open. */
  isIdle(): Promise<boolean>;
  close(): Promise<void>;
};

const memberPath = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/;
const teamPath = /^\/v3\/teams\/(.+)$/;
const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** A loopback Bot Connector that keeps what it received: the oracle of what people saw. */
export async function startConnector(): Promise<ConnectorStandIn> {
  const server: Server = createServer((request, response) => void made.take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const made = createConnectorStandIn({
    serviceUrl: `http://127.0.0.1:${port}/`,
    hasConnections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((fault, count) => (fault ? reject(fault) : resolve(count > 0)));
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
  return made.standIn;
}

/** The same behind a server of the caller's; `take` wants addresses that begin with `/v3/`. */
export function createConnectorStandIn({
  serviceUrl,
  hasConnections,
  close,
}: Pick<ConnectorStandIn, 'serviceUrl' | 'close'> & { readonly hasConnections: () => Promise<boolean> }) {
  const received: Received[] = [];
  let count = 0;
  let inHand = 0;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    inHand += 1;
    try {
      // Whoever is killed while it sends has sent nothing.
      const body = await text(request).catch(() => undefined);
      if (body !== undefined) await serve(request, response, body);
    } finally {
      inHand -= 1;
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const [, memberId] = memberPath.exec(request.url ?? '') ?? [];
    if (memberId !== undefined) {
      const member = standIn.members.get(decodeURIComponent(memberId));
      response.writeHead(member ? 200 : 404, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify(member ?? { error: { code: 'MemberNotFoundInConversation' } }));
    }
    const [, team] = teamPath.exec(request.url ?? '') ?? [];
    if (team !== undefined) {
      const facts = standIn.teams.get(decodeURIComponent(team));
      response.writeHead(facts ? 200 : 404, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify(facts ?? {}));
    }
    const [address = '', query = ''] = (request.url ?? '').split('?');
    const [, conversationId = '', activityId] = path.exec(address) ?? [];
    count += 1;
    const one: Received = {
      method: request.method ?? '',
      conversationId: decodeURIComponent(conversationId),
      replyToId: activityId === undefined ? undefined : decodeURIComponent(activityId),
      activity: JSON.parse(body || '{}') as Partial<Activity>,
      id: `sent-${count}`,
      isTargeted: query === 'isTargetedActivity=true',
    };
    const { status = 200, code, retryAfter, delayMs, cut, hang } = standIn.behave(one) ?? {};
    if (hang) return;
    if (cut) return void request.socket.destroy();
    if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (status < 300) received.push(one);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    });
    response.end(status < 300 ? JSON.stringify({ id: one.id }) : JSON.stringify(code ? { error: { code } } : {}));
  }

  const standIn: ConnectorStandIn = {
    serviceUrl,
    close,
    isIdle: async () => inHand === 0 && !(await hasConnections()),
    received,
    members: new Map(),
    teams: new Map(),
    behave: () => undefined,
    of: (conversationId) => received.filter((one) => one.conversationId === conversationId),
  };
  return { standIn, take };
}

/** The card of a message. @throws when it has none. */
export function cardOf(activity: Partial<Activity> | undefined): Card {
  const content = activity?.attachments?.[0]?.content as Card | undefined;
  if (!content) throw new Error(`no card in ${JSON.stringify(activity)?.slice(0, 300)}`);
  return content;
}

/** All words of a card in reading order, buttons in brackets: what a person reads. */
export function wordsOn(card: unknown): string {
  const words: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'text' || key === 'value') words.push(value);
      if (key === 'title') words.push(`[${value}]`);
      return;
    }
    if (Array.isArray(value)) return value.forEach((item) => walk(item, key));
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (name !== 'data') walk(inner, name);
    }
  };
  const { body, actions } = card as { body: unknown; actions?: unknown };
  walk(body, 'body');
  walk(actions, 'actions');
  return words.join('\n');
}

type Button = { readonly title: string; readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

/** Every button and pressable row of a card. */
export function buttonsOf(card: unknown): readonly Button[] {
  const found: Button[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    if ((value as { type?: unknown }).type === 'Action.Execute') found.push(value as Button);
    Object.values(value).forEach(walk);
  };
  walk(card);
  return found;
}

/** The button of that title. @throws naming the ones there are. */
export function buttonOf(card: unknown, title: string): Button {
  const buttons = buttonsOf(card);
  const button = buttons.find((one) => one.title === title);
  if (!button) throw new Error(`no button "${title}" among ${buttons.map((one) => `"${one.title}"`).join(', ')}`);
  return button;
}
