import fc from 'fast-check';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const nested = (depth: number): Json => Array.from({ length: depth }).reduce<Json>((inner) => ({ a: inner }), 'x');

/** What a field may hold that nobody foresaw. */
export const oddValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    0.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    '\u0000',
    '\u2060',
    '\u202e\u0007',
    '\ud800',
    '__proto__',
    'constructor',
    '.',
    '..',
    '../../etc/passwd',
    '%00',
    "'; drop table cases; --",
    '{{DATE(2026-01-01T00:00:00Z)}}',
    '<at>Losen</at>',
    'NaN',
    '2026-02-31',
    '9999999999',
    [],
    {},
    [[[]]],
    { __proto__: null, toString: 1, length: -1 },
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.uuid(),
  fc.nat(200).map((depth) => nested(depth)),
  { weight: 1, arbitrary: fc.constantFrom('x', 'ж', '\ud83d\ude00', '\n', '*').map((one) => one.repeat(20_000)) },
  fc.array(fc.constantFrom<Json>('x', 1, null), { minLength: 1, maxLength: 30 }),
);

type Edit = { readonly at: number; readonly how: 'replace' | 'remove' | 'add'; readonly value: Json };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
  value: oddValue,
});

/** The same with some of its parts replaced, removed or added. */
export function mutated(value: fc.Arbitrary<Json>, maxEdits = 3): fc.Arbitrary<Json> {
  return fc
    .tuple(value, fc.array(edit, { maxLength: maxEdits }))
    .map(([whole, edits]) => edits.reduce((json, one) => edited(json, one), whole));
}

function edited(whole: Json, { at, how, value }: Edit): Json {
  const copy = structuredClone(whole);
  const places: { readonly holder: Record<string, Json>; readonly key: string }[] = [];
  const walk = (holder: Json): void => {
    if (typeof holder !== 'object' || holder === null) return;
    const record = holder as Record<string, Json>;
    for (const key of Object.keys(record)) {
      places.push({ holder: record, key });
      walk(record[key] ?? null);
    }
  };
  walk(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (!place) return value;
  if (how === 'remove') Reflect.deleteProperty(place.holder, place.key);
  else place.holder[how === 'add' ? `${place.key}2` : place.key] = value;
  return copy;
}
