import { writtenForOthers } from '../kit/index.ts';
import { shorten } from '../platform/cards/index.ts';
import type { Draft } from './case.ts';

const titleLength = 100;

/** A draft from words that somebody wrote for something else. */
export function draftOf(text: string): Draft {
  const [first = ''] = writtenForOthers(text).split(/[\n.!?]/);
  const title = shorten(first.trim(), titleLength);
  return { title: title.charAt(0).toUpperCase() + title.slice(1), wish: writtenForOthers(text), why: '', area: '' };
}
