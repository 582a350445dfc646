/** Plain English words, which a capital at the start of a sentence does not make a name: "Residents", "Semi-trailers". */
import { lemmasOf } from "../english/words.ts";
import { remembered } from "../record/remembered.ts";

/** Whether an English word list has it as a plain word. */
export const isOrdinary = (lower: string): boolean => lower.length <= 40 && isListed(lower);

const isListed: (lower: string) => boolean = remembered((lower) => {
  const end = lower.slice(lower.lastIndexOf("-") + 1);
  return (
    (end !== lower && end !== "" && isListed(end)) ||
    lemmasOf(lower, "n").length > 0 ||
    lemmasOf(lower, "v").length > 0 ||
    lemmasOf(lower, "a").length > 0 ||
    lemmasOf(lower, "r").length > 0
  );
});
