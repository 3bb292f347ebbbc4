import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ChatMessage, Event } from '@microsoft/microsoft-graph-types';
import {
  addresses,
  answer,
  asChannel,
  channelReaders,
  difference,
  error,
  type Grant,
  half,
  isJsonObject,
  lacks,
  type Mishap,
  type Outcome,
  problem,
  type StandInChannel,
} from './graph-answers.ts';

export type { Grant, Mishap, StandInChannel } from './graph-answers.ts';

export type ReceivedRequest = {
  readonly method: string;
  /** Decoded, with the version and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly token: string | undefined;
  readonly body: unknown;
};

type StoredEvent = Event & { readonly owner: string };
type Call = ReceivedRequest & { readonly grant: Grant };

export type GraphStandIn = Awaited<ReturnType<typeof startGraphStandIn>>;

/**
 * Microsoft Graph on loopback, as its pages describe it, for the requests that the product makes; what it received is
 * the oracle. Not verified against the service: the answer for an archived channel (403 here; no page names it).
 * @see https://learn.microsoft.com/graph/api/channel-post-messages
 * @see https://learn.microsoft.com/graph/api/user-post-events
 */
export async function startGraphStandIn(deps: { readonly clock: () => Date }) {
  const standIn = createGraphStandIn(deps);
  const server = createServer((request, response) => standIn.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...standIn,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The same behind a server of the caller's.
 * @param deps.grantOf the permissions of a token, in addition to those that a test allows by hand.
 */
export function createGraphStandIn(deps: {
  readonly clock: () => Date;
  readonly grantOf?: (token: string) => Promise<Grant | undefined>;
}) {
  const received: ReceivedRequest[] = [];
  const mishaps: Mishap[] = [];
  const grants = new Map<string, Grant>();
  const channels: StandInChannel[] = [];
  const messages = new Map<string, ChatMessage[]>();
  const events: StoredEvent[] = [];
  const mailed: { readonly eventId: string; readonly to: readonly string[] }[] = [];
  const catalog = new Map<string, string>();
  let rscSendIsHonoured = true;
  let decide: (call: ReceivedRequest) => Mishap | undefined = () => undefined;
  let serial = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const queued = mishaps.shift();
    if (queued?.kind === 'cut_before_reading') return void request.socket.destroy();
    const call = await read(request);
    received.push(call);
    const mishap = queued ?? decide(call);
    if (mishap?.kind === 'hang') return;
    if (mishap?.kind === 'answer' && !mishap.stored) return answer(response, problem(mishap), mishap.headers);
    const outcome = await authorised(call);
    if (mishap?.kind === 'no_answer') return;
    if (mishap?.kind === 'lost_reply') return void request.socket.destroy();
    if (mishap?.kind === 'half_an_answer') return half(response, outcome);
    if (mishap?.kind === 'answer') return answer(response, problem(mishap), mishap.headers);
    answer(response, outcome);
  }

  async function read(request: IncomingMessage): Promise<ReceivedRequest> {
    const url = new URL(request.url ?? '/', 'http://x');
    const raw = await text(request);
    return {
      method: request.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(url.searchParams),
      token: /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1],
      body: raw === '' ? undefined : (JSON.parse(raw) as unknown),
    };
  }

  async function authorised(call: ReceivedRequest): Promise<Outcome> {
    const grant = grants.get(call.token ?? '') ?? (await deps.grantOf?.(call.token ?? ''));
    if (!grant) return error(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
    return route({ ...call, grant });
  }

  function route(call: Call): Outcome {
    const [, version, root, first = '', kind, second, last, third] = call.path.split('/');
    if (version === 'v1.0' && root === 'teams' && kind === 'channels') {
      if (second === undefined) return listChannels(call, first);
      const channel = channels.find(({ teamId, channelId }) => teamId === first && channelId === second);
      if (!channel) return error(404, 'NotFound', 'No channel found.');
      if (last === undefined) return readChannel(call, channel);
      if (last === 'messages') return onMessages(call, channel, third);
    }
    if (version === 'v1.0' && root === 'appCatalogs' && first === 'teamsApps') return listApps(call);
    if (version === 'v1.0' && root === 'users' && kind === 'events') return onEvents(call, first, second, last);
    return error(400, 'BadRequest', `Resource not found for the segment in ${call.path}.`);
  }

  function onMessages(call: Call, channel: StandInChannel, messageId: string | undefined): Outcome {
    const stored = messages.get(channel.channelId) ?? [];
    if (call.method === 'GET') return listMessages(call, stored);
    if (call.method === 'POST') return refusedPost(call.grant, channel) ?? storePost(call, channel, stored);
    const refusal = lacks(call.grant, { app: [], person: ['ChannelMessage.ReadWrite', 'Group.ReadWrite.All'] });
    if (refusal) return refusal;
    const index = stored.findIndex(({ id }) => id === messageId);
    const before = stored[index];
    if (!before) return error(404, 'NotFound', 'No message found.');
    stored[index] = { ...before, ...(call.body as ChatMessage), lastModifiedDateTime: deps.clock().toISOString() };
    return { status: 204 };
  }

  function refusedPost(grant: Grant, channel: StandInChannel): Outcome | undefined {
    if (channel.archived) return error(403, 'Forbidden', 'The channel is archived.');
    if (grant.kind === 'person')
      return lacks(grant, { person: ['ChannelMessage.Send', 'Group.ReadWrite.All'], app: [] });
    if (!grant.permissions.includes('ChannelMessage.Send.Group')) {
      return error(
        401,
        'Unauthorized',
        'Message POST is allowed in application-only context only for import purposes.',
      );
    }
    if (rscSendIsHonoured && (channel.membershipType ?? 'standard') === 'standard') return undefined;
    return error(
      403,
      'Forbidden',
      "Missing role permissions on the request. API requires one of 'Teamwork.Migrate.All'.",
    );
  }

  function storePost(call: Call, channel: StandInChannel, stored: ChatMessage[]): Outcome {
    const sent = call.body as ChatMessage;
    const html = sent.body?.content ?? '';
    const fits = (sent.attachments ?? []).every(
      ({ id, content }) => html.includes(`<attachment id="${id}">`) && isJsonObject(content),
    );
    if (!sent.body || !fits) return error(400, 'BadRequest', 'Bad Request');
    // The documented size is about 28 KB for the whole message; more is refused.
    if (JSON.stringify(sent).length > 28_672) return error(413, 'RequestEntityTooLarge', 'Message size exceeds limit.');
    const now = deps.clock().toISOString();
    const message: ChatMessage = { ...sent, id: nextId(), createdDateTime: now, lastModifiedDateTime: now };
    messages.set(channel.channelId, [message, ...stored]);
    return { status: 201, body: message };
  }

  function listMessages(call: Call, stored: readonly ChatMessage[]): Outcome {
    const refusal = lacks(call.grant, {
      app: ['ChannelMessage.Read.Group', 'ChannelMessage.Read.All'],
      person: ['ChannelMessage.Read.All'],
    });
    if (refusal) return refusal;
    const size = Number(call.query.$top ?? 20);
    if (size > 50) return error(400, 'BadRequest', 'The limit of 50 for Top query has been exceeded.');
    const from = Number(call.query.$skiptoken ?? 0);
    const link = `https://graph.example.org${call.path}?$top=${size}&$skiptoken=${from + size}`;
    const more = from + size < stored.length ? { '@odata.nextLink': link } : {};
    return { status: 200, body: { ...more, value: stored.slice(from, from + size) } };
  }

  function readChannel(call: Call, channel: StandInChannel): Outcome {
    return lacks(call.grant, channelReaders) ?? { status: 200, body: asChannel(channel) };
  }

  function listChannels(call: Call, teamId: string): Outcome {
    const refusal = lacks(call.grant, channelReaders);
    if (refusal) return refusal;
    const mine = channels.filter((channel) => channel.teamId === teamId);
    if (mine.length === 0) return error(404, 'NotFound', `No team found with Group Id ${teamId}`);
    return { status: 200, body: { value: mine.map(asChannel) } };
  }

  /** @see https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps */
  function listApps({ grant, query }: Call): Outcome {
    const refusal = lacks(grant, { app: ['AppCatalog.Read.All'], person: ['AppCatalog.Read.All'] });
    if (refusal) return refusal;
    const [, wanted = ''] = /externalId eq '([^']*)'/.exec(query.$filter ?? '') ?? [];
    const version = catalog.get(wanted);
    return { status: 200, body: { value: version === undefined ? [] : [{ appDefinitions: [{ version }] }] } };
  }

  function onEvents(call: Call, owner: string, eventId: string | undefined, action: string | undefined): Outcome {
    const refusal = lacks(call.grant, { app: ['Calendars.ReadWrite'], person: ['Calendars.ReadWrite'] });
    if (refusal) return refusal;
    if (eventId === undefined) return createEvent(call.body as Event, owner);
    const index = events.findIndex((event) => event.id === eventId && event.owner === owner);
    const before = events[index];
    if (!before) return error(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    if (action === 'cancel') {
      events.splice(index, 1);
      mail(before, addresses(before));
      return { status: 202 };
    }
    if (call.method === 'GET') return { status: 200, body: before };
    const change = call.body as Event;
    const after: StoredEvent = { ...before, ...change };
    events[index] = after;
    const onlyAttendees = Object.keys(change).join() === 'attendees';
    mail(after, onlyAttendees ? difference(addresses(before), addresses(after)) : addresses(after));
    return { status: 200, body: after };
  }

  /** The same transactionId in the same mailbox makes no second event and is answered with the first. */
  function createEvent(sent: Event, owner: string): Outcome {
    const known = events.find(
      (event) => event.owner === owner && sent.transactionId && event.transactionId === sent.transactionId,
    );
    if (known) return { status: 201, body: known };
    const id = nextId();
    const joinUrl = `https://teams.example.org/l/meetup-join/${id}`;
    const event: StoredEvent = { ...sent, id, owner, ...(sent.isOnlineMeeting ? { onlineMeeting: { joinUrl } } : {}) };
    events.push(event);
    mail(event, addresses(event));
    return { status: 201, body: event };
  }

  function mail(event: StoredEvent, to: readonly string[]): void {
    if (to.length > 0) mailed.push({ eventId: event.id ?? '', to });
  }

  function nextId(): string {
    serial += 1;
    return String(1_700_000_000_000 + serial);
  }

  return {
    serve: (request: IncomingMessage, response: ServerResponse) =>
      void serve(request, response).catch((fault: unknown) => response.destroy(fault as Error)),
    /** Every request that was read, oldest first. */
    received: received as readonly ReceivedRequest[],
    events: events as readonly StoredEvent[],
    /** Who got mail for which event, oldest first. */
    mailed: mailed as readonly (typeof mailed)[number][],
    /** Newest first, as Graph lists them. */
    messages: (channelId: string): readonly ChatMessage[] => messages.get(channelId) ?? [],
    /** Makes `token` good for these permissions. */
    allow: (token: string, grant: Grant) => void grants.set(token, grant),
    /** The version of an app in the organisation's catalog. */
    publish: (teamsAppId: string, version: string) => void catalog.set(teamsAppId, version),
    addChannel: (channel: StandInChannel) => void channels.push(channel),
    deleteChannel: (channelId: string) =>
      void channels.splice(channels.findIndex((channel) => channel.channelId === channelId) >>> 0, 1),
    /** A message that somebody else wrote, or one with times of its own. */
    addMessage: (channelId: string, message: ChatMessage) =>
      void messages.set(channelId, [{ id: nextId(), ...message }, ...(messages.get(channelId) ?? [])]),
    /** Queued: each takes one request. */
    next: (...queued: readonly Mishap[]) => void mishaps.push(...queued),
    /** Decides on each request that nothing queued takes, for as long as it is set; undefined means as usual. */
    behave: (wanted: (call: ReceivedRequest) => Mishap | undefined) => void (decide = wanted),
    /** As tenants report it: the resource-specific permission to send is granted and refused all the same. */
    refuseResourceSpecificSend: () => void (rscSendIsHonoured = false),
  };
}
