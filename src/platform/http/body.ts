import type { IncomingMessage } from 'node:http';

/** A body of more bytes than the route takes. */
export class BodyTooLargeError extends Error {}

/** The whole body; one that says that it is compressed counts as it came. @throws BodyTooLargeError as soon as it is too much. */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > maxBytes) throw new BodyTooLargeError();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}
