import assert from 'node:assert/strict';
import { readPlanText } from '../../../src/sessions/planning/plan-text.ts';

/** A Tuesday. */
const today = '2026-03-03';

describe('a session in one line', () => {
  const lines: readonly (readonly [string, readonly string[] | undefined])[] = [
    [
      'Nytt minikurs om arkiv torsdag 10-10:30, 20 plasser',
      ['mini_training', 'Arkiv', '2026-03-05', '10:00', '10:30', '20'],
    ],
    [
      'ny kafé: Spør om Saksportalen 5.3. kl. 12-13',
      ['kafe', 'Spør om Saksportalen', '2026-03-05', '12:00', '13:00', ''],
    ],
    [
      'Ny økt på torsdag fra 10.30 til 11.30 om møtereferat',
      ['kafe', 'Møtereferat', '2026-03-05', '10:30', '11:30', ''],
    ],
    [
      'Ny miniutbildning om diarieföring torsdag den 5 mars klockan 10–10.30 12 platser',
      ['mini_training', 'Diarieföring', '2026-03-05', '10:00', '10:30', '12'],
    ],
    [
      'Nyt minikursus om journalisering i morgen kl. 9-9.45, 8 pladser',
      ['mini_training', 'Journalisering', '2026-03-04', '09:00', '09:45', '8'],
    ],
    [
      'New mini-training on archiving, Thursday 5 March 10:00 to 10:30, 1 place',
      ['mini_training', 'Archiving', '2026-03-05', '10:00', '10:30', '1'],
    ],
    ['new session 2026-03-05 10-11 Ask us', ['kafe', 'Ask us', '2026-03-05', '10:00', '11:00', '']],
    ['ny økt Arkiv 31. juni', ['kafe', 'Arkiv', '31. juni', '', '', '']],
    ['ny økt Arkiv 10-25', ['kafe', 'Arkiv', '', '10:00', '25', '']],
    ['ny økt Arkiv', ['kafe', 'Arkiv', '', '', '', '']],
    ['ny økt', undefined],
    ['ny øktoversikt', undefined],
    ['hvordan lager jeg ny økt torsdag', undefined],
    [`ny økt ${'x '.repeat(15_000)}`, undefined],
  ];
  for (const [line, expected] of lines) {
    it(`reads "${line.slice(0, 60)}"`, () => {
      const read = readPlanText(line, today);
      assert.deepEqual(read && [read.kind, read.title, read.date, read.from, read.to, read.places], expected);
    });
  }
});
