/**
 * What keeps a clause that tells of the asked event from taking a side: it leaves something out that is asked, or leaves
 * the event itself open. "She died" leaves out what killed her; "asked whether she died" is open.
 */
import { numberIn } from "./counted.ts";
import { mannerIn } from "./manner.ts";
import { relationOf } from "./sided.ts";
import { future, OPEN } from "./signs.ts";
import type { Telling } from "./telling.ts";
import { effectOn } from "./undone.ts";
import { BAR, type Verdict, WITHOUT } from "./verdict.ts";

/** In their order; the first that is so decides. `open`: the event may not be; otherwise something of it is not told. */
const GAPS: readonly (readonly [so: (telling: Telling) => boolean, reason: string, open?: "open"])[] = [
  [unsettled, "The event, but only as a plan, a condition or a question", "open"],
  [bare, "The event in a word, without who, whom or where"],
  [
    ({ c, side }) => c.near.converse === true && c.actorSilent && side === "for",
    "The event from its other end, without the one asked about",
  ],
  [({ read }) => OPEN.test(read.text), "An open question about it", "open"],
  [uncaused, "What happened, without what brought it about"],
  [ownerless, "The event without the one who is asked about"],
  [
    ({ frame, read }) => frame.manner !== null && mannerIn(read.text) === null,
    "The event, without whether it was meant",
  ],
];

export function leftOut(telling: Telling): Verdict | null {
  const gap = GAPS.find(([so]) => so(telling));
  if (!gap) return null;
  const [, reason, open] = gap;
  const verdict = WITHOUT(telling.score, `${reason}: ${telling.words}.`);
  return open ? { ...verdict, relation: relationOf(telling.side, telling.c) } : verdict;
}

function unsettled({ frame, s, read, clause }: Telling): boolean {
  return (
    // "asked whether the head had been suspended"
    read.tokens[clause.from - 1]?.lower === "whether" ||
    effectOn(frame.sense, read, clause) === "open" ||
    s.standing === "hypothetical" ||
    (s.standing === "prospective" && !frame.asked.future) ||
    future(clause, frame)
  );
}

function bare(telling: Telling): boolean {
  const { frame, topic, s, read, c } = telling;
  if (c.explicit > 0 || s.standing === "denied") return false;
  const manner = frame.manner !== null && mannerIn(read.text) !== null && topic.coverage >= BAR.silent;
  return !manner && !(topic.coverage >= BAR.counted && numberIn(telling));
}

/** "she died" says nothing of what or who made her die. */
function uncaused({ frame, c, side }: Telling): boolean {
  const { classes } = frame.sense;
  return side === "for" && c.actorSilent && (classes.has("cause") || (c.near.kind === "wider" && classes.has("kill")));
}

/** Nobody did it: then the one asked about did not; but that somebody did it says nothing of whom. */
function ownerless({ frame, topic, c, side }: Telling): boolean {
  const actor = frame.slots.find((x) => x.part === "actor");
  return (
    side === "for" &&
    c.actorSilent &&
    actor !== undefined &&
    frame.slots.some((x) => x.part === "actor" && x.entity.names.length > 0) &&
    (frame.focus === "actor" || !topic.has(actor))
  );
}
