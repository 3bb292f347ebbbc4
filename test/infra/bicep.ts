/**
 * Reads as much Bicep as infra/main.bicep uses and refuses the rest, since no compiler can be had here: parameters,
 * variables, resources and outputs; objects, arrays, texts with insertions, references and calls.
 */
export type Expression =
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Expression>; readonly keys: readonly Expression[] }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | { readonly kind: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'literal'; readonly value: number | boolean | null }
  | { readonly kind: 'reference'; readonly name: string; readonly path: string }
  | { readonly kind: 'call'; readonly name: string; readonly items: readonly Expression[] };

export type Parameter = {
  readonly type: string;
  readonly default: Expression | undefined;
  readonly decorators: readonly string[];
};
export type Resource = { readonly type: string; readonly existing: boolean; readonly body: Expression };
export type Bicep = {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly variables: ReadonlyMap<string, Expression>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly outputs: ReadonlyMap<string, Expression>;
};

const spaces = /(?:[ \t]|\/\/[^\n]*)*/y;
const spacesAndLines = /(?:\s|\/\/[^\n]*)*/y;
const word = /[A-Za-z_]\w*/y;
const number = /\d+/y;

/** @throws Error that names the line, for invalid or unsupported Bicep. */
export function readBicep(source: string): Bicep {
  let at = 0;
  const parameters = new Map<string, Parameter>();
  const variables = new Map<string, Expression>();
  const resources = new Map<string, Resource>();
  const outputs = new Map<string, Expression>();
  let decorators: string[] = [];

  skip(spacesAndLines);
  while (at < source.length) {
    readStatement();
    skip(spaces);
    if (at < source.length && source[at] !== '\n') fail('expected the end of the line');
    skip(spacesAndLines);
  }
  return { parameters, variables, resources, outputs };

  function readStatement(): void {
    if (accept('@')) {
      const decorator = readWord();
      if (!accept('(')) fail('expected ( after the decorator');
      readItems(')');
      decorators.push(decorator);
      return;
    }
    const keyword = readWord();
    if (keyword === 'param') {
      const name = declare();
      const type = readWord();
      parameters.set(name, { type, default: accept('=') ? readExpression() : undefined, decorators });
    } else if (keyword === 'var') variables.set(declare(), readAssigned());
    else if (keyword === 'output') {
      const name = readWord();
      if (outputs.has(name)) fail(`${name} is declared twice`);
      readWord();
      outputs.set(name, readAssigned());
    } else if (keyword === 'resource') readResource();
    else if (keyword === 'targetScope') readAssigned();
    else fail(`unknown statement ${keyword}`);
    decorators = [];
  }

  function readResource(): void {
    const name = declare();
    const type = readExpression();
    const written = type.kind === 'text' ? type.parts[0] : undefined;
    if (typeof written !== 'string') return fail('expected the type of the resource');
    const mark = at;
    const existing = readWordIfAny() === 'existing';
    if (!existing) at = mark;
    resources.set(name, { type: written, existing, body: readAssigned() });
  }

  function declare(): string {
    const name = readWord();
    if (parameters.has(name) || variables.has(name) || resources.has(name)) fail(`${name} is declared twice`);
    return name;
  }

  function readAssigned(): Expression {
    if (!accept('=')) fail('expected =');
    return readExpression();
  }

  function readExpression(): Expression {
    skip(spaces);
    if (source[at] === "'") return readText();
    if (accept('{')) return readObject();
    if (accept('[')) return { kind: 'array', items: readItems(']') };
    const digits = match(number);
    if (digits) return { kind: 'literal', value: Number(digits) };
    const name = readWord();
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' };
    if (name === 'null') return { kind: 'literal', value: null };
    const called = source[at] === '(' && accept('(') ? readItems(')') : undefined;
    let path = '';
    while (source[at] === '.') {
      at += 1;
      path += `.${readWord()}`;
    }
    return called ? { kind: 'call', name, items: called } : { kind: 'reference', name, path: path.slice(1) };
  }

  function readObject(): Expression {
    const entries = new Map<string, Expression>();
    const keys: Expression[] = [];
    skip(spacesAndLines);
    while (source[at] !== '}') {
      const key = source[at] === "'" ? readText() : undefined;
      const name = key ? JSON.stringify(key) : readWord();
      if (entries.has(name)) fail(`${name} stands twice in one object`);
      if (!accept(':')) fail('expected : after the name');
      if (key) keys.push(key);
      entries.set(name, readExpression());
      endItem('}');
    }
    at += 1;
    return { kind: 'object', entries, keys };
  }

  function readItems(end: ')' | ']'): Expression[] {
    const items: Expression[] = [];
    skip(spacesAndLines);
    while (source[at] !== end) {
      items.push(readExpression());
      endItem(end);
    }
    at += 1;
    return items;
  }

  /** Items are parted by a comma or a line end. */
  function endItem(end: string): void {
    skip(spaces);
    if (source[at] !== ',' && source[at] !== '\n' && source[at] !== end) fail(`expected , or a new line or ${end}`);
    if (source[at] === ',') at += 1;
    skip(spacesAndLines);
    if (at >= source.length) fail(`${end} is missing`);
  }

  function readText(): Expression {
    at += 1;
    const parts: (string | Expression)[] = [];
    let plain = '';
    while (source[at] !== "'") {
      if (at >= source.length || source[at] === '\n') fail('the text does not end');
      if (source.startsWith('${', at)) {
        if (plain) parts.push(plain);
        plain = '';
        at += 2;
        parts.push(readExpression());
        if (!accept('}')) fail('expected } after the insertion');
        continue;
      }
      if (source[at] === '\\') at += 1;
      plain += source[at];
      at += 1;
    }
    at += 1;
    if (plain || parts.length === 0) parts.push(plain);
    return { kind: 'text', parts };
  }

  function readWord(): string {
    return readWordIfAny() ?? fail(`expected a name instead of ${JSON.stringify(source[at] ?? 'the end')}`);
  }

  function readWordIfAny(): string | undefined {
    skip(spaces);
    return match(word);
  }

  function accept(sign: string): boolean {
    skip(spaces);
    if (source[at] !== sign) return false;
    at += 1;
    return true;
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  }

  function skip(pattern: RegExp): void {
    match(pattern);
  }

  function fail(message: string): never {
    throw new Error(`line ${source.slice(0, at).split('\n').length}: ${message}`);
  }
}

/** Everything inside an expression, itself first. */
export function partsOf(expression: Expression): readonly Expression[] {
  return [expression, ...innerOf(expression).flatMap(partsOf)];
}

function innerOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'object':
      return [...expression.keys, ...expression.entries.values()];
    case 'array':
    case 'call':
      return expression.items;
    case 'text':
      return expression.parts.filter((part) => typeof part !== 'string');
    case 'literal':
    case 'reference':
      return [];
  }
}

/** The value at a path of names; undefined where there is none. */
export function at(expression: Expression | undefined, ...path: readonly string[]): Expression | undefined {
  return path.reduce<Expression | undefined>(
    (here, name) => (here?.kind === 'object' ? here.entries.get(name) : undefined),
    expression,
  );
}
