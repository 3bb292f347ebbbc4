import { answerCard, candidatesCard, unknownCard } from '../../src/answers/cards.ts';
import { alikeFaultsCard, faultFormCard, reportKindCard } from '../../src/cases/cards/fault-form.ts';
import { outageCard } from '../../src/cases/cards/outage.ts';
import { alikeWishesCard, wishFormCard } from '../../src/cases/cards/form.ts';
import { leadCaseCard } from '../../src/cases/cards/lead.ts';
import { caseListCard } from '../../src/cases/cards/list.ts';
import { caseCard, caseNewsCard } from '../../src/cases/cards/reader.ts';
import type { Case, CaseState } from '../../src/cases/case.ts';
import type { Entry } from '../../src/answers/entry.ts';
import { proposalsCard, tieCard } from '../../src/answers/learning/cards.ts';
import type { ProposalRow } from '../../src/answers/learning/list.ts';
import { whyCard } from '../../src/answers/explaining/cards.ts';
import type { WhyView } from '../../src/answers/explaining/why.ts';
import type { DatedSpeech } from '../../src/kit/index.ts';
import { limitsCard, limitsSavedCard } from '../../src/answers/thresholds/cards.ts';
import type { LimitsForm } from '../../src/answers/thresholds/limits.ts';
import { type Card, createTabAddress } from '../../src/platform/cards/index.ts';
import { type Language, translator } from '../../src/platform/i18n/index.ts';
import { roleCard, unreachableCard } from '../../src/organisation/cards.ts';
import type { UnreachableList } from '../../src/organisation/unreachable.ts';
import { areaCard, setupCard } from '../../src/organisation/setup/cards.ts';
import type { SetUp } from '../../src/organisation/setup/store.ts';
import { myQuestionsCard, openQuestionsCard } from '../../src/questions/cards.ts';
import { guideSamples } from './guide-samples.ts';
import { healthSamples } from './health-samples.ts';
import { myDataSamples } from './my-data-samples.ts';
import { peopleSamples } from './people-samples.ts';
import { sessionSamples } from './session-samples.ts';
import { statusCardSamples } from './status-card-samples.ts';

const tab = createTabAddress({ teamsAppId: undefined, publicUrl: 'http://127.0.0.1:3978', bot: undefined });
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
  answeredBy: undefined,
  texts: [],
};
const setUp: SetUp = {
  rolloutId: '0199a000-0000-7000-8000-000000000002',
  key: 'SAMPLE',
  name: 'Saksportalen *ny*',
  revision: 1,
  areas: ['HR', unbroken, 'Styrer og utvalg', 'Innsyn', 'Arkiv', 'Opplæring'].map((name, at) => ({
    key: at === 0 ? 'hr' : `area-${at}`,
    names: { nb: name, nn: name, sv: name, da: name, en: name },
    revision: 1,
  })),
};
const nobodyReached: UnreachableList = { total: 0, from: 0, rows: [], timeZone: 'Europe/Oslo' };
const unreachableRows: UnreachableList['rows'] = [
  { name: 'Kari *Nordmann*', isChannel: false, reason: 'never_met', since: '2026-11-18T09:00:00.000Z' },
  { name: unbroken, isChannel: false, reason: 'refused', since: '2025-11-18T23:30:00.000Z' },
  { name: undefined, isChannel: true, reason: 'gone', since: '2026-11-19T09:00:00.000Z' },
  { name: undefined, isChannel: false, reason: 'refused', since: '2026-11-19T09:00:00.000Z' },
];
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
  { entryId: entry.id, question: 'Hvordan får jeg tilgang til en skjermet sak?', language: 'nb' as const },
  {
    entryId: entry.id,
    question: `${long.slice(0, 160)} *ikke fet* {{DATE(2026-01-01T00:00:00Z)}}?`,
    language: 'en' as const,
  },
  { entryId: entry.id, question: unbroken, language: 'sv' as const },
];
const view = { questionId: entry.id, entry, shown: shortText, areaName: 'Arkiv', candidates, isExplained: false };
const row = {
  id: entry.id,
  personId: 'p',
  text: 'Hvor er skjemaet?',
  language: 'nb' as const,
  areaKey: 'hr',
  openedAt: '2026-11-18T09:00:00.000Z',
  areaName: 'HR',
  askedBy: 'Ingrid Haugen',
  doneBy: undefined,
};
const ownQuestion = {
  id: entry.id,
  text: 'Hvor er skjemaet?',
  areaName: 'HR',
  openedAt: '2026-11-18T09:00:00.000Z',
  isDone: false,
  entryId: undefined,
};

const proposal = {
  id: entry.id,
  entryId: entry.id,
  wording: 'koffer kommer æ ikkje inn i arkivet',
  language: 'nn' as const,
  people: 3,
  state: 'open' as const,
  decidedBy: undefined,
  entryQuestion: shortText.question,
  decidedByName: undefined,
};
const proposalRows: readonly ProposalRow[] = [
  proposal,
  { ...proposal, people: 1, wording: `${long.slice(0, 160)} *ikke fet* {{DATE(2026-01-01T00:00:00Z)}}` },
  { ...proposal, wording: unbroken, entryQuestion: unbroken },
  { ...proposal, state: 'accepted', decidedByName: 'Solveig *Tveit*' },
  { ...proposal, language: 'en', entryQuestion: undefined },
];

const whyView: WhyView = {
  questionId: entry.id,
  asked: 'koffer kommer æ ikkje inn i arkive',
  entryId: entry.id,
  entryQuestion: shortText.question,
  explanation: {
    id: entry.id,
    rank: 1,
    confidence: 0.823,
    wording: 'jeg kommer ikke inn i *arkivet*',
    words: [
      { word: 'arkive', share: 0.52, match: { word: 'arkivet', by: 'spelling', similarity: 0.85, in: 'wording' } },
      { word: 'inn', share: 0.2, match: { word: 'inn', by: 'word', similarity: 1, in: 'wording' } },
      { word: 'ikkje', share: 0.1, match: { word: 'ikke', by: 'meaning', similarity: 0.85, in: 'answer' } },
      { word: 'koffer', share: 0.18 },
    ],
  },
  runnerUp: { question: 'Hvordan får jeg tilgang til en skjermet sak?', confidence: 0.11 },
  reaction: 'none',
};
const limitsForm: LimitsForm = {
  typed: { sure: '70', middling: '25' },
  faults: {},
  usual: { sure: 70, middling: 25 },
  before: null,
};
const draft = {
  title: 'Sortere saker',
  wish: long,
  why: 'Fristene **glipper** {{DATE(2026-01-01T00:00:00Z)}}',
  area: 'hr',
};
const fullDraft = { title: 'ж'.repeat(120), wish: 'ж'.repeat(2000), why: 'ж'.repeat(1000), area: 'hr' };
const areas = [
  { title: 'HR', value: 'hr' },
  { title: unbroken, value: 'archive' },
];
const aCase = (state: CaseState, overrides: Partial<Case> = {}): Case => ({
  id: entry.id,
  rolloutId: entry.id,
  number: 12,
  kind: 'wish',
  state,
  title: 'Sortere saker etter *frist*',
  wish: long,
  why: 'Fristene glipper [her](https://evil.example)',
  when: undefined,
  where: undefined,
  areaKey: 'hr',
  reporterId: 'p',
  language: 'nb',
  reportedAt: '2026-11-18T09:00:00.000Z',
  last: {
    id: entry.id,
    from: state === 'new' ? undefined : 'new',
    to: state,
    note: state === 'rejected' ? 'Det kommer i **neste** versjon.' : undefined,
  },
  ...overrides,
});
const caseView = {
  case: aCase('new'),
  number: 'SAMPLE-12',
  areaName: 'HR',
  followers: 3,
  relation: 'reporter' as const,
  reporterName: undefined,
};
const caseRow = {
  id: entry.id,
  number: 'SAMPLE-12',
  title: unbroken,
  kind: 'wish' as const,
  state: 'planned' as const,
};
const aFault = (state: CaseState, overrides: Partial<Case> = {}): Case =>
  aCase(state, {
    kind: 'fault',
    title: 'Får feilmelding når jeg lagrer en sak',
    wish: 'Får feilmelding når jeg lagrer en sak. Teksten er «500 {{DATE(2026-01-01T00:00:00Z)}}».',
    why: undefined,
    when: 'hver gang jeg lagrer',
    where: 'Ny sak > **Lagre**',
    last: {
      id: entry.id,
      from: state === 'new' ? undefined : 'new',
      to: state,
      note: state === 'rejected' ? 'Feltet kan ikke være tomt.' : undefined,
    },
    ...overrides,
  });
const faultView = { ...caseView, case: aFault('new') };
const faultRow = { ...caseRow, kind: 'fault' as const, title: 'Får feilmelding når jeg lagrer', state: 'new' as const };
const faultDraft = { what: 'Systemet er nede', when: 'i dag', where: '', area: 'hr' };
const fullFault = { what: 'ж'.repeat(2000), when: 'ж'.repeat(200), where: 'ж'.repeat(200), area: 'hr' };
const leadView = { ...caseView, relation: 'none' as const, reporterName: 'Ingrid Haugen' };

/** Each exported card builder with what it may be given: usual, empty, long, and hostile. */
export const cardSamples: Readonly<Record<string, Readonly<Record<string, (speech: DatedSpeech) => Card>>>> = {
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
    explained: (speech) => answerCard({ ...view, isExplained: true }, { kind: 'none' }, speech),
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
            { ...row, doneBy: 'Mette Kjær', tiedTo: { entryId: entry.id, question: `${long.slice(0, 120)}?` } },
            { ...row, askedBy: undefined, text: unbroken },
          ],
          timeZone: 'Europe/Oslo',
        },
        speech,
      ),
    empty: (speech) => openQuestionsCard({ total: 0, from: 0, rows: [], timeZone: 'Europe/Oslo' }, speech),
  },
  myQuestionsCard: {
    usual: (speech) =>
      myQuestionsCard(
        {
          total: 7,
          from: 0,
          items: [
            ownQuestion,
            { ...ownQuestion, text: `**${long}**`, areaName: undefined, isDone: true, entryId: entry.id },
            { ...ownQuestion, text: unbroken, isDone: true },
          ],
          timeZone: 'Europe/Oslo',
        },
        speech,
      ),
    empty: (speech) => myQuestionsCard({ total: 0, from: 0, items: [], timeZone: 'Europe/Oslo' }, speech),
  },
  proposalsCard: {
    usual: (speech) => proposalsCard({ total: 12, from: 0, rows: proposalRows }, speech),
    decided: (speech) =>
      proposalsCard(
        {
          total: 7,
          from: 5,
          rows: proposalRows.map((proposal, at) => ({
            ...proposal,
            state: at % 2 === 0 ? 'accepted' : 'refused',
            decidedByName: at === 0 ? undefined : 'Solveig Tveit',
          })),
        },
        speech,
      ),
    empty: (speech) => proposalsCard({ total: 0, from: 0, rows: [] }, speech),
  },
  tieCard: {
    usual: (speech) => tieCard({ questionId: entry.id, asked: `**${long}**`, candidates, from: 5 }, speech),
    none: (speech) => tieCard({ questionId: entry.id, asked: unbroken, candidates: [], from: 0 }, speech),
  },
  whyCard: {
    usual: (speech) => whyCard(whyView, { intent: 'question', why: { words: ['hvordan', 'tilgang'] } }, speech),
    hostile: (speech) =>
      whyCard(
        {
          ...whyView,
          asked: `**${long}**`,
          entryQuestion: unbroken,
          runnerUp: { question: `${long} {{DATE(2026-01-01T00:00:00Z)}}`, confidence: 0.004 },
          explanation: {
            ...whyView.explanation,
            words: Array.from({ length: 40 }, (_, at) => ({
              word: `${'ordsomerlangt'.repeat(3)}${at}`,
              share: 1 / 40,
              ...(at % 2 === 0
                ? { match: { word: '__proto__', by: 'part', similarity: 1, in: 'answer' } as const }
                : {}),
            })),
          },
        },
        { intent: 'question', why: { words: ['ordsomerlangt'.repeat(9)] } },
        speech,
      ),
    bare: (speech) =>
      whyCard(
        { ...whyView, runnerUp: undefined, explanation: { id: entry.id, confidence: 0, words: [] } },
        undefined,
        speech,
      ),
  },
  limitsCard: {
    usual: (speech) => limitsCard(limitsForm, speech),
    refused: (speech) =>
      limitsCard(
        { ...limitsForm, typed: { sure: 'sytti', middling: '' }, faults: { sure: 'notWhole', middling: 'notWhole' } },
        speech,
      ),
    notLower: (speech) =>
      limitsCard({ ...limitsForm, typed: { sure: '40', middling: '40' }, faults: { middling: 'notLower' } }, speech),
    undone: (speech) => limitsCard({ ...limitsForm, note: 'undone' }, speech),
    changedSince: (speech) => limitsCard({ ...limitsForm, note: 'changedSince' }, speech),
  },
  limitsSavedCard: {
    usual: (speech) => limitsSavedCard({ saved: { sure: 80, middling: 30 }, before: null }, speech),
  },
  reportKindCard: {
    empty: (speech) => reportKindCard(undefined, speech),
    words: (speech) => reportKindCard('ж'.repeat(3000), speech),
  },
  faultFormCard: {
    empty: (speech) =>
      faultFormCard(
        { formId: entry.id, draft: { what: '', when: '', where: '', area: '' }, faults: {}, areas },
        speech,
      ),
    filled: (speech) => faultFormCard({ formId: entry.id, draft: faultDraft, faults: {}, areas }, speech),
    faults: (speech) =>
      faultFormCard(
        {
          formId: entry.id,
          draft: { ...fullFault, what: '' },
          faults: { what: 'missing', when: 'tooLong', where: 'tooLong' },
          areas: [],
        },
        speech,
      ),
    tooLong: (speech) =>
      faultFormCard(
        { formId: entry.id, draft: { ...fullFault, what: 'ж'.repeat(5600) }, faults: { what: 'tooLong' }, areas },
        speech,
      ),
  },
  alikeFaultsCard: {
    usual: (speech) => alikeFaultsCard({ formId: entry.id, draft: faultDraft }, [faultRow, faultRow], speech),
    long: (speech) => alikeFaultsCard({ formId: entry.id, draft: fullFault }, [faultRow, faultRow, faultRow], speech),
  },
  outageCard: {
    usual: (speech) => outageCard({ people: 5, minutes: 60, latest: [faultRow, faultRow, faultRow] }, speech),
    one: (speech) => outageCard({ people: 1, minutes: 60, latest: [] }, speech),
  },
  wishFormCard: {
    empty: (speech) =>
      wishFormCard({ formId: entry.id, draft: { title: '', wish: '', why: '', area: '' }, faults: {}, areas }, speech),
    refused: (speech) =>
      wishFormCard(
        { formId: entry.id, draft, faults: { title: 'missing', wish: 'missing', why: 'tooLong' }, areas: [] },
        speech,
      ),
    long: (speech) =>
      wishFormCard(
        { formId: entry.id, draft: { ...fullDraft, wish: 'ж'.repeat(4800) }, faults: { wish: 'tooLong' }, areas },
        speech,
      ),
  },
  alikeWishesCard: {
    usual: (speech) =>
      alikeWishesCard({ formId: entry.id, draft }, [caseRow, { ...caseRow, state: 'new', title: '**x**' }], speech),
    long: (speech) => alikeWishesCard({ formId: entry.id, draft: fullDraft }, [caseRow, caseRow, caseRow], speech),
  },
  caseCard: {
    received: (speech) => caseCard(caseView, 'received', speech),
    joined: (speech) => caseCard({ ...caseView, relation: 'follower', followers: 1 }, 'joined', speech),
    left: (speech) => caseCard({ ...caseView, relation: 'none', followers: 0 }, 'left', speech),
    own: (speech) => caseCard(caseView, 'joined', speech),
    rejected: (speech) => caseCard({ ...caseView, case: aCase('rejected') }, undefined, speech),
    withdrawn: (speech) => caseCard({ ...caseView, case: aCase('withdrawn') }, undefined, speech),
    fault: (speech) => caseCard(faultView, 'received', speech),
    faultSolved: (speech) => caseCard({ ...faultView, case: aFault('done') }, undefined, speech),
    notAFault: (speech) => caseCard({ ...faultView, case: aFault('rejected') }, undefined, speech),
    faultJoined: (speech) => caseCard({ ...faultView, relation: 'follower', followers: 1 }, 'joined', speech),
  },
  leadCaseCard: {
    usual: (speech) => leadCaseCard(leadView, { kind: 'usual' }, speech),
    full: (speech) => leadCaseCard({ ...leadView, case: aCase('new', { ...fullDraft }) }, { kind: 'usual' }, speech),
    taken: (speech) => leadCaseCard({ ...leadView, case: aCase('taken') }, { kind: 'moved' }, speech),
    fault: (speech) => leadCaseCard({ ...leadView, case: aFault('new') }, { kind: 'usual' }, speech),
    faultTaken: (speech) => leadCaseCard({ ...leadView, case: aFault('taken') }, { kind: 'moved' }, speech),
    faultReason: (speech) =>
      leadCaseCard({ ...leadView, case: aFault('new') }, { kind: 'reason', reason: '', fault: 'missing' }, speech),
    faultReopened: (speech) =>
      leadCaseCard(
        {
          ...leadView,
          case: aFault('new', { last: { id: entry.id, from: 'done', to: 'new', note: undefined } }),
        },
        { kind: 'usual' },
        speech,
      ),
    changed: (speech) => leadCaseCard({ ...leadView, case: aCase('rejected') }, { kind: 'changed' }, speech),
    reason: (speech) => leadCaseCard(leadView, { kind: 'reason', reason: '', fault: 'missing' }, speech),
    longReason: (speech) =>
      leadCaseCard(leadView, { kind: 'reason', reason: long.repeat(5), fault: 'tooLong' }, speech),
  },
  caseNewsCard: {
    taken: (speech) => caseNewsCard(caseView, 'taken', undefined, speech),
    planned: (speech) => caseNewsCard(caseView, 'planned', undefined, speech),
    done: (speech) => caseNewsCard(caseView, 'done', undefined, speech),
    rejected: (speech) => caseNewsCard(caseView, 'rejected', long, speech),
    reopened: (speech) => caseNewsCard(caseView, 'new', undefined, speech),
    withdrawn: (speech) => caseNewsCard(caseView, 'withdrawn', undefined, speech),
    faultTaken: (speech) => caseNewsCard(faultView, 'taken', undefined, speech),
    faultSolved: (speech) => caseNewsCard(faultView, 'done', undefined, speech),
    notAFault: (speech) => caseNewsCard(faultView, 'rejected', long, speech),
    faultReopened: (speech) => caseNewsCard(faultView, 'new', undefined, speech),
    faultWithdrawn: (speech) => caseNewsCard(faultView, 'withdrawn', undefined, speech),
  },
  caseListCard: {
    mine: (speech) =>
      caseListCard(
        { kind: 'mine', total: 7, from: 0, items: [caseRow, { ...caseRow, title: long.slice(0, 120) }] },
        speech,
      ),
    none: (speech) => caseListCard({ kind: 'mine', total: 0, from: 0, items: [] }, speech),
    untouched: (speech) => caseListCard({ kind: 'untouched', of: 'wish', total: 1, from: 0, items: [caseRow] }, speech),
    moreUntouched: (speech) =>
      caseListCard({ kind: 'untouched', of: 'wish', total: 7, from: 0, items: [caseRow] }, speech),
    lastUntouched: (speech) =>
      caseListCard({ kind: 'untouched', of: 'wish', total: 7, from: 5, items: [caseRow] }, speech),
    newFaults: (speech) =>
      caseListCard({ kind: 'untouched', of: 'fault', total: 7, from: 0, items: [faultRow] }, speech),
    noNewFaults: (speech) => caseListCard({ kind: 'untouched', of: 'fault', total: 0, from: 0, items: [] }, speech),
    noneNew: (speech) => caseListCard({ kind: 'untouched', of: 'wish', total: 0, from: 0, items: [] }, speech),
  },
  unreachableCard: {
    usual: (speech) => unreachableCard({ ...nobodyReached, total: 12, rows: unreachableRows }, speech),
    empty: (speech) => unreachableCard(nobodyReached, speech),
  },
  ...sessionSamples,
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
  setupCard: {
    usual: (speech) => setupCard({ setUp, from: 0 }, speech),
    faulty: (speech) => setupCard({ setUp, from: 5, typed: unbroken.repeat(2), fault: 'tooLong' }, speech),
    late: (speech) => setupCard({ setUp, from: 0, typed: 'Arkiv *2027*', note: 'rolloutChanged' }, speech),
  },
  areaCard: {
    usual: (speech) => areaCard({ typed: {}, faults: {}, of: { form: entry.id } }, speech),
    rename: (speech) =>
      areaCard({ typed: setUp.areas[0]?.names ?? {}, faults: {}, of: { area: 'hr', seen: 1 } }, speech),
    faulty: (speech) =>
      areaCard(
        {
          typed: { nb: long, sv: 'Arkiv' },
          faults: { nb: 'tooLong', sv: 'taken' },
          of: { area: 'hr', seen: 1 },
          note: { kind: 'changed', name: '*Arkiv*' },
        },
        speech,
      ),
  },
  ...guideSamples,
  ...healthSamples,
  ...myDataSamples,
  ...peopleSamples,
  ...statusCardSamples,
};

export function speechOf(language: Language): DatedSpeech {
  return { language, t: translator(language), tab, now };
}
