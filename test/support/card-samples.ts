import { answerCard, candidatesCard, unknownCard } from '../../src/answers/cards.ts';
import type { Entry } from '../../src/answers/entry.ts';
import { helpCard, languagesCard, languageSetCard, welcomeCard } from '../../src/guide/cards.ts';
import type { Card } from '../../src/platform/cards/index.ts';
import { type Language, type Translate, translator } from '../../src/platform/i18n/index.ts';
import { roleCard } from '../../src/organisation/cards.ts';
import { openQuestionsCard } from '../../src/questions/cards.ts';

type Speech = { readonly language: Language; readonly t: Translate; readonly now: Date };

const now = new Date('2026-11-20T10:00:00Z');
const long = 'Dette er en lang setning som sier det samme flere ganger, slik at kortet får noe å bryte. '.repeat(5);
const unbroken = 'Personvernkonsekvensvurderingsmalrevisjonsansvarlig'.repeat(3);

const entry: Entry = {
  id: '0199a000-0000-7000-8000-000000000001',
  key: 'archive-access',
  areaKey: 'archive',
  state: 'published',
  sourceUrl: 'https://www.uin.example/saksportalen/arkiv/tilgang_(ny)',
  reviewedOn: '2026-03-03',
  reviewBy: '2027-03-03',
  owner: 'specialist',
  isPublic: true,
  texts: [],
};
const shortText = {
  language: 'nb' as const,
  question: 'Hvordan får jeg tilgang til arkivet?',
  answer:
    'Be om det selv:\n\n1. Velg **Min side** > **Mine roller**.\n2. Trykk *Be om tilgang*.\n\nSe [veiledningen](https://www.uin.example/a).',
  alternatives: [],
};
const longText = {
  ...shortText,
  question: `${long.slice(0, 180)}?`,
  answer: `${long}\n\n- ${long}\n- ${unbroken}\n\n## Tittel\n\n${long}\n\n| A | B |\n|---|---|\n| 1 | 2 |`,
};
const candidates = [
  { entryId: entry.id, question: 'Hvordan får jeg tilgang til en skjermet sak?' },
  { entryId: entry.id, question: `${long.slice(0, 160)} *ikke fet* {{DATE(2026-01-01T00:00:00Z)}}?` },
  { entryId: entry.id, question: unbroken },
];
const view = { questionId: entry.id, entry, shown: shortText, areaName: 'Arkiv', candidates };
const row = {
  id: entry.id,
  personId: 'p',
  text: 'Hvor er skjemaet?',
  areaKey: 'hr',
  openedAt: '2026-11-18T09:00:00.000Z',
  areaName: 'HR',
  askedBy: 'Ingrid Haugen',
  doneBy: undefined,
};

/** Each exported card builder with what it may be given: usual, empty, long, and hostile. */
export const cardSamples: Readonly<Record<string, Readonly<Record<string, (speech: Speech) => Card>>>> = {
  answerCard: {
    usual: (speech) =>
      answerCard({ ...view, shown: { ...shortText, language: speech.language } }, { kind: 'none' }, speech),
    foreign: (speech) => answerCard(view, { kind: 'none' }, speech),
    long: (speech) => answerCard({ ...view, shown: longText }, { kind: 'none' }, speech),
    bare: (speech) =>
      answerCard(
        {
          ...view,
          entry: { ...entry, sourceUrl: undefined, reviewedOn: undefined },
          areaName: undefined,
          candidates: [],
        },
        { kind: 'none' },
        speech,
      ),
    helped: (speech) => answerCard(view, { kind: 'helped' }, speech),
    notHelped: (speech) => answerCard(view, { kind: 'notHelped' }, speech),
    sentOn: (speech) => answerCard(view, { kind: 'sentOn' }, speech),
    alreadySent: (speech) => answerCard(view, { kind: 'alreadySent' }, speech),
  },
  candidatesCard: { usual: (speech) => candidatesCard(entry.id, candidates, speech) },
  unknownCard: {
    usual: (speech) =>
      unknownCard(
        { questionId: entry.id, asked: 'Når åpner kantina?', areaName: undefined, bankIsEmpty: false },
        { kind: 'none' },
        speech,
      ),
    hostile: (speech) =>
      unknownCard(
        {
          questionId: entry.id,
          asked: `<b>x</b> **y** [z](https://evil.example) {{DATE(2026-01-01T00:00:00Z)}} ${long.repeat(80)}`,
          areaName: 'HR',
          bankIsEmpty: false,
        },
        { kind: 'none' },
        speech,
      ),
    sentOn: (speech) =>
      unknownCard(
        { questionId: entry.id, asked: unbroken, areaName: 'HR', bankIsEmpty: false },
        { kind: 'sentOn' },
        speech,
      ),
    empty: (speech) =>
      unknownCard(
        { questionId: entry.id, asked: 'Hei du', areaName: undefined, bankIsEmpty: true },
        { kind: 'none' },
        speech,
      ),
  },
  openQuestionsCard: {
    usual: (speech) =>
      openQuestionsCard(
        {
          total: 12,
          from: 0,
          rows: [
            row,
            { ...row, areaName: undefined, text: `**${long}**` },
            { ...row, doneBy: 'Solveig Tveit' },
            { ...row, askedBy: undefined, text: unbroken },
          ],
          timeZone: 'Europe/Oslo',
        },
        speech,
      ),
    empty: (speech) => openQuestionsCard({ total: 0, from: 0, rows: [], timeZone: 'Europe/Oslo' }, speech),
  },
  roleCard: {
    usual: (speech) => roleCard([{ personId: 'p', name: 'Kari *Nordmann*', role: 'champion', kind: 'given' }], speech),
    several: (speech) =>
      roleCard(
        [
          { personId: 'p', name: 'Kari Nordmann', role: 'specialist', kind: 'taken' },
          { personId: 'q', name: unbroken, role: 'lead', kind: 'given' },
          { personId: 'r', name: 'Ola', role: 'administrator', kind: 'already' },
          { personId: 's', name: 'Eva', role: 'champion', kind: 'wasNot' },
        ],
        speech,
      ),
  },
  welcomeCard: {
    usual: (speech) =>
      welcomeCard({ rolloutName: 'Saksportalen', example: shortText.question, personal: true }, speech),
    channel: (speech) => welcomeCard({ rolloutName: 'Saks*portalen*', example: undefined, personal: false }, speech),
  },
  helpCard: {
    staff: (speech) => helpCard({ rolloutName: 'Saksportalen', forLeads: false }, speech),
    lead: (speech) => helpCard({ rolloutName: 'Saksportalen', forLeads: true }, speech),
  },
  languagesCard: { usual: (speech) => languagesCard(speech) },
  languageSetCard: { usual: (speech) => languageSetCard(speech) },
};

export function speechOf(language: Language): Speech {
  return { language, t: translator(language), now };
}
