/**
 * A content's words → how they are told: marked as somebody's own from end to end (direct), in part (mixed), not at all
 * (indirect), or as a noun phrase (nominal).
 *
 * In: `“It fell,”` → direct. `the bridge “fell like a tree”` → mixed. `the fall of the bridge` → nominal.
 */
import type { Token } from "../record/reading.ts";
import type { Form } from "../record/statement.ts";
import type { Clause } from "./clause.ts";
import { isMark } from "./stretch.ts";

const OPENS = /^[“„«‹‘"'‚]$/;

export function formOf(clause: Clause, nominalCue: boolean): Exclude<Form, "own"> {
  const { tokens, main } = clause;
  const inside = insideMarks(tokens);
  const words = tokens.filter((t) => !isMark(t) && /[\p{L}\p{N}]/u.test(t.text));
  const marked = words.filter((t) => inside.has(t)).length;
  if (marked > 0 && marked === words.length) return "direct";
  if (nominalCue || !main) return marked > 0 && main ? "mixed" : "nominal";
  return marked > 0 ? "mixed" : "indirect";
}

/** The tokens that stand between quotation marks. A mark that is never closed holds to the end. */
export function insideMarks(tokens: readonly Token[]): ReadonlySet<Token> {
  const inside = new Set<Token>();
  let open: string | null = null;
  for (const [i, t] of tokens.entries()) {
    if (isMark(t)) {
      if (open === null) {
        if (OPENS.test(t.text) && !isApostrophe(tokens, i)) open = t.text;
      } else if (closes(open, t.text)) open = null;
      continue;
    }
    if (open !== null) inside.add(t);
  }
  return inside;
}

const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "‹": "›",
  "‘": "’",
  '"': '"',
  "'": "'",
  "‚": "‘’",
};
const closes = (open: string, mark: string): boolean => (PAIRS[open] ?? "").includes(mark);
/** "the workers' hall": a mark right behind a letter opens nothing. */
const isApostrophe = (tokens: readonly Token[], i: number): boolean =>
  /^['‘’]$/.test(tokens[i]!.text) &&
  i > 0 &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  /\p{L}$/u.test(tokens[i - 1]!.text);
