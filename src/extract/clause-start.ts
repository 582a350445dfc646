/**
 * Whether a clause with its own subject and verb begins at an item: what may be said without "that".
 *
 * True at `the` in `Poe said the dam held`, false at `by` in `Poe stood by the dam`.
 */
import type { Item } from "./scene.ts";
import { isAuxiliary, isNominal, isPunct, isVerb } from "./words.ts";

/** How far into a clause its verb is looked for. */
export const LOOK = 40;

const REASON = /^(?:because|since|as|while|after|before|so|than|and|but|or)$/;

/** Units of a quotation that may hold the verb of the clause it stands in. */
const PREDICATE = 16;

/** "at least nine", "up to 40", "more than 200": words before a number, no preposition. */
export const counts = (items: readonly Item[], i: number): boolean =>
  /^(?:at|up|more|less|about|around|over|under|nearly|almost)$/.test(items[i]!.lower) &&
  (items[i + 1]?.pos === "NUM" || items[i + 2]?.pos === "NUM");

/** Whether a clause with its own subject and verb begins at `i`. */
export function clauseAt(items: readonly Item[], i: number, ceiling: number): boolean {
  const first = items[i];
  if (
    !first ||
    isVerb(first) ||
    (first.pos === "ADP" && !counts(items, i)) ||
    REASON.test(first.lower) ||
    isPunct(first, ",.;:?!—)")
  )
    return false;
  const end = Math.min(ceiling, i + LOOK);
  let nominal = false;
  for (let k = i; k < end; k++) {
    const x = items[k]!;
    if (isPunct(x, ";.?!")) return false;
    if (isPunct(x, ",") && items[k + 1]?.pos === "CCONJ" && items[k + 2] && isVerb(items[k + 2]!)) return false;
    if (x.pos === "QUOTE") {
      // "said its forces “withdrew in good order”": the verb may stand inside the marks
      if (nominal && x.end - x.start >= PREDICATE) return true;
      nominal = true;
      continue;
    }
    if (x.pos === "AUX" || isAuxiliary(x)) return nominal;
    if (x.pos === "VERB" && nominal && !(items[k - 1]!.lower === "to") && !/ing$/.test(x.lower)) return true;
    if (isNominal(x) || x.pos === "DET") nominal = true;
  }
  return false;
}
