/** What a session's page says when somebody comes from its form, once. */
let waiting: string | undefined;

export function say(words: string): void {
  waiting = words;
}

export function takeSaid(): string | undefined {
  const words = waiting;
  waiting = undefined;
  return words;
}
