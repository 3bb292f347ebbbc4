import assert from 'node:assert/strict';
import { readWhen, timeSpans, type When } from '../../../src/understanding/times/index.ts';

/** A Tuesday, ten in the morning in Oslo. */
const context = { now: new Date('2026-03-03T09:00:00Z'), timeZone: 'Europe/Oslo' };

/** In one line: `2026-03-06 10:00-11:00`; `?` and a reason before what is offered; `!` and a fault. */
function said(when: When): string {
  switch (when.kind) {
    case 'nothing':
      return '';
    case 'fault':
      return `! ${when.fault}: ${when.typed}`;
    case 'ambiguous':
      return `? ${when.why}: ${when.choices.map(({ date, from, to }) => line(date, from, to)).join(' | ')}`;
    case 'when': {
      const { days, time } = when;
      const day = days && (days.from === days.to ? days.from : `${days.from}..${days.to}`);
      return line(day, time?.from, time?.to);
    }
  }
}

function line(date: string | undefined, from: string | undefined, to: string | undefined): string {
  const time = from === undefined ? '' : to === undefined ? from : `${from}-${to}`;
  return [date, time].filter((part) => part !== undefined && part !== '').join(' ');
}

describe('when something is to be', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['fredag kl 10', '2026-03-06 10:00'],
    ['fredag kl. 10 til 11', '2026-03-06 10:00-11:00'],
    ['på torsdag', '2026-03-05'],
    ['denne uka', '2026-03-02..2026-03-08'],
    ['neste uke', '2026-03-09..2026-03-15'],
    ['nästa vecka', '2026-03-09..2026-03-15'],
    ['i morgen', '2026-03-04'],
    ['i februar', '2027-02-01..2027-02-28'],
    ['neste torsdag', '? next: 2026-03-05 | 2026-03-12'],
    ['31. november', '! noSuchDay: 31. november'],
    ['torsdag 6. mars', '? disagree: 2026-03-05 | 2026-03-06'],
    ['29. mars kl 02:30', '! skipped: kl 02:30'],
    ['halv tre', '? several: 14:30 | 02:30'],
    ['i ettermiddag kl 2', '2026-03-03 14:00'],
    ['systemet er nede', ''],
    ['resten av uka', '2026-03-03..2026-03-08'],
    ['resten av veckan', '2026-03-03..2026-03-08'],
    ['the rest of the week', '2026-03-03..2026-03-08'],
    ['de neste to ukene', '2026-03-03..2026-03-17'],
    ['the next two weeks', '2026-03-03..2026-03-17'],
    ['denne måneden', '2026-03-01..2026-03-31'],
    ['nästa månad', '2026-04-01..2026-04-30'],
    ['i mars', '2026-03-01..2026-03-31'],
    ['in October', '2026-10-01..2026-10-31'],
    ['til helga', '2026-03-07..2026-03-08'],
    ['i weekenden', '2026-03-07..2026-03-08'],
    ['i veckan', '2026-03-02..2026-03-08'],
    ['i kveld', '2026-03-03'],
    ['i morgen formiddag', '2026-03-04'],
    ['mandag til onsdag', '2026-03-09..2026-03-11'],
    ['3.-5. desember', '2026-12-03..2026-12-05'],
    ['fra 3. til 5. desember', '2026-12-03..2026-12-05'],
    ['5/3-7/3', '2026-03-05..2026-03-07'],
    ['trosdag kl 10', '? doubtful: 2026-03-05 10:00'],
    ['tirsdag 13:00-13:45', '2026-03-10 13:00-13:45'],
    ['den 12. kl 10', '2026-03-12 10:00'],
    ['Friday at 2pm', '2026-03-06 14:00'],
    ['versjon 2.1', ''],
    ['may I book a seat', ''],
    ['det er 3 feil i skjema 5-6', ''],
    ['10 personer kom', ''],
    ['mandat', ''],
  ];
  for (const [text, expected] of rows) {
    it(`reads "${text}" as ${expected || 'nothing'}`, () => assert.equal(said(readWhen(text, context)), expected));
  }
});

describe('where times stand in a text', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['flytt økt 5 til fredag kl 10', ['til fredag kl 10']],
    ['hvilke kurs er det på torsdag?', ['på torsdag']],
    ['hva er nytt i versjon 2.1', []],
    ['flytt økt 5 en annen dag', []],
    ['Hei! Kan noen hjelpe meg neste uke, helst torsdag kl 10 til 11? Mvh Kari', ['neste uke', 'torsdag kl 10 til 11']],
    ['kl 10 mandag, og så fredag kl 9', ['kl 10 mandag', 'fredag kl 9']],
    ['x'.repeat(30_000), []],
  ];
  for (const [text, expected] of rows) {
    it(`finds them in "${text}"`, () =>
      assert.deepEqual(
        timeSpans(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      ));
  }
});
