import assert from 'node:assert/strict';
import { readUtterances } from '../../bench/understanding/data.ts';

/** What leads, specialists and administrators say only. */
const ofFew = /^(?:cases\.new|status\.|signIn\.|organisation\.|answers\.)/;
/** As many as a class has in each language, at least. */
const most = 12;
const few = 6;

const utterances = readUtterances();

describe('the labelled utterances', () => {
  it('are enough for each class and language', () => {
    const groups = Map.groupBy(utterances, ({ language, intent }) => `${language} ${intent}`);
    const short = [...groups].filter(
      ([name, rows]) => rows.length < (ofFew.test(name.split(' ')[1] ?? '') ? few : most),
    );
    assert.deepEqual(
      short.map(([name, rows]) => `${name}: ${rows.length}`),
      [],
    );
    assert.ok(utterances.length >= 3000, `${utterances.length}`);
    assert.equal(groups.size, 5 * 55);
  });

  it('are held out by half', () => {
    const heldOut = utterances.filter(({ part }) => part === 'heldOut');
    assert.equal(heldOut.length * 2, utterances.length);
  });

  it('stand in one half of a language only', () => {
    const groups = Map.groupBy(utterances, ({ language, text }) => `${language} ${text.toLowerCase()}`);
    assert.deepEqual(
      [...groups].filter(([, rows]) => rows.length > 1).map(([text]) => text),
      [],
    );
  });

  it('have slots that are words of the text, or the code that the slot takes', () => {
    const codes = ['kind', 'language', 'choice'];
    const strange = utterances.filter(({ text, slots = {} }) =>
      Object.entries(slots).some(([slot, words]) => !codes.includes(slot) && !text.includes(words)),
    );
    assert.deepEqual(strange, []);
  });
});
