import type { PaceDeps } from './pace.ts';

/** The page's clock and visibility. */
export const pageClock: PaceDeps = {
  now: () => performance.now(),
  random: Math.random,
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  isHidden: () => document.hidden,
  onShown: (listener) => {
    const heed = () => {
      if (!document.hidden) listener();
    };
    document.addEventListener('visibilitychange', heed);
    return () => document.removeEventListener('visibilitychange', heed);
  },
};
