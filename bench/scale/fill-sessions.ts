import { createHash } from 'node:crypto';
import { createChance } from './chance.ts';
import { championsOf } from './fill-people.ts';
import type { Row, Rows } from './rows.ts';
import { channelUserId, idIn, iso, personId, type Scope, sessionStarts } from './scope.ts';

const dayMs = 86_400_000;
const cancelledShare = 0.05;

type Planned = {
  readonly id: string;
  readonly number: number;
  readonly startsAt: number;
  readonly isCancelled: boolean;
  readonly isKafe: boolean;
  readonly booked: readonly number[];
};

/** The same sessions on every call. Active people have booked many of them. */
function* planned(scope: Scope): Generator<Planned> {
  const { size } = scope;
  const chance = createChance(21 + scope.at);
  const usual = size.bookings / size.sessions;
  let left = size.bookings;
  let number = 0;
  for (const startsAt of sessionStarts(scope, size.sessions)) {
    number += 1;
    // Between almost none and twice the average; the last session takes the rest.
    const wanted = number === size.sessions ? left : Math.floor(usual * 2 * chance.random());
    const booked = new Set<number>();
    const most = Math.min(wanted, left, Math.floor(size.people * 0.9));
    while (booked.size < most)
      booked.add(booked.size < most / 2 ? chance.skewedBelow(size.people) : chance.below(size.people));
    left -= booked.size;
    yield {
      id: idIn(scope, startsAt - 60 * dayMs, number),
      number,
      startsAt,
      isCancelled: chance.is(cancelledShare),
      isKafe: chance.is(0.4),
      booked: [...booked],
    };
  }
}

export async function addSessions(rows: Rows, scope: Scope): Promise<void> {
  const { tenantId, rolloutId, size, areas, now } = scope;
  const chance = createChance(22 + scope.at);
  const hosts = championsOf(size.people);
  const secret = (id: string) => createHash('sha256').update(`${tenantId} ${id}`).digest('base64url').slice(0, 32);
  await rows.run(`delete from session_numbers where tenant_id = '${tenantId}' and rollout_id = '${rolloutId}'`);
  await rows.add('session_numbers', ['tenant_id', 'rollout_id', 'last'], [[tenantId, rolloutId, size.sessions]]);
  await rows.add(
    'sessions',
    [
      ...['tenant_id', 'session_id', 'rollout_id', 'number', 'kind', 'title', 'area_key', 'host_id', 'host_channel_id'],
      ...[
        'language',
        'form_id',
        'starts_at',
        'ends_at',
        'places',
        'booked',
        'link',
        'meeting_state',
        'secret',
        'sequence',
      ],
      ...['changed_at', 'cancelled', 'head_count', 'head_at_least', 'remind_at', 'ask_at'],
    ],
    (function* (): Generator<Row> {
      for (const { id, number, startsAt, isCancelled, isKafe, booked } of planned(scope)) {
        const isOver = startsAt < now.getTime();
        const host = personId(scope, chance.pick(hosts));
        const isCounted = isOver && !isCancelled && chance.is(0.8);
        const came = isCounted ? Math.round(booked.length * (0.6 + chance.random() * 0.5)) : null;
        yield [
          ...[tenantId, id, rolloutId, number, isKafe ? 'kafe' : 'mini_training', `Økt ${number} om arkiv og saker`],
          ...[chance.is(0.8) ? chance.pick(areas) : null, host, channelUserId(host), 'nb', id, iso(startsAt)],
          ...[iso(startsAt + 45 * 60_000), isKafe ? null : booked.length + 10 + chance.below(40), booked.length],
          ...['https://meet.uin.example/arkiv', 'none', secret(id), 0, iso(startsAt - 30 * dayMs), isCancelled ? 1 : 0],
          ...[came, isCounted && chance.is(0.1) ? 1 : 0, null, isOver ? null : iso(startsAt + 45 * 60_000)],
        ];
      }
    })(),
  );
  await rows.add(
    'session_bookings',
    ['tenant_id', 'session_id', 'person_id', 'language', 'booked_at', 'secret'],
    (function* (): Generator<Row> {
      for (const { id, startsAt, booked } of planned(scope)) {
        const bookedAt = iso(Math.min(startsAt, now.getTime()) - chance.below(20 * dayMs));
        for (const person of booked) {
          yield [tenantId, id, personId(scope, person), 'nb', bookedAt, secret(`${id} ${person}`)];
        }
      }
    })(),
  );
}
