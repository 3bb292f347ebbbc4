import assert from 'node:assert/strict';
import { Reranker } from '../../../../src/answers/matcher/rank/rerank.ts';
import { EntryIndex } from '../../../../src/answers/matcher/index/entry-index.ts';
import { letterNgrams } from '../../../../src/answers/matcher/index/letter-ngrams.ts';
import { tokenize } from '../../../../src/language/index.ts';

const indexOf = (entries: Readonly<Record<string, readonly string[]>>): EntryIndex => {
  const index = new EntryIndex();
  for (const [id, [question = '', ...alternatives]] of Object.entries(entries))
    index.put(id, [{ id, question, alternatives, answer: '', lang: 'nb' }]);
  return index;
};

const reranker = new Reranker();

const REQUESTS = indexOf({
  request: ['Hvordan søker jeg om ferie?', 'Jeg vil søke ferie', 'Sende søknad om ferie'],
  status: ['Er ferien min godkjent?', 'Er søknaden om ferie godkjent?', 'Godkjent ferie'],
  left: ['Hvor mye ferie har jeg igjen?', 'Ferie som er igjen', 'Dager igjen av ferien'],
});

const oddsOf = (index: EntryIndex, text: string, ids: readonly string[]): readonly number[] | undefined => {
  index.ngrams.setQuery(letterNgrams(tokenize(text)));
  const odds = reranker.compare(
    index,
    ids.map((id) => index.find(id)!),
  );
  return odds === undefined ? undefined : [...odds.subarray(0, ids.length)];
};

describe('the reranker', () => {
  const ids = ['request', 'status', 'left'];
  for (const [text, expected] of [
    ['søke ferie', 'request'],
    ['godkjennes ferien', 'status'],
    ['har jeg ferie igjen', 'left'],
  ] as const) {
    it(`finds what "${text}" differs from the others in`, () => {
      const odds = oddsOf(REQUESTS, text, ids)!;
      assert.equal(ids[odds.indexOf(Math.max(...odds))], expected);
    });
  }

  it('ignores what all of them contain', () => {
    const odds = oddsOf(REQUESTS, 'ferie', ids)!;
    assert.ok(Math.max(...odds) - Math.min(...odds) < 0.5, odds.join(' '));
  });

  it('gives the same result regardless of earlier questions', () => {
    const once = oddsOf(REQUESTS, 'søke ferie', ids);
    oddsOf(REQUESTS, 'har jeg ferie igjen', ['left', 'status']);
    assert.deepEqual(oddsOf(REQUESTS, 'søke ferie', ids), once);
  });

  it('says nothing about a single entry', () => assert.equal(oddsOf(REQUESTS, 'søke ferie', ['request']), undefined));

  it('says nothing with too little data', () => {
    const bare = indexOf({ one: ['Hvor er skriveren?'], other: ['Hvor er kopirommet?'] });
    assert.equal(oddsOf(bare, 'skriver', ['one', 'other']), undefined);
  });

  it('reads the first twelve wordings of an entry with very many', () => {
    const many = indexOf({
      request: Array.from({ length: 60 }, (_, at) => `søke ferie ${at}`),
      left: Array.from({ length: 60 }, (_, at) => `ferie igjen ${at}`),
      status: Array.from({ length: 60 }, (_, at) => `godkjent ferie ${at}`),
    });
    const odds = oddsOf(many, 'igjen', ids)!;
    assert.equal(ids[odds.indexOf(Math.max(...odds))], 'left');
  });
});
