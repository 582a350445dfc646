/**
 * A check → the statements that it is about (domain C5): those whose holder it names, else the nearest before it and
 * those further back that lead to the same holder.
 *
 * In: `… a guard said. “I saw nobody,” the guard told the Post. The Post could not verify the account.` Out: both of
 * the guard's statements, and not what the mayor said before him.
 */
import { firstFrom } from "../record/seek.ts";
import type { Found } from "./checks.ts";
import { type Draft, startOf } from "./draft.ts";
import { keyWords, mayBeOne, sameHolder } from "./holder.ts";

/** Indexes of the drafts that a check is about. `drafts` are sorted by place. */
export function checked(check: Found, drafts: readonly Draft[]): number[] {
  const candidates: number[] = [];
  const after = firstFrom(0, drafts.length, (i) => startOf(drafts[i]!) >= check.piece.end);
  for (let i = after - 1; i >= 0 && i > after - FURTHEST; i--) {
    const d = drafts[i]!;
    if (d.chain.length === 0 || d.senses.some((s) => s.class === "denying" || s.class === "withdrawing" || s.negated))
      continue;
    if (candidates.length >= MOST) break;
    candidates.push(i);
  }
  if (check.outcome === "unanswered") return asked(check, drafts, candidates);
  return cluster(check, drafts, candidates);
}
/** No check is about more statements than this: bounds the work, and nothing reads further back. */
const MOST = 40;
/** Nor does it look back over more statements, the article's own among them. */
const FURTHEST = 120;

/** What was put to a party that gave no answer: the nearest statement of somebody else, and those of the same holder near it. */
function asked(check: Found, drafts: readonly Draft[], candidates: readonly number[]): number[] {
  const others = candidates.filter((i) => !check.chain.some((h) => mayBeOne(h.name, lastName(drafts[i]!))));
  return cluster(check, drafts, others);
}

const lastName = (d: Draft): string => d.chain.at(-1)!.name;
const isPronoun = (d: Draft): boolean => /^(he|she|it|they|who|we|i)$/i.test(lastName(d));

/** The nearest statement and those before it that lead to the same holders; all of the named holder where one is named. */
function cluster(check: Found, drafts: readonly Draft[], candidates: readonly number[]): number[] {
  if (check.outcome === "failed") {
    const inChain = candidates.filter((i) =>
      check.chain.some((h) => drafts[i]!.chain.some((d) => sameHolder(d.name, h.name))),
    );
    if (inChain.length > 0) return runOf(drafts, inChain);
  }
  const named = check.object
    ? candidates.filter((i) =>
        drafts[i]!.chain.some((d) => /^\p{Lu}/u.test(d.name) && sharesName(check.object!, d.name)),
      )
    : [];
  if (named.length > 0) return runOf(drafts, named);
  if (
    check.object &&
    /^(either|both|neither|the two|these|those|such|the (?:competing|conflicting))\b/i.test(check.object)
  ) {
    const paragraph = candidates.filter((i) => check.sentence - drafts[i]!.sentence <= 4);
    if (paragraph.length > 0) return [...paragraph].sort((a, b) => a - b);
  }
  return runOf(drafts, candidates);
}

const sharesName = (object: string, name: string): boolean => {
  const words = keyWords(object);
  return [...keyWords(name)].some((w) => w.length > 2 && words.has(w));
};

/** From the nearest back, as long as the holders may be the same. */
function runOf(drafts: readonly Draft[], candidates: readonly number[]): number[] {
  const run: number[] = [];
  const names: string[] = [];
  for (const i of candidates) {
    const d = drafts[i]!;
    const own = d.chain.map((h) => h.name);
    const same = names.length === 0 || isPronoun(d) || names.some((n) => own.some((o) => mayBeOne(n, o)));
    if (!same) {
      if (names.length > 0 && run.every((r) => isPronoun(drafts[r]!))) {
        run.push(i);
        names.push(...own);
        continue;
      }
      break;
    }
    run.push(i);
    if (!isPronoun(d)) names.push(...own);
  }
  return run.sort((a, b) => a - b);
}
