import { numberedThings } from './lexicon/words.ts';
import { numberPattern, readNumber } from './numbers.ts';
import { anyOf } from './pattern.ts';
import { type Groups, rule, type Rule } from './rule.ts';

const seat = anyOf([
  ...[
    'plass',
    'plasser',
    'plassar',
    'plats',
    'platser',
    'plads',
    'pladser',
    'place',
    'places',
    'seat',
    'seats',
    'spots',
  ],
  ...[
    'deltaker',
    'deltakere',
    'deltakarar',
    'deltakar',
    'deltagare',
    'deltager',
    'deltagere',
    'participant',
    'participants',
  ],
  ...[
    'attendees',
    'person',
    'personer',
    'personar',
    'people',
    'pers',
    'pers.',
    'stoler',
    'sitteplasser',
    'siddepladser',
  ],
  ...['sittplatser', 'påmeldte', 'stk', 'stk.', 'pl', 'pl.'],
]);
const limit = anyOf([
  ...[
    'maks',
    'maks.',
    'max',
    'max.',
    'maksimalt',
    'maximalt',
    'maksimum',
    'maximum',
    'høyst',
    'høgst',
    'högst',
    'højst',
  ],
  ...['inntil', 'intill', 'indtil', 'opptil', 'opp til', 'upp till', 'op til', 'up to', 'at most', 'limited to'],
  ...['begrenset til', 'begränsat till', 'begrænset til', 'avgrensa til', 'no more than'],
]);
const room = anyOf([
  'plass',
  'plads',
  'plats',
  'room',
  'space',
  'seats',
  'places',
  'plasser',
  'plassar',
  'platser',
  'pladser',
]);
const count = `(?<n>${numberPattern})(?: ?(?:-|${anyOf(['til', 'till', 'to', 'eller', 'or'])}) ?(?<n2>\\d{1,6}))?`;
const about = `(?:${anyOf(['ca', 'ca.', 'cirka', 'about', 'around', 'omkring', 'rundt'])} ?)?`;

function seats({ n = '', n2 }: Groups) {
  const first = readNumber(n);
  if (first === undefined) return undefined;
  return { kind: 'seats', seats: n2 === undefined ? [first] : [first, Number(n2)] } as const;
}

const roomWord = anyOf([
  ...['rom', 'rommet', 'møterom', 'møterommet', 'seminarrom', 'grupperom', 'undervisningsrom', 'kursrom', 'auditorium'],
  ...['auditoriet', 'aud', 'aud.', 'sal', 'salen', 'møtesal', 'lokale', 'lokalet', 'lokal', 'lokalen', 'rum', 'rummet'],
  ...[
    'mødelokale',
    'mødelokalet',
    'møterum',
    'mötesrum',
    'konferensrum',
    'grupprum',
    'föreläsningssal',
    'sammanträdesrum',
  ],
  ...['room', 'meeting room', 'lecture hall', 'hall', 'bygg', 'bygning', 'byggnad', 'building', 'studio', 'datasal'],
]);
const place = anyOf([
  ...[
    'kantina',
    'kantinen',
    'kantinan',
    'biblioteket',
    'aulaen',
    'aulan',
    'foajeen',
    'foajén',
    'resepsjonen',
    'lunchrummet',
  ],
  ...[
    'canteen',
    'the canteen',
    'the library',
    'cafeteria',
    'the cafeteria',
    'lunsjrommet',
    'personalrommet',
    'pauserommet',
  ],
]);

export const otherRules: readonly Rule[] = [
  rule(
    `(?:${anyOf(['lenke', 'lenka', 'lenkja', 'länk', 'link', 'møtelenke', 'url', 'teams'])}:? )?(?:https?:\\/\\/|www\\.)[^ ]+`,
    () => ({
      kind: 'link',
    }),
  ),
  rule('[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|no|se|dk|eu|org|net|us|example)\\/[^ ]+', () => ({ kind: 'link' })),
  rule(`\\(? ?(?:${limit} ?)?${about}${count} ?-?${seat} ?\\)?`, seats),
  rule(`\\(? ?${limit}:? ?${about}${count}(?![:.]\\d)(?: ${seat})? ?\\)?`, seats),
  rule(`\\(? ?${room} (?:${anyOf(['til', 'till', 'for', 'for', 'för', 'åt'])}) ${count}(?: ${seat})? ?\\)?`, seats),
  rule(
    `${anyOf(['plasser', 'platser', 'pladser', 'places', 'seats', 'antall', 'antal', 'plassar'])}: ?${count}`,
    seats,
  ),
  rule(
    `(?:(?:${anyOf(['i', 'på', 'in', 'at', 'sted', 'stad', 'place', 'hvor', 'where'])}):? )?${roomWord}:? (?:nr\\.? ?)?(?:[a-z]{0,4}[-.]?\\d+[a-z]?(?:[-.]\\d+[a-z]?)*|[a-z](?![a-z]))`,
    () => ({ kind: 'room' }),
  ),
  rule(`(?:${anyOf(['i', 'på', 'in', 'at'])}) ${place}`, () => ({ kind: 'room' })),
  rule(`(?:${anyOf(['på', 'i', 'on', 'via', 'in', 'over'])}) (?:microsoft )?(?:${anyOf(['teams', 'zoom'])})`, () => ({
    kind: 'online',
  })),
  rule(
    `(?:${anyOf(numberedThings)})\\.? ?(?:nr\\.? ?)?\\d+(?:[.,]\\d+)*(?:[a-z](?![a-z]))?(?: ?(?:-|,|/|&|${anyOf(['til', 'till', 'to', 'og', 'och', 'and', 'eller', 'or'])}) ?\\d+(?:[.,]\\d+)*(?![\\d:]))*`,
    () => ({ kind: 'kept' }),
  ),
  rule('v\\.? ?\\d+(?:\\.\\d+)+', () => ({ kind: 'kept' })),
  rule('24 ?/ ?7(?!\\d)', () => ({ kind: 'kept' })),
  rule(`\\d ?/ ?\\d ${anyOf(['dag', 'day', 'time', 'timme', 'stilling', 'år'])}`, () => ({ kind: 'kept' })),
  rule('(?:19|20)\\d\\d ?[-/] ?(?:19|20)?\\d\\d(?![\\d:./-])', () => ({ kind: 'kept' })),
];
