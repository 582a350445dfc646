/**
 * What the words around a name say of its being a place. "near Toll", "the town of Toll", "SARN, March 4 -" → strong;
 * "from Toll" → weak; "Toll said" → against.
 */
import { table } from "../../lexicon/table.ts";
import type { Reading } from "../../record/reading.ts";
import type { Run } from "../runs.ts";

export type Sign = "strong" | "weak" | "against" | null;
/** Words of a reading that may name a place. */
export type Stretch = Pick<Run, "first" | "last" | "start" | "end" | "text">;

type Stand = "before" | "noun" | "behind" | "hyphen" | "inside" | "named";
let rows: Map<string, Sign> | null = null;
/** What a word says of a name beside it, by where it stands; undefined: nothing. */
export function signOf(word: string, stands: Stand): Sign | undefined {
  rows ??= new Map(table("place-signs").map((r) => [`${r.stands} ${r.word}`, r.sign as Sign]));
  return rows.get(`${stands} ${word}`);
}

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

export function placeSign(reading: Reading, run: Stretch): Sign {
  const { tokens } = reading;
  const after = tokens[run.last];
  const next = tokens[run.last + 1];
  // "in Miranian towns": a word for a people before what is its own
  if (after?.pos === "NOUN" && /^\p{Ll}/u.test(after.text) && /(?:ian|ean|ese|ish|[^r]an|i|ic|ite|ist)$/.test(run.text))
    return null;
  if (isDateline(reading, run)) return "strong";
  const before = signBefore(reading, run);
  // "Toll said", but "a laboratory in Toll said"
  if (before !== "strong" && after?.pos === "VERB" && SPEECH.has(after.lemma)) return "against";
  if (after?.lower === "who") return "against";
  if (after && signOf(after.lower, "noun") && !/^(?:state|base|cent(?:er|re)|area)$/.test(after.lower)) return "strong";
  const behind = after && /^\p{Ll}/u.test(after.text) ? signOf(after.lower, "behind") : undefined;
  if (behind === "strong") return "strong";
  if (after?.text === "-" && after.start === run.end && next && signOf(next.lower, "hyphen")) return "strong";
  // "outside Toll's home": the owner of a place is mostly a person
  if (before === "strong" && after && /^['’]s$/.test(after.text)) return "weak";
  return before ?? behind ?? null;
}

/** What stands before a name says of it. */
function signBefore({ tokens }: Reading, run: Stretch): Sign {
  let k = run.first - 1;
  if (tokens[k]?.lower === "the") k--;
  const before = tokens[k];
  if (!before) return null;
  if (before.lower === "of") {
    const noun = tokens[k - 1];
    if (noun?.text === ",") return "strong"; // "Ada Brandt, 41, of Vale"
    return noun && signOf(noun.lower, "noun") ? "strong" : "weak";
  }
  if (before.text === "-" && /^[DRI]$/.test(tokens[k - 1]?.text ?? "")) return "strong"; // "D-Vale"
  if (before.lower === "from" && tokens[k - 1]?.text === ",") return "strong";
  const sign = signOf(before.lower, "before");
  if (sign) return sign;
  // "the port Toll", "River Toll"
  return signOf(before.lower, "noun") &&
    before.pos === "NOUN" &&
    k === run.first - 1 &&
    /^(?:river|lake|island|port|mount|town|city|village)$/.test(before.lower)
    ? "strong"
    : null;
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

/** How far into the text a dateline may stand: behind a headline that was left in it. */
const OPENING = 300;

/** A name in capitals that opens the text, or a sentence near its beginning, and ends in a dash within 80 characters. */
export function isDateline(reading: Reading, run: Stretch): boolean {
  if (run.start > OPENING || reading.part === "headline" || run.text !== run.text.toUpperCase()) return false;
  if (!/^[^.\n]{0,70}?(?:\s[-–—]{1,2}\s|—)/.test(reading.text.slice(run.end, run.end + 80))) return false;
  const before = reading.text.slice(0, run.start);
  const opening = before.slice(Math.max(before.lastIndexOf("\n"), before.search(/[.?!]\s[^.?!]*$/)) + 1);
  return opening.length <= 40 && !/[(\p{Ll}]/u.test(opening);
}
