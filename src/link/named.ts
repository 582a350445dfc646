/**
 * Trails → the names their sources are shown by: plain, without an opening article, and no two alike on one side.
 *
 * Two papers each quote "a technician": the names are "technician quoted by the Mill Gazette" and "technician quoted by
 * Cold Store Weekly".
 */
import { withoutLoaded } from "../lexicon/loaded.ts";
import { nameKey, uncapped } from "../record/name.ts";
import { plainOutlet } from "./maker.ts";
import { originsOf } from "./origins.ts";
import { byTime, type Scene } from "./said.ts";
import type { Trail } from "./trail.ts";

/** One name for each trail, in their order. */
export function distinctNames(scene: Scene, trails: readonly Trail[]): string[] {
  const plain = trails.map((trail) => plainName(trail));
  const alike = new Map<string, number>();
  const keyOf = (index: number): string => {
    const { person, side } = trails[index]!;
    const unnamed = person.naming !== "named" && !person.body && person.heads.length > 0;
    return `${side} ${unnamed ? person.heads[0] : nameKey(plain[index]!)}`;
  };
  for (const index of trails.keys()) alike.set(keyOf(index), (alike.get(keyOf(index)) ?? 0) + 1);
  const taken = new Set<string>();
  return trails.map((trail, index) => {
    let name = plain[index]!;
    if (alike.get(keyOf(index))! > 1) {
      const outlet = firstOutlet(scene, trail);
      if (outlet && nameKey(outlet) !== nameKey(name)) name = `${short(name)} quoted by ${outlet}`;
    }
    for (let n = 2; taken.has(`${trail.side} ${name}`); n++) name = `${plain[index]} (${n})`;
    taken.add(`${trail.side} ${name}`);
    return name;
  });
}

function firstOutlet(scene: Scene, trail: Trail): string | null {
  const first = originsOf(scene, trail).sort(byTime(scene))[0]!;
  const outlet = scene.dossiers.get(first)?.article.outlet;
  return outlet ? plainOutlet(outlet) : null;
}

/** A description up to its relative clause: with the outlet's name beside it, it tells enough. */
const short = (name: string): string => name.split(/,|\s(?:who|which|that|whose)\b/)[0]!.trim() || name;

function plainName(trail: Trail): string {
  const { person } = trail;
  const bare = uncapped(person.name, person.naming).replace(/^(?:the|a|an|its|his|her|their|our)\s+/i, "");
  if (person.naming === "none" || bare.trim() === "") return "unnamed source";
  if (person.faceless) return unloaded(unnamed(bare));
  return unloaded(clip(bare.replace(/[“”"]/g, "").trim()));
}

/** "sources" alone would look like a name: it is said that they are unnamed. */
const unnamed = (held: string): string => (/\s/.test(held) ? held : `unnamed ${held}`);

const clip = (name: string): string => {
  if (name.length <= 80) return name; // a line of a list
  const cut = name.slice(0, 80);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 20));
};

/** A name without its loaded words (domain 7.1); one that is nothing else stays. */
const unloaded = (name: string): string => withoutLoaded(name) || name;
