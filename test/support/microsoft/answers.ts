import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export type Answer = { readonly status: number; readonly body?: unknown };

/** A request as the services of the stand-in read it. */
export type Request = {
  readonly method: string;
  /** Encoded as it came, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

export async function readRequest(request: IncomingMessage): Promise<Request> {
  const url = new URL(request.url ?? '/', 'http://x');
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body: await text(request),
  };
}

/** The line is closed, so that a later stand-in of the same process is not asked on a line to an earlier one. */
export function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** A refusal as Entra words it. @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export function entraError(status: 400 | 401, error: string, code: number, words: string): Answer {
  const [trace, correlation] = [crypto.randomUUID(), crypto.randomUUID()];
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${words} Trace ID: ${trace} Correlation ID: ${correlation}`,
      error_codes: [code],
      timestamp: new Date().toISOString().replace('T', ' '),
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    },
  };
}
