import assert from 'node:assert/strict';
import { fill } from '../../../src/sessions/planning/filling.ts';
import {
  type PlanContext,
  type PlanText,
  plansInWords,
  readPlanText,
} from '../../../src/sessions/planning/plan-text.ts';

/** A Tuesday, ten in the morning in Oslo. */
const context: PlanContext = {
  now: new Date('2026-03-03T09:00:00Z'),
  timeZone: 'Europe/Oslo',
  areas: [
    { key: 'archive', names: ['Arkiv', 'Archive'] },
    { key: 'hr', names: ['HR'] },
    { key: 'education', names: ['Utdanning', 'Utbildning', 'Uddannelse', 'Education'] },
  ],
};

/** The fields in one line; what is in doubt comes behind them, with what fits. */
function said(read: PlanText | undefined): string | undefined {
  if (!read) return undefined;
  const { draft, faults, doubts } = read;
  const time = draft.from === '' && draft.to === '' ? '' : `${draft.from}-${draft.to}`;
  const fields = [draft.kind, draft.title, draft.date, time, draft.places, draft.area, draft.link];
  const doubtful = Object.entries(faults).map(([field, fault]) => {
    const choices = doubts[field as keyof typeof doubts]?.choices ?? [];
    return ` ${field} ${fault}: ${choices.map((choice) => Object.values(choice).join('-')).join(' ')}`.trimEnd();
  });
  return `${fields.join(' | ').replace(/(?: \| )+$/, '')}${doubtful.map((one) => ` /${one}`).join('')}`;
}

const tables: Readonly<Record<string, readonly (readonly [string, string | undefined])[]>> = {
  'a full form': [
    [
      'mini-training om arkiv torsdag 10-10:30, 20 plasser',
      'mini_training | Arkiv | 2026-03-05 | 10:00-10:30 | 20 | archive',
    ],
    [
      'Nytt minikurs om arkiv torsdag 10-10:30, 20 plasser',
      'mini_training | Arkiv | 2026-03-05 | 10:00-10:30 | 20 | archive',
    ],
    ['ny kafé: Spør om Saksportalen 5.3. kl. 12-13', 'kafe | Spør om Saksportalen | 2026-03-05 | 12:00-13:00'],
    ['Ny økt på torsdag fra 10.30 til 11.30 om møtereferat', 'kafe | Møtereferat | 2026-03-05 | 10:30-11:30'],
    [
      'Ny miniutbildning om diarieföring torsdag den 5 mars klockan 10–10.30 12 platser',
      'mini_training | Diarieföring | 2026-03-05 | 10:00-10:30 | 12',
    ],
    [
      'Nyt minikursus om journalisering i morgen kl. 9-9.45, 8 pladser',
      'mini_training | Journalisering | 2026-03-04 | 09:00-09:45 | 8',
    ],
    [
      'New mini-training on archiving, Thursday 5 March 10:00 to 10:30, 1 place',
      'mini_training | Archiving | 2026-03-05 | 10:00-10:30 | 1 | archive',
    ],
    ['new session 2026-03-05 10-11 Ask us', 'kafe | Ask us | 2026-03-05 | 10:00-11:00'],
    [
      'Minikurs om arkiv torsdag i neste uke kl 10 til 11, maks 20',
      'mini_training | Arkiv | 2026-03-12 | 10:00-11:00 | 20 | archive',
    ],
    [
      'minikurs i arkiv 3. desember 10-11.30 (20 plasser)',
      'mini_training | Arkiv | 2026-12-03 | 10:00-11:30 | 20 | archive',
    ],
    [
      'Kan du lage et minikurs om HR fredag kl 9, 15 deltakere',
      'mini_training | HR | 2026-03-06 | 09:00-09:30 | 15 | hr',
    ],
    ['sett opp en kafé om HR torsdag kl 14', 'kafe | HR | 2026-03-05 | 14:00-15:00 |  | hr'],
    ['Set up a café about HR on Friday at 2pm', 'kafe | HR | 2026-03-06 | 14:00-15:00 |  | hr'],
    [
      'New mini-training: Exam papers, Friday 1-2pm, up to 12 people',
      'mini_training | Exam papers | 2026-03-06 | 13:00-14:00 | 12',
    ],
    [
      'Schedule a mini-training on onboarding tomorrow 10 am to noon',
      'mini_training | Onboarding | 2026-03-04 | 10:00-12:00',
    ],
    [
      'skapa en miniutbildning om utbildning 5/3 kl 10 i en timme',
      'mini_training | Utbildning | 2026-03-05 | 10:00-11:00 |  | education',
    ],
    [
      'Opret et minikursus om HR fredag kl. 13-13.30, plads til 10',
      'mini_training | HR | 2026-03-06 | 13:00-13:30 | 10 | hr',
    ],
    ['nytt minikurs om journalføring fredag halv elleve', 'mini_training | Journalføring | 2026-03-06 | 10:30-11:00'],
    [
      'nytt minikurs om journalføring fredag kvart over ti i 45 minutter',
      'mini_training | Journalføring | 2026-03-06 | 10:15-11:00',
    ],
    ['ny kafé fredag 1000-1130 Spør om økonomi', 'kafe | Spør om økonomi | 2026-03-06 | 10:00-11:30'],
    ['Nytt minikurs torsdag uke 12 kl 10: Møtebok', 'mini_training | Møtebok | 2026-03-19 | 10:00-10:30'],
    ['nytt minikurs første torsdag i april kl 10 om møtebok', 'mini_training | Møtebok | 2026-04-02 | 10:00-10:30'],
    [
      'ny økt om arkivkurset i morgen kl 9, 20 plasser',
      'mini_training | Arkivkurset | 2026-03-04 | 09:00-09:30 | 20 | archive',
    ],
    ['Ny kafé i overmorgen kl. 12 om Teams', 'kafe | Teams | 2026-03-05 | 12:00-13:00'],
  ],
  'links, rooms and quotation marks': [
    [
      'ny kafé torsdag kl 12 https://meet.uin.example/kafe Spør oss',
      'kafe | Spør oss | 2026-03-05 | 12:00-13:00 |  |  | https://meet.uin.example/kafe',
    ],
    [
      'nytt minikurs om møtebok torsdag kl 10, lenke: https://Teams.example/L/abc?x=1.',
      'mini_training | Møtebok | 2026-03-05 | 10:00-10:30 |  |  | https://Teams.example/L/abc?x=1',
    ],
    // Sessions have no field for the room yet, so it stays in the title.
    [
      'nytt minikurs om møtebok torsdag kl 10 i rom A-101',
      'mini_training | Møtebok i rom A-101 | 2026-03-05 | 10:00-10:30',
    ],
    ['ny kafé på biblioteket torsdag kl 12', 'kafe | Biblioteket | 2026-03-05 | 12:00-13:00'],
    [
      'nytt minikurs «Arkiv på 30 minutter» torsdag kl 10',
      'mini_training | Arkiv på 30 minutter | 2026-03-05 | 10:00-10:30 |  | archive',
    ],
    [
      'nytt minikurs "Fredag kl 9: siste frist" torsdag kl 10',
      'mini_training | Fredag kl 9: siste frist | 2026-03-05 | 10:00-10:30',
    ],
  ],
  'numbers that belong to the title': [
    ['nytt minikurs om versjon 2.1 torsdag kl 10', 'mini_training | Versjon 2.1 | 2026-03-05 | 10:00-10:30'],
    ['nytt minikurs: Steg 1-3 torsdag 10-11', 'mini_training | Steg 1-3 | 2026-03-05 | 10:00-11:00'],
    ['nytt minikurs om § 9-10 torsdag 10-11', 'mini_training | § 9-10 | 2026-03-05 | 10:00-11:00'],
    ['nytt minikurs om kapittel 4 til 6 fredag 10-11', 'mini_training | Kapittel 4 til 6 | 2026-03-06 | 10:00-11:00'],
    [
      'ny miniutbildning om kapitel 4 till 6 fredag 10-11',
      'mini_training | Kapitel 4 till 6 | 2026-03-06 | 10:00-11:00',
    ],
    ['nyt minikursus om trin 1-3 fredag 10-11', 'mini_training | Trin 1-3 | 2026-03-06 | 10:00-11:00'],
    ['new training: Chapters 4 to 6 Friday 10-11', 'mini_training | Chapters 4 to 6 | 2026-03-06 | 10:00-11:00'],
    [
      'nytt minikurs Arkiv på en halvtime torsdag kl 10',
      'mini_training | Arkiv på en halvtime | 2026-03-05 | 10:00-10:30 |  | archive',
    ],
    [
      'nytt minikurs: Slik jobber du i 2 timer, torsdag kl 10',
      'mini_training | Slik jobber du i 2 timer | 2026-03-05 | 10:00-10:30',
    ],
    ['ny kafé for 10-12 åringer torsdag kl 10', 'kafe | 10-12 åringer | 2026-03-05 | 10:00-11:00'],
    ['ny kafé Office 365 torsdag kl 10', 'kafe | Office 365 | 2026-03-05 | 10:00-11:00'],
    ['ny kafé om støtte 24/7 torsdag kl 10', 'kafe | Støtte 24/7 | 2026-03-05 | 10:00-11:00'],
    ['ny kafé om budsjett 2026-2027 torsdag kl 10', 'kafe | Budsjett 2026-2027 | 2026-03-05 | 10:00-11:00'],
    ['ny kafé Saksportalen 2.1 torsdag kl 10', 'kafe | Saksportalen 2.1 | 2026-03-05 | 10:00-11:00'],
  ],
  'what is in doubt stays empty': [
    [
      'nytt minikurs om møtebok neste torsdag kl 10',
      'mini_training | Møtebok |  | 10:00-10:30 / date next: 2026-03-05 2026-03-12',
    ],
    [
      'nytt minikurs om møtebok torsdag eller fredag kl 10',
      'mini_training | Møtebok |  | 10:00-10:30 / date several: 2026-03-05 2026-03-06',
    ],
    [
      'nytt minikurs om møtebok torsdag 6. mars kl 10',
      'mini_training | Møtebok |  | 10:00-10:30 / date disagree: 2026-03-05 2026-03-06',
    ],
    [
      'nytt minikurs om møtebok hver torsdag kl 10',
      'mini_training | Møtebok |  | 10:00-10:30 / date series: 2026-03-05 2026-03-12 2026-03-19 2026-03-26',
    ],
    [
      'nytt minikurs om møtebok annenhver tirsdag kl 10',
      'mini_training | Møtebok |  | 10:00-10:30 / date series: 2026-03-10 2026-03-24 2026-04-07 2026-04-21',
    ],
    [
      'nytt minikurs om møtebok i uke 12 kl 10',
      'mini_training | Møtebok |  | 10:00-10:30 / date week: 2026-03-16 2026-03-17 2026-03-18 2026-03-19 2026-03-20',
    ],
    ['nytt minikurs om møtebok 31. november kl 10', 'mini_training | Møtebok |  | 10:00-10:30 / date noSuchDay:'],
    ['nytt minikurs om møtebok 29.2.2027 kl 10', 'mini_training | Møtebok |  | 10:00-10:30 / date noSuchDay:'],
    ['ny økt Arkiv 31. juni', 'kafe | Arkiv |  |  |  | archive / date noSuchDay:'],
    ['nytt minikurs om møtebok 2. mars 2026 kl 10', 'mini_training | Møtebok |  | 10:00-10:30 / date past:'],
    ['nytt minikurs om møtebok i går kl 10', 'mini_training | Møtebok |  | 10:00-10:30 / date past:'],
    [
      'nytt minikurs om møtebok torsdag kl 10 eller 14',
      'mini_training | Møtebok | 2026-03-05 / from several: 10:00-10:30 14:00-14:30',
    ],
    [
      'nytt minikurs om møtebok torsdag kl 10 og kl 14',
      'mini_training | Møtebok | 2026-03-05 / from several: 10:00-10:30 14:00-14:30',
    ],
    [
      'nytt minikurs om møtebok torsdag kl 2',
      'mini_training | Møtebok | 2026-03-05 / from several: 14:00-14:30 02:00-02:30',
    ],
    ['nytt minikurs om møtebok torsdag kl 25', 'mini_training | Møtebok | 2026-03-05 / from unreadable:'],
    ['ny økt Arkiv 10-25', 'kafe | Arkiv |  | 10:00- |  | archive / to unreadable:'],
    ['nytt minikurs om møtebok 29. mars kl 02:30', 'mini_training | Møtebok | 2026-03-29 | -03:00 / from skipped:'],
    ['nytt minikurs om møtebok i dag kl 9', 'mini_training | Møtebok | 2026-03-03 | 09:00-09:30 / from past:'],
    [
      'nytt minikurs om møtebok torsdag kl 10, 20-25 plasser',
      'mini_training | Møtebok | 2026-03-05 | 10:00-10:30 / places several: 20 25',
    ],
    [
      'nytt minikurs om arkiv og HR torsdag kl 10',
      'mini_training | Arkiv og HR | 2026-03-05 | 10:00-10:30 / area several: archive hr',
    ],
    ['ny kafé om HR torsdag kl 10, 20 plasser', 'kafe | HR | 2026-03-05 | 10:00-11:00 | 20 | hr / places notForKafe:'],
    ['nytt minikurs om møtebok trosdag kl 10', 'mini_training | Møtebok |  | 10:00-10:30 / date doubtful: 2026-03-05'],
    [
      'ny kafé om HR hver onsdag i april kl 12',
      'kafe | HR |  | 12:00-13:00 |  | hr / date series: 2026-04-01 2026-04-08 2026-04-15 2026-04-22',
    ],
    ['ny kafé Saksportalen 2.1', 'kafe | Saksportalen 2.1 / date doubtful: 2027-01-02'],
    [
      'New mini-training on HR next Thursday at 10',
      'mini_training | HR |  | 10:00-10:30 |  | hr / date next: 2026-03-05 2026-03-12',
    ],
    [
      'ny miniutbildning om HR varannan torsdag kl 10',
      'mini_training | HR |  | 10:00-10:30 |  | hr / date series: 2026-03-05 2026-03-19 2026-04-02 2026-04-16',
    ],
    [
      'nyt minikursus om HR næste torsdag kl. 10',
      'mini_training | HR |  | 10:00-10:30 |  | hr / date next: 2026-03-05 2026-03-12',
    ],
  ],
  'what asks for no new session': [
    ['ny økt Arkiv', 'kafe | Arkiv |  |  |  | archive'],
    ['ny økt', undefined],
    ['ny øktoversikt', undefined],
    ['hvordan lager jeg ny økt torsdag', undefined],
    ['kafé på torsdag', undefined],
    ['kafé på torsdag kl 10?', undefined],
    ['minikurs', undefined],
    ['når er neste kafé', undefined],
    [`ny økt ${'x '.repeat(15_000)}`, undefined],
  ],
};

describe('a session in one line', () => {
  for (const [name, rows] of Object.entries(tables)) {
    describe(name, () => {
      for (const [line, expected] of rows) {
        it(`reads "${line.slice(0, 80)}"`, () => {
          assert.equal(said(readPlanText(line, context)), expected);
          assert.equal(plansInWords(line), expected !== undefined);
        });
      }
    });
  }

  it('is filled by a press, and what else is in doubt stays so', () => {
    const text = 'nytt minikurs om møtebok neste torsdag kl 10 eller 14, 20-25 plasser';
    const read = readPlanText(text, context);
    assert.ok(read);
    const draft = { ...read.draft, title: 'Møtebok for nye', meeting: 'false' };
    const filled = fill({ draft, pick: { from: '14:00', to: '14:30' }, text }, context);
    assert.deepEqual(
      [filled.draft.title, filled.draft.date, filled.draft.from, filled.draft.to, filled.draft.places],
      ['Møtebok for nye', '', '14:00', '14:30', ''],
    );
    assert.deepEqual(filled.faults, { date: 'next', places: 'several' });
    assert.deepEqual(Object.keys(filled.doubts), ['date', 'places']);
  });
});
