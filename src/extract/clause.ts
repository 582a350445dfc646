/** Tokens of a content with their verb groups worked out once, so that every rule looks at the same main clause. */
import type { Token } from "../record/reading.ts";
import { type Group, groupsOf, mainGroup } from "./predicates.ts";

export interface Clause {
  readonly tokens: readonly Token[];
  readonly groups: readonly Group[];
  /** The main verb group; null in a noun phrase or a fragment. */
  readonly main: Group | null;
  /** `[from, to)` of the main clause around its verb group: a condition before it and clauses after it left out. */
  readonly from: number;
  readonly to: number;
}

/** In: `If it was hit, the store would burn, as all do.` Out: main `would burn`, from `the` to before `as`. */
export function clauseOf(tokens: readonly Token[]): Clause {
  const groups = groupsOf(tokens);
  const at = mainGroup(groups);
  const main = at < 0 || (groups[at]!.sub && !opensClause(tokens)) ? null : groups[at]!;
  if (!main) return { tokens, groups, main, from: 0, to: at < 0 ? tokens.length : phraseEnd(tokens) };
  let from = 0;
  const lead = groups.findIndex((g) => g.sub);
  if (lead >= 0 && lead < at) {
    for (let i = groups[lead]!.to; i < main.from; i++) if (tokens[i]!.text === ",") from = i + 1;
  }
  let to = tokens.length;
  for (const group of groups.slice(at + 1)) {
    if (!group.finite) continue;
    to = opening(tokens, main.to, group.from);
    break;
  }
  return { tokens, groups, main, from, to };
}

/** "whether it fell", "what she saw": a clause that hangs on a cue, told as a whole. */
const opensClause = (tokens: readonly Token[]): boolean => {
  const first = tokens.find((t) => /[\p{L}\p{N}]/u.test(t.text));
  return (
    first !== undefined &&
    (LINKS.has(first.lower) || /^(how|why|what|whoever|whatever|whether|lest|once|so)$/.test(first.lower))
  );
};

/** A noun phrase, without the clauses that only say more of it ("a strike, a move that the unions refused to back"). */
function phraseEnd(tokens: readonly Token[]): number {
  const end = tokens.findIndex((t, i) => i > 0 && (/^[,;:–—]$/.test(t.text) || LINKS.has(t.lower)));
  return end < 0 ? tokens.length : end;
}

/** Where the clause of a later verb begins: at its conjunction or relative word, else at the nearest comma, else at it. */
function opening(tokens: readonly Token[], from: number, verb: number): number {
  let comma = -1;
  for (let i = verb - 1; i >= from; i--) {
    const t = tokens[i]!;
    if (t.pos === "SCONJ" || t.pos === "CCONJ" || LINKS.has(t.lower)) return i;
    if (comma < 0 && /^[,;:]$/.test(t.text)) comma = i;
  }
  return comma >= 0 ? comma : verb;
}
const LINKS = new Set(
  "who which whose whom where when while because after before as if unless although though since until that".split(" "),
);
