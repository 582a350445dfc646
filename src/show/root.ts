/** How a root stands, in words: what lowers or raises it, and the words of the articles that say so. */
import type { Answer } from "../answer/shape.ts";
import type { Root } from "../record/root.ts";
import type { Span } from "../record/span.ts";
import type { Check } from "../record/statement.ts";
import { ACCESS, NAMING, STAKE } from "./plain.ts";

/** Naming, access, stake and what lowers it: "saw it; no stake known". */
export function weighed(root: Root): string {
  return [
    root.naming === "named" ? null : NAMING[root.naming],
    ACCESS[root.access],
    STAKE[root.stake],
    root.unverified ? "could not be verified" : null,
    root.withdrawn ? "taken back, not counted" : null,
  ]
    .filter((part) => part !== null)
    .join("; ");
}

/** The words that say how a root knows, or that it did not say; null where no words do. */
export function groundOf(root: Root): { readonly span: Span; readonly article: string } | null {
  const span = root.accessSpan ?? root.accessDenied;
  return span && root.accessArticle ? { span, article: root.accessArticle } : null;
}

/** Whether a check is counted: a repeat in a copy, or one on another matter, is only shown. */
export function isCounted(check: Check, { count }: Answer): boolean {
  return count.checked === undefined || count.checked.includes(check.id);
}
