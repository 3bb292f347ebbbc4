/** A request as handlers see it; headers by lower-case name. */
export type HttpRequest = {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Path without the query, as it was asked for. */
  readonly path: string;
  /** What stands in the places of `:name` in the route's path, decoded; `*` under its own name. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /**
   * The body as it came, read when a handler asks for it: after it knows who sends it.
   * @throws BodyError for one that is compressed, larger than `maxBytes` or cut off.
   */
  read(maxBytes: number): Promise<Uint8Array>;
};

/**
 * Begins a stream that stays open; `send` writes to it, and `end` closes it from this side.
 * @returns what releases it, called once when either side closes.
 */
export type Streaming = (send: (chunk: string) => void, end: () => void) => () => void;

export type HttpResponse = {
  readonly status: number;
  /** An object is sent as JSON; text and bytes as they are, with the content type that `headers` names. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stream?: Streaming;
};

export type HttpMethod = 'get' | 'post' | 'put' | 'del' | 'patch';

export type HttpRoute = {
  readonly method: HttpMethod;
  readonly path: string;
  /** A `BodyError` that it lets through is answered by the server, in English. */
  handle(request: HttpRequest): Promise<HttpResponse>;
};
