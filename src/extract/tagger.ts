/** The seam where spans are proposed: by rules (`ruleTagger`, also `--fast`), later by a model. */
import type { Attribution } from "../record/attribution.ts";
import type { Reading } from "../record/reading.ts";

export interface Tagger {
  readonly name: string;
  readonly version: string;
  /** Attributions of each reading, in the order given; a reading's own are sorted by place. */
  tag(readings: readonly Reading[]): Promise<Attribution[][]>;
}

export const ruleTagger: Tagger = {
  name: "rules",
  version: "1",
  tag: async (readings) => readings.map(() => []),
};
