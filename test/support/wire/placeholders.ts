/** JSON in which ids and instants are named instead of given, such as `{case}` and `{seen:number}`. */
export type Recorded = unknown;
export type Values = Readonly<Record<string, unknown>>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const placeholder = /^\{([\w.]+)(?::(number))?\}$/;
/** Strings that mean something to the product; all others are names, texts and ids. */
const words = ['to', 'kind', 'reaction', 'role', 'language', 'fault'];

/** Names what differs from run to run, by the key under which it stands. */
export function record(value: unknown, path: readonly string[] = []): Recorded {
  const name = path.join('.');
  const key = path.at(-1) ?? '';
  if (typeof value === 'string') return recordText(value, name, key);
  if (typeof value === 'number') return key === 'from' ? 0 : key === 'seen' ? '{seen:number}' : value;
  if (Array.isArray(value)) return [`{${name}}`];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, record(one, [...path, inner])]));
}

function recordText(value: string, name: string, key: string): string {
  const isNamed = uuid.test(value) || instant.test(value) || day.test(value) || key === 'person';
  if (isNamed) return `{${name}}`;
  if (words.includes(key)) return value;
  return value === '' ? '' : (inventedText[key] ?? value);
}

const inventedText: Readonly<Record<string, string>> = {
  title: '{title}',
  wish: '{wish}',
  why: 'Fristene glipper',
  what: '{what}',
  when: 'i dag',
  where: 'Ny sak',
  text: 'Når åpner kantina?',
};

/** What two recordings have in common that are pressed alike: keys and types, and the words that mean something. */
export function shapeOf(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${shapeOf(value[0], key)}]`;
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).map(([name, one]) => `${name}:${shapeOf(one, name)}`);
    return `{${inner.sort().join()}}`;
  }
  if (typeof value === 'string') {
    if (placeholder.test(value) || words.includes(key)) return value;
    return 'string';
  }
  return typeof value === 'boolean' || value === null ? String(value) : typeof value;
}

/** Puts the values of a prepared state in. @throws naming what is not prepared. */
export function bind(recorded: Recorded, values: Values): unknown {
  if (typeof recorded === 'string') {
    const [, name, type] = placeholder.exec(recorded) ?? [];
    if (name === undefined) return recorded;
    const value = values[name];
    if (value === undefined) throw new Error(`nothing is prepared for {${name}}`);
    if (type === 'number' && typeof value !== 'number') throw new Error(`{${name}} is no number`);
    return value;
  }
  if (Array.isArray(recorded)) {
    const [only] = recorded as readonly Recorded[];
    const bound = bind(only, values);
    return Array.isArray(bound) ? bound : [bound];
  }
  if (typeof recorded !== 'object' || recorded === null) return recorded;
  return Object.fromEntries(Object.entries(recorded).map(([key, value]) => [key, bind(value, values)]));
}
