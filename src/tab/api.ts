/** RFC 9457, as the server sends it. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  /** In the person's language. */
  readonly title: string;
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
  /** The current state, when an edit came too late. */
  readonly current?: unknown;
};

/** A call that was refused, or that failed without an answer: then without a problem. */
export class CallError extends Error {
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined) {
    super(problem?.code ?? 'unreachable');
    this.name = 'CallError';
    this.problem = problem;
  }
}

export type Sending = {
  readonly body?: unknown;
  readonly file?: Blob;
  /** The revision that an edit is based on. */
  readonly seen?: string;
  /** The idempotency key of a creation, a UUID. */
  readonly key?: string;
  readonly signal?: AbortSignal;
};

export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

export type Api = {
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, sending: Sending): Promise<T>;
  /** Downloads a file, under the name that the server gives it. */
  file(path: string): Promise<{ readonly name: string; readonly file: Blob }>;
  /** The open stream of changes. @throws CallError when it cannot be opened. */
  events(signal: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
};

export type Proof = {
  /** The header that identifies the person; `again` requests a new one. @throws SignInRefused */
  authorization(again: boolean): Promise<string | undefined>;
};

/** Relative to the page's folder, wherever a proxy has mounted it. */
const root = new URL('../api/v1', document.baseURI).href;
const answersWithinMs = 30_000;

export function createApi(proof: Proof, language: () => string): Api {
  async function call(method: string, path: string, sending: Sending, again = false): Promise<Response> {
    const authorization = await proof.authorization(again);
    const response = await fetch(root + path, {
      method,
      cache: 'no-store',
      headers: {
        'accept-language': language(),
        ...(authorization === undefined ? {} : { authorization }),
        ...(sending.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(sending.file === undefined ? {} : { 'content-type': 'application/octet-stream' }),
        ...(sending.seen === undefined ? {} : { 'if-match': `"${sending.seen}"` }),
        ...(sending.key === undefined ? {} : { 'idempotency-key': sending.key }),
      },
      body: sending.file ?? (sending.body === undefined ? null : JSON.stringify(sending.body)),
      signal: sending.signal ?? null,
    }).catch((fault: unknown) => {
      if (sending.signal?.aborted && !isTimeout(sending.signal)) throw fault;
      throw new CallError(undefined);
    });
    // The token may have expired since it was fetched.
    if (response.status === 401 && !again) return call(method, path, sending, true);
    if (!response.ok) throw new CallError(await problemOf(response));
    return response;
  }

  async function json<T>(method: string, path: string, sending: Sending): Promise<T> {
    const late = AbortSignal.timeout(answersWithinMs);
    const signal = sending.signal ? AbortSignal.any([sending.signal, late]) : late;
    const response = await call(method, path, { ...sending, signal });
    return (await response.json()) as T;
  }

  return {
    get: (path, signal) => json('GET', path, signal ? { signal } : {}),
    send: json,
    file: async (path) => {
      const response = await call('GET', path, { signal: AbortSignal.timeout(answersWithinMs) });
      const [, name = 'losen'] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
      return { name, file: await response.blob() };
    },
    events: async (signal) => {
      const { body } = await call('GET', '/events', { signal });
      if (!body) throw new CallError(undefined);
      return body;
    },
  };
}

function isTimeout(signal: AbortSignal): boolean {
  return signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
}

/** @returns undefined for an answer of a proxy between the tab and the server. */
async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  return (await response.json()) as Problem;
}
