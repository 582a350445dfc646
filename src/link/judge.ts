/** One statement against what is asked: its clauses are compared, the best of them decides, and says why. */

import { classesOfNoun } from "../english/meaning.ts";
import { nearEvents } from "../english/nearness.ts";
import { tag } from "../english/tagged.ts";
import type { Statement } from "../record/statement.ts";
import type { Aliases } from "./alias.ts";
import { type AskedFrame, causing } from "./asked-frame.ts";
import { compareClause } from "./compare.ts";
import { byNumber } from "./counted.ts";
import { decide } from "./decide.ts";
import { fitOf, fits } from "./fit.ts";
import { knownOf } from "./known.ts";
import { mannerIn } from "./manner.ts";
import { judgeNorm } from "./measure.ts";
import type { Prepared, Read } from "./prepared.ts";
import { standsForDeed, untold } from "./signs.ts";
import { compareCount, totalIn } from "./toll.ts";
import type { Topic } from "./topic.ts";
import { BAR, rank, UNRELATED, type Verdict, WITHOUT } from "./verdict.ts";

export function judge(
  frame: AskedFrame,
  article: Prepared,
  topic: Topic,
  aliases: Aliases,
  s: Statement,
  limits: readonly number[],
): Verdict {
  const read = article.content(s);
  const known = knownOf(article, aliases, s);
  const around = () => article.around(s);
  let best: Verdict | null = frame.norm ? judgeNorm(frame, article, topic, known, s, read, around(), limits) : null;
  for (const clause of read.clauses) {
    const sense = causing(read.sense(clause), read.tokens, clause);
    const near = nearEvents(frame.sense, sense);
    const stands =
      near.kind === "none" &&
      (standsForDeed(frame, read, clause, sense) || tallies(frame, clause) || mannered(frame, read, clause));
    if (near.kind === "none" && !stands && !(frame.thin && sense.lemma === frame.sense.lemma)) continue;
    if (untold(read, clause, sense, around())) continue;
    const strength = near.kind === "none" ? { kind: "same" as const, score: stands ? 0.85 : 0.6 } : near;
    const compared = compareClause(frame, read.tokens, clause, read.clauses, sense, known, topic, strength, around());
    const verdict = decide({ frame, article, topic, s, read, sense, clause, c: compared, sentence: around(), known });
    if (!best || rank(verdict) > rank(best)) best = verdict;
  }
  if (!best?.side && frame.inner) {
    for (const clause of read.clauses) {
      if (nearEvents(frame.inner.sense, read.sense(clause)).kind === "none") continue;
      const phrases = [clause.object, clause.subject, ...clause.obliques];
      const slot = frame.inner.slots[0];
      if (slot && !phrases.some((p) => p && fits(fitOf(slot.entity, read.tokens, p, known)))) continue;
      if (!best || best.relation === "unrelated")
        best = WITHOUT(0.5, `It tells of what was to follow, not of the act itself: “${read.sense(clause).words}”.`);
    }
  }
  return best ?? figured(frame, topic, s, read) ?? UNRELATED("No words of it tell of what is asked.");
}

/** "put the figure at 17": a number of what the article speaks of, where the words say nothing else that is counted. */
function figured(frame: AskedFrame, topic: Topic, s: Statement, read: Read): Verdict | null {
  if (!frame.count || frame.count.unit !== null || frame.count.measure || topic.coverage < BAR.counted) return null;
  const total = totalIn(read.text);
  if (!total || !/^(?:attributed|asserted|distanced|unverified)$/.test(s.standing)) return null;
  const other = tag(total.of).some((t) => {
    const told = new Set([...classesOfNoun(t.lemma), ...(t.tag === "verb" || t.tag === "adj" ? [t.lemma] : [])]);
    return told.size > 0 && ![...told].some((name) => frame.sense.classes.has(name) || name === frame.sense.lemma);
  });
  const number = { ...total, open: total.max === null, unit: null };
  const side = compareCount(frame.count, number);
  return other || !side ? null : byNumber(side, BAR.onEvent, number, `it puts the number at “${total.text}”.`);
}

/** "counted 31" tells how many, whatever they did. */
const tallies = (frame: AskedFrame, clause: Read["clauses"][number]): boolean =>
  frame.asked.kind === "how-many" && /^(?:count|tally|number)$/.test(clause.lemma) && clause.object !== null;

/** "was set on purpose": the manner that is asked, with whatever verb. */
const mannered = (frame: AskedFrame, read: Read, clause: Read["clauses"][number]): boolean =>
  frame.manner !== null &&
  clause.kind === "verb" &&
  mannerIn(
    read.tokens
      .slice(clause.from, clause.to)
      .map((t) => t.text)
      .join(" "),
  ) === frame.manner;
