/**
 * Trails of people whose names are spelt in two ways → suspected `same-root` edges, each with its score and its reason:
 * rows that a person accepts or rejects. "Qasem Suleimani" of one paper, "Qassem Soleimani" of another. They never become
 * one source by themselves: the count shows both ways.
 */

import { compareNames, spellingKey, type Verdict } from "../english/spelling.ts";
import { table } from "../lexicon/table.ts";
import { originsOf } from "./origins.ts";
import { byId, type Scene } from "./said.ts";
import type { Trail } from "./trail.ts";

/** So many names of one key are compared with each other. */
const MOST = 20;

/** Pairs of trails, by their index, that are probably one person. */
export function speltAlike(
  scene: Scene,
  trails: readonly Trail[],
): { readonly one: number; readonly two: number; readonly verdict: Verdict }[] {
  const groups = new Map<string, number[]>();
  for (const [index, { person, side, withdrawn }] of trails.entries()) {
    if (withdrawn || person.own || person.body || person.naming !== "named") continue;
    const key = spellingKey(person.name);
    if (key === "") continue;
    groups.set(`${side} ${key}`, [...(groups.get(`${side} ${key}`) ?? []), index]);
  }
  const found: { one: number; two: number; verdict: Verdict }[] = [];
  for (const key of [...groups.keys()].sort(byId)) {
    const members = groups.get(key)!.slice(0, MOST);
    for (const [i, one] of members.entries())
      for (const two of members.slice(i + 1)) {
        const verdict = compareNames(trails[one]!.person.name, trails[two]!.person.name);
        if (
          verdict.verdict === "probable" &&
          sameGender(trails[one]!, trails[two]!) &&
          apart(scene, trails[one]!, trails[two]!)
        )
          found.push({ one, two, verdict });
      }
  }
  return found;
}

let genders: ReadonlyMap<string, string> | null = null;
/** "Maria Vance" is not "Mario Vance", and "Mr Lind" not "Mrs Lind". */
function sameGender(one: Trail, two: Trail): boolean {
  genders ??= new Map(table("given-names").map((r) => [r.name!, r.gender!]));
  const [a, b] = [one, two].map(({ person }) => genders!.get(person.name.split(" ")[0]!) ?? "-");
  return a === "-" || b === "-" || a === b;
}

/** An article that names both spellings tells two people apart. */
function apart(scene: Scene, one: Trail, two: Trail): boolean {
  const theirs = new Set(originsOf(scene, two));
  return !originsOf(scene, one).some((id) => theirs.has(id));
}
