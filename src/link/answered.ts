/**
 * What a clause on the asked event says to what is asked: a side, the number or name that fills the asked place, or the
 * event without what is asked. "Eleven died" to "how many died" gives 11; "some died" leaves it out.
 */
import { classNamed } from "../english/event-classes.ts";
import type { AskedFrame } from "./asked-frame.ts";
import { counted } from "./counted.ts";
import { fillerOf } from "./filler.ts";
import { leftOut } from "./left-out.ts";
import { normSaid } from "./limit.ts";
import { mannerIn } from "./manner.ts";
import { reasonOf, relationOf } from "./sided.ts";
import type { Telling } from "./telling.ts";
import { AGAINST, SIDED, type Verdict, WITHOUT } from "./verdict.ts";

export const answered = (telling: Telling): Verdict =>
  leftOut(telling) ?? otherManner(telling) ?? unmeasured(telling) ?? counted(telling) ?? plainly(telling);

/** By accident, where on purpose is asked. */
const otherManner = ({ frame, read, score, words, side }: Telling): Verdict | null =>
  frame.manner && mannerIn(read.text) !== frame.manner
    ? SIDED(AGAINST[side], score, `it tells of another manner (${words}).`)
    : null;

const unmeasured = ({ frame, read, score, words }: Telling): Verdict | null =>
  frame.norm && !normSaid(read.text) ? WITHOUT(score, `The measure without what is allowed: ${words}.`) : null;

function plainly({ frame, article, s, read, clause, c, score, words, sign, side }: Telling): Verdict {
  const filler = fillerOf(frame, c, read, clause, article, s);
  const actor = !frame.slots.some((x) => x.part === "actor")
    ? null
    : !c.actorSilent
      ? "told"
      : againstSomebody(frame)
        ? "unowned"
        : "silent";
  return {
    ...(actor ? { actor } : {}),
    relation: relationOf(side, c),
    side,
    score,
    reason: reasonOf(side, c, words, sign !== side),
    ...(filler ? { filler } : {}),
  };
}

/** "Shells hit the clinic" does not say whose: deeds that anybody might have done to somebody. */
const againstSomebody = (frame: AskedFrame): boolean =>
  frame.slots.some((slot) => slot.part === "actor" && slot.entity.names.length > 0) &&
  [...frame.sense.classes].some((name) => /^(?:ASSAULT|x-CRIME|x-LEAK)/.test(classNamed(name)!.type));
