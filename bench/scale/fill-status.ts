import { weekOf } from '../../src/status/index.ts';
import { leadCount } from './fill-people.ts';
import type { Row, Rows } from './rows.ts';
import { idIn, iso, personId, type Scope, weekMs } from './scope.ts';
import { weeksBehind } from './sizes.ts';

/** A channel as in Teams. */
export function channelId(number: number): string {
  return `19:scale-${number}@thread.tacv2`;
}

/** The Entra id of the team that a channel belongs to: ten channels in each. */
export function teamId(number: number): string {
  return `5ca1e000-0000-4000-8000-${String(Math.floor(number / 10)).padStart(12, '0')}`;
}

export function planId(scope: Pick<Scope, 'at' | 'now'>, number: number): string {
  return idIn(scope, scope.now.getTime() - weeksBehind * weekMs, number);
}

const nextTurnMs = 3 * 86_400_000;

/** The draft of a channel's next status. */
export function draftId(scope: Pick<Scope, 'at' | 'now'>, number: number): string {
  return idIn(scope, scope.now.getTime() + nextTurnMs, number);
}

/** Each channel has had its status every week up to the last one; the next is due in three days, with a draft. */
export async function addStatuses(rows: Rows, scope: Scope): Promise<void> {
  const { tenantId, rolloutId, size, now } = scope;
  const channels = Array.from({ length: size.channels }, (_, number) => number);
  const next = now.getTime() + nextTurnMs;
  const date = iso(next).slice(0, 10);
  await rows.add(
    'status_plans',
    [
      ...['tenant_id', 'plan_id', 'rollout_id', 'channel_id', 'channel_name', 'team_id', 'team_name', 'language'],
      ...['weekday', 'time', 'state', 'owner_id', 'owner_language', 'version', 'next_week', 'next_date', 'next_due_at'],
      ...['next_draft_at', 'changed_at'],
    ],
    channels.map((number): Row => [
      ...[tenantId, planId(scope, number), rolloutId, channelOf(scope, number), `Kanal ${number}`, teamId(number)],
      ...['Innføring', 'nb', ((new Date(next).getUTCDay() + 6) % 7) + 1, '08:00', 'active'],
      ...[
        personId(scope, number % leadCount),
        'nb',
        1,
        weekOf(date),
        date,
        iso(next),
        iso(next - 86_400_000),
        iso(next),
      ],
    ]),
  );
  await rows.add(
    'status_posts',
    [
      ...[
        'tenant_id',
        'post_id',
        'plan_id',
        'channel_id',
        'week',
        'date',
        'due_at',
        'state',
        'version',
        'begun_at',
        'road',
      ],
      ...['message_id', 'posted_at', 'content', 'changed_at'],
    ],
    (function* (): Generator<Row> {
      for (let week = weeksBehind; week >= 1; week -= 1) {
        const at = now.getTime() - week * weekMs;
        const day = iso(at).slice(0, 10);
        for (const number of channels) {
          yield [
            ...[tenantId, idIn(scope, at, number), planId(scope, number), channelOf(scope, number), weekOf(day), day],
            ...[iso(at), 'posted', 3, iso(at), 'graph', `1${number}`, iso(at + 2000), content(at), iso(at + 2000)],
          ];
        }
      }
      for (const number of channels) {
        yield [
          ...[tenantId, draftId(scope, number), planId(scope, number), channelOf(scope, number), weekOf(date), date],
          ...[iso(next), 'draft', 1, null, null, null, null, null, iso(now.getTime())],
        ];
      }
    })(),
  );
  await rows.add(
    'conversation_references',
    ['tenant_id', 'address', 'conversation_id', 'service_url', 'bot_id', 'kept_at'],
    channels.map((number): Row => [
      ...[tenantId, `channel:${channelOf(scope, number)}`, channelOf(scope, number), 'http://127.0.0.1:9/', '28:losen'],
      iso(now.getTime()),
    ]),
  );
}

function channelOf({ at }: Pick<Scope, 'at'>, number: number): string {
  return channelId(at * 1000 + number);
}

function content(at: number): string {
  const session = (number: number) => ({
    ...{
      id: `s${number}`,
      number,
      kind: 'mini_training',
      title: 'Arkiv på en halvtime',
      startsAt: iso(at - 86_400_000),
    },
    ...{ endsAt: iso(at - 84_600_000), places: 20, booked: 18, headCount: { count: 16, atLeast: false } },
  });
  return JSON.stringify({
    language: 'nb',
    highlights: 'Portalen åpner torsdag.',
    coming: [session(1), session(2)],
    held: [session(3), session(4)],
    asked: { total: 410, areas: [{ areaKey: 'hr', count: 30 }] },
    waiting: { total: 30, areas: [] },
    cases: { new: 20, taken: 10, planned: 5, done: 12, rejected: 3 },
    since: iso(at - weekMs),
  });
}
