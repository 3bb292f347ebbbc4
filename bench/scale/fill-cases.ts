import { generateEntries, steady } from '../matching/scale.ts';
import { createChance, type Chance } from './chance.ts';
import { leadCount } from './fill-people.ts';
import type { Row, Rows } from './rows.ts';
import { idIn, instants, iso, personId, type Scope } from './scope.ts';

/** States of change requests after two years: a tenth waits for a lead. */
const states = { new: 0.1, taken: 0.12, planned: 0.18, done: 0.35, rejected: 0.15, withdrawn: 0.1 } as const;
type State = keyof typeof states;
/** The transitions of a change request to its state. */
const ways: Readonly<Record<State, readonly State[]>> = {
  new: [],
  taken: ['taken'],
  planned: ['taken', 'planned'],
  done: ['taken', 'planned', 'done'],
  rejected: ['rejected'],
  withdrawn: ['withdrawn'],
};

type Wish = {
  readonly id: string;
  readonly number: number;
  readonly state: State;
  readonly reporter: number;
  readonly reportedAt: number;
  readonly events: readonly {
    readonly id: string;
    readonly from: State | null;
    readonly to: State;
    readonly at: number;
  }[];
};

/** The same change requests on every call, so that a million rows need not be in memory at once. */
function* wishes(scope: Scope): Generator<Wish> {
  const chance = createChance(11 + scope.at);
  let number = 0;
  for (const at of instants(scope, scope.size.wishes, 12)) {
    number += 1;
    const state = chance.weighed(states);
    yield {
      id: idIn(scope, at, number),
      number,
      state,
      reporter: chance.skewedBelow(scope.size.people),
      reportedAt: at,
      events: eventsOf(scope, { number, at, state }, chance),
    };
  }
}

function eventsOf(scope: Scope, { number, at, state }: { number: number; at: number; state: State }, chance: Chance) {
  const latest = scope.now.getTime() - 1000;
  const steps = (['new', ...ways[state]] as const).map((to, step, all) => ({
    id: idIn(scope, at + step, number * 4 + step),
    from: step === 0 ? null : all[step - 1]!,
    to,
    at: step === 0 ? at : 0,
  }));
  let last = at;
  return steps.map((step, place) => {
    if (place > 0) last = Math.min(latest, last + chance.below(60 * 86_400_000));
    return { ...step, at: last };
  });
}

export async function addWishes(rows: Rows, scope: Scope): Promise<void> {
  const { tenantId, rolloutId, size, areas } = scope;
  // Texts of made-up words, just long enough to differ from one another.
  const texts = generateEntries(Math.min(size.wishes, 20_000), steady(13 + scope.at));
  const chance = createChance(14 + scope.at);
  await rows.add('case_numbers', ['tenant_id', 'rollout_id', 'last'], [[tenantId, rolloutId, size.wishes]]);
  await rows.add(
    'cases',
    [
      ...['tenant_id', 'case_id', 'rollout_id', 'number', 'kind', 'state', 'title', 'wish', 'why', 'area_key'],
      ...['reporter_id', 'form_id', 'language', 'last_event_id', 'reported_at'],
    ],
    mapped(wishes(scope), (wish) => {
      const text = texts[wish.number % texts.length]!;
      const area = chance.is(0.7) ? chance.pick(areas) : null;
      return [
        ...[tenantId, wish.id, rolloutId, wish.number, 'wish', wish.state, text.question.slice(0, 80), text.answer],
        ...[chance.is(0.5) ? text.answer : null, area, personId(scope, wish.reporter)],
        ...[
          idIn(scope, wish.reportedAt, wish.number + 5_000_000_000),
          'nb',
          wish.events.at(-1)!.id,
          iso(wish.reportedAt),
        ],
      ];
    }),
  );
  await rows.add(
    'case_events',
    ['tenant_id', 'event_id', 'case_id', 'from_state', 'to_state', 'actor_id', 'note', 'happened_at'],
    flatMapped(wishes(scope), (wish) =>
      wish.events.map(({ id, from, to, at }): Row => {
        const actor = to === 'new' || to === 'withdrawn' ? wish.reporter : wish.number % leadCount;
        return [
          ...[tenantId, id, wish.id, from, to, personId(scope, actor)],
          ...[to === 'rejected' ? 'Det finnes en annen måte å gjøre dette på.' : null, iso(at)],
        ];
      }),
    ),
  );
  await rows.add(
    'case_followers',
    ['tenant_id', 'case_id', 'person_id', 'language', 'joined_at'],
    flatMapped(wishes(scope), (wish) => {
      // Most change requests have one or two followers, and a few have hundreds.
      const most = wish.number % 500 === 0 ? Math.min(300, Math.floor(size.people / 4)) : 4;
      const count = chance.below(most);
      const first = chance.below(size.people);
      return Array.from({ length: count }, (_, at) => (first + at * 17) % size.people)
        .filter((person, at, all) => person !== wish.reporter && all.indexOf(person) === at)
        .map((person): Row => [tenantId, wish.id, personId(scope, person), 'nb', iso(wish.reportedAt)]);
    }),
  );
}

function* mapped<T>(items: Iterable<T>, map: (item: T) => Row): Generator<Row> {
  for (const item of items) yield map(item);
}

function* flatMapped<T>(items: Iterable<T>, map: (item: T) => readonly Row[]): Generator<Row> {
  for (const item of items) yield* map(item);
}
