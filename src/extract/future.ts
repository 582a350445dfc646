/**
 * A content → whether it lies in the future of its speaker: promised, planned, predicted.
 *
 * In: `we will reopen the road` → yes. `the firm would pay for it` under "said" → yes. `we are not moving` → yes, in
 * quoted speech. `the road that will be built is long` → no: only the main clause counts.
 */
import type { Token } from "../record/reading.ts";
import type { Clause } from "./clause.ts";
import { patternsOf } from "./patterns.ts";

export interface Setting {
  /** The content is in somebody's own words: a planned "we are leaving" counts. */
  readonly quoted: boolean;
  /** "would" may be a future seen from the past: under a cue in the past, or in the article's own voice. */
  readonly past: boolean;
}

/** Whether the main clause speaks of what is to come; "would have" never does. */
export function isProspective(clause: Clause, setting: Setting): boolean {
  const { tokens, main, from, to } = clause;
  if (setting.quoted && isScheduled(clause)) return true;
  for (const hit of patternsOf("future").all(tokens, from, to)) {
    const { when } = hit.row;
    if (when === "never") continue;
    if (when === "progressive") {
      if (setting.quoted && main && hit.to - 1 === main.to - 1 && isPlanned(clause)) return true;
      continue;
    }
    if (main && (hit.to <= main.from || hit.from > main.to)) continue;
    if (when === "promise") {
      if (setting.quoted && tokens.slice(hit.to).some((t) => /^(?:will|shall|'ll|wo)$/.test(t.lower))) return true;
      continue;
    }
    if (when === "past") {
      if (!setting.past || !isWould(clause, hit.from)) continue;
    }
    return true;
  }
  return false;
}

/** "She goes on Friday", "it opens tomorrow": a plan told in the present. */
function isScheduled(clause: Clause): boolean {
  const { tokens, main } = clause;
  if (!main || main.to - main.from !== 1) return false;
  const verb = tokens[main.from]!;
  if (verb.pos !== "VERB" || (verb.lower !== verb.lemma && !verb.lower.endsWith("s"))) return false;
  for (let i = main.to; i < Math.min(tokens.length, main.to + 5); i++) {
    const word = tokens[i]!.lower;
    if (/^(?:tomorrow|tonight)$/.test(word) || (word === "next" && tokens[i - 1]!.lower !== "the")) return true;
    if (word === "on" && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[i + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "is moving", "are not moving": the present progressive, nothing else. */
function isPlanned(clause: Clause): boolean {
  const group = clause.tokens.slice(clause.main!.from, clause.main!.to);
  return /^(am|is|are|'m|'s|'re)$/.test(group[0]!.lower) && group.at(-1)!.lower.endsWith("ing");
}

/** "would prefer", "would seem": how it stands now; "would not let them in": what was refused. */
const WISHES = new Set([
  "let",
  "allow",
  "permit",
  "discuss",
  "prefer",
  "like",
  "love",
  "rather",
  "seem",
  "appear",
  "say",
  "think",
  "suggest",
  "hate",
]);

/** "would" with a bare verb; not "would have", and "'d" only before one ("he'd go", not "he'd gone"). */
function isWould(clause: Clause, at: number): boolean {
  const { tokens, main } = clause;
  if (main && (at < main.from || at >= main.to)) return false;
  const rest = tokens
    .slice(at + 1, main ? main.to : at + 4)
    .filter((t) => !/^(not|n't|also|then|now|soon|ever|never)$/.test(t.lower));
  if (rest[0]?.lower === "have" || WISHES.has(rest[0]?.lemma ?? "")) return false;
  return tokens[at]!.lower === "would" || (rest[0] !== undefined && rest[0].lower === rest[0].lemma);
}

/** A headline without a verb in a tense and with "to": "Poe to visit dam", "Dam to reopen in June". */
export function isToCome(tokens: readonly Token[]): boolean {
  const to = tokens.findIndex((t, i) => i > 0 && t.lower === "to" && tokens[i + 1]?.pos === "VERB");
  if (to < 1 || !/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(tokens[to - 1]!.pos)) return false;
  if (tokens.slice(to + 2).some((t) => t.pos === "AUX")) return false; // "supply to school is sound"
  return !tokens.slice(0, to).some((t) => /^(?:VERB|AUX|ADP)$/.test(t.pos) || /^[,:;]$/.test(t.text));
}

/** Whether the main verb has a form that only what is past has: "had fired", "was not there". */
export function liesBehind({ tokens, main }: Clause): boolean {
  if (!main) return false;
  const first = tokens[main.from]!.lower;
  return /^(?:had|was|were|did|has|have)$/.test(first) && (main.to - main.from > 1 || /^(?:was|were|had)$/.test(first));
}
