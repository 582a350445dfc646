/** Plain English words, which a capital at the start of a sentence does not make a name: "Residents", "Semi-trailers". */
import { lemmasOf } from "../english/words.ts";

/** Whether an English word list has it as a plain word. */
const known = new Map<string, boolean>();
export function isOrdinary(lower: string): boolean {
  if (lower.length > 40) return false;
  let answer = known.get(lower);
  if (answer === undefined) {
    if (known.size > 50_000) known.clear();
    const end = lower.slice(lower.lastIndexOf("-") + 1);
    answer =
      (end !== lower && end !== "" && isOrdinary(end)) ||
      lemmasOf(lower, "n").length > 0 ||
      lemmasOf(lower, "v").length > 0 ||
      lemmasOf(lower, "a").length > 0 ||
      lemmasOf(lower, "r").length > 0;
    known.set(lower, answer);
  }
  return answer;
}
