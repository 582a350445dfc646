/**
 * A noun phrase → what its holder is, by its head noun. In: `a nurse who was on duty` → rescue. `state television
 * channel One` → state-media. A bare name tells nothing: `unknown`; what the article says elsewhere, resolve adds.
 */
import { table } from "../lexicon/table.ts";
import type { Role } from "../record/actor.ts";
import type { Token } from "../record/reading.ts";
import { coreOf } from "./naming.ts";

let loaded: Map<string, { words: string[]; role: Role; rank: number }[]> | null = null;

/** Rows by their last word, longest first, so that a head noun finds the longest phrase that ends in it. */
function roles() {
  if (loaded) return loaded;
  loaded = new Map();
  for (const [rank, row] of table("holder-roles").entries()) {
    const words = row.words!.split(" ");
    const last = words.at(-1)!;
    const list = loaded.get(last);
    const entry = { words, role: row.role as Role, rank };
    if (list) list.push(entry);
    else loaded.set(last, [entry]);
  }
  for (const list of loaded.values()) list.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank);
  return loaded;
}

/** The role at the head of the phrase; else of its apposition or of the body it belongs to; `unknown` when no word tells. */
export function roleOf(tokens: readonly Token[]): Role {
  const core = coreOf(tokens);
  const direct = lastRole(core);
  const proper = core.length > 1 && core.every((t) => /^\p{Lu}/u.test(t.text));
  if (direct === "document" && proper) {
    // "the Market Tribune" is no ledger, and "Bill Poe" no bill
    if (lastRole(core.slice(-1)) === "document") return "outlet";
  } else if (direct) return direct;
  const comma = tokens.findIndex((t) => t.text === ",");
  if (comma >= 0 && !/^(who|which|whose|where)$/.test(tokens[comma + 1]?.lower ?? "")) {
    const beside = lastRole(coreOf(tokens.slice(comma + 1)));
    if (beside) return beside;
  }
  // "Ada Poe of the relief group Open Hand": what the body is
  const relative = tokens.findIndex((t) => t.text === "," || /^(who|which|that|whose)$/.test(t.lower));
  const of = tokens.findIndex((t) => /^(of|from|at|with)$/.test(t.lower));
  if (of > 0 && (relative < 0 || of < relative)) {
    const body = lastRole(coreOf(tokens.slice(of + 1, relative < 0 ? tokens.length : relative)));
    if (body) return body;
  }
  return "unknown";
}

/** The role of the longest phrase; of equally long ones the last, which is nearest to the head. */
function lastRole(tokens: readonly Token[]): Role | null {
  let best: { words: string[]; role: Role } | null = null;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const t = tokens[i]!;
    for (const entry of roles().get(t.lower) ?? roles().get(t.lemma) ?? []) {
      if ((best === null || entry.words.length > best.words.length) && stands(tokens, i, entry.words)) best = entry;
    }
  }
  return best?.role ?? null;
}

const stands = (tokens: readonly Token[], last: number, words: readonly string[]): boolean =>
  words.every((word, k) => {
    const t = tokens[last - words.length + 1 + k];
    return t !== undefined && (t.lower === word || t.lemma === word);
  });

/** Holders that pass on what others say: agencies, outlets, media of a state. */
export const isMedia = (role: Role): boolean => role === "agency" || role === "outlet" || role === "state-media";
