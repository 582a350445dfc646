/**
 * The same question from the other side: "lifted the ban on exports" says also that exports are not banned; "stopped
 * customers from withdrawing money" also that withdrawals were stopped.
 */
import type { Entity } from "../english/entity.ts";
import { classesOfNoun } from "../english/meaning.ts";
import { derivedFrom } from "../english/words.ts";
import type { AskedFrame } from "./asked-frame.ts";

/** "stopped customers from withdrawing money" asks also whether withdrawals were stopped; null for other questions. */
export function withheld(frame: AskedFrame): AskedFrame | null {
  if (!["ban", "freeze", "prevent", "close"].some((c) => frame.sense.classes.has(c))) return null;
  const at = frame.tokens.findIndex(
    (t, i) => t.lower === "from" && frame.tokens[i + 1]?.tag === "verb" && frame.tokens[i + 1]!.form === "ing",
  );
  if (at < 0) return null;
  const nouns = derivedFrom(frame.tokens[at + 1]!.lemma, "v").flatMap(([word, pos]) => (pos === "n" ? [word] : []));
  const head = nouns.find((n) => /(?:al|ion|ment|age|ure|ance|ence|y|ing)$/.test(n)) ?? nouns[0];
  if (head === undefined) return null;
  const entity: Entity = {
    text: head,
    head,
    names: [],
    others: [],
    pronoun: null,
    anyone: false,
    indefinite: true,
    from: at + 1,
    to: at + 2,
  };
  const slots = [
    ...frame.slots.filter((s) => s.part !== "recipient" && s.entity.from < at),
    { part: "recipient" as const, entity, prep: "" },
  ];
  return { ...frame, sense: { ...frame.sense, classes: new Set([...frame.sense.classes, "freeze", "ban"]) }, slots };
}

const UNDOING = ["lift", "end", "cancel", "break-deal", "strip"];
/** "lifted the ban on exports" says also that exports are not banned: the same question from the other side, or null. */
export function turned(frame: AskedFrame): AskedFrame | null {
  if (!UNDOING.some((c) => frame.sense.classes.has(c))) return null;
  const done = frame.slots.find((s) => s.part === "recipient" && s.entity.head !== null);
  const of = frame.slots.find((s) => s.part !== "actor" && s !== done && /^(?:on|of|against|for|to)$/.test(s.prep));
  if (!done || !of) return null;
  const classes = classesOfNoun(done.entity.head!);
  if (classes.size === 0) return null;
  const slots = [...frame.slots.filter((s) => s !== done && s !== of), { ...of, part: "recipient" as const }];
  return {
    ...frame,
    sense: { lemma: done.entity.head!, pos: "n", classes, words: done.entity.text, taken: [], phrasal: false },
    negated: !frame.negated,
    slots,
  };
}
