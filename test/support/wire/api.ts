/** One thing that a client of the API may rely on: where it stands, and its type with `!` where it is required. */
export type ApiLine = { readonly at: string; readonly type: string };

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Operation = {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** The description flattened: `GET /me says roles[]`, `PUT /entries/{id} ask body.state`. */
export function apiLines(description: unknown): readonly ApiLine[] {
  const { paths, components } = description as Document;
  const lines: ApiLine[] = [];
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const at = `${method.toUpperCase()} ${path}`;
      lines.push({ at, type: 'endpoint' });
      for (const { in: place, name, required, schema } of operation.parameters ?? []) {
        lines.push({ at: `${at} ask ${place}.${name}`, type: `${typeOf(schema)}${required ? '!' : ''}` });
        values(`${at} ask ${place}.${name}`, schema);
      }
      for (const [type, { schema }] of Object.entries(operation.requestBody?.content ?? {})) {
        lines.push({ at: `${at} ask ${type}`, type: 'body' });
        if (schema) fields(`${at} ask body`, schema, []);
      }
      for (const [status, { content }] of Object.entries(operation.responses)) {
        for (const [type, { schema }] of Object.entries(content ?? {})) {
          lines.push({ at: `${at} says ${status} ${type}`, type: 'body' });
          // Problems have one shape everywhere; it is listed once.
          if (schema && status !== 'default') fields(`${at} says ${status}`, schema, []);
        }
      }
    }
  }
  const problem = components.schemas.Problem;
  if (problem) fields('problem', problem, []);
  return lines;

  function fields(at: string, schema: Schema, within: readonly string[]): void {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined) {
      const target = components.schemas[name];
      if (target && !within.includes(name)) fields(at, target, [...within, name]);
      return;
    }
    for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])
      fields(at, one, within);
    for (const [key, one] of Object.entries(schema.properties ?? {})) {
      lines.push({ at: `${at}.${key}`, type: `${typeOf(one)}${schema.required?.includes(key) ? '!' : ''}` });
      if (at.includes(' ask ')) values(`${at}.${key}`, one);
      fields(`${at}.${key}`, one, within);
    }
    if (schema.items) {
      lines.push({ at: `${at}[]`, type: typeOf(schema.items) });
      fields(`${at}[]`, schema.items, within);
    }
    if (typeof schema.additionalProperties === 'object') fields(`${at}{}`, schema.additionalProperties, within);
  }

  function values(at: string, schema: Schema): void {
    for (const value of schema.enum ?? []) lines.push({ at: `${at}=${String(value)}`, type: 'value' });
  }

  function typeOf(schema: Schema): string {
    const name = schema.$ref?.split('/').at(-1);
    const target = name === undefined ? undefined : components.schemas[name];
    if (target) return typeOf(target);
    const several = schema.anyOf ?? schema.oneOf;
    if (several) return [...new Set(several.map(typeOf))].sort().join('|');
    if (schema.const !== undefined) return typeof schema.const;
    if (schema.enum) return typeof schema.enum[0];
    return [schema.type ?? 'any'].flat().sort().join('|');
  }
}
