import { cleanInput } from '../../language/index.ts';
import { BodyError } from './body.ts';
import type { HttpRequest } from './route.ts';

/** The product's documents are nested at most 20 deep; far deeper ones would overflow the stack of recursive code. */
const maxDepth = 64;
/** Strict: otherwise invalid UTF-8 would be stored as other characters than were sent. */
const utf8 = new TextDecoder('utf-8', { fatal: true });
const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * The body as JSON, its texts cleaned: invisible, meaningless characters are neither stored nor shown.
 * @throws BodyError `wrong_type` for a content type other than JSON, `not_json`, and the errors of reading.
 */
export async function readJson(request: HttpRequest, maxBytes: number): Promise<unknown> {
  const type = request.headers['content-type'];
  if (type !== undefined && !isJson(type)) throw new BodyError('wrong_type');
  const bytes = await request.read(maxBytes);
  if (type === undefined && bytes.length > 0) throw new BodyError('wrong_type');
  return parseJson(bytes);
}

function isJson(type: string | string[]): boolean {
  return typeof type === 'string' && jsonType.test(type.trim());
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = utf8.decode(bytes);
    if (isTooDeep(text)) throw new BodyError('not_json');
    return cleanInput(JSON.parse(text));
  } catch (fault) {
    throw fault instanceof BodyError ? fault : new BodyError('not_json', { cause: fault });
  }
}

const [quote, backslash, openList, openObject, closeList, closeObject] = Buffer.from('"\\[{]}');

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === backslash) at += 1;
      else if (code === quote) isInString = false;
      continue;
    }
    if (code === quote) isInString = true;
    else if (code === openList || code === openObject) depth += 1;
    else if (code === closeList || code === closeObject) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}
