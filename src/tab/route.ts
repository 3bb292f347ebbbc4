import { useSyncExternalStore } from 'react';

/** Path parts after the `#`: `#/answers/ID/edit` is `['answers', 'ID', 'edit']`. */
export type Route = readonly string[];

export function hrefOf(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

export function go(...parts: readonly string[]): void {
  location.hash = hrefOf(...parts);
}

/** Replaces the current history entry, so that *back* does not lead to a submitted form. */
export function goInstead(...parts: readonly string[]): void {
  location.replace(hrefOf(...parts));
}

/** Asks about unsaved changes before a link leads elsewhere. */
let guard: (() => boolean) | undefined;
let shown = location.hash;

/** @param mayLeave false keeps the person where they are. @returns a function that removes the guard. */
export function guardLeaving(mayLeave: () => boolean): () => void {
  guard = mayLeave;
  return () => {
    if (guard === mayLeave) guard = undefined;
  };
}

function subscribe(listener: () => void): () => void {
  const heed = () => {
    if (location.hash !== shown && guard && !guard()) {
      history.replaceState(null, '', shown || '#/');
      return;
    }
    shown = location.hash;
    listener();
  };
  addEventListener('hashchange', heed);
  return () => removeEventListener('hashchange', heed);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => shown);
  return partsOf(hash);
}

function partsOf(hash: string): Route {
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        // A malformed address typed by hand: no such room exists.
        return part;
      }
    });
}
