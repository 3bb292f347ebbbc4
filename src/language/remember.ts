const MOST_KEPT = 20_000;

/** Memoises a function by word; the whole cache is cleared when it holds too many words. */
export function remember<Value>(find: (word: string) => Value, most = MOST_KEPT): (word: string) => Value {
  const kept = new Map<string, Value>();
  return (word) => {
    const before = kept.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (kept.size >= most) kept.clear();
    kept.set(word, found);
    return found;
  };
}

/** The same for a function of a word and a key with few values, such as a language. */
export function rememberFor<Key extends string, Value>(
  find: (word: string, key: Key) => Value,
): (word: string, key: Key) => Value {
  const byKey = new Map<Key, (word: string) => Value>();
  return (word, key) => {
    let own = byKey.get(key);
    if (own === undefined) {
      own = remember((one: string) => find(one, key));
      byKey.set(key, own);
    }
    return own(word);
  };
}
