/**
 * Statements that leave out who did it, or say only "three men", once all are read. "Two shells hit the clinic" is not for
 * "the army shelled the clinic" where others blame somebody else; "three men fired" after "the guards fired" are guards.
 */
import type { Relation } from "../record/relation.ts";
import type { Verdict } from "./verdict.ts";

export interface Doer {
  /** Index of its relation. */
  readonly at: number;
  readonly actor: NonNullable<Verdict["actor"]>;
  readonly article: string;
  /** "" for the article itself. */
  readonly holder: string;
}

/** The relations with those of silent statements settled by what the articles and the same holders say besides. */
export function byDoer(relations: readonly Relation[], doers: readonly Doer[]): Relation[] {
  const out = [...relations];
  const side = (d: Doer) => relations[d.at]!.side;
  const disputed = doers.some((d) => d.actor === "other" || (d.actor === "told" && side(d) === "against"));
  const told = new Set<string>(); // articles, and article with holder, that name the asked one as the doer
  const spoken = new Set<string>(); // articles in which it is told or denied that it was the asked one
  const others = new Set<string>();
  const key = (d: Doer) => `${d.article}\n${d.holder}`;
  for (const d of doers) {
    if (d.actor === "told") spoken.add(d.article);
    if (d.actor === "told" && side(d) === "for") told.add(d.article).add(key(d));
    if (d.actor === "other") others.add(d.article).add(key(d));
  }
  for (const d of doers) {
    const same = !others.has(key(d)) && told.has(key(d));
    const inherits = same || (told.has(d.article) && !others.has(d.article));
    const among = same || (spoken.has(d.article) && !others.has(d.article));
    const relation = out[d.at]!;
    if (d.actor === "people" && inherits)
      out[d.at] = {
        ...relation,
        relation: "same",
        side: "for",
        reason: `For: told of the one asked about. ${relation.reason}`,
      };
    else if (relation.side === "for" && disputed && (d.actor === "unseen" || (d.actor === "silent" && !among)))
      out[d.at] = {
        ...relation,
        relation: "refines",
        side: null,
        reason: "The event without who did it, which the articles do not agree on.",
      };
    else if (relation.side === "for" && d.actor === "unowned" && !among)
      out[d.at] = { ...relation, relation: "refines", side: null, reason: "The event without who did it." };
  }
  return out;
}
