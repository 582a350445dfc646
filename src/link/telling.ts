/** A clause of a statement that tells of what is asked, with all that deciding on it rests on. */
import type { Clause } from "../english/clauses.ts";
import type { Sense } from "../english/meaning.ts";
import type { Tagged } from "../english/tagged.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import type { Compared } from "./compare.ts";
import type { Known } from "./known.ts";
import type { Prepared, Read } from "./prepared.ts";
import { signOf } from "./sided.ts";
import { sayNot } from "./signs.ts";
import type { Topic } from "./topic.ts";
import { AGAINST } from "./verdict.ts";

export interface Told {
  readonly frame: AskedFrame;
  readonly article: Prepared;
  readonly topic: Topic;
  readonly s: Statement;
  readonly read: Read;
  readonly sense: Sense;
  readonly clause: Clause;
  readonly c: Compared;
  /** The sentence in which the statement begins. */
  readonly sentence: readonly Tagged[];
  readonly known: Known;
}

export interface Telling extends Told {
  /** 0 to 1: how near the event is, and how well its parts fit. */
  readonly score: number;
  /** Its words beside the asked ones, for reasons. */
  readonly words: string;
  /** For or against by its words alone; `side`: as a denial turns it. */
  readonly sign: "for" | "against";
  readonly side: "for" | "against";
}

export function tellingOf(told: Told): Telling {
  const { frame, s, read, sense, clause, c } = told;
  const sign = signOf(frame, read, sense, clause, c);
  return {
    ...told,
    score: c.near.score * (0.35 + 0.65 * c.parts),
    words: `“${sense.words}” for “${frame.sense.words}”`,
    sign,
    side: s.standing === "denied" && !sayNot(s, read) ? AGAINST[sign] : sign,
  };
}
