/**
 * The sources of one side as sentences speak of them: which are counted, what they are called together, what cites them,
 * and the account that nobody could verify.
 */
import { fieldOf } from "../record/field.ts";
import type { Root } from "../record/root.ts";
import type { Check, Polarity } from "../record/statement.ts";
import { called, list } from "./called.ts";
import { checkerOf } from "./checked.ts";
import type { Index } from "./lookup.ts";

export const isFree = (root: Root): boolean => fieldOf(root) === "independent";

/** The roots of a side that were not taken back. */
export const standing = (roots: readonly Root[], side: Polarity): Root[] =>
  roots.filter((root) => root.polarity === side && !root.withdrawn);

/** The counted roots of a side, independent ones first. */
export function counted(roots: readonly Root[], side: Polarity): Root[] {
  const mine = standing(roots, side);
  return [...mine.filter(isFree), ...mine.filter((root) => !isFree(root))];
}

export const calledAll = (roots: readonly Root[]): string => list(roots.map(called));

export const citesOf = (roots: readonly Root[]): string[] =>
  roots.flatMap((root) => [root.id, ...root.statements.slice(0, 3)]);

/** First-hand accounts that could not be verified, with the check that failed and who made it, where the text tells. */
export function unverified(
  index: Index,
  roots: readonly Root[],
): { readonly open: readonly Root[]; readonly check: Check | null; readonly checker: string | null } {
  const open = roots.filter((root) => isFree(root) && root.unverified);
  const ids = new Set(open.flatMap((root) => root.statements));
  const check =
    [...index.checks.values()].find((c) => c.outcome === "failed" && c.of.some((id) => ids.has(id))) ?? null;
  return { open, check, checker: check && checkerOf(index, check) };
}
