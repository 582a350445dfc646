/**
 * Voices of many statements → the persons and bodies behind them, each once.
 *
 * "a driver for a relief group", "the driver, Marit Lund" and "Lund" of one article are one person by their actor id;
 * "one of its drivers, Marit Lund" of another article joins by the proper name; "an unnamed driver" of a third joins
 * only along an edge that says that this article has it from the first. Names are never joined by likeness alone.
 */
import { table } from "../lexicon/table.ts";
import { fitsName, holdsName, nameKey, nameWords } from "../record/name.ts";
import type { Naming } from "../record/statement.ts";
import { headOf, isBody, isFaceless, type Voice } from "./chain.ts";
import { sentenceAround } from "./passage.ts";
import { byId, type Said, type Scene } from "./said.ts";

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly aka: readonly string[];
  readonly actor: string | null;
  readonly naming: Naming;
  readonly faceless: boolean;
  readonly body: boolean;
  /** The outlet itself, through its reporter or its own voice. */
  readonly own: boolean;
  readonly heads: readonly string[];
}

interface Node {
  readonly id: string;
  readonly voices: { readonly voice: Voice; readonly said: Said }[];
  readonly article: string;
}

/** The person of each statement that has a chain. */
export function personsOf(scene: Scene): ReadonlyMap<Said, Person> {
  const nodes = new Map<string, Node>();
  for (const said of scene.said) {
    if (!said.voice) continue;
    const id = nodeId(said.voice, said.article);
    const node = nodes.get(id) ?? { id, voices: [], article: said.article };
    node.voices.push({ voice: said.voice, said });
    nodes.set(id, node);
  }
  const sets = new Sets();
  joinWithin([...nodes.values()], sets);
  joinIntroduced([...nodes.values()], scene, sets);
  joinNamed([...nodes.values()], sets);
  joinAlongEdges([...nodes.values()], scene, sets);
  joinVerbatim([...nodes.values()], sets);
  const members = new Map<string, Node[]>();
  for (const node of nodes.values()) {
    const top = sets.top(node.id);
    members.set(top, [...(members.get(top) ?? []), node]);
  }
  const persons = new Map<Said, Person>();
  for (const group of members.values()) {
    const person = personOf(group);
    for (const node of group) for (const { said } of node.voices) persons.set(said, person);
  }
  return persons;
}

/** Global voices are one node over all articles; the others one for each article and name. */
function nodeId(voice: Voice, article: string): string {
  if (voice.actor) return voice.global ? `actor ${voice.actor}` : `${article} actor ${voice.actor}`;
  return voice.global ? `name ${nameKey(voice.name)}` : `${article} name ${nameKey(voice.name)}`;
}

/** The words that tell who a node is: every name used for it. */
const namesOf = (node: Node): string[] => [...new Set(node.voices.flatMap(({ voice }) => [voice.name, ...voice.aka]))];
const named = (node: Node): boolean => node.voices.some(({ voice }) => voice.naming === "named");
const facelessNode = (node: Node): boolean => node.voices.every(({ voice }) => isFaceless(voice.name, voice.naming));
const bodyNode = (node: Node): boolean => node.voices.some(({ voice }) => isBody(voice.role));

/** In one article: a short description and a longer one that holds its words ("the technician"). */
function joinWithin(nodes: readonly Node[], sets: Sets): void {
  for (const group of by(nodes, (node) => node.article).values()) {
    if (group.length > 200) continue; // an article with hundreds of voices is a list, and pairs would cost too much
    for (const one of group) {
      for (const two of group) {
        if (one.id >= two.id || (named(one) && named(two) && !(bodyNode(one) && bodyNode(two)))) continue;
        if (facelessNode(one) !== facelessNode(two)) continue;
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
function joinIntroduced(nodes: readonly Node[], scene: Scene, sets: Sets): void {
  const teams = new Set(table("teams").map((row) => row.word!));
  const at = by(nodes, (node) => [...new Set(node.voices.map(({ said }) => said.article))]);
  for (const node of nodes) {
    if (named(node) || facelessNode(node)) continue;
    const side = node.voices[0]!.said.side;
    const heads = node.voices.flatMap(({ voice }) => voice.heads);
    const words = new Set(heads.some((head) => teams.has(head)) ? namesOf(node).flatMap(nameWords) : heads);
    const fits = (at.get(node.article) ?? []).filter(
      (other) =>
        named(other) &&
        other.voices.some(
          ({ voice, said }) =>
            said.side === side &&
            said.article === node.article &&
            nameWords([introduction(scene, said), ...voice.aka].join(" ")).some((word) => words.has(word)),
        ),
    );
    if (new Set(fits.map((other) => sets.top(other.id))).size === 1) sets.join(node.id, fits[0]!.id);
  }
}

/** What the text says of a named holder where it names it: up to 80 characters before, and what follows to the end. */
function introduction(scene: Scene, said: Said): string {
  const span = said.statement.chain.at(-1)?.span;
  const article = scene.dossiers.get(said.article)?.article;
  return span && article ? sentenceAround(article, span) : "";
}

/**
 * Over articles: a body's name that holds another's words with the same head ("defence ministry", "the country's defence
 * ministry"), where only one such name is in the set; a person's surname where only one full name ends in it.
 */
function joinNamed(nodes: readonly Node[], sets: Sets): void {
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
function joinAlongEdges(nodes: readonly Node[], scene: Scene, sets: Sets): void {
  const at = by(nodes, (node) => [...new Set(node.voices.map(({ said }) => said.article))]);
  for (const node of nodes) {
    if (named(node)) continue;
    for (const to of scene.depends.get(node.article) ?? []) {
      const sides = new Set(node.voices.map(({ said }) => said.side));
      const there = (at.get(to) ?? []).filter(
        (other) => other !== node && other.voices.some(({ said }) => sides.has(said.side)) && described(node, other),
      );
      const kinds = new Set(there.map((other) => sets.top(other.id)));
      if (kinds.size === 1) sets.join(node.id, there[0]!.id);
    }
  }
}

/** Whether two descriptions can be of one person: a head word in common, or one in the other's names. */
export function described(one: Node, two: Node): boolean {
  if (facelessNode(one) && facelessNode(two)) return true;
  const heads = (node: Node) => node.voices.flatMap(({ voice }) => voice.heads);
  const words = (node: Node) => new Set(namesOf(node).flatMap((name) => nameWords(name)));
  return heads(one).some((head) => words(two).has(head)) || heads(two).some((head) => words(one).has(head));
}

/** The same long words of an unnamed voice in two articles are the same word of the same voice. */
function joinVerbatim(nodes: readonly Node[], sets: Sets): void {
  const first = new Map<string, Node>();
  for (const node of nodes) {
    for (const { said } of node.voices) {
      const words = said.statement.content
        .map((span) => span.exact)
        .join(" ")
        .normalize("NFKC")
        .toLowerCase();
      const plain = words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
      if (plain.length < 40) continue; // characters: about seven words, too many to be chance
      const key = `${said.side} ${plain}`;
      const other = first.get(key);
      if (!other) first.set(key, node);
      else if (other !== node && described(node, other)) sets.join(node.id, other.id);
    }
  }
}

function personOf(group: readonly Node[]): Person {
  const voices = group.flatMap((node) => node.voices);
  const rank = (voice: Voice) => (voice.naming === "named" ? 0 : voice.global ? 1 : 2);
  const best = [...voices].sort(
    (a, b) =>
      rank(a.voice) - rank(b.voice) ||
      nameWords(b.voice.name).length - nameWords(a.voice.name).length ||
      byId(a.voice.name, b.voice.name) ||
      byId(a.said.statement.id, b.said.statement.id),
  )[0]!.voice;
  const aka = new Set(voices.flatMap(({ voice }) => [voice.name, ...voice.aka]));
  aka.delete(best.name);
  const faceless = voices.every(({ voice }) => isFaceless(voice.name, voice.naming));
  const anonymous = voices.find(({ voice }) => voice.naming === "anonymous");
  const naming = best.naming === "named" ? "named" : (anonymous?.voice.naming ?? best.naming);
  return {
    key: [...group].map((node) => node.id).sort(byId)[0]!,
    name: best.name,
    aka: [...aka].sort(byId),
    actor: best.actor ?? voices.find(({ voice }) => voice.actor)?.voice.actor ?? null,
    naming: faceless && naming !== "none" ? "group" : naming,
    faceless,
    body: voices.some(({ voice }) => isBody(voice.role)),
    own: false,
    heads: [...new Set(voices.flatMap(({ voice }) => voice.heads))].sort(byId),
  };
}

function by<T>(items: readonly T[], keyOf: (item: T) => string | readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const keys = keyOf(item);
    for (const key of new Set(typeof keys === "string" ? [keys] : keys)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Disjoint sets of ids; the smallest id is the top, so that the order of joining changes nothing. */
class Sets {
  private readonly above = new Map<string, string>();
  top(id: string): string {
    let at = id;
    for (let up = this.above.get(at); up !== undefined; up = this.above.get(at)) at = up;
    for (let from = id; from !== at; ) {
      const up = this.above.get(from)!;
      this.above.set(from, at); // a long way up is walked once
      from = up;
    }
    return at;
  }
  join(a: string, b: string): void {
    const one = this.top(a);
    const two = this.top(b);
    const [low, high] = [one, two].sort(byId) as [string, string];
    if (low !== high) this.above.set(high, low);
  }
}
