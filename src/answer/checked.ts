/**
 * The checks that count → sentences: who could not verify, who did not answer. A check is about a statement and never
 * for or against it; no answer is not a denial (domain 2.2).
 */
import { holdsName } from "../record/name.ts";
import type { Check, Holder } from "../record/statement.ts";
import { calledHolder, plain, quote } from "./called.ts";
import { type Index, outletOf } from "./lookup.ts";
import type { Sentence } from "./shape.ts";
import { sentence } from "./wording.ts";

export function checkSentences(index: Index): Sentence[] {
  const checks = (index.found.count.checked ?? []).flatMap((id) => index.checks.get(id) ?? []);
  return checks.flatMap((check) => sentenceOf(index, check) ?? []);
}

/** Who tried to check, or who was asked; null when the text does not name it. */
export function checkerOf(index: Index, check: Check): string | null {
  const last = check.chain[check.chain.length - 1];
  // The text says whom it asked: a body that it does not name there is not put in the place of "the railway company".
  const asWritten = last?.for && !holdsName(check.span.exact, last.for) ? { ...last, for: undefined } : last;
  const named = calledHolder(asWritten as Holder | undefined);
  if (named) return named;
  return check.outcome === "unanswered" ? null : plain(outletOf(index, check.article));
}

function sentenceOf(index: Index, check: Check): Sentence | null {
  const who = checkerOf(index, check);
  const cites = [check.id, ...check.of.filter((id) => index.statements.has(id)).slice(0, 3)];
  const slots = { who: who ?? "", what: "this", quote: quote(check.span.exact) };
  if (check.outcome === "failed") return sentence(who ? "check-failed" : "check-failed-unnamed", slots, cites);
  if (check.outcome === "passed") return sentence("check-passed", slots, cites);
  if (!who) return sentence("check-unanswered-unnamed", slots, cites);
  const declined = /\b(?:declin|refus|no comment|not comment)/i.test(check.span.exact);
  return sentence(declined ? "check-declined" : "check-unanswered", slots, cites);
}
