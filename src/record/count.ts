/** The table of roots for and against. `independent` is the interval [lo, hi]. */
export interface SideCount {
  readonly independent: readonly [number, number];
  readonly ownInterest: number;
  readonly adversary: number;
  readonly secondHand: number;
  readonly unknown: number;
}

export interface Count {
  readonly for: SideCount;
  readonly against: SideCount;
  readonly checks: { readonly failed: number; readonly passed: number; readonly unanswered: number };
  /** Ids of the checks that are counted, each once: repeats in copies and checks on other matters are left out. */
  readonly checked?: readonly string[];
  /** Articles searched, and relays: holders that only pass on. Shown, never counted as sources. */
  readonly articles: number;
  readonly relays: number;
}
