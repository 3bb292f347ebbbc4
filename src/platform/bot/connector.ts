import { setTimeout as wait } from 'node:timers/promises';
import type { Activity, ResourceResponse } from 'botbuilder';
import { Agent } from 'undici';
import { z } from 'zod';
import { type ConnectorAnswer, type Refusal, refusalOf } from './refusals.ts';

/** The Bot Connector refused or could not be reached; the message may have arrived all the same. */
export class ConnectorError extends Error {
  /** HTTP status, or 0 when no answer came. */
  readonly status: number;
  /** Milliseconds from `Retry-After` of a 429, where given. */
  readonly retryAfterMs: number | undefined;
  /** Error code of the answer, if any. */
  readonly code: string | undefined;
  /** What the answer means beyond its status; undefined when a retry may succeed. */
  readonly refusal: Refusal | undefined;

  /** True when there was no answer because nothing was sent. */
  get neverSent(): boolean {
    return this.status === 0 && beforeSending.includes(codeOf(this.cause) ?? '');
  }

  constructor(status: number, cause?: unknown, retryAfterMs?: number, answer?: Omit<ConnectorAnswer, 'status'>) {
    super(status === 0 ? 'the Bot Connector did not answer' : `the Bot Connector answered ${status}`, { cause });
    this.name = 'ConnectorError';
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.code = answer?.code;
    this.refusal = refusalOf({ status, ...answer });
  }
}

const beforeSending = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TOKEN_UNAVAILABLE',
];

function codeOf(cause: unknown): string | undefined {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

export type ConnectorLimits = {
  readonly connectTimeoutMs: number;
  readonly responseTimeoutMs: number;
  /** How long one send may be retried after 429, all waits together. */
  readonly retryBudgetMs: number;
};

/** Teams waits 15 s for a message's turn and 10 s for an invoke's: a send must have failed by then. */
const defaultLimits: ConnectorLimits = {
  connectTimeoutMs: 2_000,
  responseTimeoutMs: 5_000,
  retryBudgetMs: 8_000,
};

export type Connector = ReturnType<ReturnType<typeof createConnectors>['forService']>;

/** A member of a conversation, as far as the service tells. */
export type Member = {
  readonly channelUserId: string;
  /** Entra object id, in lower case. */
  readonly personId: string | undefined;
  readonly name: string;
  readonly upn: string | undefined;
};

/** What is known about a team; any of it may be hidden from the bot. */
export type TeamFacts = {
  /** Entra id of the team's group, which is its id in Graph. */
  readonly groupId: string | undefined;
  readonly name: string | undefined;
  /** Names of its channels by id; the General channel has no name of its own. */
  readonly channels: ReadonlyMap<string, string | undefined>;
};

/** A service's address, and whether it may be called. */
type Place = { readonly origin: string; readonly path: string; readonly isAllowed: boolean };
const mostPlaces = 100;

type Call = { readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'; readonly path: string; readonly body?: unknown };

const memberSchema = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  objectId: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish(), subCode: z.string().nullish() }),
});

const teamSchema = z.looseObject({ name: z.string().nullish(), aadGroupId: z.string().nullish() });
const channelsSchema = z.looseObject({
  conversations: z.array(z.looseObject({ id: z.string(), name: z.string().nullish() })),
});

/**
 * Clients for the Bot Connector's conversations, one for each service address, over keep-alive connections. They
 * replace botbuilder's `ConnectorClient`, which builds a whole HTTP pipeline for each turn and waits 10 s for an
 * unreachable service. Replies of a turn are retried on 429 only: after any other answer the message may have arrived.
 */
export function createConnectors(deps: {
  /** Bearer token for the service, or undefined when requests are not signed. */
  readonly token: (audience: string | undefined) => Promise<string | undefined>;
  readonly limits?: Partial<ConnectorLimits>;
  /** Whether a service address may be called at all. */
  readonly allows: (serviceUrl: string) => boolean;
  readonly random?: () => number;
}) {
  const limits = { ...defaultLimits, ...deps.limits };
  const random = deps.random ?? Math.random;
  const agent = new Agent({
    connect: { timeout: limits.connectTimeoutMs },
    headersTimeout: limits.responseTimeoutMs,
    bodyTimeout: limits.responseTimeoutMs,
    keepAliveTimeout: 30_000,
    connections: 64,
  });

  /** Cache of parsed addresses: there are few services, and parsing costs more than a look-up. */
  const places = new Map<string, Place>();

  function placeOf(serviceUrl: string): Place {
    const known = places.get(serviceUrl);
    if (known) return known;
    const { origin, pathname } = new URL(serviceUrl);
    const place = { origin, path: `${pathname.replace(/\/+$/, '')}/v3/`, isAllowed: deps.allows(serviceUrl) };
    if (places.size >= mostPlaces) places.clear();
    places.set(serviceUrl, place);
    return place;
  }

  async function send(
    serviceUrl: string,
    audience: string | undefined,
    call: Call,
    budgetMs = limits.retryBudgetMs,
  ): Promise<unknown> {
    const deadline = performance.now() + budgetMs;
    for (let attempt = 0; ; attempt += 1) {
      const { status, retryAfterMs, body } = await once(serviceUrl, audience, call);
      if (status >= 200 && status < 300) return body;
      const delayMs = retryAfterMs ?? 500 * 2 ** attempt * (0.75 + random() / 2);
      if (status !== 429 || performance.now() + delayMs > deadline) {
        throw new ConnectorError(status, undefined, retryAfterMs, readAnswer(body));
      }
      await wait(delayMs);
    }
  }

  async function once(serviceUrl: string, audience: string | undefined, call: Call) {
    const { origin, path, isAllowed } = placeOf(serviceUrl);
    if (!isAllowed) throw new ConnectorError(0, new Error('this service address may not be called'));
    try {
      const token = await deps.token(audience);
      const response = await agent.request({
        origin,
        path: `${path}${call.path}`,
        method: call.method,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          accept: 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      });
      const body = await response.body.text();
      return {
        status: response.statusCode,
        retryAfterMs: retryAfter(response.headers['retry-after']),
        body: readJson(body),
      };
    } catch (cause) {
      throw new ConnectorError(0, cause);
    }
  }

  /** @param budgetMs how long a send may be retried after 429; with 0 the caller retries. */
  function forService(serviceUrl: string, audience?: string, budgetMs?: number) {
    const sendMessage = async (call: Call) => readResource(await send(serviceUrl, audience, call, budgetMs));
    const activities = (conversationId: string) => `conversations/${encodeURIComponent(conversationId)}/activities`;
    const one = (conversationId: string, activityId: string) =>
      `${activities(conversationId)}/${encodeURIComponent(activityId)}`;
    return {
      conversations: {
        sendToConversation: (conversationId: string, activity: Partial<Activity>) =>
          sendMessage({ method: 'POST', path: activities(conversationId), body: activity }),
        /**
         * A message that only its `recipient` sees.
         * @see https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages, read 2026-11
         */
        sendTargeted: (conversationId: string, activity: Partial<Activity>) =>
          sendMessage({
            method: 'POST',
            path: `${activities(conversationId)}?isTargetedActivity=true`,
            body: activity,
          }),
        replyToActivity: (conversationId: string, activityId: string, activity: Partial<Activity>) =>
          sendMessage({ method: 'POST', path: one(conversationId, activityId), body: activity }),
        updateActivity: (conversationId: string, activityId: string, activity: Partial<Activity>) =>
          sendMessage({ method: 'PUT', path: one(conversationId, activityId), body: activity }),
        /** @returns undefined when they are not in the conversation. */
        getConversationMember: async (conversationId: string, memberId: string): Promise<Member | undefined> => {
          const path = `conversations/${encodeURIComponent(conversationId)}/members/${encodeURIComponent(memberId)}`;
          try {
            return readMember(await send(serviceUrl, audience, { method: 'GET', path }, budgetMs));
          } catch (fault) {
            if (fault instanceof ConnectorError && fault.status === 404) return undefined;
            throw fault;
          }
        },
      },
      /** Empty when the service does not tell (a local client, a deleted team). */
      team: async (teamId: string): Promise<TeamFacts> => {
        const path = `teams/${encodeURIComponent(teamId)}`;
        const ask = (more: string) =>
          send(serviceUrl, audience, { method: 'GET', path: `${path}${more}` }, budgetMs).catch((fault: unknown) => {
            if (fault instanceof ConnectorError) return undefined;
            throw fault;
          });
        const [team, channels] = [
          teamSchema.safeParse(await ask('')),
          channelsSchema.safeParse(await ask('/conversations')),
        ];
        const named = (channels.data?.conversations ?? []).map(({ id, name }) => [id, name ?? undefined] as const);
        return {
          groupId: team.data?.aadGroupId ?? undefined,
          name: team.data?.name ?? undefined,
          channels: new Map(named),
        };
      },
    };
  }

  return { forService, close: () => agent.close() };
}

function retryAfter(header: string | string[] | undefined): number | undefined {
  const seconds = Number(Array.isArray(header) ? header[0] : header);
  return Number.isFinite(seconds) && header !== undefined ? seconds * 1000 : undefined;
}

function readJson(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    // A proxy's page with status 200: the message was sent, but its id is unknown.
    return undefined;
  }
}

/** The text of the answer is interpreted here and not stored. */
function readAnswer(body: unknown): Omit<ConnectorAnswer, 'status'> {
  const { code, message, subCode } = errorSchema.safeParse(body).data?.error ?? {};
  return { code: subCode ?? code ?? undefined, message: message ?? undefined };
}

function readResource(value: unknown): ResourceResponse | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? { id: String(value.id) } : undefined;
}

function readMember(value: unknown): Member | undefined {
  const read = memberSchema.safeParse(value);
  if (!read.success) return undefined;
  const { id, name, aadObjectId, objectId, userPrincipalName } = read.data;
  return {
    channelUserId: id,
    personId: (aadObjectId ?? objectId)?.toLowerCase(),
    name: name ?? '',
    upn: userPrincipalName ?? undefined,
  };
}
