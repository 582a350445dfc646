/**
 * Items → what is made of each, in their order; the next is begun before the one before is done, so that this thread
 * reads an article while the model's threads are busy with another.
 *
 * In: three articles and `digest`. Out: three dossiers, at most two of them in the making at a time.
 */
const AHEAD = 1;

export async function* ahead<A, B>(
  items: Iterable<A> | AsyncIterable<A>,
  make: (item: A) => Promise<B>,
): AsyncGenerator<B> {
  const begun: Promise<B>[] = [];
  for await (const item of items) {
    const made = make(item);
    made.catch(() => {}); // told below, when its turn comes
    begun.push(made);
    if (begun.length > AHEAD) yield await begun.shift()!;
  }
  while (begun.length > 0) yield await begun.shift()!;
}
