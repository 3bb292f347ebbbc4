import assert from 'node:assert/strict';
import { type Draft, type DraftFaults, readDraft } from '../../../src/sessions/planning/draft.ts';

/** A Tuesday, ten in the morning in Oslo. */
const context = { now: new Date('2026-03-03T09:00:00Z'), timeZone: 'Europe/Oslo', booked: 0 };

function aDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    kind: 'mini_training',
    title: 'Arkiv på en halvtime',
    date: '2026-03-05',
    from: '10:00',
    to: '10:30',
    places: '20',
    link: '',
    meeting: 'false',
    area: 'archive',
    ...overrides,
  };
}

describe('what is typed into the form of a session', () => {
  it('becomes a plan', () => {
    assert.deepEqual(readDraft(aDraft({ title: ' Arkiv  på\nen halvtime ' }), context), {
      kind: 'plan',
      plan: {
        kind: 'mini_training',
        title: 'Arkiv på en halvtime',
        startsAt: '2026-03-05T09:00:00.000Z',
        endsAt: '2026-03-05T09:30:00.000Z',
        places: 20,
        link: undefined,
        wantsMeeting: false,
        area: 'archive',
      },
    });
  });

  const good: readonly (readonly [string, Partial<Draft>, Readonly<Record<string, unknown>>])[] = [
    ['a kafé has no places', { kind: 'kafe', places: '' }, { kind: 'kafe', places: undefined }],
    ['what is no kind is a kafé', { kind: 'x', places: '' }, { kind: 'kafe' }],
    [
      'a link is kept as an address',
      { link: ' https://Meet.uin.example/a b'.replace(' b', 'b') },
      { link: 'https://meet.uin.example/ab' },
    ],
    [
      'doubled braces of a link are encoded',
      { link: 'https://m.example/?a={{b}}' },
      { link: 'https://m.example/?a=%7B%7Bb%7D%7D' },
    ],
    ['a meeting is made where no link is typed', { meeting: 'true' }, { wantsMeeting: true }],
    ['a typed link goes before a meeting', { meeting: 'true', link: 'https://m.example/' }, { wantsMeeting: false }],
    [
      'today is open until it begins',
      { date: 'i dag', from: '10:01', to: '11' },
      { startsAt: '2026-03-03T09:01:00.000Z' },
    ],
    [
      'a night over the change of the clock keeps the wall',
      { date: '2026-03-29', from: '01:30', to: '04:30' },
      { startsAt: '2026-03-29T00:30:00.000Z', endsAt: '2026-03-29T02:30:00.000Z' },
    ],
    ['1e2 places are 100', { places: '1e2' }, { places: 100 }],
  ];
  for (const [name, typed, expected] of good) {
    it(name, () => {
      const read = readDraft(aDraft(typed), context);
      assert.ok(read.kind === 'plan', JSON.stringify(read));
      assert.deepEqual({ ...read.plan, ...expected }, read.plan);
    });
  }

  const bad: readonly (readonly [Partial<Draft>, DraftFaults, number?])[] = [
    [{ title: ' ' }, { title: 'missing' }],
    [{ title: 'x'.repeat(30_000) }, { title: 'tooLong' }],
    [{ date: '' }, { date: 'missing' }],
    [{ date: 'snart' }, { date: 'unreadable' }],
    [{ date: '31. juni' }, { date: 'noSuchDay' }],
    [{ date: '2026-03-02' }, { date: 'past' }],
    [{ date: '2036-03-05' }, { date: 'tooFar' }],
    [{ date: 'i dag', from: '10:00' }, { from: 'past' }],
    [
      { from: '', to: 'kl. 25' },
      { from: 'missing', to: 'unreadable' },
    ],
    [{ from: '10:30', to: '10:00' }, { to: 'notAfter' }],
    [{ to: '10:00' }, { to: 'notAfter' }],
    [{ date: '2026-03-29', from: '02:30', to: '03:30' }, { from: 'skipped' }],
    [{ date: '2026-03-29', from: '01:30', to: '02:30' }, { to: 'skipped' }],
    [{ date: '2026-10-25', from: '02:50', to: '02:10' }, { to: 'notAfter' }],
    [{ places: '' }, { places: 'missing' }],
    [{ places: 'tjue' }, { places: 'notWhole' }],
    [{ places: '2,5' }, { places: 'notWhole' }],
    [{ places: '0' }, { places: 'outOfRange' }],
    [{ places: '-1' }, { places: 'outOfRange' }],
    [{ places: '1e9' }, { places: 'outOfRange' }],
    [{ places: '1000000000000000000000' }, { places: 'outOfRange' }],
    [{ kind: 'kafe', places: '20' }, { places: 'notForKafe' }],
    [{ places: '11' }, { places: 'belowBooked' }, 12],
    [{ link: 'http://meet.example/a' }, { link: 'notHttps' }],
    [{ link: 'javascript:alert(1)' }, { link: 'notHttps' }],
    [{ link: 'meet.example' }, { link: 'notHttps' }],
    [{ link: 'https://a b.example' }, { link: 'notHttps' }],
    [{ link: 'https://user:pass@meet.example/' }, { link: 'notHttps' }],
    [{ link: `https://m.example/${'x'.repeat(2000)}` }, { link: 'tooLong' }],
    [
      { title: '', date: 'x', from: 'x', to: '', places: 'x', link: 'x' },
      { title: 'missing', date: 'unreadable', from: 'unreadable', to: 'missing', places: 'notWhole', link: 'notHttps' },
    ],
  ];
  for (const [typed, faults, booked = 0] of bad) {
    it(`is refused: ${JSON.stringify(typed).slice(0, 80)}`, () => {
      assert.deepEqual(readDraft(aDraft(typed), { ...context, booked }), { kind: 'faults', faults });
    });
  }
});
