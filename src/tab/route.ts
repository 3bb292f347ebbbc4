import { useSyncExternalStore } from 'react';

/** Path parts after the `#`: `#/answers/ID/edit` is `['answers', 'ID', 'edit']`. */
export type Route = readonly string[];

export function hrefOf(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

export function go(...parts: readonly string[]): void {
  location.hash = hrefOf(...parts);
}

/** The same in place of where one is: the way back does not lead to a form that has been sent. */
export function goInstead(...parts: readonly string[]): void {
  location.replace(hrefOf(...parts));
}

/** Something that is not saved asks before a link takes the person elsewhere. */
let guard: (() => boolean) | undefined;
let shown = location.hash;

/** @param mayLeave false keeps the person where they are. @returns what takes the guard away. */
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
        // Somebody's own typing: such a place does not exist.
        return part;
      }
    });
}
