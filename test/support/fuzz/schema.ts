import fc from 'fast-check';
import { type Json, oddValue } from './values.ts';

/** As much of JSON Schema as zod writes. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
};

export type Shaping = {
  /** Ids of things that exist, which are taken half of the time. */
  readonly ids: () => readonly string[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
};

/** Values of a schema's shape and types, with whatever inside them. */
export function shapedBy(schema: JsonSchema, shaping: Shaping): fc.Arbitrary<Json> {
  const { $ref } = schema;
  if ($ref !== undefined) return shapedBy(shaping.definitions?.[$ref.split('/').at(-1) ?? ''] ?? {}, shaping);
  const several = schema.anyOf ?? schema.oneOf;
  if (several) return fc.oneof(...several.map((one) => shapedBy(one, shaping)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const [type] = [schema.type ?? 'any'].flat();
  switch (type) {
    case 'object':
      return objectOf(schema, shaping);
    case 'array': {
      const { minItems = 0, maxItems = 6 } = schema;
      const length = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 6)) };
      return fc.array(shapedBy(schema.items ?? {}, shaping), length);
    }
    case 'integer':
      return integerOf(schema);
    case 'number':
      return fc.oneof(integerOf(schema), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return textOf(schema, shaping);
    default:
      return oddValue;
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, shaping: Shaping): fc.Arbitrary<Json> {
  const model = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, shapedBy(one, shaping)]));
  return fc.record(model, { requiredKeys: required.filter((key) => key in model), noNullPrototype: true });
}

function integerOf({ minimum = -1000, maximum = 100_000 }: JsonSchema): fc.Arbitrary<Json> {
  const [least, most] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  return fc.oneof(fc.integer({ min: least, max: Math.max(least, most) }), fc.constantFrom(least, most));
}

const words = [
  'Arkiv',
  'hr',
  '10:00',
  '25:61',
  '2026-03-05',
  '12',
  'minst 30',
  'true',
  'nb',
  'https://meet.uin.example/a',
];

function textOf({ format, minLength = 0, maxLength = 200 }: JsonSchema, { ids }: Shaping): fc.Arbitrary<Json> {
  if (format === 'uuid') return fc.oneof(fc.uuid(), existing(ids));
  if (format === 'date') {
    const instant = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    return instant.map((date) => date.toISOString().slice(0, 10));
  }
  const most = Math.max(minLength, Math.min(maxLength, 200));
  return fc.oneof(
    fc.constantFrom(...words),
    fc.string({ minLength, maxLength: most }),
    fc.string({ unit: 'binary', minLength, maxLength: most }),
    existing(ids),
    fc.constant('x'.repeat(Math.min(maxLength, 3000))),
  );
}

function existing(ids: () => readonly string[]): fc.Arbitrary<string> {
  return fc.nat(10_000).map((at) => {
    const known = ids();
    return known[at % known.length] ?? '0199a000-0000-7000-8000-000000000001';
  });
}
