/**
 * A proposed attribution → whether it becomes a statement, is left to the article's own voice, or tells no claim.
 *
 * In: `the front | has held | the town` → own. `He | did not say | how he knew` → none. `the army | denied | it` →
 * statement. The rows are in `lexicon/statement-cues.tsv`.
 */
import { table } from "../lexicon/table.ts";
import type { Role } from "../record/actor.ts";
import type { Attribution } from "../record/attribution.ts";
import type { Token } from "../record/reading.ts";
import { claimWords, isClaimWord } from "./claim-words.ts";
import { hasClause } from "./predicates.ts";
import type { Sense } from "./sense.ts";

export type Keep = "statement" | "own" | "none";

interface Rule {
  readonly cues: ReadonlySet<string> | null;
  readonly classes: ReadonlySet<string> | null;
  readonly complements: ReadonlySet<string> | null;
  readonly with: ReadonlySet<string> | null;
  readonly keep: Keep;
}

let loaded: Rule[] | null = null;
const any = (cell: string): ReadonlySet<string> | null => (cell === "*" ? null : new Set(cell.split("|")));

function rules(): Rule[] {
  loaded ??= table("statement-cues").map((row) => ({
    cues: any(row.cue!),
    classes: any(row.class!),
    complements: any(row.complement!),
    with: any(row.with!),
    keep: row.keep as Keep,
  }));
  return loaded;
}

/** How the tagger found the content: `np`, `that`, `quote`, `content` … A tagger without such rules gives `""`. */
export function complementOf(attribution: Attribution): string {
  const rule = attribution.rules[0] ?? "";
  if (rule === "according-to") return "prep";
  if (rule === "quote-cue" || rule === "lone-quote") return "quote";
  if (rule === "content-cue") return "content";
  if (rule === "it-is-said") return "that";
  if (rule.startsWith("verb-") || rule.startsWith("noun-")) return rule.slice(5);
  if (rule.startsWith("adjective-")) return rule.slice(10);
  if (rule.startsWith("model-")) return rule.slice(6);
  return rule;
}

/** Sources that are nobody in particular, or the reader: what they "say" is no report. */
const NOBODY = /^(?:(?:you|anyone|anybody|whoever|one|a|an|the|that|what|there)$|(?:no|nobody|neither|none)\b)/i;

const PUTS_ASIDE = /^(?:dismiss|reject|dispute|contest|challenge|overturn)$/;
/** What can be true or false, and so denied, besides a claim called one; and what takes the place of its name. */
const SAYABLE = new Set(["as", "it", "this", "that", "these", "those", "them", ...claimWords("deniable").split("|")]);

const SHOWS = /^(?:show|document|record|reveal|indicate|prove|demonstrate|state|say|establish|suggest)$/;

/** `source`: the words of the source. `role`: what it is. `content`: the tokens of the content. */
export function keepOf(
  attribution: Attribution,
  sense: Sense,
  source: string,
  role: Role,
  content: readonly Token[],
): Keep {
  const told = complementOf(attribution);
  const complement = told === "clause" && !hasClause(content) ? "np" : told; // "wrote a letter to the firm"
  if (NOBODY.test(source)) return "own";
  // a word that no list has for a cue, found by the model alone, reports only what is a clause or stands in marks, of somebody
  if (attribution.rules[0]?.startsWith("model-") && sense.cue === "")
    if (source === "" || !/^(?:that|clause|quote|prep|content)$/.test(complement)) return "own";
  if (sense.cue === "hear" && role === "court" && !/^(?:np|to|ing)$/.test(complement)) return "statement"; // told to it
  if (source === "" && content.every((t) => /^(?:PRON|DET|PUNCT|SCONJ)$/.test(t.pos))) return "own"; // "whatever was said"
  if (source === "") {
    if (sense.kind === "adjective") return "own"; // "it was not clear whether"
    if (sense.kind === "noun" && !/^(?:assertive|distancing|hearsay)$/.test(sense.class)) return "own"; // "every promise that"
  }
  if (
    sense.negated &&
    /^(?:assertive|)$/.test(sense.class) &&
    source !== "" &&
    /^(wh|np|to|ing|clause)$/.test(complement)
  )
    return "none"; // "did not say how", "never mentioned it"
  // "never warns anybody": an act left undone
  if (sense.negated && /^(?:np|to|ing)$/.test(complement) && !/^(?:denying|withdrawing)$/.test(sense.class))
    return "own";
  // "dismissed the teacher", "rejected the bid": an act, where nothing that can be true or false is put aside
  if (complement === "np" && PUTS_ASIDE.test(sense.cue) && !content.some((t) => SAYABLE.has(t.lemma) || isClaimWord(t)))
    return "own";
  // "withdrew its tanks", "revoked the licence": only words can be taken back
  if (
    complement === "np" &&
    sense.class === "withdrawing" &&
    !content.some((t) => SAYABLE.has(t.lemma) || isClaimWord(t) || t.lower === "what")
  )
    return "own";
  if (role === "document" && SHOWS.test(sense.cue)) return sense.negated ? "none" : "statement"; // "the log shows an overload"
  for (const rule of rules()) {
    if (rule.cues && !rule.cues.has(sense.cue)) continue;
    if (rule.classes && !rule.classes.has(sense.class)) continue;
    if (rule.complements && !rule.complements.has(complement)) continue;
    if (rule.with && !content.some((t) => rule.with!.has(t.lower))) continue;
    return rule.keep;
  }
  return "statement";
}
