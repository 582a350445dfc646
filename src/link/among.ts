/** Phrases that tell of several, the asked one among them, or some of those told of before: "both sides", "29 of them". */
import type { Entity } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import { standsAs } from "./stand-ins.ts";

/** "both delegations", "the two sides": the asked one is among them. */
export function both(tokens: readonly Tagged[], said: Entity): boolean {
  const words = tokens.slice(said.from, said.to).map((t) => t.lower);
  return (
    standsAs("side", said.head) &&
    (words[0] === "both" || (words[0] === "the" && words[1] === "two") || (words[0] === "all" && words.length > 1))
  );
}

/** "any vessel", "no fishing boat": all of a kind, the asked one among them. */
export function anyOfKind(asked: Entity, tokens: readonly Tagged[], said: Entity): boolean {
  if (said.head === null || !/^(?:any|no)$/.test(tokens[said.from]!.lower)) return false;
  const kinds = [...(asked.head ? [asked.head] : []), ...asked.others];
  return kinds.length === 0 || kinds.some((k) => nearNouns(said.head!, k) >= 0.5 || nearNouns(k, said.head!) >= 0.5);
}

/** "both", "29 of them", "all three": some or all of what was told before. */
export function counted(tokens: readonly Tagged[], said: Entity): boolean {
  if (said.names.length > 0 || said.others.length > 0) return false;
  if (tokens[said.head === null ? said.to - 1 : said.from]!.tag === "adv") return false;
  let of = false;
  for (let i = said.from; i < said.to; i++) {
    const t = tokens[i]!;
    if (t.lower === "of") of = true;
    else if (of ? t.tag === "pron" : false) return true;
    else if (!COUNTS.test(t.lower) && t.tag !== "num" && t.tag !== "adv") return false;
  }
  return !of;
}
const COUNTS = /^(?:both|all|some|many|most|several|few|each|half|none|any|at|least|the|more|than|others)$/;
