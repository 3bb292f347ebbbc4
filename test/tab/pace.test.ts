import assert from 'node:assert/strict';
import { createPace } from '../../src/tab/pace.ts';

/** A page whose time is moved by hand. */
function aPage(random = 0) {
  let now = 0;
  let isHidden = false;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  const shown = new Set<() => void>();
  const asks: number[] = [];
  const pace = createPace(
    () => {
      asks.push(now);
      pace.asked();
    },
    {
      now: () => now,
      random: () => random,
      later: (ms, run) => {
        const timer = { at: now + ms, run };
        timers.push(timer);
        return () => void (timers = timers.filter((one) => one !== timer));
      },
      isHidden: () => isHidden,
      onShown: (listener) => {
        shown.add(listener);
        return () => void shown.delete(listener);
      },
    },
  );
  const move = (ms: number) => {
    const until = now + ms;
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
      if (!next) break;
      timers = timers.filter((one) => one !== next);
      now = next.at;
      next.run();
    }
    now = until;
  };
  const hide = (hides: boolean) => {
    isHidden = hides;
    if (!hides) for (const listener of shown) listener();
  };
  return { pace, asks, move, hide, waiting: () => timers.length, listening: () => shown.size };
}

describe('the pace of refetching', () => {
  it('fetches once for forty simultaneous changes, and once more for later ones', () => {
    const { pace, asks, move } = aPage();
    for (let i = 0; i < 40; i += 1) {
      pace.heard();
      move(100);
    }
    move(20_000);
    assert.deepEqual(asks, [0, 10_000]);
  });

  it('fetches at most once in ten seconds, however long the changes continue', () => {
    const { pace, asks, move } = aPage(0.5);
    for (let i = 0; i < 600; i += 1) {
      pace.heard();
      move(100);
    }
    for (const [at, ms] of asks.entries()) if (at > 0) assert.ok(ms - (asks[at - 1] ?? 0) >= 10_000, String(asks));
    assert.equal(asks.length, 6);
  });

  it('counts other fetches: the first one, and those after the person’s own actions', () => {
    const { pace, asks, move } = aPage();
    pace.asked();
    move(1000);
    pace.heard();
    move(8999);
    assert.deepEqual(asks, []);
    move(1);
    assert.deepEqual(asks, [10_000]);
  });

  it('spreads tabs notified at the same moment over three seconds', () => {
    const first = [0, 0.5, 0.999].map((random) => {
      const { pace, asks, move } = aPage(random);
      pace.heard();
      move(5000);
      return asks;
    });
    assert.deepEqual(first, [[0], [1500], [2997]]);
  });

  it('does not fetch while the page is hidden, and once when it is visible again', () => {
    const { pace, asks, move, hide } = aPage();
    hide(true);
    for (let i = 0; i < 40; i += 1) pace.heard();
    move(600_000);
    assert.deepEqual(asks, []);
    hide(false);
    hide(false);
    move(60_000);
    assert.deepEqual(asks, [600_000]);
  });

  it('cancels a planned fetch when the page is hidden', () => {
    const { pace, asks, move, hide } = aPage(0.5);
    pace.heard();
    hide(true);
    move(10_000);
    assert.deepEqual(asks, []);
    hide(false);
    move(10_000);
    assert.deepEqual(asks, [11_500]);
  });

  it('does not fetch for a page that was hidden while nothing changed', () => {
    const { asks, move, hide } = aPage();
    hide(true);
    hide(false);
    move(60_000);
    assert.deepEqual(asks, []);
  });

  it('leaves nothing behind when its list is removed', () => {
    const { pace, asks, move, waiting, listening } = aPage(1);
    pace.heard();
    pace.stop();
    move(60_000);
    assert.deepEqual([asks, waiting(), listening()], [[], 0, 0]);
  });
});
