/**
 * A question and a case → the dossiers that may speak of it: all of a small case; of a large one those that hold its words,
 * and those that name what it names and tell of it in other words ("set alight" for "burn").
 */
import type { Asked } from "../record/asked.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Store } from "../store/store.ts";

/** Up to this many articles are all compared; of more, those that hold the question's words best, at most three times as many. */
const FEW = 40;
/** An article that scores less than this share of the best does not hold the words that tell. */
const SHARE = 0.5;
/** Of the names alone: an article that tells of it in other words holds at least one of the rarer. */
const NAMED = 0.3;
/** So many articles are looked through for a name; of those that also hold words that tell, this many are compared. */
const LOOKED = 400;
const OTHERS = 20;

export async function nearest({ terms, names = [], tells = [] }: Asked, store: Store): Promise<Dossier[]> {
  const { articles } = await store.searched();
  if (articles <= FEW) return store.dossiers(await store.keys());
  const wording = await store.find(terms, 3 * FEW, { share: SHARE });
  const taken = new Set(wording);
  const named = names.length === 0 ? [] : await store.find(names, LOOKED, { share: NAMED });
  const telling = new Map((await store.find(tells, LOOKED, { among: named })).map((key, at) => [key, at]));
  const others = named
    .flatMap((key, at) => (taken.has(key) || !telling.has(key) ? [] : [{ key, rank: at + telling.get(key)! }]))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .slice(0, OTHERS)
    .map(({ key }) => key);
  return store.dossiers([...wording, ...others]);
}
