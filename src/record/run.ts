/** One run of a command over a case, and a person's judgement on a record: both only ever added, never changed. */
export interface Run {
  readonly type: "run";
  readonly id: string;
  readonly command: string;
  readonly version: string;
  /** ISO 8601 date-time. */
  readonly at: string;
  /** What the run gave: the answer's JSON for `ask`, the counts for `add`. */
  readonly result: unknown;
}

export interface Judgement {
  readonly type: "judgement";
  readonly id: string;
  /** Id of the record it is about. */
  readonly of: string;
  readonly field: string;
  readonly value: string;
  readonly was: string | null;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}
