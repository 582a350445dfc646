/** A time expression and the interval it stands for. */
import type { Span } from "./span.ts";

export interface Time {
  /** The expression as it stands. */
  readonly text: string;
  readonly span: Span | null;
  /** ISO 8601-2 (EDTF), or null when it cannot be resolved; `from` and `to` are then null too. */
  readonly edtf: string | null;
  /** First and last day that it can mean, `YYYY-MM-DD`; an open side is null. */
  readonly from: string | null;
  readonly to: string | null;
}
