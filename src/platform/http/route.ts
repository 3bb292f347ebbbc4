/** A request as handlers see it; headers by lower-case name. */
export type HttpRequest = {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Path without the query, as requested. */
  readonly path: string;
  /** Decoded values of `:name` in the route's path; the value of `*` is under `*`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /**
   * The raw body, read on demand, so that the handler can check the sender first.
   * @throws BodyError for a body that is compressed, larger than `maxBytes` or cut off.
   */
  read(maxBytes: number): Promise<Uint8Array>;
};

/**
 * Starts a stream that stays open; `send` writes to it, and `end` closes it.
 * @returns a function that releases it, called once when either side closes.
 */
export type Streaming = (send: (chunk: string) => void, end: () => void) => () => void;

export type HttpResponse = {
  readonly status: number;
  /** An object is sent as JSON; text and bytes unchanged, with the content type in `headers`. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stream?: Streaming;
};

export type HttpMethod = 'get' | 'post' | 'put' | 'del' | 'patch';

export type HttpRoute = {
  readonly method: HttpMethod;
  readonly path: string;
  /** The server answers an uncaught `BodyError` in English. */
  handle(request: HttpRequest): Promise<HttpResponse>;
};
