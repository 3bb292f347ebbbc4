import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { calendarFile } from '../../../src/sessions/calendar/calendar-file.ts';
import { aSession } from '../../support/session-samples.ts';

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  assert.ok(event && events.length === 1);
  return { method: calendar.getFirstPropertyValue('method'), event: new ICAL.Event(event), component: event };
}

describe('the calendar file of a session', () => {
  it('contains the time in UTC, what, where and how to book', () => {
    const { method, event, component } = read(calendarFile(aSession({ sequence: 3 }), 'nb', { isBooked: true }));
    assert.deepEqual(
      [
        method,
        event.uid,
        event.sequence,
        event.startDate.toString(),
        event.startDate.zone?.tzid,
        event.endDate.toString(),
        event.summary,
        event.location,
        component.getFirstPropertyValue('status'),
        component.getFirstPropertyValue('url'),
      ],
      [
        'PUBLISH',
        '0199a000-0000-7000-8000-000000000012@losen',
        3,
        '2026-11-26T09:00:00Z',
        'UTC',
        '2026-11-26T09:30:00Z',
        'Arkiv på en halvtime',
        'https://meet.uin.example/arkiv',
        'CONFIRMED',
        'https://meet.uin.example/arkiv',
      ],
    );
    assert.match(event.description, /^Bli med: https:\/\/meet\.uin\.example\/arkiv\nPåmelding .*«meld på 12»\.$/);
  });

  it('removes a cancelled one, with the same uid and a higher sequence', () => {
    const { method, event, component } = read(
      calendarFile(aSession({ sequence: 4, cancelled: true }), 'en', { isBooked: true }),
    );
    assert.deepEqual(
      [method, component.getFirstPropertyValue('status'), event.sequence, event.uid],
      ['CANCEL', 'CANCELLED', 4, '0199a000-0000-7000-8000-000000000012@losen'],
    );
  });

  it('shows any title unchanged, in lines of at most 75 octets', () => {
    const title = `Æ, ø; å\\n "x"\r\nBEGIN:VEVENT 🎈 ${'så lang '.repeat(20)}`.trim();
    const text = calendarFile(aSession({ title, link: undefined }), 'nb', { isBooked: true });
    assert.equal(read(text).event.summary.replace(/\r?\n/g, ' '), title.replace(/\r?\n/g, ' '));
    assert.equal(read(text).event.location, null);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
});
