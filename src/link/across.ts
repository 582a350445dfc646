/**
 * Joins across articles: names by the words they hold, descriptions only along an edge or with the very same words.
 *
 * "the defence ministry" and "Norland's defence ministry" are one body where no other ministry of the kind is in the set;
 * "an unnamed driver" of a blog is the driver of the paper that the blog cites.
 */
import { holdsName, nameWords } from "../record/name.ts";
import { headOf } from "./chain.ts";
import { bodyNode, by, facelessNode, type Node, named, namesOf, type Sets } from "./node.ts";
import { byId, type Scene } from "./said.ts";

/**
 * Over articles: a body's name that holds another's words with the same head ("defence ministry", "the country's defence
 * ministry"), where only one such name is in the set; a person's surname where only one full name ends in it.
 */
export function joinNamed(nodes: readonly Node[], sets: Sets): void {
  const bodies = nodes.filter((node) => bodyNode(node) && !facelessNode(node));
  const people = nodes.filter((node) => named(node) && !bodyNode(node));
  for (const [group, fit] of [
    [by(bodies, (node) => namesOf(node).map(headOf)), holdsName],
    [by(people, (node) => namesOf(node).map((name) => nameWords(name).at(-1) ?? "")), holdsName],
  ] as const) {
    for (const same of group.values()) {
      if (same.length > 200) continue;
      for (const small of same) {
        const fits = (large: Node) =>
          large !== small && namesOf(large).some((a) => namesOf(small).some((b) => fit(a, b)));
        const larger = same.filter(fits);
        const kinds = new Set(larger.map((node) => sets.top(node.id)));
        if (kinds.size === 1) sets.join(small.id, larger[0]!.id);
        else if (kinds.size > 1 && oneFamily(larger)) for (const large of larger) sets.join(small.id, large.id);
      }
    }
  }
}

/** Whether all names hold or are held by the longest of them. */
function oneFamily(nodes: readonly Node[]): boolean {
  const names = nodes.flatMap(namesOf).filter((name) => nameWords(name).length > 0);
  const longest = [...names].sort((a, b) => nameWords(b).length - nameWords(a).length || byId(a, b))[0] ?? "";
  return nodes.every((node) => namesOf(node).some((name) => holdsName(longest, name)));
}

/** An unnamed voice of an article that depends on another one is the fitting voice there, if there is exactly one. */
export function joinAlongEdges(nodes: readonly Node[], scene: Scene, sets: Sets): void {
  const at = by(nodes, (node) => [...new Set(node.voices.map(({ said }) => said.article))]);
  for (const node of nodes) {
    if (named(node)) continue;
    for (const to of scene.depends.get(node.article) ?? []) {
      const sides = new Set(node.voices.flatMap(({ said }) => said.side ?? []));
      const there = (at.get(to) ?? []).filter(
        (other) =>
          other !== node &&
          other.voices.some(({ said }) => said.side !== null && sides.has(said.side)) &&
          described(node, other),
      );
      const kinds = new Set(there.map((other) => sets.top(other.id)));
      if (kinds.size === 1) sets.join(node.id, there[0]!.id);
    }
  }
}

/** Whether two descriptions can be of one person: a head word in common, or one in the other's names. */
function described(one: Node, two: Node): boolean {
  if (facelessNode(one) && facelessNode(two)) return true;
  const heads = (node: Node) => node.voices.flatMap(({ voice }) => voice.heads);
  const words = (node: Node) => new Set(namesOf(node).flatMap((name) => nameWords(name)));
  return heads(one).some((head) => words(two).has(head)) || heads(two).some((head) => words(one).has(head));
}

/** From how many characters on the same words are no chance: about seven words of a quotation. */
const QUOTED = 40;
/** Reporters word what they tell alike: an actor, a deed and a place fill a line before anything in it is anybody's own. */
const TOLD = 80;

/** The same long words of an unnamed voice in two articles are the same word of the same voice. */
export function joinVerbatim(nodes: readonly Node[], sets: Sets): void {
  const first = new Map<string, Node>();
  for (const node of nodes) {
    for (const { said } of node.voices) {
      if (said.side === null) continue;
      const words = said.statement.content
        .map((span) => span.exact)
        .join(" ")
        .normalize("NFKC")
        .toLowerCase();
      const plain = words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
      if (plain.length < (said.statement.form === "direct" ? QUOTED : TOLD)) continue;
      const key = `${said.side} ${plain}`;
      const other = first.get(key);
      if (!other) first.set(key, node);
      else if (other !== node && described(node, other)) sets.join(node.id, other.id);
    }
  }
}
