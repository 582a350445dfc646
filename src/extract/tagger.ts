/**
 * The seam where spans are proposed: by rules (`ruleTagger`, `--fast`), or by rules and the trained model together
 * (`model/tagger.ts`).
 *
 * In: readings. Out: attributions of each, sorted by place, and the names that the model saw in the same run (rules alone
 * see none: `resolve` has its own). Attributions do not overlap, except that a source may serve several
 * cues and that a source handed on has two attributions with the same content: `Zed Wire reported, citing the ministry,
 * that the dam held` gives [that the dam held] to `Zed Wire` with the cue `reported`, and again to `the ministry` with the
 * cue `citing` and the rule `citing`. The one with the rule `citing` is the inner link of the chain, wherever it stands;
 * so too `a guard` with the cue `as saying` in `Zed Wire quoted a guard as saying that …`. What is told within a content
 * (`…, Ada Poe said, Zed Wire reports`) is found by `tagWithin` on that content.
 *
 * The rules are named in `lexicon/tagging-rules.tsv`, the second name of each attribution is its row of `lexicon/cues.tsv`.
 */
import type { Attribution } from "../record/attribution.ts";
import type { Reading } from "../record/reading.ts";
import type { Sighting } from "../record/sighting.ts";
import { tagWithin } from "./within.ts";

export interface Tagged {
  readonly attributions: readonly Attribution[];
  /** By place; none overlaps another. */
  readonly sightings: readonly Sighting[];
}

export interface Tagger {
  readonly name: string;
  readonly version: string;
  /** What is proposed in each reading, in the order given. */
  tag(readings: readonly Reading[]): Promise<Tagged[]>;
}

export const ruleTagger: Tagger = {
  name: "rules",
  version: "1",
  tag: async (readings) =>
    readings.map((reading) => ({
      attributions: tagWithin(reading, { start: 0, end: reading.text.length }),
      sightings: [],
    })),
};
