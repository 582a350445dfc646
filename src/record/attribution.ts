/** What a tagger proposes: which words belong to whom, flat and per article. Statements are built from these. */
import type { Piece } from "./reading.ts";

export interface Attribution {
  /** Whose words: the noun phrase as it stands ("the minister, Ada Poe"); empty when nobody is named. */
  readonly source: readonly Piece[];
  /** What tells that it is somebody's: "said", "according to", "in a statement"; empty for unmarked quotations. */
  readonly cue: readonly Piece[];
  /** What is said. More than one piece when the cue splits it; quotation marks of direct speech are inside. */
  readonly content: readonly Piece[];
  /** 0 to 1: how sure the tagger is. Rules give the measured precision of the rule. */
  readonly score: number;
  /** The rules that made it, by name. */
  readonly rules: readonly string[];
}
