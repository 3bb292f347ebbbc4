import fc from 'fast-check';
import { people } from '../bot.ts';
import type { Case } from './target.ts';
import { wrap, wrapping } from './wrapping.ts';

type Mutation = { readonly at: number; readonly how: 'flip' | 'cut' | 'insert' | 'repeat'; readonly bytes: Uint8Array };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(1_000_000),
  how: fc.constantFrom('flip', 'cut', 'insert', 'repeat'),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 30 }),
    fc
      .constantFrom('"', '\r', '\n\n', ',,,,', ';', '\t', '\u0000', '# ', '---', '\ufeff', '=1+1')
      .map((text) => Buffer.from(text)),
  ),
});

export type GoodFiles = Readonly<Record<string, readonly Uint8Array[]>>;

/** Valid files of each format, and their mutations. */
export function files(good: GoodFiles) {
  const formats = Object.keys(good);
  const file = fc.constantFrom(...formats).chain((format) =>
    fc.record({
      format: fc.oneof({ weight: 6, arbitrary: fc.constant(format) }, fc.constantFrom(...formats, 'xls', 'exe', '')),
      bytes: fc.constantFrom(...(good[format] ?? [])),
      changes: fc.array(mutation, { maxLength: 4 }),
    }),
  );
  return fc
    .oneof({ weight: 9, arbitrary: file }, garbage(formats))
    .map(({ format, bytes, changes }) => ({ format, bytes: changes.reduce(changed, bytes) }));
}

/** The same, sent for an import. */
export function imports(good: GoodFiles): fc.Arbitrary<Case> {
  return fc
    .record({
      file: files(good),
      name: fc.oneof(
        { weight: 5, arbitrary: fc.constant('svar') },
        fc.string({ maxLength: 20 }),
        fc.constant('../../x'),
      ),
      dryRun: fc.constantFrom('true', 'true', 'true', 'false', 'x'),
      how: wrapping('application/octet-stream'),
      as: fc.constantFrom(people.solveig, people.mette, people.ingrid),
    })
    .map(({ file: { format, bytes }, name, dryRun, how, as }) => {
      const sent = wrap(Buffer.from(bytes), how);
      const query = new URLSearchParams({ name: `${name.toWellFormed()}.${format}`, dryRun });
      return {
        kind: 'file',
        method: 'POST',
        path: `/api/v1/entries/import?${query.toString()}`,
        headers: { ...sent.headers, authorization: `Trial ${as.aadObjectId}` },
        body: sent.body,
      };
    });
}

function garbage(formats: readonly string[]) {
  return fc.record({
    format: fc.constantFrom(...formats),
    bytes: fc.uint8Array({ maxLength: 400 }),
    changes: fc.constant<Mutation[]>([]),
  });
}

function changed(file: Uint8Array, { at, how, bytes }: Mutation): Uint8Array {
  const place = at % (file.length + 1);
  const [before, after] = [file.subarray(0, place), file.subarray(place)];
  switch (how) {
    case 'flip': {
      const copy = Uint8Array.from(file);
      bytes.forEach((byte, index) => {
        if (place + index < copy.length) copy[place + index] = byte;
      });
      return copy;
    }
    case 'cut':
      return before;
    case 'insert':
      return Buffer.concat([before, bytes, after]);
    case 'repeat':
      return Buffer.concat([before, ...Array.from({ length: 20 }, () => bytes), after]);
  }
}
