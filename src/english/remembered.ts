/** A question about a word, asked once for each word: the articles of a case hold the same few thousand words. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined && !known.has(word)) {
      found = ask(word);
      known.set(word, found);
    }
    return found as T;
  };
}
