/** What a room says that the person came from, once. */
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
