/**
 * A listed name and the run of capitals that it stands in → the longer name that it is only a part of. `Richmond` in
 * "Richmond Police Department" → the whole; in "Richmond Road", a street of its own, and in "Ada Richmond" → no place.
 */
import type { Reading, Token } from "../../record/reading.ts";
import type { EntityKind } from "../cast.ts";
import { nameHeads, roleNouns } from "../lists.ts";
import type { Run } from "../runs.ts";
import { placeSign, type Stretch, signOf } from "./signs.ts";

export const capital = (t: Token): boolean => /^\p{Lu}/u.test(t.text);

/** What a run of capitals is, by token: the name of a person, of a body, or a word for a people. */
export interface Owner {
  readonly run: Run;
  readonly kind: EntityKind;
  /** First token of the name without its titles. */
  readonly bare: number;
  readonly adjective: boolean;
  readonly state: boolean;
  /** By the whole name, not by a part of it. */
  readonly full: boolean;
}

/** The longer name that a stretch stands in, null where it stands alone, "none" where it names no place there. */
export function withinOf(
  reading: Reading,
  owner: Owner | undefined,
  stretch: Stretch,
  sure: boolean,
): string | null | "none" {
  const { tokens } = reading;
  const { first, last } = stretch;
  if (tokens[last]?.text === "$" || stretch.text.endsWith("$")) return "none"; // US$
  const after = gluedTo(tokens, last, 1);
  const before = gluedTo(tokens, first - 1, -1);
  if (after && !capital(after) && !signOf(after.lower, "hyphen")) return "none"; // "Iran-backed"
  if (!sure && ((after && capital(after)) || (before && !PARTY.test(before.text)))) return "none"; // "Wal-Mart"
  if (!owner) return null;
  const { run, kind, bare } = owner;
  if (first <= run.first && last >= run.last) {
    if (kind === "person") return (owner.full && sure) || placeSign(reading, stretch) === "strong" ? null : "none";
    return kind === "body" && !owner.state && !sure ? "none" : null;
  }
  if (kind === "person") {
    // "Crafton Mayor Patti Hanes": whose mayor she is stands before the title
    if (first >= bare || last > bare) return "none";
    return first === run.first ? run.text : "none";
  }
  const ahead = tokens.slice(run.first, first);
  if (ahead.length === 2 && before && PARTY.test(before.text)) return null; // "D-Vale"
  const leads = ahead.every((t) => !capital(t) || signOf(t.lower, "before") || /^(?:greater|metro|the)$/.test(t.lower));
  const joined = first > run.first ? tokens[first - 1]!.lower : "";
  if (JOINS.test(joined)) return null;
  const of = /^(?:of|the|-|–|\/)$/.test(joined);
  if (last >= run.last) return leads || of || (sure && kind === "body") ? run.text : "none";
  if (!leads && !of) return "none";
  const rest = tokens.slice(last, run.last);
  if (rest.some((t) => signOf(t.lower.replace(/\.$/, ""), "named") === "against")) return "none";
  const goes = rest[0]!;
  if (JOINS.test(goes.lower)) return null;
  if (signOf(goes.lower, "inside") || /^(?:of|-|–|\/)$/.test(goes.lower)) return run.text;
  return kind === "body" && rest.some((t) => nameHeads().has(t.lower) || roleNouns().has(t.lower)) ? run.text : "none";
}

/** Words that put two names into one run without making them one name: "Vale for Tarn". */
const JOINS = /^(?:and|in|for|at|on|to|from|,)$/;
/** Letters of a party before whom it sent: "D-Vale". */
const PARTY = /^[DRI]$/;
/** The word that a hyphen at a place joins to its neighbour, on the side that `step` says; null without one. */
function gluedTo(tokens: readonly Token[], at: number, step: 1 | -1): Token | null {
  const [left, hyphen, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.text !== "-" || left?.end !== hyphen.start || right?.start !== hyphen.end) return null;
  return step > 0 ? right : left;
}
