/** A list is not asked for again sooner than this, however often it changes. */
const restMs = 10_000;
/** Tabs that hear of a change at the same moment ask within this time of one another. */
const spreadMs = 3000;

/** What a page's own clock and window say; a test has its own. */
export type PaceDeps = {
  /** Milliseconds, from any moment on. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  /** @returns what calls it off. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly isHidden: () => boolean;
  /** @returns what ends the listening. */
  readonly onShown: (listener: () => void) => () => void;
};

export type Pace = {
  /** Others have changed what the list shows. */
  heard(): void;
  /** The list has just been asked for, for whatever reason. */
  asked(): void;
  stop(): void;
};

/**
 * When a list that others change is asked for again: soon after the first change, not all tabs at once, at most once in ten
 * seconds, and not while nobody sees it; then once when it is seen again.
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
