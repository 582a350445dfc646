/** How far a source is known: `resolved` when the text says how it knows, `terminal` when it only names it. */
import type { Access, Resolution } from "../record/root.ts";

/** A faceless source is `unknown`, whatever it is said to have seen (domain 3.1). */
export function resolutionOf(faceless: boolean, access: Access): Resolution {
  if (faceless) return "unknown";
  return access === "not-stated" ? "terminal" : "resolved";
}
