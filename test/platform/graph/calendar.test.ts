import assert from 'node:assert/strict';
import type { Event } from '@microsoft/microsoft-graph-types';
import { allowLead, asLead, startHarness } from './harness.ts';

type Harness = Awaited<ReturnType<typeof startHarness>>;

const meeting = {
  subject: 'Kafé: timelister',
  description: 'Ta med spørsmål.',
  startsAtUtc: '2026-12-01T12:00:00.000Z',
  endsAtUtc: '2026-12-01T13:00:00.000Z',
  attendees: [{ email: 'kari@example.org', name: 'Kari' }, { email: 'ola@example.org' }],
};
const request = { organiserId: 'organiser-1', transactionId: '0199d1a0-0000-7000-8000-000000000001', meeting };

describe('the calendar of Microsoft Graph', () => {
  let harness: Harness;
  let calendar: Harness['graph']['calendar'];

  beforeEach(async () => {
    harness = await startHarness();
    calendar = harness.graph.calendar;
  });

  afterEach(() => harness.stop());

  async function made() {
    const outcome = await calendar.createMeeting(asLead, request);
    assert.ok(outcome.kind === 'meeting');
    return { organiserId: 'organiser-1', eventId: outcome.eventId };
  }

  it('creates a Teams meeting and returns its join link', async () => {
    const outcome = await calendar.createMeeting(asLead, request);

    const [event] = harness.standIn.events;
    assert.deepEqual(outcome, { kind: 'meeting', eventId: event?.id, joinUrl: event?.onlineMeeting?.joinUrl });
    const body = {
      subject: 'Kafé: timelister',
      body: { contentType: 'text', content: 'Ta med spørsmål.' },
      start: { dateTime: '2026-12-01T12:00:00.000', timeZone: 'UTC' },
      end: { dateTime: '2026-12-01T13:00:00.000', timeZone: 'UTC' },
      attendees: [
        { type: 'required', emailAddress: { address: 'kari@example.org', name: 'Kari' } },
        { type: 'required', emailAddress: { address: 'ola@example.org' } },
      ],
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      responseRequested: false,
      transactionId: '0199d1a0-0000-7000-8000-000000000001',
    } satisfies Event;
    assert.deepEqual(harness.standIn.received, [
      { method: 'POST', path: '/v1.0/users/organiser-1/events', query: {}, token: 'lead-token', body },
    ]);
  });

  it('creates one event when the request is repeated after a lost answer', async () => {
    harness.standIn.next({ kind: 'lost_reply' });
    assert.equal((await calendar.createMeeting(asLead, request)).kind, 'unknown');

    const outcome = await calendar.createMeeting(asLead, request);

    assert.equal(outcome.kind === 'meeting' && outcome.eventId, harness.standIn.events[0]?.id);
    assert.equal(harness.standIn.events.length, 1);
  });

  it('creates two events for two transactions', async () => {
    await calendar.createMeeting(asLead, request);
    await calendar.createMeeting(asLead, { ...request, transactionId: 'another' });

    assert.equal(harness.standIn.events.length, 2);
  });

  it('reads the join link later', async () => {
    const at = await made();

    const outcome = await calendar.readMeeting(asLead, at);

    assert.equal(outcome.kind === 'meeting' && outcome.joinUrl, harness.standIn.events[0]?.onlineMeeting?.joinUrl);
    assert.deepEqual(harness.standIn.received[1]?.query, { $select: 'id,onlineMeeting' });
  });

  it('moves a meeting without changing its text', async () => {
    const at = await made();

    const outcome = await calendar.moveMeeting(asLead, at, { startsAtUtc: '2026-12-02T12:00:00.000Z' });

    assert.deepEqual(outcome, { kind: 'moved' });
    const change = { start: { dateTime: '2026-12-02T12:00:00.000', timeZone: 'UTC' } } satisfies Event;
    assert.deepEqual(harness.standIn.received[1]?.body, change);
  });

  it('mails only added and removed attendees', async () => {
    const at = await made();

    await calendar.setAttendees(asLead, at, [{ email: 'ola@example.org' }, { email: 'per@example.org' }]);

    assert.deepEqual(harness.standIn.mailed.at(-1)?.to, ['per@example.org', 'kari@example.org']);
    const change = {
      attendees: [
        { type: 'required', emailAddress: { address: 'ola@example.org' } },
        { type: 'required', emailAddress: { address: 'per@example.org' } },
      ],
    } satisfies Event;
    assert.deepEqual(harness.standIn.received[1]?.body, change);
  });

  it('cancels a meeting, and reports not found the second time', async () => {
    const at = await made();

    assert.deepEqual(await calendar.cancelMeeting(asLead, at, 'Utsatt'), { kind: 'cancelled' });
    assert.equal((await calendar.cancelMeeting(asLead, at, 'Utsatt')).kind, 'not_found');
    assert.deepEqual(harness.standIn.received[1]?.body, { comment: 'Utsatt' });
    assert.deepEqual(harness.standIn.events, []);
  });

  it('names the missing permission', async () => {
    allowLead(harness.standIn, ['ChannelMessage.Send']);

    const outcome = await calendar.createMeeting(asLead, request);

    assert.deepEqual(outcome.kind === 'refused' && outcome.needs, ['Calendars.ReadWrite']);
    assert.deepEqual(harness.standIn.events, []);
  });
});
