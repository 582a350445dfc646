/** A number said of something, as an interval: "at least 18" is [18, null). */
import type { Span } from "./span.ts";

export interface Quantity {
  readonly text: string;
  readonly span: Span | null;
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
  /** "people", "metre", "percent", or null. */
  readonly unit: string | null;
  /** What is counted and what happened to it: "fighters killed". */
  readonly of: string | null;
}
