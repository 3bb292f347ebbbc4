import assert from 'node:assert/strict';
import {
  coarse,
  compoundParts,
  editDistance,
  fold,
  languageOf,
  ngrams,
  englishSkeleton,
  skeleton,
  stem,
  tokenize,
  type Language,
} from '../../src/language/index.ts';

describe('fold', () => {
  for (const [rule, text, expected] of [
    ['lowers case', 'ÅRSMELDING', 'årsmelding'],
    ['joins a letter and its ring', 'a\u030ar', 'år'],
    ['joins o and its dots', 'o\u0308ppna', 'öppna'],
    ['joins a and its dots', 'a\u0308rende', 'ärende'],
    ['keeps æ and ø apart from ä and ö', 'æøäö', 'æøäö'],
    ['takes other marks off', 'idé café', 'ide cafe'],
    ['reads ü as y', 'Müller', 'myller'],
    ['drops invisible characters', 'til\u00adgang\u200b', 'tilgang'],
    ['reads full-width letters', 'ＡＢＣ', 'abc'],
    ['reads ð as d', 'að', 'ad'],
    ['reads þ as th', 'þing', 'thing'],
    ['reads ß as ss', 'straße', 'strasse'],
    ['reads œ as oe', 'cœur', 'coeur'],
    ['reads ł as l', 'łatwy', 'latwy'],
    ['reads đ as d', 'dieđut', 'diedut'],
    ['reads ŋ as n', 'maŋŋil', 'mannil'],
    ['reads ŧ as t', 'muoŧŧá', 'muotta'],
    ['takes a ring off u', 'dům', 'dum'],
    ['straightens ’', 'it’s', "it's"],
    ['straightens ‘', 'it‘s', "it's"],
    ['straightens ´', 'it´s', "it's"],
    ['straightens `', 'it`s', "it's"],
  ] as const) {
    it(rule, () => assert.equal(fold(text), expected));
  }
});

describe('tokenize', () => {
  for (const [rule, text, expected] of [
    ['parts words at hyphens and marks', 'sommer-OL 2012?', ['sommer', 'ol', '2012']],
    ["takes 's and 'll off", "it's what they'll see", ['it', 'what', 'they', 'see']],
    ["takes 're, 've, 'd and 'm off", "we're I've I'd I'm", ['we', 'i', 'i', 'i']],
    ["keeps n't", "don't", ['dont']],
    ['finds no words in emoji', '😀 🎉 …', []],
    ['cuts a word of more than 40 letters', 'a'.repeat(50), ['a'.repeat(40)]],
    ['keeps Arabic words', 'هل المفتاح', ['هل', 'المفتاح']],
  ] as const) {
    it(rule, () => assert.deepEqual(tokenize(text), expected));
  }
});

describe('stem', () => {
  for (const [language, first, second] of [
    ['nb', 'mappene', 'mapper'],
    ['nn', 'hestane', 'hestar'],
    ['nn', 'skrivarane', 'skrivar'],
    ['nn', 'raskaste', 'rask'],
    ['nn', 'jentor', 'jente'],
    ['sv', 'behörigheterna', 'behörighet'],
    ['sv', 'barnet', 'barn'],
    ['sv', 'platsen', 'plats'],
    ['sv', 'frågan', 'fråga'],
    ['da', 'sagerne', 'sager'],
    ['en', 'archiving', 'archived'],
  ] as const) {
    it(`joins ${first} and ${second} (${language})`, () => assert.equal(stem(first, language), stem(second, language)));
  }
});

describe('englishSkeleton', () => {
  for (const [rule, first, second] of [
    ['d after a consonant', 'card', 'car'],
    ['th and t', 'three', 'tree'],
    ['doubled vowels', 'good', 'god'],
    ['lig and leg', 'leg', 'lig'],
    ['aa and å', 'baa', 'bå'],
    ['hj and h', 'hje', 'he'],
    ['gj and g', 'gje', 'ge'],
    ['kv and v', 'kva', 'va'],
    ['hv and v', 'hve', 've'],
    ['før and for', 'førhand', 'forhand'],
    ['hed and het', 'bathed', 'bathet'],
  ] as const) {
    it(`keeps ${rule} apart`, () => assert.notEqual(englishSkeleton(first), englishSkeleton(second)));
  }
  for (const [rule, english, nordic] of [
    ['doubled consonants', 'access', 'akses'],
    ['c as k', 'contract', 'kontrakt'],
    ['tion as sjon', 'function', 'funksjon'],
    ['ph as f', 'photo', 'foto'],
  ] as const) {
    it(`meets the Nordic word by ${rule}`, () => assert.equal(englishSkeleton(english), skeleton(nordic)));
  }
});

describe('skeleton', () => {
  for (const [rule, first, second] of [
    ['aa as å', 'maaned', 'måned'],
    ['oe as ø', 'soeknad', 'søknad'],
    ['ö as ø', 'söka', 'søka'],
    ['ae as e', 'laere', 'lere'],
    ['æ as e', 'hjælp', 'hjelp'],
    ['ä as e', 'hjälp', 'hjelp'],
    ['øy as ø', 'øyre', 'øre'],
    ['ei as e', 'stein', 'sten'],
    ['tion as sjon', 'station', 'stasjon'],
    ['sion as sjon', 'pension', 'pensjon'],
    ['ssion as sjon', 'mission', 'misjon'],
    ['tsjon as sjon', 'statsjon', 'stasjon'],
    ['ck as k', 'sjuck', 'sjuk'],
    ['qu as kv', 'quiz', 'kviz'],
    ['x as ks', 'extra', 'ekstra'],
    ['c as s before e', 'process', 'proses'],
    ['c as k otherwise', 'contract', 'kontrakt'],
    ['ch as k', 'arch', 'ark'],
    ['w as v', 'web', 'veb'],
    ['z as s', 'zone', 'sone'],
    ['ph as f', 'photo', 'foto'],
    ['th as t', 'thema', 'tema'],
    ['hv as v at the start', 'hvem', 'vem'],
    ['kv as v before a vowel at the start', 'kven', 'ven'],
    ['hj as h at the start', 'hjem', 'hem'],
    ['gj as g at the start', 'gjøra', 'gøra'],
    ['för as for in a longer word', 'förslag', 'forslag'],
    ['hed as het', 'enhed', 'enhet'],
    ['leg as lig', 'mogleg', 'moglig'],
    ['d after a consonant as silent', 'mand', 'man'],
    ['d before s as silent', 'landskap', 'lanskap'],
    ['doubled letters as one', 'takk', 'tak'],
  ] as const) {
    it(rule, () => assert.equal(skeleton(first), skeleton(second)));
  }
  it('keeps similar-looking words apart', () => {
    assert.notEqual(skeleton('får'), skeleton('far'));
    assert.notEqual(skeleton('før'), skeleton('for'));
  });
});

describe('coarse', () => {
  for (const [rule, first, second] of [
    ['a missing ring', 'språk', 'sprak'],
    ['a missing slash', 'søknad', 'soknad'],
    ['u and y as o', 'lukke', 'lokke'],
    ['j as i', 'skje', 'skie'],
    ['å and e as a', 'spret', 'språt'],
    ['ø as o', 'brød', 'brod'],
    ['sounds that fall together as one', 'gåen', 'gån'],
    ['a soft b', 'købe', 'køpe'],
    ['a soft d', 'gade', 'gate'],
    ['a soft g', 'sprog', 'sprok'],
    ['f and v after a vowel', 'hav', 'haf'],
  ] as const) {
    it(`joins ${rule}`, () => assert.equal(coarse(skeleton(first)), coarse(skeleton(second))));
  }
});

describe('ngrams', () => {
  it('marks both ends', () => assert.deepEqual(ngrams('sak', 3), ['^sa', 'sak', 'ak$']));
  it('gives a short word whole', () => assert.deepEqual(ngrams('', 3), ['^$']));
});

describe('editDistance', () => {
  for (const [rule, first, second, expected] of [
    ['nothing', 'sak', 'sak', 0],
    ['a changed letter', 'sak', 'tak', 1],
    ['a lost letter', 'arkiv', 'akiv', 1],
    ['an added letter', 'arkiv', 'arkkiv', 1],
    ['two swapped letters as one', 'arkiv', 'akriv', 1],
    ['letters far apart', 'abc', 'xyz', 3],
    ['more than 40 letters by the first 40', 'a'.repeat(60), 'a'.repeat(40), 0],
  ] as const) {
    it(`counts ${rule}`, () => assert.equal(editDistance(first, second), expected));
  }
});

describe('compoundParts', () => {
  before(function () {
    this.timeout(30_000);
    compoundParts('timeliste', 'nb');
  });

  for (const [rule, word, language, expected] of [
    ['two known parts', 'timeliste', 'nb', ['time', 'liste']],
    ['a joint s', 'arbeidsmøte', 'nb', ['arbeid', 'møte']],
    ['a joint e', 'barnehage', 'nb', ['barn', 'hage']],
    ['a bent last part', 'skolebøkene', 'nb', ['skole', 'bøkene']],
    ['an unknown part', 'blorksystem', 'nb', []],
    ['no English word', 'keyboard', 'en', []],
    ['no short word', 'bilvei', 'nb', []],
    ['no word of grammar first', 'tilgang', 'nb', []],
    ['no word of grammar last', 'skoleover', 'nb', []],
  ] as const satisfies readonly (readonly [string, string, Language, readonly string[]])[]) {
    it(`finds ${rule}`, () => assert.deepEqual(compoundParts(word, language), expected));
  }
});

describe('languageOf', () => {
  for (const [tag, expected] of [
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['EN', 'en'],
    ['sv-FI', 'sv'],
    ['dk', 'da'],
    ['se', 'sv'],
    ['gb', 'en'],
    ['fi', undefined],
    ['constructor', undefined],
    [undefined, undefined],
  ] as const) {
    it(`reads ${tag} as ${expected}`, () => assert.equal(languageOf(tag), expected));
  }
});
