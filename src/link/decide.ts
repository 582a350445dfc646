/**
 * What a compared clause counts for: another event, too little, somebody else's deed, or what it says to the question. The
 * rules stand in their order; the first that fits decides, and says why in words.
 */
import type { Entity } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Statement } from "../record/statement.ts";
import { another } from "./another.ts";
import { answered } from "./answered.ts";
import type { AskedFrame } from "./asked-frame.ts";
import type { Prepared } from "./prepared.ts";
import { nothingSaidOf } from "./sided.ts";
import { notBy } from "./signs.ts";
import { type Telling, type Told, tellingOf } from "./telling.ts";
import { BAR, SIDED, UNRELATED, type Verdict, WITHOUT } from "./verdict.ts";

export function decide(told: Told): Verdict {
  const telling = tellingOf(told);
  return another(telling) ?? tooLittle(telling) ?? bySomebodyElse(telling) ?? answered(telling);
}

/** A shared verb and little else. */
function tooLittle({ frame, article, topic, s, c, score, words }: Telling): Verdict | null {
  const nameless = !frame.slots.some((x) => x.entity.names.length > 0) && frame.slots.length > 0;
  if (
    nameless &&
    (score < BAR.nameless * c.near.score ||
      ((c.explicit < 1 || c.firm < 1) && !(c.explicit > 0 && topic.coverage >= BAR.whole)))
  )
    return UNRELATED(`Too little of what is asked: ${words}.`);
  if (score < BAR.onEvent || (c.explicit === 0 && topic.coverage < BAR.silent))
    return UNRELATED(`Too little of what is asked: ${words}.`);
  if (c.firm === 0 && c.explicit > 0 && s.chain.length === 0 && !spokenOf(frame, article, s))
    return UNRELATED(`A pronoun, and nothing before it that is asked about: ${words}.`);
  return null;
}

/** The event, done by another than the one asked about, or by anybody but that one. */
function bySomebodyElse({ frame, topic, read, clause, c, known, score, words, side }: Telling): Verdict | null {
  const spared = c.clash === "actor" || c.actorSilent ? notBy(frame, read, known) : null;
  if (spared && (c.explicit >= 1 || (c.explicit > 0 && topic.coverage > 0.5))) {
    const by: "for" | "against" = frame.negated ? "for" : "against";
    return SIDED(by, score, `it says “${spared}”.`);
  }
  if (c.beaten) {
    const by = frame.sense.classes.has("win") === frame.negated ? "for" : "against";
    return SIDED(by, score, `the one asked about is told to have been beaten (${words}).`);
  }
  if (c.clash === "actor" || c.clash === "proxy") {
    const people = c.clash === "actor" && side === "for" && unnamed(c.agent);
    if ((c.explicit < 1 && !people) || c.near.kind === "opposite")
      return UNRELATED(`Somebody else's doing: “${c.instead}”.`);
    return {
      actor: people ? "people" : "other",
      relation: "differs",
      side: null,
      score,
      reason:
        c.clash === "proxy"
          ? `The same event, but by an ally, not by the one asked about: “${c.instead}”.`
          : `The same event, but by another: “${c.instead}”.`,
    };
  }
  if (side === "for" && clause.kind === "noun" && nothingSaidOf(read, clause))
    return WITHOUT(score, `It says that nobody spoke of it: ${words}.`);
  return null;
}

/** Sentences before a pronoun in which what it stands for is looked for. */
const BACK = 2;

/** Whether what is asked about stands in the statement's sentence or right before it, so that a pronoun can mean it. */
function spokenOf(frame: AskedFrame, article: Prepared, s: Statement): boolean {
  const span = s.content[0];
  const at = span ? article.sentenceOf(span) : -1;
  if (at < 0) return true;
  const names = new Set(frame.slots.flatMap((slot) => slot.entity.names.flatMap((name) => name.split(" "))));
  const heads = frame.slots.flatMap((slot) => (slot.entity.head === null ? [] : [slot.entity.head]));
  for (let i = Math.max(0, at - BACK); i <= at; i++)
    for (const t of article.sentence(i).tokens)
      if (names.has(t.lower) || (t.tag === "noun" && heads.some((head) => nearNouns(head, t.lemma) >= 0.5)))
        return true;
  return names.size + heads.length === 0;
}

/** People who might be anybody: "three men in the tower". */
const unnamed = (e: Entity | null): boolean =>
  e !== null && e.names.length === 0 && /^(?:man|woman|person|people|figure|youth|boy|girl|guy)$/.test(e.head ?? "");
