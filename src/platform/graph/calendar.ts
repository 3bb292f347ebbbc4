import type { Attendee, DateTimeTimeZone, Event } from '@microsoft/microsoft-graph-types';
import type { Actor } from './actor.ts';
import { type GraphClient, type GraphReply, path } from './client.ts';
import { type GraphFault, traceOf } from './outcome.ts';
import { needs } from './permissions.ts';

export type Meeting = {
  readonly subject: string;
  /** Plain text. */
  readonly description: string;
  /** ISO instants; every client shows them in its own time zone. */
  readonly startsAtUtc: string;
  readonly endsAtUtc: string;
  readonly attendees: readonly MeetingAttendee[];
};

/** Exchange takes 500 attendees for one event; https://learn.microsoft.com/graph/api/resources/event, read 2026-11. */
export type MeetingAttendee = { readonly email: string; readonly name?: string };

/** The calendar's owner: the organiser's Entra object id or user principal name. */
export type EventAddress = { readonly organiserId: string; readonly eventId: string };

export type Calendar = {
  /** Repeatable with the same `transactionId`, which creates no second event; therefore also after `unknown`. */
  createMeeting(
    as: Actor,
    request: { readonly organiserId: string; readonly transactionId: string; readonly meeting: Meeting },
  ): Promise<MeetingMade | GraphFault>;
  /** For a join link that was missing when the event was created. */
  readMeeting(as: Actor, at: EventAddress): Promise<MeetingMade | GraphFault>;
  /** Mails all attendees. Leaves the description unchanged: writing it would delete the part that Teams added. */
  moveMeeting(
    as: Actor,
    at: EventAddress,
    change: Partial<Pick<Meeting, 'subject' | 'startsAtUtc' | 'endsAtUtc'>>,
  ): Promise<{ readonly kind: 'moved' } | GraphFault>;
  /** Sends the whole list and nothing else: only then does Exchange mail just the added and removed attendees. */
  setAttendees(
    as: Actor,
    at: EventAddress,
    attendees: readonly MeetingAttendee[],
  ): Promise<{ readonly kind: 'attendees_set' } | GraphFault>;
  /** Mails the attendees, with the comment. `not_found` when it was cancelled before. */
  cancelMeeting(as: Actor, at: EventAddress, comment: string): Promise<{ readonly kind: 'cancelled' } | GraphFault>;
};

export type MeetingMade = {
  readonly kind: 'meeting';
  readonly eventId: string;
  /** Absent while Teams is still creating the meeting, or when the organiser has no Teams licence. */
  readonly joinUrl: string | undefined;
};

export function createCalendar(client: GraphClient): Calendar {
  const calendar = needs.calendar;

  return {
    createMeeting: async (as, { organiserId, transactionId, meeting }) => {
      const body = newEvent(meeting, transactionId);
      return made(
        await client.send({ as, needs: calendar, method: 'POST', path: path`/users/${organiserId}/events`, body }),
      );
    },
    readMeeting: async (as, at) =>
      made(
        await client.send({
          as,
          needs: calendar,
          method: 'GET',
          path: eventPath(at),
          query: '$select=id,onlineMeeting',
        }),
      ),
    moveMeeting: async (as, at, { subject, startsAtUtc, endsAtUtc }) => {
      const body: Event = {
        ...(subject === undefined ? {} : { subject }),
        ...(startsAtUtc === undefined ? {} : { start: utc(startsAtUtc) }),
        ...(endsAtUtc === undefined ? {} : { end: utc(endsAtUtc) }),
      };
      const reply = await client.send({ as, needs: calendar, method: 'PATCH', path: eventPath(at), body });
      return reply.kind === 'answered' ? { kind: 'moved' } : reply;
    },
    setAttendees: async (as, at, attendees) => {
      const body: Event = { attendees: attendees.map(attendee) };
      const reply = await client.send({ as, needs: calendar, method: 'PATCH', path: eventPath(at), body });
      return reply.kind === 'answered' ? { kind: 'attendees_set' } : reply;
    },
    cancelMeeting: async (as, at, comment) => {
      const body: CancelBody = { comment };
      const reply = await client.send({ as, needs: calendar, method: 'POST', path: `${eventPath(at)}/cancel`, body });
      return reply.kind === 'answered' ? { kind: 'cancelled' } : reply;
    },
  };
}

/** Microsoft's types cover resources, not the parameters of actions. @see https://learn.microsoft.com/graph/api/event-cancel */
type CancelBody = { readonly comment: string };

function eventPath({ organiserId, eventId }: EventAddress): string {
  return path`/users/${organiserId}/events/${eventId}`;
}

function newEvent(meeting: Meeting, transactionId: string): Event {
  return {
    subject: meeting.subject,
    body: { contentType: 'text', content: meeting.description },
    start: utc(meeting.startsAtUtc),
    end: utc(meeting.endsAtUtc),
    attendees: meeting.attendees.map(attendee),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    // A booking here is final; a reply mail to the champion for each would be noise.
    responseRequested: false,
    transactionId,
  };
}

function utc(instant: string): DateTimeTimeZone {
  return { dateTime: new Date(instant).toISOString().replace('Z', ''), timeZone: 'UTC' };
}

function attendee({ email, name }: MeetingAttendee): Attendee {
  return { type: 'required', emailAddress: { address: email, ...(name === undefined ? {} : { name }) } };
}

function made(reply: GraphReply | GraphFault): MeetingMade | GraphFault {
  if (reply.kind !== 'answered') return reply;
  const event = (reply.answer.body ?? {}) as Event;
  if (!event.id) return { kind: 'unknown', trace: traceOf(reply.answer) };
  return { kind: 'meeting', eventId: event.id, joinUrl: event.onlineMeeting?.joinUrl ?? undefined };
}
