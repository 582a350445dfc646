/**
 * Trails → `same-root` edges: proven where the same source stands in two articles neither of which cites the other,
 * suspected where two unnamed sources of different outlets could be one person (domain 3.2 and 3.4, cases 13).
 *
 * Two papers quote "a technician" each: one suspected edge that names both. It is a question for a reader, not a guess
 * at who they are (domain 7.6).
 */
import { listed } from "../lexicon/listed.ts";
import { type Edge, edgeId } from "../record/edge.ts";
import { nameWords } from "../record/name.ts";
import { outletKey } from "./maker.ts";
import { originsOf } from "./origins.ts";
import { byId, byTime, type Scene } from "./said.ts";
import { speltAlike } from "./spelt.ts";
import type { Trail } from "./trail.ts";

export function sameRoots(
  scene: Scene,
  trails: readonly Trail[],
  names: readonly string[],
  edges: readonly Edge[],
): Edge[] {
  const linked = new Set(edges.flatMap((e) => [`${e.from} ${e.to}`, `${e.to} ${e.from}`]));
  const found = new Map<string, Edge>();
  for (const [index, trail] of trails.entries()) {
    for (const edge of proven(scene, trail, names[index]!, linked)) found.set(edge.id, edge);
  }
  for (const edge of suspected(scene, trails, names)) found.set(edge.id, edge);
  for (const edge of spelt(scene, trails, names)) found.set(edge.id, edge);
  for (const edge of copied(scene, trails, names)) found.set(edge.id, edge);
  return [...found.values()].sort((a, b) => byId(a.from, b.from) || byId(a.to, b.to) || byId(a.id, b.id));
}

/** The origins of a trail, earliest first. */
const origins = (scene: Scene, trail: Trail): string[] => originsOf(scene, trail).sort(byTime(scene));

function proven(scene: Scene, trail: Trail, name: string, linked: ReadonlySet<string>): Edge[] {
  if (trail.person.faceless || trail.person.own) return [];
  const [first, ...others] = origins(scene, trail);
  if (!first) return [];
  return others
    .filter((id) => !linked.has(`${id} ${first}`))
    .map((id) => edge(scene, id, first, "proven", `both have it from ${name}`, [trail], undefined));
}

function suspected(scene: Scene, trails: readonly Trail[], names: readonly string[]): Edge[] {
  const found: Edge[] = [];
  const firsts = new Map<string, number[]>();
  for (const [index, { person, side, withdrawn }] of trails.entries()) {
    if (withdrawn || person.own || person.naming === "none" || (person.body && !person.faceless)) continue;
    for (const key of kindsOf(trails[index]!)) {
      const group = `${side} ${person.faceless ? "faceless " : ""}${key}`;
      firsts.set(group, [...(firsts.get(group) ?? []), index]);
    }
  }
  const done = new Set<string>();
  for (const group of [...firsts.keys()].sort(byId)) {
    // Unnamed ones first join each other, then one named: two named people are never joined through an unnamed one.
    const members = firsts.get(group)!;
    const unnamed = members.filter((i) => trails[i]!.person.naming !== "named");
    const named = members.filter((i) => trails[i]!.person.naming === "named");
    const [first, ...rest] = unnamed;
    if (first === undefined) continue;
    for (const other of [...rest, ...named.slice(0, 1)]) {
      const pair = first < other ? `${first} ${other}` : `${other} ${first}`;
      if (done.has(pair) || !canBeOne(scene, trails[first]!, trails[other]!)) continue;
      done.add(pair);
      const [early, late] = ordered(scene, trails, first, other);
      found.push(
        edge(
          scene,
          origins(scene, trails[late]!)[0]!,
          origins(scene, trails[early]!)[0]!,
          "suspected",
          `${names[early]} and ${names[late]} could be one: nothing in the texts tells them apart`,
          [trails[early]!, trails[late]!],
          [names[early]!, names[late]!],
        ),
      );
    }
  }
  return found;
}

/** Two spellings that are probably one name: a question, with its score. */
function spelt(scene: Scene, trails: readonly Trail[], names: readonly string[]): Edge[] {
  return speltAlike(scene, trails).map(({ one, two, verdict }) => {
    const [early, late] = ordered(scene, trails, one, two);
    const made = edge(
      scene,
      origins(scene, trails[late]!)[0]!,
      origins(scene, trails[early]!)[0]!,
      "suspected",
      `${names[early]} and ${names[late]} are probably one name in two spellings: ${verdict.reason}`,
      [trails[early]!, trails[late]!],
      [names[early]!, names[late]!],
    );
    return { ...made, score: verdict.score };
  });
}

/** The own account of an outlet that may be another outlet's text: without a credit line nobody knows whose reporter it was. */
function copied(scene: Scene, trails: readonly Trail[], names: readonly string[]): Edge[] {
  const own = new Map<string, number>();
  for (const [index, trail] of trails.entries()) {
    if (!trail.person.own || trail.withdrawn) continue;
    for (const said of trail.direct) own.set(`${trail.side} ${said.article}`, index);
  }
  const found: Edge[] = [];
  for (const [key, late] of own) {
    const [side, article] = [key.slice(0, 1), key.slice(2)];
    for (const { to } of scene.copies.get(article) ?? []) {
      const early = own.get(`${side} ${to}`);
      if (early === undefined || early === late) continue;
      const pair = [trails[early]!, trails[late]!];
      const whole = sameWords(scene, article, to);
      const reason = whole
        ? `${names[late]} carries the text of ${names[early]} word for word: it is one account`
        : `${names[late]} carries the text of ${names[early]}: the account may be the same one`;
      found.push(edge(scene, article, to, whole ? "proven" : "suspected", reason, pair, [names[early]!, names[late]!]));
    }
  }
  return found;
}

/** Whether two articles are one text word for word: whichever reporter saw it, nobody saw it twice. */
function sameWords(scene: Scene, one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) =>
    scene.dossiers
      .get(id)
      ?.article.text.replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return a !== undefined && a === b;
}

/** What a source is called by its role, and "anyone" for unnamed ones called by a word that fits everybody. */
function kindsOf(trail: Trail): string[] {
  const { heads, naming, aka, name } = trail.person;
  if (naming === "named") {
    const roles = new Set([name, ...aka].flatMap((other) => nameWords(other)));
    return [...roles];
  }
  const general = listed("general-heads");
  const anonymous = naming === "anonymous" ? ["anonymous anyone"] : [];
  return heads.some((head) => general.has(head)) ? [...heads, ...anonymous] : [...heads, ...anonymous];
}

function canBeOne(scene: Scene, one: Trail, two: Trail): boolean {
  const outlets = (trail: Trail) =>
    new Set(origins(scene, trail).map((id) => outletKey(scene.dossiers.get(id)?.article.outlet ?? null) || id));
  const theirs = outlets(two);
  if ([...outlets(one)].some((outlet) => theirs.has(outlet))) return false; // one article tells its sources apart
  const general = listed("general-heads");
  const shared = one.person.heads.some((head) => kindsOf(two).includes(head));
  const anyone = [one, two].some((trail) => trail.person.heads.some((head) => general.has(head)));
  return shared || anyone;
}

function ordered(scene: Scene, trails: readonly Trail[], a: number, b: number): readonly [number, number] {
  const time = byTime(scene)(origins(scene, trails[a]!)[0]!, origins(scene, trails[b]!)[0]!);
  return time <= 0 ? [a, b] : [b, a];
}

function edge(
  scene: Scene,
  from: string,
  to: string,
  strength: Edge["strength"],
  reason: string,
  trails: readonly Trail[],
  roots: readonly [string, string] | undefined,
): Edge {
  const evidence = [from, to].flatMap((id) => {
    const said = trails.flatMap((trail) => trail.direct).find((s) => s.article === id && s.statement.content[0]);
    return said ? [{ ...said.statement.content[0]!, article: id }] : [];
  });
  const keyOf = (id: string) => scene.dossiers.get(id)?.article.key ?? id;
  return {
    type: "edge",
    id: edgeId(keyOf(from), keyOf(to), "same-root", roots),
    from,
    to,
    kind: "same-root",
    strength,
    reason,
    evidence,
    ...(roots ? { roots } : {}),
  };
}
