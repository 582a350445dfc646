/**
 * Whose the thing is that is acted on: asked whether the Tarn depot was hit, and told of "the Tarn depot in Norland" or
 * "Norland's Tarn depot", Norland is the owner, and its ministry speaks of what is its own.
 */
import type { Asked } from "../record/asked.ts";
import { nameWords } from "../record/name.ts";
import type { Source } from "../record/root.ts";
import { ownerOf, type Party, STATE, telling } from "./parties.ts";
import type { Shelf } from "./shelf.ts";

export function owners(asked: Asked, sources: readonly Source[], shelf: Shelf): Party[] {
  const things = [
    ...asked.event.recipient.map((actor) => actor.name),
    ...(asked.event.place ? [asked.event.place.name] : []),
  ];
  const found = new Map<string, Party>();
  for (const source of sources) {
    for (const name of [source.name, ...source.aka]) {
      const owner = STATE.test(name) ? ownerOf(name) : null;
      if (!owner || found.has(owner) || telling(owner).length === 0) continue;
      const owns = things.flatMap((thing) => ownership(owner, thing) ?? []);
      if (!owns.some((pattern) => shelf.all.some((text) => pattern.test(text)))) continue;
      found.set(owner, { name: owner, slot: "owner", names: [owner], ids: new Set(), owner });
    }
  }
  return [...found.values()];
}

/** "the Tarn depot in Norland", "Norland's Tarn depot": how a text says so; null where the thing has no word to know it by. */
function ownership(owner: string, thing: string): RegExp | null {
  const named = telling(thing).filter((word) => word.length > 2);
  const words = named.length > 0 ? named : nameWords(thing).slice(-1);
  if (words.length === 0) return null;
  const [o, t] = [[owner], words].map((all) => `(?:${all.map(literal).join("|")})`);
  return new RegExp(
    `(?:${t}(?: [\\p{L}-]{1,20})? (?:in|of) (?:the )?${o}|${o}[’']s? (?:[\\p{L}-]{1,20} ){0,3}${t})(?![\\p{L}])`,
    "iu",
  );
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
