/**
 * A question about a word, asked once for each word: texts hold the same few thousand words again and again. In: a
 * question, and how much to remember. Out: the same question, answered from memory where it can be.
 *
 * Memory is two halves of `most` answers. When the younger is full, it becomes the older one, whose words are forgotten
 * unless they were asked since: so a word that comes back before `most` others is never asked twice. A thousand articles
 * hold some 30,000 words, most of them once or twice.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  ask: (word: string) => T,
  most = 20_000,
): (word: string) => T {
  let younger = new Map<string, T>();
  let older = new Map<string, T>();
  return (word) => {
    let found = younger.get(word);
    if (found !== undefined) return found;
    found = older.get(word);
    if (found === undefined) found = ask(word);
    if (younger.size >= most) {
      older = younger;
      younger = new Map();
    }
    younger.set(word, found);
    return found;
  };
}
