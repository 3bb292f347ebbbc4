/** RFC 9457, as the server writes it. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  /** In the person's language. */
  readonly title: string;
  readonly errors?: readonly { readonly field: string; readonly detail: string }[];
  /** What is kept now, where an edit came too late. */
  readonly current?: unknown;
};

/** A call that was refused, or that could not be made: then without a problem. */
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
  /** The revision that an edit was made from. */
  readonly seen?: string;
  /** A UUID under which a creation is made once, however often it is sent. */
  readonly key?: string;
  readonly signal?: AbortSignal;
};

export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

export type Api = {
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  send<T>(method: 'POST' | 'PUT', path: string, sending: Sending): Promise<T>;
  /** A file to keep, under the name that the server gives it. */
  file(path: string): Promise<{ readonly name: string; readonly file: Blob }>;
  /** The open stream of changes. @throws CallError when it cannot be had. */
  events(signal: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
};

export type Proof = {
  /** The header by which the server knows the person; `again` asks for a new one. @throws SignInRefused */
  authorization(again: boolean): Promise<string | undefined>;
};

/** Below the folder that the page lies in, wherever a proxy has put it. */
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
    // A token may have run out since it was fetched.
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

/** @returns undefined for an answer of something between us and the server. */
async function problemOf(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return undefined;
  return (await response.json()) as Problem;
}
