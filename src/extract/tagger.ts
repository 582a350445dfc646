/**
 * The seam where spans are proposed: by rules (`ruleTagger`, also `--fast`), later by a model.
 *
 * In: readings. Out: attributions of each, sorted by place. They do not overlap, except that a source may serve several
 * cues and that a source handed on has two attributions with the same content: `Reuters reported, citing the ministry,
 * that the dam held` gives [the dam held] to `Reuters` with the cue `reported`, and again to `the ministry` with the cue
 * `citing` and the rule `citing`. The chain is the order of the two.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Reading } from "../record/reading.ts";
import { tagWithin } from "./within.ts";

export interface Tagger {
  readonly name: string;
  readonly version: string;
  /** Attributions of each reading, in the order given; a reading's own are sorted by place. */
  tag(readings: readonly Reading[]): Promise<Attribution[][]>;
}

export const ruleTagger: Tagger = {
  name: "rules",
  version: "1",
  tag: async (readings) => readings.map((reading) => tagWithin(reading, { start: 0, end: reading.text.length })),
};
