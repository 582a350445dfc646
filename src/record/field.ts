/** In which field of the count a root stands, and which kinds of access are first-hand (cases, rules 5 and 7). */
import type { Access, Root } from "./root.ts";

/** Fields of the table of one side; a root is counted in exactly one. */
export type Field = "independent" | "ownInterest" | "adversary" | "secondHand" | "unknown";

const FIRST_HAND: ReadonlySet<Access> = new Set(["witness", "actor", "document", "sensor", "investigation"]);

/** First-hand: the text says how it knows, and it knows it from no other. */
export const isFirstHand = (access: Access): boolean => FIRST_HAND.has(access);

/** Stake decides first; null for a withdrawn root, which is listed and not counted. */
export function fieldOf(root: Root): Field | null {
  if (root.withdrawn) return null;
  if (root.stake === "own-interest" || root.stake === "aligned") return "ownInterest";
  if (root.stake === "adversary") return "adversary";
  if (root.stake === "unknown") return root.resolution === "unknown" ? "unknown" : "secondHand";
  return isFirstHand(root.access) ? "independent" : "secondHand";
}
