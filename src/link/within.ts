/**
 * Joins within one article: the names and descriptions by which a text calls one source.
 *
 * "a harbour warden said", "said the warden, Ada Poe", "the warden" are one voice; a quotation that names no speaker
 * belongs to the voice before it.
 */
import { listed } from "../lexicon/listed.ts";
import { fitsName, nameWords } from "../record/name.ts";
import { remembered } from "../record/remembered.ts";
import { headOf } from "./chain.ts";
import { bodyNode, by, facelessNode, type Node, named, namesOf, type Sets } from "./node.ts";
import { sentenceAround } from "./passage.ts";
import type { Scene, Spoken } from "./said.ts";

const articlesOf = (node: Node): string[] => [...new Set(node.voices.map(({ said }) => said.article))];

/** "another clerk", "a second clerk": the text itself says that there are two. */
const APART =
  /^(?:another|(?:a|the|one)\s(?:second|third|fourth|fifth|different|separate|further)|the other|other)\s/im;

/** In one article: a short description and a longer one that holds its words ("the technician"). */
export function joinWithin(nodes: readonly Node[], sets: Sets): void {
  for (const group of by(nodes, articlesOf).values()) {
    if (group.length > 200) continue; // an article with hundreds of voices is a list, and pairs would cost too much
    for (const one of group) {
      for (const two of group) {
        if (one.id >= two.id || (named(one) && named(two) && !(bodyNode(one) && bodyNode(two)))) continue;
        if (facelessNode(one) !== facelessNode(two) || APART.test(namesOf(one).concat(namesOf(two)).join("\n")))
          continue;
        const fits = namesOf(one).some((a) => namesOf(two).some((b) => fitsName(a, b) && headOf(a) === headOf(b)));
        if (fits) sets.join(one.id, two.id);
      }
    }
  }
}

/**
 * In one article: the lead's "a harbour warden said" and the named one whom the text then introduces by the same word,
 * "the warden, Ada Poe"; a team's lead and the member who is introduced by the team's house ("a university team", "Poe,
 * who leads a laboratory at the University of Sund"). Only where one named voice of the side fits.
 */
export function joinIntroduced(open: readonly Node[], nodes: readonly Node[], scene: Scene, sets: Sets): void {
  const teams = listed("teams");
  const at = by(nodes, articlesOf);
  for (const node of open) {
    if (named(node) || facelessNode(node)) continue;
    const side = node.voices[0]!.said.side;
    if (side === null) continue;
    const heads = node.voices.flatMap(({ voice }) => voice.heads);
    const words = new Set(heads.some((head) => teams.has(head)) ? namesOf(node).flatMap(nameWords) : heads);
    const fits = (sides: readonly (Spoken["side"] | undefined)[]) =>
      (at.get(node.article) ?? []).filter(
        (other) =>
          named(other) &&
          other.voices.some(
            ({ voice, said }) =>
              sides.includes(said.side) &&
              said.article === node.article &&
              introduces([introduction(scene, said), ...voice.aka].join(" "), words, several),
          ),
      );
    const several = heads.some((head) => head.endsWith("s"));
    // Who speaks on the same side first; else somebody whom the article quotes on another matter.
    const near = fits([side]);
    const found = near.length > 0 ? near : fits([null]);
    if (new Set(found.map((other) => sets.top(other.id))).size === 1) sets.join(node.id, found[0]!.id);
  }
}

/** "the hosting firm" of an article in which one company alone is named as a speaker: it is that company. */
export function joinFirms(nodes: readonly Node[], sets: Sets): void {
  const firms = listed("firms");
  for (const group of by(nodes, articlesOf).values()) {
    const unnamed = group.filter(
      (node) => !named(node) && node.voices.some(({ voice }) => voice.itself && voice.heads.some((h) => firms.has(h))),
    );
    if (unnamed.length === 0) continue;
    const companies = group.filter((node) =>
      node.voices.some(({ voice }) => voice.naming === "named" && voice.company),
    );
    if (new Set(companies.map((node) => sets.top(node.id))).size !== 1) continue;
    for (const node of unnamed) sets.join(node.id, companies[0]!.id);
  }
}

/** By a word of the unnamed voice, or as one of several: "said one of them, Ada Poe". */
function introduces(text: string, words: ReadonlySet<string>, several: boolean): boolean {
  return (
    nameWords(text).some((word) => words.has(word)) ||
    (several && /\bone of (?:them|the two|the three|those)\b/i.test(text))
  );
}

/** What the text says of a named holder where it names it: up to 80 characters before, and what follows to the end. */
function introduction(scene: Scene, said: Spoken): string {
  const span = said.statement.chain.at(-1)?.span;
  const article = scene.dossiers.get(said.article)?.article;
  return span && article ? sentenceAround(article, span) : "";
}

/** "one of its drivers" and, elsewhere in the article, "The driver, Ada Poe": the driver is the Ada Poe of other articles. Gives those joined. */
export function joinApposed(nodes: readonly Node[], scene: Scene, sets: Sets): ReadonlySet<Node> {
  const joined = new Set<Node>();
  const people = by(
    nodes.filter((node) => named(node) && !bodyNode(node)),
    (node) => namesOf(node).map((name) => nameWords(name).at(-1) ?? ""),
  );
  // each role is looked for once in an article, however many there are called so
  const apposedIn = remembered((article) => {
    const text = scene.dossiers.get(article)?.article.text ?? "";
    return remembered((head) => apposed(text, head));
  });
  for (const node of nodes) {
    if (named(node) || bodyNode(node) || facelessNode(node)) continue;
    for (const head of new Set(node.voices.flatMap(({ voice }) => voice.heads))) {
      const name = apposedIn(node.article)(head);
      const other = name && (people.get(nameWords(name).at(-1) ?? "") ?? []).find((p) => namesOf(p).includes(name));
      if (!other) continue;
      sets.join(node.id, other.id);
      joined.add(node);
    }
  }
  return joined;
}

/** The proper name that stands beside a role in a text: "the driver, Ada Poe", "driver Ada Poe"; null when none does. */
function apposed(text: string, head: string): string | null {
  if (!/^[\p{L}-]+$/u.test(head)) return null;
  const found = new RegExp(
    `(?<![\\p{L}])${head},? (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,3})(?![\\p{L}])`,
    "u",
  ).exec(text);
  return found?.[1] ?? null;
}

/**
 * A quotation whose speaker the text does not name at that place belongs to the voice that stands nearest before it on
 * the same side of its article, or to the only one there is. "Reportedly" is no quotation and stays without a holder.
 */
export function joinSpeechless(nodes: readonly Node[], sets: Sets): void {
  const at = by(nodes, articlesOf);
  for (const node of nodes) {
    const { voice, said } = node.voices[0]!;
    const quoted = node.voices.every((v) => v.said.statement.form === "direct" || v.said.statement.form === "mixed");
    if (voice.naming !== "none" || !quoted || said.side === null) continue;
    const place = placeOf(said);
    const others = (at.get(said.article) ?? []).flatMap((other) =>
      facelessNode(other)
        ? []
        : other.voices
            .filter((v) => v.said.side === said.side && v.said.article === said.article)
            .map((v) => ({ other, place: placeOf(v.said) })),
    );
    const before = others.filter((one) => one.place < place).sort((a, b) => b.place - a.place)[0];
    const only = new Set(others.map(({ other }) => sets.top(other.id))).size === 1 ? others[0] : undefined;
    const join = before ?? only;
    if (join) sets.join(node.id, join.other.id);
  }
}

const placeOf = (said: Spoken): number => said.statement.content[0]?.start ?? 0;
