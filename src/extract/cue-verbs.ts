/**
 * Which verb of the list stands at an item. In: items and an index. Out: the row, where its words end, its verb group.
 *
 * At `show` in `Records show that it was sold` it is the row `show`, though the tagger of words took it for a noun.
 */
import { remembered } from "../record/remembered.ts";
import { type Cue, cues, lemmas, PAST, standsAt } from "./cues.ts";
import type { Item } from "./scene.ts";
import { type Group, groupAt } from "./verbs.ts";
import { isPunct } from "./words.ts";

export interface VerbCue {
  /** Index of the main verb. */
  readonly at: number;
  readonly cue: Cue;
  /** After the last word of the row ("pointed out"). */
  readonly end: number;
  readonly group: Group;
}

const MISTAKEN = new Set(["NOUN", "ADJ", "PROPN", "ADP"]);

/** The verb cue whose main verb is item `i`, or null. */
export function verbCueAt(items: readonly Item[], i: number): VerbCue | null {
  const x = items[i];
  if (!x || x.quote || (x.pos !== "VERB" && !MISTAKEN.has(x.pos))) return null;
  const { verbs } = cues();
  const rows = verbs.get(x.lemma) ?? inflected(x.lower);
  if (!rows) return null;
  if (isAttribute(items, i)) return null;
  const group = groupAt(items, i);
  if (x.pos !== "VERB" && !verbal(items, i, group, rows)) return null;
  const stood = standsAt(rows, items, i);
  if (stood?.cue.words.length === 1 && /^(?:off|up)$/.test(items[i + 1]?.lower ?? "") && PHRASAL.has(x.lemma))
    return null;
  if (group.shape === "passive") {
    const passive = verbs.get("be")?.find((c) => c.words.length === 2 && rows[0]!.words[0] === c.words[1]);
    if (passive && (!stood || stood.cue.words.length === 1)) return { at: i, cue: passive, end: i + 1, group };
  }
  return stood ? { at: i, cue: stood.cue, end: stood.end, group } : null;
}

/** The rows of a verb by a form that the tagger of words took for its own dictionary form: "claims", "learnt", taken for a noun. */
const inflected = remembered((lower): readonly Cue[] | null => {
  if (!lower.endsWith("s") && !PAST.test(lower)) return null;
  const { verbs } = cues();
  const form = lemmas(lower).find((one) => verbs.has(one));
  return form === undefined ? null : verbs.get(form)!;
});

/** Verbs that mean another thing with "off" or "up": "showed up", "wrote off". */
const PHRASAL = new Set("show see write make hold take put give call lay read".split(" "));

/** "his proposed ban", "the mayor's reported illness": a participle before its noun tells nothing. */
function isAttribute(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const next = items[i + 1];
  if (!before || !next || !/ed$/.test(items[i]!.lower) || (next.pos !== "NOUN" && next.pos !== "ADJ")) return false;
  return /^(?:his|her|its|their|our|my|your|the|a|an)$/.test(before.lower) && before.pos !== "NOUN";
}

/** Whether a word that was taken for a noun or an adjective is a verb here: "records show that", "it is alleged that". */
function verbal(items: readonly Item[], i: number, group: Group, rows: readonly Cue[]): boolean {
  const x = items[i]!;
  if (group.shape === "passive") return PAST.test(x.lower);
  const noun = items[i - 1];
  const plural = noun?.lower.endsWith("s") && (i === 1 || (noun.pos === "NOUN" && noun.lower !== noun.lemma));
  if (!plural && !/(?:s|ed)$/.test(x.lower) && !/^(?:show|say|claim|report|find|state|note|write)$/.test(x.lower))
    return false;
  const before = items[i - 1];
  const next = items[i + 1];
  if (!before) return false;
  // "The Beacon reports, citing two guards, that …"
  if (isPunct(next, ",") && /s$/.test(x.lower) && /^(?:citing|quoting)$/.test(items[i + 2]?.lower ?? ""))
    return before.pos === "NOUN" || before.pos === "PROPN";
  // "The Beacon, citing two guards, reports that …"
  if (isPunct(before, ",") && /s$/.test(x.lower) && next?.lower === "that" && citesBefore(items, i - 1))
    return rows.some((r) => r.takes.has("that"));
  // "The union alleged, without evidence, that …"
  if (isPunct(next, ",") && before.pos === "NOUN" && /ed$/.test(x.lower) && rows.some((r) => r.takes.has("that")))
    for (let k = i + 2; k < i + 12 && items[k]; k++) if (isPunct(items[k], ",")) return items[k + 1]?.lower === "that";
  if (!next || isPunct(next, ".;:,")) {
    if (!/s$/.test(x.lower) && !/^(?:show|say)$/.test(x.lower)) return false;
    // "…, county records show."
    for (let k = i - 1; k >= 0 && i - k < 20; k--)
      if (isPunct(items[k], ",") || items[k]!.pos === "QUOTE") return i - k > 1;
    return false;
  }
  if ((isPunct(before, ",") || before.pos === "QUOTE") && /s$/.test(x.lower)) {
    // "…, reports the Zed Times"
    return (
      rows.some((r) => r.takes.has("before")) &&
      (/^(?:DET|PROPN)$/.test(next.pos) || /^(?:the|his|her|its|their|a|an)$/.test(next.lower))
    );
  }
  if (/^(?:he|she|they|it|we|i|who|which|some|many|most|others|both)$/.test(before.lower)) return true;
  const gerund = /ing$/.test(before.lower) && items[i - 2]?.pos === "DET";
  if (!gerund && before.pos !== "NOUN" && before.pos !== "PROPN" && !isPunct(before, ")")) return false;
  if (next.lower === "to" && items[i + 2]?.pos === "VERB")
    return rows.some((r) => r.takes.has("to")) && /s$/.test(x.lower) && !firm(items, i);
  return (
    next.lower === "that" || next.pos === "QUOTE" || /^(?:he|she|they|it|we|the|his|her|their|its)$/.test(next.lower)
  );
}

/** Whether what the comma at `k` closes is an aside that cites somebody. */
function citesBefore(items: readonly Item[], k: number): boolean {
  for (let j = k - 1; j > 0 && k - j < 20; j--)
    if (isPunct(items[j], ",")) return /^(?:citing|quoting)$/.test(items[j + 1]!.lower);
  return false;
}

/** Whether the clause already has its verb before item `i`. */
function firm(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 20; k--) {
    const x = items[k]!;
    if (isPunct(x, ",;:")) return false;
    if (x.pos === "VERB" || x.pos === "AUX") return true;
  }
  return false;
}
