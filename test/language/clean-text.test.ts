import assert from 'node:assert/strict';
import { cleanInput, cleanText, withoutInvisible } from '../../src/language/index.ts';

describe('untrusted text', () => {
  const taken: readonly (readonly [string, string, string])[] = [
    ['word joiners that our cards put between braces', '{\u2060{DATE(x)}}', '{{DATE(x)}}'],
    ['zero-width spaces', 'arkiv\u200bet', 'arkivet'],
    ['soft hyphens', 'saks\u00adbehandling', 'saksbehandling'],
    ['byte order marks', '\ufeffHei', 'Hei'],
    ['marks that turn the direction of what follows', 'a\u202eb\u202c c\u2066d\u2069', 'ab cd'],
    ['invisible operators', 'a\u2061\u2062\u2063\u2064b', 'ab'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['line ends of Windows and old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['halves of surrogate pairs', 'a\ud83d', 'a\ufffd'],
    ['letters of two parts, as macOS writes them', 'a\u030a o\u0308', 'å ö'],
  ];
  for (const [what, typed, kept] of taken) it(`loses ${what}`, () => assert.equal(cleanInput(typed), kept));

  const meant: readonly (readonly [string, string])[] = [
    ['line breaks and tabs', 'a\n\tb'],
    ['space around', '  a  '],
    ['spaces that do not break', '10\u00a0000\u202fkr'],
    ['joiners in emoji', '👩\u200d💻'],
    ['variation selectors', '❤\ufe0f'],
    ['tags in flags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['non-joiners in Persian', 'می\u200cخواهم'],
    ['marks that state a direction', '\u200fעברית\u200e'],
    ['letters of the Sami languages', 'Sámegiella, åarjelsaemien: čđŋšŧž'],
  ];
  for (const [what, text] of meant) it(`keeps ${what}`, () => assert.equal(cleanInput(text), text));

  it('is cleaned at any depth, and nothing else changes', () => {
    const value = JSON.parse('{"__proto__":{"a":"x\\u2060"},"list":["y\\u200b",1,true,null]}') as unknown;
    assert.equal(JSON.stringify(cleanInput(value)), '{"__proto__":{"a":"x"},"list":["y",1,true,null]}');
  });

  it('is trimmed when it is a whole text', () => assert.equal(cleanText(' \u2060a\u200b '), 'a'));

  it('keeps control characters in files, where they are reported as damage', () =>
    assert.equal(withoutInvisible('a\u0000b\u200bc\r\n'), 'a\u0000bc\r\n'));
});
