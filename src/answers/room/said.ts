/** A message from the previous room, shown once. */
type Said = 'tab.saved';

let waiting: Said | undefined;

export function say(words: Said): void {
  waiting = words;
}

export function takeSaid(): Said | undefined {
  const words = waiting;
  waiting = undefined;
  return words;
}
