import type { ServerResponse } from 'node:http';
import type { Channel, Event } from '@microsoft/microsoft-graph-types';

/** What happens to the next request of any kind. */
export type Mishap =
  /** Carried out and never answered. */
  | { readonly kind: 'no_answer' }
  /** Carried out, and then the line is cut instead of answering. */
  | { readonly kind: 'lost_reply' }
  /** The line is cut before anything is carried out; from outside it looks the same. */
  | { readonly kind: 'cut_before_reading' }
  /** Carried out, and half of the answer sent. */
  | { readonly kind: 'half_an_answer' }
  /** Not carried out and never answered. */
  | { readonly kind: 'hang' }
  /** Answered so, and carried out only if `stored`: an internal error may come after the work is done. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly code?: string;
      readonly stored?: boolean;
    };

/** A bearer token that the stand-in knows, with the permissions of its owner. */
export type Grant = { readonly kind: 'app' | 'person'; readonly permissions: readonly string[] };

export type StandInChannel = {
  readonly teamId: string;
  readonly channelId: string;
  readonly name?: string;
  readonly membershipType?: 'standard' | 'private' | 'shared';
  readonly archived?: boolean;
};

export type Outcome = { readonly status: number; readonly body?: unknown };

export const channelReaders = {
  app: ['ChannelSettings.Read.Group', 'Channel.ReadBasic.All'],
  person: ['Channel.ReadBasic.All'],
};

/** @returns the 403 when the grant has none of the permissions that would do. */
export function lacks(grant: Grant, wanted: Readonly<Record<Grant['kind'], readonly string[]>>): Outcome | undefined {
  if (wanted[grant.kind].some((permission) => grant.permissions.includes(permission))) return undefined;
  return error(
    403,
    'Forbidden',
    `Missing permissions on the request. Requires one of '${wanted[grant.kind].join(', ')}'.`,
  );
}

export function error(status: number, code: string, message: string): Outcome {
  return { status, body: { error: { code, message, innerError: { 'request-id': 'stand-in' } } } };
}

export function problem(mishap: Extract<Mishap, { readonly kind: 'answer' }>): Outcome {
  return error(mishap.status, mishap.code ?? 'generalException', 'as the test wished');
}

export function answer(
  response: ServerResponse,
  outcome: Outcome,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(outcome.status, {
    'content-type': 'application/json; charset=utf-8',
    'request-id': 'stand-in',
    ...headers,
  });
  response.end(outcome.body === undefined ? undefined : JSON.stringify(outcome.body));
}

export function half(response: ServerResponse, outcome: Outcome): void {
  const body = JSON.stringify(outcome.body ?? {});
  response.writeHead(outcome.status, { 'content-type': 'application/json', 'content-length': body.length });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
}

export function asChannel(channel: StandInChannel): Channel {
  return {
    id: channel.channelId,
    displayName: channel.name ?? 'General',
    membershipType: channel.membershipType ?? 'standard',
    isArchived: channel.archived ?? false,
  };
}

export function isJsonObject(content: string | null | undefined): boolean {
  try {
    return typeof JSON.parse(content ?? '') === 'object';
  } catch {
    return false;
  }
}

export function addresses(event: Event): string[] {
  return (event.attendees ?? []).map(({ emailAddress }) => emailAddress?.address ?? '');
}

export function difference(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...after.filter((address) => !before.includes(address)),
    ...before.filter((address) => !after.includes(address)),
  ];
}
