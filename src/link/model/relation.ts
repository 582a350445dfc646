/** The trained relation model: a claim and an article, or one sentence, → how the one leans on the other. */
import type { Session } from "../../encoder/session.ts";
import type { Subwords } from "../../encoder/subwords.ts";
import type { Dossier } from "../../record/dossier.ts";
import { LEANINGS, type Leaning, type Leanings } from "../../record/leaning.ts";
import { keysOf, pairOf, sharedKeys } from "./pair.ts";

/** `news`: an article and a claim on it; `sentence`: one sentence and a claim in other words. */
export type Head = "news" | "sentence";

export interface RelationModel {
  readonly version: string;
  readonly session: Session<"ids" | "features", Head>;
  readonly subwords: Subwords;
}

/** Each pair is run by itself: int8 scales are set by all that is run together. */
export async function leaningOf(
  claim: string,
  dossier: Dossier,
  model: RelationModel,
  head: Head = "news",
): Promise<Leaning> {
  const { ids, features } = pairOf(claim, dossier, model.subwords);
  const scores = (await model.session({ ids, features }, [head]))[head];
  const top = Math.max(...scores);
  const powers = Array.from(scores, (s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return Object.fromEntries(LEANINGS.map((name, i) => [name, powers[i]! / sum])) as Leaning;
}

/** So many articles are looked at for a question, those that share most of its words; a run takes some 20 ms. */
const MOST = 24;
/** An article that holds less of the claim's words speaks of something else. */
const LEAST = 0.2;

/** The articles that may speak of a claim → how they lean. The order of the dossiers changes nothing. */
export async function leaningsOf(claim: string, dossiers: readonly Dossier[], model: RelationModel): Promise<Leanings> {
  const keys = keysOf(claim);
  const near = dossiers
    .map((dossier) => ({ dossier, key: dossier.article.key, shared: sharedKeys(keys, dossier) }))
    .filter(({ shared }) => shared >= LEAST * keys.size)
    .sort((a, b) => b.shared - a.shared || (a.key < b.key ? -1 : 1))
    .slice(0, MOST);
  const found = await Promise.all(
    near.map(async ({ dossier, key }) => [key, await leaningOf(claim, dossier, model)] as const),
  );
  return new Map(found);
}
