import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { patienceMs } from './browser.ts';

/** More stops than any room has, so that a keyboard that goes round and round is noticed. */
const mostStops = 80;

/**
 * Moves by the Tab key until that control has the keyboard, and holds that everybody can see where it is at each stop.
 * @param name its visible name or label; a pattern where part of it varies.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const stops: string[] = [];
  for (let i = 0; i < mostStops; i += 1) {
    // The line below a field grows for a moment.
    const at = await waitFor(page, (one) => i === 0 || one.isSeen);
    if (i > 0) assert.ok(at.isSeen, `nobody sees that "${at.name}" has the keyboard`);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
    stops.push(at.name);
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${String(name)}: ${stops.join(', ')}`);
}

/** Waits until that control has the keyboard. */
export async function focused(page: Page, name: string): Promise<void> {
  const at = await waitFor(page, (one) => one.name === name);
  assert.equal(at.name, name, 'what has the keyboard');
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

type Stop = { readonly name: string; readonly isSeen: boolean };

async function waitFor(page: Page, isSo: (at: Stop) => boolean): Promise<Stop> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const at = await page.evaluate<Stop>(`(${stop})()`);
    if (isSo(at) || performance.now() > until) return at;
  }
}

/**
 * Run in the page: what the control with the keyboard is called, and whether it shows: by an outline, a shadow or the line
 * below a field, of its own or of the box that it stands in.
 */
const stop = `() => {
  const one = document.activeElement;
  // After the last control comes the browser's own frame, where this page shows nothing.
  if (one === null || one === document.body) return { name: '', isSeen: true };
  const label = one?.labels?.[0]?.textContent ?? one?.getAttribute('aria-label') ?? one?.textContent ?? '';
  const isClear = (colour) => colour === 'transparent' || /, 0\\)$/.test(colour);
  const shows = (style) =>
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && !isClear(style.outlineColor)) ||
    style.boxShadow !== 'none';
  const line = (style) =>
    style.content !== 'none' && !/matrix\\(0,/.test(style.transform) &&
    ((parseFloat(style.borderBottomWidth) >= 2 && !isClear(style.borderBottomColor)) || /gradient/.test(style.backgroundImage));
  const boxes = [one, one?.parentElement].filter(Boolean);
  const isSeen = boxes.some((box) => {
    const after = getComputedStyle(box, '::after');
    return (box === one && shows(getComputedStyle(box))) || (after.content !== 'none' && shows(after)) || line(after);
  });
  return { name: label.replace('*', '').trim(), isSeen };
}`;
