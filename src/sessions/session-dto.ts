import type { SessionDto } from './dto.ts';
import { localTimeAt } from './local-time.ts';
import type { ReaderView } from './service.ts';
import { actsOn, freePlaces, phaseOf } from './session.ts';

/** What the tab shows of a session to somebody. */
export function toSessionDto(view: ReaderView, personId: string): SessionDto {
  const { session, booked, manages, timeZone, now } = view;
  const start = localTimeAt(session.startsAt, timeZone);
  const hosts = session.hostId === personId;
  const phase = phaseOf(session, now);
  const open = phase === 'coming' || phase === 'on';
  const { state } = session.meeting;
  return {
    id: session.id,
    number: session.number,
    kind: session.kind,
    title: session.title,
    areaKey: session.areaKey,
    area: view.areaName,
    host: view.hostName,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    date: start.date,
    from: start.time,
    to: localTimeAt(session.endsAt, timeZone).time,
    phase,
    places: session.places,
    free: freePlaces(session),
    booked: manages ? session.booked : undefined,
    headCount: session.headCount,
    isBooked: booked,
    isHost: hosts,
    acts: [...actsOn(session, { booked, manages, hosts }, now)],
    link: open ? view.links?.join : undefined,
    linkComes: phase === 'coming' && session.link === undefined && (state === 'wanted' || state === 'tried'),
    calendar: open ? view.links?.calendar : undefined,
    remindsLater: view.remindsLater,
    revision: String(session.sequence),
  };
}
