import type { IncomingMessage } from 'node:http';

/** `cut_off`: the connection ended, or the time for the request was up, before the whole body had arrived. */
export type BodyFault = 'too_large' | 'encoded' | 'wrong_type' | 'not_json' | 'cut_off';

/** A refused request body. */
export class BodyError extends Error {
  readonly kind: BodyFault;

  constructor(kind: BodyFault, options?: { readonly cause?: unknown }) {
    super(kind, options);
    this.name = 'BodyError';
    this.kind = kind;
  }
}

/**
 * The whole body. Nothing is decompressed: a few kilobytes could become gigabytes before a limit applies.
 * @throws BodyError `encoded`, `too_large` as soon as it is known, or `cut_off`; the rest of the body stays unread.
 */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (isEncoded(request.headers['content-encoding'])) throw new BodyError('encoded');
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw new BodyError('too_large');
  try {
    return await collect(request, maxBytes);
  } catch (fault) {
    throw fault instanceof BodyError ? fault : new BodyError('cut_off', { cause: fault });
  }
}

async function collect(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  // The stream stays open when the loop ends early, because the refusal is sent on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > maxBytes) throw new BodyError('too_large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}

function isEncoded(contentEncoding: string | undefined): boolean {
  return !['', 'identity'].includes((contentEncoding ?? '').trim().toLowerCase());
}
