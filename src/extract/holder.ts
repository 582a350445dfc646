/**
 * The words that name a source → a holder, its name as plain as the article's words allow. Pronouns and titles stay
 * as they are: resolve looks behind them.
 *
 * In: `the driver, Sunniva Sol, who had been there` → name `driver, Sunniva Sol`, named. Nothing → `unnamed source`, none.
 */
import type { Piece, Reading, Token } from "../record/reading.ts";
import { spanOf } from "../record/span.ts";
import type { Holder } from "../record/statement.ts";
import { coreOf, namingOf } from "./naming.ts";
import { roleOf } from "./role.ts";
import { isMark, tokensIn } from "./stretch.ts";

export const UNNAMED = "unnamed source";
/** Longest name in tokens; a longer noun phrase keeps its core. */
const LONGEST = 16;

/** A holder named by the text at `pieces`; with no piece, one whom nobody names. */
export function holderOf(reading: Reading, pieces: readonly Piece[], inferred: boolean): Holder {
  const tokens = tokensIn(reading, pieces);
  if (tokens.length === 0) return nobody();
  const named = nameTokens(tokens);
  if (named.length === 0) return nobody();
  const from = named[0]!.start;
  const to = named.at(-1)!.end;
  const first = pieces[0]!;
  return {
    name: reading.text.slice(from, to).replace(/\s+/g, " "),
    span: spanOf(reading.text, reading.points, Math.min(first.start, from), Math.max(to, first.start), reading.part),
    actor: null,
    role: roleOf(tokens),
    naming: namingOf(tokens),
    inferred,
  };
}

/** A holder whom the text does not name: "reportedly", "it is alleged". */
export const nobody = (): Holder => ({
  name: UNNAMED,
  span: null,
  actor: null,
  role: "unknown",
  naming: "none",
  inferred: true,
});

const DROPPED = new Set(["the", "a", "an", "this", "that", "these", "those", "some", "one"]);

/** Without determiners, marks and clauses that only add ("…, who had been there"). */
function nameTokens(tokens: readonly Token[]): readonly Token[] {
  let first = 0;
  while (first < tokens.length - 1) {
    const t = tokens[first]!;
    const of =
      DROPPED.has(t.lower) && !/^(of|such|who|which|that|in|at)$/.test(tokens[first + 1]!.lower) && t.pos !== "PRON";
    if (!(of || t.pos === "PUNCT" || isMark(t) || t.lower === "by")) break;
    if (t.lower === "one" && tokens[first + 1]!.lower === "of") break;
    first++;
  }
  let last = tokens.length;
  for (let i = first + 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (
      /^[,(–—-]$/.test(t.text) &&
      /^(who|which|whose|whom|where|when|adding|speaking|citing|quoting)$/.test(tokens[i + 1]?.lower ?? "")
    ) {
      last = i;
      break;
    }
    // "Ada Poe (45)": an age is no part of a name
    if (t.text === "(" && tokens[i + 1]?.pos === "NUM") {
      last = i;
      break;
    }
  }
  while (last > first && (tokens[last - 1]!.pos === "PUNCT" || isMark(tokens[last - 1]!))) last--;
  let named = tokens.slice(first, last);
  if (named.length > LONGEST) {
    const core = coreOf(named);
    if (core.length > 0) named = core;
  }
  return named;
}

const SMALL = new Set("the a an of in at for from and its his her their our this that s 's one two".split(" "));
/** The words by which two phrases can be told to name one holder. */
export function keyWords(name: string): Set<string> {
  return new Set(
    name
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((w) => !SMALL.has(w)) ?? [],
  );
}

/** Whether one name holds all words of the other: "Sabo" and "spokesman Milo Sabo". */
export function sameHolder(a: string, b: string): boolean {
  const [x, y] = [keyWords(a), keyWords(b)];
  if (x.size === 0 || y.size === 0) return false;
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  return [...few].every((w) => many.has(w));
}

/** Whether two names may be of one holder: they share a word that is no small word. */
export function mayBeOne(a: string, b: string): boolean {
  const words = keyWords(a);
  for (const w of keyWords(b)) if (words.has(w)) return true;
  return false;
}
