/**
 * The other side of an agreement: asked whether one state has agreed to something, the state it agreed with is a party
 * too, and speaks of its own act.
 *
 * "Norland and Sudria fought a six-week war" and "Sudria's foreign ministry said that Norland has signed": asked "Has
 * Norland agreed …?", Sudria is the counterpart. Only for acts that need two.
 */
import { listed } from "../lexicon/listed.ts";
import type { Asked } from "../record/asked.ts";
import type { Source } from "../record/root.ts";
import { ownerOf, type Party, telling } from "./parties.ts";
import type { Shelf } from "./shelf.ts";

export function counterparts(
  asked: Asked,
  parties: readonly Party[],
  sources: readonly Source[],
  shelf: Shelf,
): Party[] {
  const mutual = listed("mutual");
  const predicate = asked.event.predicate;
  if (!predicate || !mutual.has(predicate)) return [];
  const found = new Map<string, Party>();
  const texts = [...new Set(sources.flatMap((s) => s.articles))].sort().flatMap((id) => shelf.article(id)?.text ?? []);
  for (const source of sources) {
    for (const name of [source.name, ...source.aka]) {
      const owner = ownerOf(name) ?? (/^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(name) ? name : null);
      if (!owner || telling(owner).length === 0 || found.has(owner)) continue;
      if (parties.some((party) => [party.owner, ...party.names].some((other) => other === owner))) continue;
      if (!parties.some((party) => texts.some((text) => together(text, owner, party.owner ?? party.name)))) continue;
      found.set(owner, { name: owner, slot: "counterpart", names: [owner], ids: new Set(), owner });
    }
  }
  return [...found.values()];
}

/** Whether a text names the two as a pair: "A and B", "between B and A", "A with B". */
function together(text: string, one: string, two: string): boolean {
  const [a, b] = [one, two].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`\\b(?:${a} (?:and|with) ${b}|${b} (?:and|with) ${a})\\b`, "u").test(text);
}
