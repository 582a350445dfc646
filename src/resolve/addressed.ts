/**
 * "You" in somebody's quoted words → the state or body that is meant, when the text before names just one whom the
 * speaker is said to criticise, warn or address.
 *
 * In: `Kosta has sharpened his criticism of Norland. … “You have wanted to break us,” Kosta said.` Out: the same
 * statement with Norland as the actor of its event, inferred: without a span. Two such bodies, or none: nothing.
 */
import { table } from "../lexicon/table.ts";
import type { Actor } from "../record/actor.ts";
import { type Reading, sentenceAt } from "../record/reading.ts";
import type { Mention, Statement } from "../record/statement.ts";
import { nearby } from "./nearby.ts";

/** How many sentences before the quotation may name the one addressed: what news of one dispute takes up. */
const BACK = 8;
/** How much of a sentence is looked through, in UTF-16 units from its end. */
const LONGEST = 1000;

/** Who carries the words is not who is meant. */
const MEDIA: ReadonlySet<string> = new Set(["outlet", "agency", "state-media"]);

type ActorMention = Mention & { kind: "actor" };

let words: RegExp | null = null;
/** Words that turn to somebody, with the preposition that leads to whom: rows of `lexicon/addressing.tsv`. */
function addressing(): RegExp {
  words ??= new RegExp(
    `\\b(?:${table("addressing")
      .map((row) => row.words!)
      .join("|")})\\s+(?:the\\s+)?`,
    "giu",
  );
  return words;
}

/** The statement with whom it addresses, when it says "you". `mentions`: of the article, in order of place. */
export function addressed(statement: Statement, reading: Reading, mentions: readonly Mention[]): Statement {
  const { event, form } = statement;
  const speaker = statement.chain.at(-1)?.actor;
  const first = statement.content[0];
  if (!event || !speaker || !first || form !== "direct") return statement;
  const said = statement.content.map((c) => c.exact.slice(0, 2000)).join(" ");
  if (!/\byou(?:r|rs|rselves)?\b/i.test(said)) return statement;
  const actor = addressee(reading, reading.points.toUnit(first.start), speaker, mentions);
  if (!actor) return statement;
  const acts = /^[^\p{L}]*(?:(?:and|but|so|then|yet|now)\s+)?you\s/iu.test(said);
  if (acts && event.actor.length === 0) return { ...statement, event: { ...event, actor: [actor] } };
  if (event.recipient.length > 0) return statement;
  return { ...statement, event: { ...event, recipient: [actor] } };
}

/** The one state or body that the nearest sentence before `at` has the speaker address; null when it names several. */
function addressee(reading: Reading, at: number, speaker: string, mentions: readonly Mention[]): Actor | null {
  let last = sentenceAt(reading, at);
  const least = Math.max(0, last - BACK);
  for (; last >= least; last--) {
    const sentence = reading.sentences[last]!;
    const end = Math.min(sentence.end, at);
    const start = Math.max(sentence.start, end - LONGEST);
    const text = reading.text.slice(start, end);
    const hits = [...text.matchAll(addressing())];
    if (hits.length === 0) continue;
    const inside = actorsIn(mentions, reading.points.toPoint(start), reading.points.toPoint(end), reading);
    const found = new Map<string, ActorMention>();
    for (const hit of hits) {
      const from = reading.points.toPoint(start + hit.index);
      const to = reading.points.toPoint(start + hit.index + hit[0].length);
      if (!inside.some((m) => m.id === speaker && m.span!.start < from)) continue;
      const whom = inside.find((m) => m.span!.start === to);
      if (whom && whom.id !== speaker && !MEDIA.has(whom.role)) found.set(whom.id, whom);
    }
    if (found.size > 1) return null;
    for (const m of found.values()) return { name: m.name, span: null, id: m.id, role: m.role, aka: m.aka };
  }
  return null;
}

const actorsIn = (mentions: readonly Mention[], from: number, to: number, reading: Reading): ActorMention[] =>
  nearby(mentions, from, to, reading.part).filter((m): m is ActorMention => m.kind === "actor" && m.span!.end <= to);
