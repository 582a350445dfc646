/**
 * Words that may name places → those that do, by what speaks for one name anywhere in the article. In: "in Vale", later
 * "Vale is quiet". Out: both. A name that only speaks, or that is a plain word at the head of its sentence, is none.
 */
import { type Candidate, candidatesOf, isSure } from "./candidates.ts";
import type { PlaceWord } from "./find.ts";
import { behindComma, holds } from "./holder.ts";

/** A town of so many people is known by its name alone: "they left Mosul". The decimal logarithm. */
const LARGE = 5.3;
/** A town this small (30,000) is believed only where something speaks for it. */
const SMALL = 4.5;

interface Heard {
  strong: number;
  weak: number;
  against: number;
  bare: number;
}

/** A name that lists hold as a country or region needs nothing more. */
const sure = (candidates: readonly Candidate[]): boolean => candidates.some(isSure);

export function accepted(words: readonly PlaceWord[]): PlaceWord[] {
  const heard = new Map<string, Heard>();
  for (const [i, word] of words.entries()) {
    const h = heard.get(word.key) ?? { strong: 0, weak: 0, against: 0, bare: 0 };
    heard.set(word.key, h);
    const sign = signIn(words, i);
    if (sign === "strong") h.strong++;
    else if (sign === "weak") h.weak++;
    else if (sign === "against") h.against++;
    else h.bare++;
  }
  return words.filter((word, i) => believed(word, signIn(words, i), heard.get(word.key)!));
}

/** A word's own sign, or that of what it stands beside: "in Ocala, Vale and Tampa", "Vale, Florida". */
function signIn(words: readonly PlaceWord[], i: number): PlaceWord["sign"] {
  const word = words[i]!;
  if (word.sign === "strong" || word.sign === "against" || !word.listed) return word.sign;
  if (holdsBehind(words, i) || (i > 0 && holdsBehind(words, i - 1))) return "strong";
  if (word.within) return "weak";
  const before = words[i - 1];
  if (before && beside(before, word) && before.sign) return before.sign === "strong" ? "strong" : "weak";
  const after = words[i + 1];
  // one of several listed names in a row: "Ostra, Vale and Tarn"
  if (
    word.sign === null &&
    before &&
    after &&
    beside(before, word) &&
    beside(word, after) &&
    before.listed &&
    after.listed
  )
    return "weak";
  return word.sign;
}

const beside = (a: PlaceWord, b: PlaceWord): boolean =>
  a.reading === b.reading && /^(?:, (?:and |or )?| and | or |\/)$/.test(a.reading.text.slice(a.end, b.start));

/** Whether the next name, behind a comma, holds this one: "Vale, Florida", "Pandi, Bulacan". */
function holdsBehind(words: readonly PlaceWord[], i: number): boolean {
  const outer = behindComma(words, i);
  if (!outer) return false;
  return words[i + 1]!.short !== null || candidatesOf(words[i]!.name).some((c) => outer.some((o) => holds(o, c)));
}

function believed(word: PlaceWord, sign: PlaceWord["sign"], heard: Heard): boolean {
  if (word.short) return true;
  if (!word.listed) return heard.strong > 0 && heard.against === 0;
  const candidates = candidatesOf(word.name);
  if (sign === "against" && !sure(candidates)) return false;
  if (sure(candidates)) return true;
  if (word.common && sign !== "strong") return false;
  if (sign === "strong") return true;
  const most = Math.max(...candidates.map((c) => c.prior));
  const full = candidates.some((c) => c.kind === "area" && c.place.name === word.name);
  if (full) return true;
  if (heard.strong > 0 && heard.against === 0) return true;
  if (word.within || sign === "weak") return most >= SMALL || heard.strong + heard.weak > 1;
  return most >= LARGE;
}
