/** The numbers of items in the measured rollout. */
export type Size = {
  readonly name: 'small' | 'large';
  readonly questions: number;
  readonly wishes: number;
  readonly sessions: number;
  readonly bookings: number;
  readonly people: number;
  readonly entries: number;
  readonly channels: number;
};

const large: Size = {
  name: 'large',
  questions: 1_000_000,
  wishes: 100_000,
  sessions: 10_000,
  bookings: 500_000,
  people: 10_000,
  entries: 10_000,
  channels: 200,
};

/** A hundredth of everything. */
const small: Size = {
  name: 'small',
  questions: 10_000,
  wishes: 1_000,
  sessions: 100,
  bookings: 5_000,
  people: 100,
  entries: 100,
  channels: 2,
};

export const sizes = { small, large } as const;

/** Weeks since the rollout began, and weeks ahead with planned sessions. */
export const weeksBehind = 104;
export const weeksAhead = 8;

/** The other rollout of the same tenant, and the other tenant, each as a share of the measured one. */
export const otherShare = 0.05;

export function scaled(size: Size, share: number): Size {
  const of = (count: number) => Math.max(1, Math.round(count * share));
  return {
    name: size.name,
    questions: of(size.questions),
    wishes: of(size.wishes),
    sessions: of(size.sessions),
    bookings: of(size.bookings),
    people: of(size.people),
    entries: of(size.entries),
    channels: of(size.channels),
  };
}
