/**
 * Joins of a lead: news tells first what "a harbour expert" or "a group of divers" said, and quotes in the next paragraph
 * who that is, by name and often by another word: "“…,” said Professor Ada Poe of Sund University".
 *
 * Also a definite description of the one person whom the article has named as a speaker: "Ada Poe was on the quay … the
 * skipper of the Tern said". Never where two names would fit, or where the text calls the named one by a role that the
 * description cannot mean ("a shopkeeper" and "the mayor, Ada Poe").
 */

import { nearNouns } from "../english/nearness.ts";
import { listed } from "../lexicon/listed.ts";
import { table } from "../lexicon/table.ts";
import { nameWords } from "../record/name.ts";
import { isFullName } from "./chain.ts";
import { bodyNode, by, facelessNode, type Node, named, namesOf, type Sets } from "./node.ts";
import { sentenceAround } from "./passage.ts";
import type { Scene, Spoken } from "./said.ts";

/** `open`: the nodes that no other rule has joined to a name. */
export function joinLead(open: readonly Node[], nodes: readonly Node[], scene: Scene, sets: Sets): void {
  const at = by(nodes, (node) => [...new Set(node.voices.map(({ said }) => said.article))]);
  const namedTops = new Set(nodes.filter(named).map((node) => sets.top(node.id)));
  for (const node of open) {
    // "Residents say", and one of them is then quoted: she is not all of them
    if (node.voices.some(({ voice }) => voice.naming === "group")) continue;
    if (named(node) || facelessNode(node) || namedTops.has(sets.top(node.id))) continue;
    const side = node.voices.find(({ said }) => said.side !== null)?.said.side;
    if (side === undefined) continue;
    const speakers = (at.get(node.article) ?? []).filter((other) => named(other) && !isOutlet(other, scene));
    const found = quotedNext(node, side, speakers, scene) ?? meantBack(node, speakers);
    const fits = found?.filter((other) => canBe(node, other, scene)) ?? [];
    if (found && fits.length > 0 && new Set(found.map((other) => sets.top(other.id))).size === 1)
      sets.join(node.id, fits[0]!.id);
  }
}

const isOutlet = (node: Node, scene: Scene): boolean =>
  node.voices.some(({ voice }) => scene.outlets.meant(voice.name) !== null);

/** Who is quoted by name in the paragraphs after the lead: on the same side first, else right after it on whatever side. */
function quotedNext(node: Node, side: Spoken["side"], speakers: readonly Node[], scene: Scene): Node[] | null {
  const text = scene.dossiers.get(node.article)?.article.text ?? "";
  const lead = text.indexOf("\n\n");
  const first = Math.min(...node.voices.map(({ said }) => placeOf(said)));
  if (lead < 0 || first > lead) return null;
  const second = text.indexOf("\n\n", lead + 2);
  const quoted = (fits: (said: Spoken) => boolean) =>
    speakers.filter((other) =>
      other.voices.some(
        ({ said }) =>
          said.article === node.article &&
          (said.statement.form === "direct" || said.statement.form === "mixed") &&
          placeOf(said) > lead &&
          fits(said),
      ),
    );
  const same = quoted((said) => said.side === side);
  if (same.length > 0) return same;
  const next = quoted((said) => said.side === null && (second < 0 || placeOf(said) < second));
  return next.length > 0 ? next : null;
}

/** "the skipper" of an article in which one person alone is named as a speaker. */
function meantBack(node: Node, speakers: readonly Node[]): Node[] | null {
  const spans = node.voices.map(({ said }) => said.statement.chain.at(-1)?.span);
  const calls = spans.flatMap((span) => span?.exact ?? []);
  if (bodyNode(node) || !calls.some((call) => /^the\s/i.test(call)) || calls.some((call) => /^an?\s/i.test(call)))
    return null;
  const people = speakers.filter((other) => !bodyNode(other));
  return people.length > 0 ? people : null;
}

/** Code points and UTF-16 units differ little, and only the paragraph matters. */
const placeOf = (said: Spoken): number => said.statement.content[0]?.start ?? 0;

/** Whether the words beside the name allow the description: the same kind of speaker, or no role that says otherwise. */
function canBe(node: Node, other: Node, scene: Scene): boolean {
  if (/^(?:another|other|second|third)\b/i.test(namesOf(node).join(" "))) return false;
  const heads = node.voices.flatMap(({ voice }) => voice.heads);
  // "a police spokesman" may be any spokesman, but only of the police
  if (node.voices.some(({ voice }) => voice.body && !voice.itself)) return heads.some((head) => isCalled(other, head));
  const role = node.voices[0]!.voice.role;
  if (role !== "unknown" && other.voices.some(({ voice }) => voice.role === role)) return true;
  if (heads.some((head) => listed("general-heads").has(head))) return true;
  const roles = rolesOf(other, scene);
  return roles.length === 0 || roles.some((word) => heads.some((head) => nearNouns(head, word) >= NEAR));
}

/** By one of its names, or as the firm that it is. */
const isCalled = (other: Node, head: string): boolean =>
  namesOf(other).some((name) => nameWords(name).includes(head)) ||
  (listed("firms").has(head) && other.voices.some(({ voice }) => voice.company));

/** Nouns as near as "pathologist" and "doctor". */
const NEAR = 0.65;

/** What the text calls the named one beside the name, without titles that go with every calling. */
function rolesOf(other: Node, scene: Scene): string[] {
  const words = new Set(
    other.voices.flatMap(({ voice, said }) => {
      const span = said.statement.chain.at(-1)?.span;
      const article = scene.dossiers.get(said.article)?.article;
      return nameWords(
        [span && article ? besideName(sentenceAround(article, span), span.exact) : "", ...voice.aka].join(" "),
      );
    }),
  );
  return roleNouns().filter((noun) => words.has(noun) && !TITLES.has(noun));
}

/** The words before a name, and the apposition after it: "the mayor, Ada Poe", "Ada Poe, a baker,". */
function besideName(sentence: string, name: string): string {
  const at = sentence.indexOf(name);
  const after = /^, [^,]{0,80}|^ (?:of|from|for|at) [^,]{0,40}/.exec(sentence.slice(at + name.length));
  return `${sentence.slice(0, at)} ${name} ${after?.[0] ?? ""}`;
}

/**
 * "the tide register says … said Ben Roe of the register": who is quoted with the body's name behind his own, and on no
 * side by himself, goes on for the body.
 */
export function joinMembers(nodes: readonly Node[], scene: Scene, sets: Sets): void {
  const at = by(nodes, (node) => [...new Set(node.voices.map(({ said }) => said.article))]);
  for (const [id, group] of at) {
    const bodies = group.filter((node) => node.voices.some(({ voice, said }) => voice.body && said.side !== null));
    const article = scene.dossiers.get(id)?.article;
    if (bodies.length === 0 || !article) continue;
    for (const one of group) {
      if (!named(one) || one.voices.some(({ voice, said }) => !isFullName(voice.name) || said.side !== null)) continue;
      const body = one.voices
        .filter(({ said }) => said.article === id)
        .map(({ voice, said }) => {
          const span = said.statement.chain.at(-1)?.span;
          return span ? houseOf(sentenceAround(article, span), voice.name) : null;
        })
        .find((found) => found !== null);
      if (!body) continue;
      const theirs = bodies.filter((node) => node.voices.some(({ voice }) => voice.body && calls(voice.name, body)));
      if (new Set(theirs.map((node) => sets.top(node.id))).size === 1) sets.join(one.id, theirs[0]!.id);
    }
  }
}

/** "register" of "Ben Roe of the register". */
function houseOf(sentence: string, name: string): string | null {
  const at = sentence.indexOf(name);
  if (at < 0) return null;
  const found = /^,?(?: \p{Ll}[\p{L}-]{0,20}){0,3} (?:of|from|for|at) (?:the )?((?:[\p{L}’'-]{2,30} ?){1,5})/u.exec(
    sentence.slice(at + name.length),
  );
  return found ? found[1]!.trim() : null;
}

/** Whether a house's short name means a body: its whole name, or its last word behind "the". */
function calls(body: string, house: string): boolean {
  const [theirs, mine] = [nameWords(body), nameWords(house)];
  if (mine.length === 0 || theirs.length === 0) return false;
  return theirs.join(" ") === mine.slice(0, theirs.length).join(" ") || theirs.at(-1) === mine[0];
}

const TITLES = new Set([
  "professor",
  "doctor",
  "expert",
  "head",
  "director",
  "member",
  "chief",
  "spokesman",
  "spokeswoman",
]);

let nouns: readonly string[] | null = null;
function roleNouns(): readonly string[] {
  nouns ??= table("roles").flatMap((row) => (row.kind !== "person" || row.noun!.includes(" ") ? [] : [row.noun!]));
  return nouns;
}
