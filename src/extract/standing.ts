/**
 * A draft → its standing, polarity, certainty and kind. The standings are tried in the order of the domain (part 2.2):
 * withdrawn, denied, hypothetical, prospective, unverified, distanced, attributed, hedged, asserted; the first that
 * fits wins, and the rule that fitted is named.
 *
 * In: content `it had taken the hill` under `claimed` → distanced, "+", CT, fact, rule `cue-distances`.
 */
import { table } from "../lexicon/table.ts";
import type { Certainty, Kind, Polarity, Standing } from "../record/statement.ts";
import { certaintyOf, certaintyOfCue, weaker } from "./certainty.ts";
import { openOf } from "./conditions.ts";
import type { Draft } from "./draft.ts";
import { isProspective, liesBehind } from "./future.ts";
import { kindOf } from "./kind.ts";
import { polarityOf, turned } from "./polarity.ts";
import type { Sense } from "./sense.ts";
import { tokensIn } from "./stretch.ts";

export interface Judged {
  readonly standing: Standing;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly kind: Kind;
  readonly rules: readonly string[];
}

let distancing: ReadonlySet<string> | null = null;
/** Cues by which the outer voice keeps its distance. */
function distances(sense: Sense): boolean {
  distancing ??= new Set(table("distance").map((row) => row.cue!));
  return distancing.has(sense.cue) || sense.class === "hearsay";
}

/** `unverified`: a link of the chain could not check it. */
export function judge(draft: Draft, unverified: boolean): Judged {
  const { clause, senses, reading } = draft;
  const cue = tokensIn(reading, draft.cue);
  const inner = senses.at(-1);
  const own = draft.chain.length === 0;
  const rules: string[] = [];
  let polarity = draft.polarity ?? polarityOf(clause);
  const refuted = draft.standing === "denied" ? 1 : 0;
  const denials = refuted + senses.filter((s) => s.class === "denying" && !s.negated).length;
  if (denials % 2 === 1) {
    if (polarity === "-") rules.push("double-negation");
    polarity = turned(polarity);
  }
  const doubted = inner?.cue === "doubt";
  let certainty = weaker(certaintyOf(clause), own || draft.quoted ? "CT" : certaintyOfCue(cue));
  // "swore that he had not fired": what lies behind the speaker is told, not promised
  const told = inner?.class === "commissive" && liesBehind(clause);
  const promised = (inner?.class === "commissive" && !told) || inner?.class === "directive";
  const kind = told ? kindOf(clause, []) : kindOf(clause, cue);
  const done = (standing: Standing, rule: string): Judged => ({
    standing,
    polarity,
    certainty,
    kind,
    rules: [...rules, rule],
  });

  if (draft.standing === "withdrawn" || senses.some((s) => s.class === "withdrawing" && !s.negated)) {
    return done("withdrawn", "taken-back");
  }
  if (denials > 0) return done("denied", doubted ? "cue-doubts" : "cue-denies");
  const open = openOf(clause) ?? (draft.standing === "hypothetical" ? { sense: "open" } : null);
  if (open) {
    certainty = "U";
    return done("hypothetical", `open-${open.sense}`);
  }
  if (inner?.class === "question") {
    certainty = "U";
    return done("hypothetical", "cue-asks");
  }
  if (inner?.negated) {
    certainty = "U";
    return done("hypothetical", "cue-negated");
  }
  if (draft.standing === "prospective") return done("prospective", "headline-to");
  if (promised) return done("prospective", "cue-promises");
  if (isProspective(clause, { quoted: draft.quoted, past: own || (!draft.quoted && (inner?.past ?? true)) })) {
    return done("prospective", "lies-ahead");
  }
  if (unverified || draft.standing === "unverified") return done("unverified", "check-failed");
  if (senses.some((s) => s.doubted)) return done("distanced", "teller-doubts");
  if (draft.standing === "distanced" || senses.some(distances)) return done("distanced", "cue-distances");
  if (!own) return done("attributed", inner?.class === "endorsing" ? "cue-endorses" : "cue-reports");
  if (certainty !== "CT") return done("hedged", "own-hedge");
  return done("asserted", "own-voice");
}
