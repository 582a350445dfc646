/**
 * What the words around a name say of its being a place. "near Toll", "the town of Toll", "SARN, March 4 -" → strong;
 * "from Toll" → weak; "Toll said" → against.
 */
import type { Reading } from "../../record/reading.ts";
import type { Run } from "../runs.ts";

export type Sign = "strong" | "weak" | "against" | null;

const STRONG = new Set([
  "in",
  "near",
  "outside",
  "around",
  "inside",
  "across",
  "throughout",
  "off",
  "into",
  "above",
  "beyond",
]);
const WEAK = new Set([
  "for",
  "from",
  "to",
  "at",
  "towards",
  "toward",
  "between",
  "through",
  "via",
  "over",
  "of",
  "over",
  "and",
  "to",
]);
/** Nouns for places: before "of" or right beside a name. */
export const PLACE_NOUNS: ReadonlyMap<string, "town" | "region" | "point"> = new Map<
  string,
  "town" | "region" | "point"
>([
  ..."town city village hamlet capital port suburb settlement township municipality resort"
    .split(" ")
    .map((w) => [w, "town"] as const),
  ..."district province region county governorate state valley island peninsula area territory coast department prefecture canton parish basin delta desert oblast lake river sea gulf bay strait"
    .split(" ")
    .map((w) => [w, "region"] as const),
  ..."airport station bridge crossing square street harbour harbor camp base mountain hill dam checkpoint junction pass quarter neighbourhood neighborhood outskirts centre center north south east west edge"
    .split(" ")
    .map((w) => [w, "point"] as const),
]);
const SPEECH = new Set([
  "say",
  "tell",
  "deny",
  "report",
  "announce",
  "add",
  "claim",
  "write",
  "insist",
  "warn",
  "ask",
  "reply",
  "admit",
  "reject",
  "accuse",
  "confirm",
  "acknowledge",
  "declare",
]);

export function placeSign(reading: Reading, run: Run): Sign {
  const { tokens } = reading;
  const after = tokens[run.last];
  const next = tokens[run.last + 1];
  // "in Miranian towns": a word for a people before what is its own
  if (after?.pos === "NOUN" && /^\p{Ll}/u.test(after.text) && /(?:ian|ean|ese|ish|[^r]an|i|ic|ite|ist)$/.test(run.text))
    return null;
  if (isDateline(reading, run)) return "strong";
  if (after && after.pos === "VERB" && SPEECH.has(after.lemma)) return "against";
  if (after?.lower === "who") return "against";
  if (after && PLACE_NOUNS.has(after.lower) && !/^(state|base|center|centre|area)$/.test(after.lower)) return "strong";
  let k = run.first - 1;
  if (tokens[k]?.lower === "the") k--;
  const before = tokens[k];
  if (!before) return null;
  if (before.lower === "of") {
    const noun = tokens[k - 1];
    return noun && PLACE_NOUNS.has(noun.lower) ? "strong" : "weak";
  }
  if (STRONG.has(before.lower))
    return before.lower === "in" && next && after && /^['’]s$/.test(after.text) ? "weak" : "strong";
  if (WEAK.has(before.lower)) return "weak";
  // "the Miranian town of Belgrad" is caught above; "eastern Syria", "central Belgrad"
  if (
    /^(?:northern|southern|eastern|western|central|north|south|east|west|downtown|north-eastern|south-eastern|north-western|south-western|northeastern|northwestern|southeastern|southwestern)$/.test(
      before.lower,
    )
  )
    return "strong";
  if (
    PLACE_NOUNS.has(before.lower) &&
    before.pos === "NOUN" &&
    k === run.first - 1 &&
    /^(river|lake|island|port|mount|town|city|village)$/.test(before.lower)
  )
    return "strong";
  return null;
}

/** A word for a people or creed before a plain noun: "Shiite militias", "Miranian towns". */
export function isAdjectival(reading: Reading, run: Run): boolean {
  const after = reading.tokens[run.last];
  return (
    after !== undefined &&
    (after.pos === "NOUN" || after.pos === "ADJ") &&
    /^\p{Ll}/u.test(after.text) &&
    /(?:ian|ean|ese|ish|[^r]an|i|ic|ite|ist|ia)$/.test(run.text) &&
    !run.text.includes(" ")
  );
}

/** Verbs of decision: only people and governments do these. */
const DECISION = new Set(
  "agree accept approve ban vow decide demand order urge call offer propose pledge sign refuse review condemn blame back support oppose withdraw recall expel sanction impose lift declare recognise recognize want plan intend believe hope fear try seek".split(
    " ",
  ),
);

/** Whether the words behind a name make it speak or decide. */
export function decides(reading: Reading, run: Run): boolean {
  const { tokens } = reading;
  const before = tokens[run.first - 1];
  if (before && (before.pos === "ADP" || before.lower === "to")) return false;
  for (let i = run.last; i < run.last + 4; i++) {
    const t = tokens[i];
    if (!t) return false;
    if (SPEECH.has(t.lemma) || DECISION.has(t.lemma)) return t.pos === "VERB";
    if (t.pos !== "AUX" && t.pos !== "ADV" && t.pos !== "PART") return false;
  }
  return false;
}

/** A name that opens the text in capitals and ends in a dash within 80 characters, maybe with a date and an agency. */
function isDateline(reading: Reading, run: Run): boolean {
  if (run.start > 40 || reading.part === "headline") return false;
  return (
    /^[^.\n]{0,70}?(?:\s[-–—]{1,2}\s|—)/.test(reading.text.slice(run.end, run.end + 80)) &&
    run.text === run.text.toUpperCase() &&
    !/\(/.test(reading.text.slice(0, run.start))
  );
}
