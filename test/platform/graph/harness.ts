import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../../src/platform/cards/index.ts';
import { createGraph, type Graph, type GraphLimits } from '../../../src/platform/graph/index.ts';
import { type GraphStandIn, type Grant, startGraphStandIn } from '../../support/graph-stand-in.ts';

export const tenantId = '11111111-1111-1111-1111-111111111111';
export const asLead = { kind: 'person', person: { tenantId, channelUserId: '29:lead' } } as const;
export const stranger = { kind: 'person', person: { tenantId, channelUserId: '29:stranger' } } as const;
export const channel = { teamId: 'team-1', channelId: '19:abc@thread.tacv2' };
export const now = new Date('2026-11-23T07:00:00.000Z');

/** A lead who may do everything, in one channel of one team. */
export async function startHarness(limits?: Partial<GraphLimits>) {
  const standIn = await startGraphStandIn({ clock: () => now });
  standIn.addChannel({ ...channel, name: 'Losen' });
  allowLead(standIn, [
    'ChannelMessage.Send',
    'ChannelMessage.Read.All',
    'ChannelMessage.ReadWrite',
    'Channel.ReadBasic.All',
    'Calendars.ReadWrite',
  ]);
  const graph = graphOf(standIn.baseUrl, limits);
  return { standIn, graph, stop: () => Promise.all([graph.close(), standIn.close()]) };
}

export function allowLead(standIn: GraphStandIn, permissions: Grant['permissions']): void {
  standIn.allow('lead-token', { kind: 'person', permissions });
}

export function graphOf(baseUrl: string, limits?: Partial<GraphLimits>): Graph {
  return createGraph({
    config: { bot: undefined, graphBaseUrl: baseUrl, graphAccessToken: undefined, graphCredential: undefined },
    userToken: async ({ channelUserId }) => (channelUserId === '29:lead' ? 'lead-token' : undefined),
    clock: () => now,
    limits: { responseTimeoutMs: 2_000, ...limits },
  });
}

/** A Graph that gives these answers, one after the other, for what the stand-in never says. */
export async function startFixed(answers: readonly { readonly status: number; readonly body: string }[]) {
  const left = [...answers];
  const server = createServer((_, response) => {
    const { status, body } = left.shift() ?? { status: 500, body: '' };
    // restify, loaded by other tests of the same run, replaces writeHead by one that returns nothing.
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const graph = graphOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { graph, stop: () => Promise.all([graph.close(), new Promise((resolve) => server.close(resolve))]) };
}

export function aCard(overrides: Partial<Card> = {}): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: 'Ukestatus',
    speak: 'Ukestatus',
    lang: 'nb',
    body: [{ type: 'TextBlock', text: 'Ukestatus', wrap: true }],
    ...overrides,
  };
}

export function aPost() {
  return { postId: '0199d1a0c0de4b1e8f00000000000047', marker: 'Ukestatus 47/2026 · A&B <1>', card: aCard() };
}
