/** Minimum interval between fetches of a list, however often it changes. */
const restMs = 10_000;
/** Jitter: tabs notified at the same moment fetch within this time. */
const spreadMs = 3000;

/** The page's clock and visibility; tests pass their own. */
export type PaceDeps = {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** @returns a function that cancels it. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly isHidden: () => boolean;
  /** @returns a function that stops listening. */
  readonly onShown: (listener: () => void) => () => void;
};

export type Pace = {
  /** Others have changed the list's content. */
  heard(): void;
  /** The list has just been fetched, for any reason. */
  asked(): void;
  stop(): void;
};

/**
 * Decides when to refetch a list that others change: soon after the first change, spread over the tabs, at most once in
 * ten seconds, and not while the page is hidden; then once when it is visible again.
 */
export function createPace(ask: () => void, deps: PaceDeps): Pace {
  let askedAt = -Infinity;
  let isWanted = false;
  let callOff: (() => void) | undefined;

  function plan(): void {
    if (callOff || deps.isHidden()) return;
    const soonest = Math.max(deps.now(), askedAt + restMs);
    callOff = deps.later(soonest - deps.now() + deps.random() * spreadMs, () => {
      callOff = undefined;
      if (deps.isHidden()) return;
      ask();
    });
  }

  const endShown = deps.onShown(() => {
    if (isWanted) plan();
  });

  return {
    heard: () => {
      isWanted = true;
      plan();
    },
    asked: () => {
      askedAt = deps.now();
      isWanted = false;
      callOff?.();
      callOff = undefined;
    },
    stop: () => {
      callOff?.();
      endShown();
    },
  };
}
