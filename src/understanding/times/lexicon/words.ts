import { phraseOf } from '../../../language/index.ts';

/** Words of time in the five languages, as people write them; the patterns are made from their folded forms. */

export const months: readonly (readonly string[])[] = [
  ['januar', 'januari', 'january', 'jan'],
  ['februar', 'februari', 'february', 'feb', 'febr'],
  ['mars', 'marts', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];
/** Names of months that mean something else as well: `may`, Danish `jul`, `mar`. */
export const doubtfulMonths: readonly string[] = ['may', 'march', 'jul', 'mar', 'des', 'dec', 'sep', 'jan', 'apr'];

export const weekdays: readonly (readonly string[])[] = [
  ['mandag', 'måndag', 'monday'],
  ['tirsdag', 'tysdag', 'tisdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'laurdag', 'lördag', 'saturday'],
  ['søndag', 'sundag', 'söndag', 'sunday'],
];
/** Short forms are words of their own (`man` is "one"): they count beside a date, a time or a full stop only. */
export const shortWeekdays: readonly (readonly string[])[] = [
  ['man', 'mån', 'mon', 'mand'],
  ['tir', 'tirs', 'tys', 'tis', 'tue', 'tues'],
  ['ons', 'wed', 'weds'],
  ['tor', 'tors', 'thu', 'thur', 'thurs'],
  ['fre', 'fri', 'fred'],
  ['lør', 'lau', 'laur', 'lör', 'sat', 'lørd'],
  ['søn', 'sun', 'sön', 'sønd'],
];
/** One of them, and all of them: "torsdagen", "torsdagar", "Thursdays". */
export const weekdayEnds = {
  definite: ['en', 'ens', 's', 'e'],
  plural: ['er', 'ar', 'ene', 'ane', 'arna', 'erne', 'e', 's'],
};

/** Days from today. */
export const relativeDays: readonly (readonly [number, readonly string[]])[] = [
  [0, ['i dag', 'idag', 'today', 'i dagens løp']],
  [1, ['i morgen', 'imorgen', 'i morgon', 'imorgon', 'i morra', 'imorra', 'imorron', 'i morron', 'imårra', 'i mårra']],
  [1, ['tomorrow', 'tmrw', 'tomorow', 'tommorow']],
  [2, ['i overmorgen', 'overmorgen', 'i overmorgon', 'overmorgon', 'i övermorgon', 'övermorgon', 'iövermorgon']],
  [2, ['the day after tomorrow', 'day after tomorrow', 'overimorgen', 'over i morgen', 'over i morgon']],
  [-1, ['i går', 'igår', 'yesterday']],
  [-2, ['i forgårs', 'i førgår', 'i förrgår', 'i forgårs', 'forgårs', 'the day before yesterday']],
];
/** A part of today: the half of the day it lies in. */
export const partsOfToday: readonly (readonly ['am' | 'pm', readonly string[]])[] = [
  ['am', ['i formiddag', 'i förmiddag', 'this morning', 'i føremiddag', 'i morges', 'i morse']],
  ['pm', ['i ettermiddag', 'i eftermiddag', 'i kveld', 'ikveld', 'i kväll', 'ikväll', 'i aften', 'i aften']],
  ['pm', ['this afternoon', 'this evening', 'tonight', 'i eftermiddags']],
];
/** A part of a day, beside it. */
export const dayParts: readonly (readonly ['am' | 'pm', readonly string[]])[] = [
  ['am', ['morgen', 'morgenen', 'morgon', 'morgonen', 'morning', 'formiddag', 'formiddagen', 'førmiddag']],
  [
    'am',
    ['førmiddagen', 'føremiddag', 'förmiddag', 'förmiddagen', 'tidlig', 'tidleg', 'bitti', 'tidligt', 'fm', 'f.m'],
  ],
  ['pm', ['ettermiddag', 'ettermiddagen', 'eftermiddag', 'eftermiddagen', 'kveld', 'kvelden', 'kväll', 'kvällen']],
  ['pm', ['aften', 'aftenen', 'afternoon', 'evening', 'em', 'e.m']],
];

export const weekWords: readonly string[] = ['uke', 'uka', 'uken', 'ukas', 'ukens', 'veke', 'veka', 'vecka', 'veckan'];
export const moreWeekWords: readonly string[] = [
  'uge',
  'ugen',
  'week',
  'wk',
  'uker',
  'veker',
  'veckor',
  'uger',
  'weeks',
];
/** Before a number only. */
export const shortWeekWords: readonly string[] = ['v', 'u', 'vk', 'wk', 'w'];
export const monthWords: readonly string[] = [
  ...['måned', 'måneden', 'månad', 'månaden', 'månader', 'måneder', 'mnd', 'month', 'months', 'månedens'],
];
export const weekendWords: readonly string[] = [
  ...['helg', 'helga', 'helgen', 'weekend', 'weekenden', 'weekends', 'helgi'],
];
export const dayWords: readonly string[] = ['dag', 'dager', 'dagar', 'dage', 'day', 'days', 'døgn', 'dygn'];
export const yearWords: readonly string[] = ['år', 'året', 'year'];

export const nextWords: readonly string[] = ['neste', 'nest', 'næste', 'nästa', 'next', 'komande neste'];
export const thisWords: readonly string[] = [
  ...['denne', 'denna', 'dette', 'detta', 'den här', 'det här', 'den her', 'this', 'nå på', 'no på', 'nu på', 'nå til'],
  ...['førstkommende', 'førstkomande', 'förstkommande', 'kommende', 'kommande', 'komande', 'coming', 'this coming'],
  ...['nærmeste', 'närmaste', 'næraste', 'nå', 'nu', 'inneværende', 'innevarande', 'innevärande', 'indeværende'],
  ...['nu til', 'the coming', 'nærmest'],
];
export const lastWords: readonly string[] = [
  'forrige',
  'førre',
  'förra',
  'sist',
  'siste',
  'last',
  'sidste',
  'previous',
];

/** Words that put a day, a week or a time into a sentence. */
export const prepositions: readonly string[] = ['på', 'om', 'i', 'on', 'in', 'den', 'til', 'till', 'to', 'for', 'by'];

export const everyWords: readonly string[] = [
  ...['hver', 'hvert', 'kvar', 'kvart', 'varje', 'var', 'every', 'each', 'alle', 'alla'],
];
export const everyOtherWords: readonly string[] = [
  ...['annenhver', 'annahver', 'annankvar', 'annakvar', 'annankvart', 'annethvert', 'varannan', 'vartannat'],
  ...['hveranden', 'hver anden', 'hver annen', 'hver andre', 'kvar andre', 'every other', 'every second'],
  ...['var annan', 'hver 2.', 'kvar 2.', 'every 2nd', 'hvert andet', 'fortnightly'],
];
export const weeklyWords: readonly string[] = [
  ...['ukentlig', 'ukentleg', 'vekentleg', 'kvar veke', 'veckovis', 'ugentlig', 'ugentligt', 'weekly'],
];

export const clockWords: readonly string[] = [
  ...['klokka', 'klokken', 'klockan', 'klokkeslett', 'kl.', 'kl', 'kl:', 'at', '@', 'klk', 'klk.'],
];
/** A time is near it. */
export const aboutWords: readonly string[] = [
  'ca.',
  'ca',
  'cirka',
  'circa',
  'rundt',
  'omkring',
  'around',
  'about',
  'sånn',
];
export const fromWords: readonly string[] = [
  ...[
    'fra',
    'frå',
    'från',
    'from',
    'starter',
    'startar',
    'start',
    'starts',
    'begynner',
    'byrjar',
    'börjar',
    'begynder',
  ],
];
export const betweenWords: readonly string[] = ['mellom', 'mellem', 'mellan', 'between'];
export const untilWords: readonly string[] = ['til', 'till', 'to', 'until', 'til og med', 'tom', 't.o.m'];
export const endWords: readonly string[] = [
  ...['slutter', 'sluttar', 'slutt', 'slutar', 'slut', 'ends', 'end', 'ferdig', 'klar', 'avsluttes', 'until', 'inntil'],
];
export const andWords: readonly string[] = ['og', 'och', 'and', '&', 'o', 'samt'];
export const orWords: readonly string[] = ['eller', 'or', 'evt', 'evt.', 'eventuelt', 'ev.'];

/** Numbers in words; the index is the number. */
export const numberWords: readonly (readonly string[])[] = [
  ['null', 'noll', 'nul', 'zero'],
  ['en', 'ei', 'et', 'ein', 'eit', 'eitt', 'ett', 'én', 'one', 'a', 'an', 'éi', 'ét'],
  ['to', 'två', 'two', 'tvo'],
  ['tre', 'three'],
  ['fire', 'fyra', 'four'],
  ['fem', 'five'],
  ['seks', 'sex', 'six'],
  ['sju', 'syv', 'seven'],
  ['åtte', 'åtta', 'otte', 'eight'],
  ['ni', 'nio', 'nine'],
  ['ti', 'tio', 'ten'],
  ['elleve', 'elva', 'eleven'],
  ['tolv', 'twelve'],
  ['tretten', 'tretton', 'thirteen'],
  ['fjorten', 'fjorton', 'fourteen'],
  ['femten', 'femton', 'fifteen'],
  ['seksten', 'sexton', 'sixteen', 'sejsten'],
  ['sytten', 'sjutton', 'seventeen', 'søtten'],
  ['atten', 'arton', 'eighteen'],
  ['nitten', 'nitton', 'nineteen'],
];
export const tens: readonly (readonly [number, readonly string[]])[] = [
  [20, ['tjue', 'tyve', 'tjugo', 'twenty', 'tjugu']],
  [30, ['tretti', 'tredve', 'trettio', 'thirty']],
  [40, ['førti', 'førr', 'fyrtio', 'fyrre', 'forty', 'fyrti']],
  [50, ['femti', 'femtio', 'halvtreds', 'fifty']],
  [60, ['seksti', 'sextio', 'tres', 'sixty']],
  [70, ['sytti', 'sjuttio', 'halvfjerds', 'seventy']],
  [80, ['åtti', 'åttio', 'firs', 'eighty']],
  [90, ['nitti', 'nittio', 'halvfems', 'ninety']],
];
export const ordinals: readonly (readonly string[])[] = [
  [],
  ['første', 'fyrste', 'första', 'first', '1.', '1st'],
  ['andre', 'andra', 'anden', 'second', '2.', '2nd'],
  ['tredje', 'third', '3.', '3rd'],
  ['fjerde', 'fjärde', 'fourth', '4.', '4th'],
  ['femte', 'fifth', '5.', '5th'],
  ['sjette', 'sjätte', 'sixth'],
  ['sjuende', 'syvende', 'sjunde', 'seventh', 'sjuande'],
  ['åttende', 'ottende', 'åttonde', 'eighth', 'åttande'],
  ['niende', 'nionde', 'ninth', 'niande'],
  ['tiende', 'tionde', 'tenth', 'tiande'],
  ['ellevte', 'elvte', 'elfte', 'eleventh'],
  ['tolvte', 'tolfte', 'twelfth'],
  ['trettende', 'trettonde', 'thirteenth', 'trettande'],
  ['fjortende', 'fjortonde', 'fourteenth', 'fjortande'],
  ['femtende', 'femtonde', 'fifteenth', 'femtande'],
  ['sekstende', 'sextonde', 'sixteenth', 'sekstande'],
  ['syttende', 'sjuttonde', 'seventeenth', 'syttande'],
  ['attende', 'artonde', 'eighteenth', 'attande'],
  ['nittende', 'nittonde', 'nineteenth', 'nittande'],
  ['tjuende', 'tyvende', 'tjugonde', 'twentieth', 'tjuande'],
  ['tjueførste', 'enogtyvende', 'tjugoförsta', 'twenty-first', 'tjuefyrste'],
  ['tjueandre', 'toogtyvende', 'tjugoandra', 'twenty-second'],
  ['tjuetredje', 'treogtyvende', 'tjugotredje', 'twenty-third'],
  ['tjuefjerde', 'fireogtyvende', 'tjugofjärde', 'twenty-fourth'],
  ['tjuefemte', 'femogtyvende', 'tjugofemte', 'twenty-fifth'],
  ['tjuesjette', 'seksogtyvende', 'tjugosjätte', 'twenty-sixth'],
  ['tjuesjuende', 'syvogtyvende', 'tjugosjunde', 'twenty-seventh'],
  ['tjueåttende', 'otteogtyvende', 'tjugoåttonde', 'twenty-eighth'],
  ['tjueniende', 'niogtyvende', 'tjugonionde', 'twenty-ninth'],
  ['trettiende', 'tredivte', 'trettionde', 'thirtieth'],
  ['trettiførste', 'enogtredivte', 'trettioförsta', 'thirty-first'],
];
export const lastOfWords: readonly string[] = ['siste', 'sista', 'sidste', 'last'];

export const hourWords: readonly string[] = [
  ...['time', 'timer', 'timen', 'timar', 'timme', 'timmar', 'timmen', 'tim', 'hour', 'hours', 'hr', 'hrs', 'h', 't'],
];
export const minuteWords: readonly string[] = [
  ...['minutt', 'minutter', 'minuttar', 'minut', 'minuter', 'minuten', 'minute', 'minutes', 'min', 'mins', 'minutters'],
];
/** Before a duration: it lasts so long. "på en halvtime" stays in the title. */
export const lastingWords: readonly string[] = [
  ...[
    'i',
    'for',
    'under',
    'varighet',
    'varigheit',
    'varer',
    'varar',
    'varaktighet',
    'varaktighed',
    'varighed',
    'lengde',
  ],
  ...['längd', 'længde', 'duration', 'lasting', 'lasts', 'ca.', 'ca'],
];

/** Before a number or a span of numbers that belongs to the title. */
export const numberedThings: readonly string[] = [
  ...['versjon', 'version', 'ver', 'steg', 'trinn', 'trin', 'step', 'steps', 'del', 'delen', 'delar', 'part', 'parts'],
  ...['kapittel', 'kapitla', 'kapitlene', 'kap', 'kapitel', 'kapitlen', 'chapter', 'chapters', 'ch', '§', '§§'],
  ...['paragraf', 'paragrafen', 'paragrafer', 'paragraph', 'section', 'sections', 'avsnitt', 'afsnit', 'punkt', 'pkt'],
  ...[
    'nr',
    'nummer',
    'no',
    'number',
    'modul',
    'modulen',
    'moduler',
    'module',
    'modules',
    'fase',
    'fasen',
    'fas',
    'phase',
  ],
  ...[
    'leksjon',
    'lektion',
    'lesson',
    'nivå',
    'niveau',
    'level',
    'side',
    'sidene',
    'sida',
    'sidan',
    'sid',
    'page',
    'pages',
  ],
  ...['artikkel', 'artikel', 'article', 'art', 'vedlegg', 'bilag', 'bilaga', 'annex', 'appendix', 'tabell', 'tabel'],
  ...['table', 'figur', 'figure', 'runde', 'omgang', 'round', 'skjema', 'blankett', 'blanket', 'form', 'sak', 'sag'],
  ...[
    'ärende',
    'case',
    'økt',
    'økta',
    'økten',
    'tillfälle',
    'tillfället',
    'session',
    'gruppe',
    'grupp',
    'group',
    'lag',
  ],
  ...['team', 'klasse', 'klass', 'class', 'årskurs', 'windows', 'office', 'tls', 'iso', 'python', 'excel', 'oppgave'],
  ...[
    'oppgåve',
    'uppgift',
    'opgave',
    'task',
    'release',
    'utgave',
    'utgåva',
    'utgåve',
    'utgåve',
    'udgave',
    'bok',
    'bind',
  ],
  ...['kurs', 'kursus', 'bølge', 'puljen', 'pulje', 'rom', 'rum', 'room', 'sal', 'bygg', 'etasje', 'sprint', 'milepæl'],
];

/** A word as the grammar reads it. */
export function folded(word: string): string {
  const read = phraseOf(word);
  // The folding takes full stops off; here they are part of the short forms.
  return /\.$/.test(word) ? `${read}.` : read;
}

/** As it is folded, and as it is typed on a keyboard without the letter: "på" is `paa` and `pa`. */
export function spellings(word: string): readonly string[] {
  const bare = word.toLowerCase().replace(/[åä]/g, 'a').replace(/[öø]/g, 'o').replace(/æ/g, 'a').replace(/é/g, 'e');
  return [...new Set([folded(word), folded(bare)])];
}
