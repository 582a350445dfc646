/** Whether a clause tells of the asked place: the same, another, or none. "in Orr" is not "at Vale"; "on Mill Street" may be. */
import type { Clause, Phrase } from "../english/clauses.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import { type AskedFrame, isPlace, isTime, type Slot } from "./asked-frame.ts";
import type { Fit } from "./fit.ts";
import type { Known } from "./known.ts";
import { standsAs } from "./stand-ins.ts";

/** Whereto, wherefrom, or where: only like is compared with like. */
function direction(prep: string): "to" | "from" | "at" {
  const last = prep.split(" ").at(-1)!;
  const first = prep.split(" ")[0]!;
  if (/^(?:into|onto|to|toward|towards)$/.test(last)) return "to";
  return last === "from" || first === "out" || last === "of" ? "from" : "at";
}

export function placeFit(
  slot: Slot,
  tokens: readonly Tagged[],
  clause: Clause,
  known: Known,
  frame: AskedFrame,
  sentence: readonly Tagged[],
): { fit: Fit; words: string } {
  const asked = slot.entity;
  const places = phrasesOfPlace(tokens, clause);
  let other = "";
  for (const p of places) {
    const said = entityOf(tokens, p);
    const comparable = direction(slot.prep) === direction(tokens[p.from - 1]?.lower ?? "");
    const full = tokens.slice(p.from, p.to).filter((t) => t.tag === "name");
    const hit = asked.names.some((n) => said.names.some((m) => known.aliases.same(n, m)));
    if (hit) {
      const kinds =
        comparable &&
        asked.head !== null &&
        said.head !== null &&
        !sameVenue(asked.head, said.head) &&
        venue(asked.head) &&
        venue(said.head);
      if (kinds) return { fit: "other", words: said.text };
      return { fit: "named", words: said.text };
    }
    if (
      asked.names.length === 0 &&
      asked.head !== null &&
      said.head !== null &&
      nearNouns(asked.head, said.head) >= 0.7
    )
      return { fit: "same", words: said.text };
    if (
      asked.head !== null &&
      said.names.length === 0 &&
      said.head !== null &&
      nearNouns(asked.head, said.head) >= 0.85
    )
      return { fit: "described", words: said.text };
    if (asked.names.length > 0 && said.names.length > 0 && full.length > 0) {
      const elsewhere = frame.slots.some((s) =>
        s.entity.names.some((n) => said.names.some((m) => known.aliases.same(n, m))),
      );
      const last = said.names.at(-1)!.split(" ").at(-1)!;
      const inside = said.head !== null ? standsAs("venue", said.head) : standsAs("venue", last);
      if (comparable && !elsewhere && (!inside || conflictingVenue(asked, last))) other ||= said.text;
    }
  }
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i]!.tag !== "name") continue;
    let to = i + 1;
    while (sentence[to]?.tag === "name") to++;
    const name = sentence
      .slice(i, to)
      .map((t) => t.lower)
      .join(" ");
    if (asked.names.some((n) => known.aliases.same(n, name)))
      return {
        fit: other === "" ? "named" : "other",
        words:
          other === ""
            ? sentence
                .slice(i, to)
                .map((t) => t.text)
                .join(" ")
            : other,
      };
    i = to - 1;
  }
  return other === "" ? { fit: "absent", words: "" } : { fit: "other", words: other };
}

/** "Quay Market" where "Vale Quay market" was asked: a venue of the same kind under another name. */
const conflictingVenue = (asked: Entity, last: string): boolean =>
  asked.head !== null && nearNouns(asked.head, last) >= 0.85;

const venue = (noun: string): boolean => standsAs("venue", noun);

const sameVenue = (a: string, b: string): boolean => nearNouns(a, b) >= 0.5;

/** The phrases of a clause that tell where, those inside longer phrases too. */
export function phrasesOfPlace(tokens: readonly Tagged[], clause: Clause): Phrase[] {
  const found: Phrase[] = [];
  for (let i = clause.from; i < Math.min(clause.to, tokens.length); i++) {
    const t = tokens[i]!;
    if (
      t.tag !== "prep" ||
      !/^(?:in|at|near|outside|inside|off|on|around|over|above|across|within|along|of|to|from)$/.test(t.lower)
    )
      continue;
    let to = i + 1;
    while (to < tokens.length && ["det", "poss", "adj", "num", "noun", "name", "genitive"].includes(tokens[to]!.tag))
      to++;
    if (to === i + 1) continue;
    let head = to - 1;
    while (head > i + 1 && tokens[head]!.tag === "genitive") head--;
    const p = { from: i + 1, to, head };
    if (isTime(tokens, p)) continue;
    if (
      isPlace(tokens, p, t.lower) ||
      (tokens.slice(p.from, p.to).some((x) => x.tag === "name") && t.lower !== "to" && t.lower !== "from")
    )
      found.push(p);
  }
  return found;
}
