/**
 * How each statement stands to what is asked: on the event and for or against it, near it, or about something else. Rules
 * on words decide; every relation gives its reason. Symmetrical: swapping two names swaps the answers.
 */
import { MONTH_WORDS, WEEKDAY_WORDS } from "../english/when/words.ts";
import { timesMet } from "../english/words.ts";
import type { Asked } from "../record/asked.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import type { Statement } from "../record/statement.ts";
import { aliasesOf } from "./alias.ts";
import { askedFrame } from "./asked-frame.ts";
import { type Filled, happened, unanswered, update, type Value, valuesOf } from "./candidates.ts";
import { byDoer, type Doer } from "./doer.ts";
import { judge } from "./judge.ts";
import { limitsIn } from "./limit.ts";
import { hintsFor, mayTellBy } from "./may-tell.ts";
import { onlookers } from "./onlooker.ts";
import { type Prepared, prepare } from "./prepared.ts";
import { type Topic, topicTest } from "./topic.ts";
import { turned, withheld } from "./turned.ts";
import { best, UNRELATED, type Verdict } from "./verdict.ts";
import { byWording, wordingOf } from "./wording.ts";

/** How the statements stand to a question; for one that asks who, where, how many …, by the answers that they give. */
export interface Readings {
  /** One for every statement, in their order; `to` is `question`. With several answers: as most holders give it. */
  readonly relations: readonly Relation[];
  /** Empty for a yes/no question, and where nobody gives an answer. */
  readonly values: readonly Value[];
  /** How they stand to what the question takes for granted; null for a yes/no question. */
  readonly granted: readonly Relation[] | null;
}

/** One relation for every statement of the dossiers, in their order; `to` is `question`. */
export const relate = (asked: Asked, dossiers: readonly Dossier[]): readonly Relation[] =>
  readingsOf(asked, dossiers).relations;

export function readingsOf(asked: Asked, dossiers: readonly Dossier[]): Readings {
  const frame = askedFrame(asked);
  const frames = [frame, turned(frame), withheld(frame)].filter((f) => f !== null);
  const aliases = aliasesOf(dossiers);
  const topicOf = topicTest(frame, aliases);
  const relations: Relation[] = [];
  const namesAsked = frame.slots.flatMap((slot) => slot.entity.names.flatMap((name) => name.split(" ")));
  const spoken = dossiers
    .filter((d) => d.statements.length > 0)
    .map((d) => {
      const article = prepare(d, namesAsked);
      return { dossier: d, article, topic: topicOf(article) };
    });
  for (const one of byCompany(spoken)) one.topic = { ...one.topic, speaks: true };
  const limits = frame.norm
    ? [...new Set(spoken.filter((x) => x.topic.speaks).flatMap((x) => limitsIn(x.dossier.article.text)))]
    : [];
  const hints = hintsFor(frames);
  const wording = wordingOf(frame);
  const fillers: Filled[] = [];
  const last = frame.slots.flatMap((slot) => slot.entity.names.map((name) => name.split(" ").at(-1)!));
  const tellsName = (s: Statement): boolean =>
    s.content.some((span) => last.some((name) => span.exact.toLowerCase().includes(name)));
  const doers: Doer[] = [];
  for (const { dossier, article, topic } of spoken) {
    const mayTell =
      topic.speaks && !frame.norm && !frame.manner && asked.kind !== "how-many"
        ? mayTellBy(article, hints)
        : () => true;
    const single = dossier.statements.map((s): Verdict => {
      const read = !topic.speaks
        ? UNRELATED("The article does not name what is asked about.")
        : mayTell(s)
          ? best(frames.map((f) => judge(f, article, topic, aliases, s, limits)))
          : UNRELATED("No words of it tell of what is asked.");
      const unread = !read.decided && (read.relation === "unrelated" || (frame.inner !== null && read.side === null));
      const worded = unread && wording ? byWording(wording, frame, article, s) : null;
      return worded ? best([read, worded]) : read;
    });
    const verdicts = topic.speaks ? onlookers(frame, article, dossier.statements, single) : single;
    for (const [i, s] of dossier.statements.entries()) {
      const verdict = verdicts[i]!;
      const { filler, actor, decided: _, apart: __, ...plain } = verdict;
      if (actor !== undefined)
        doers.push({ at: relations.length, actor, article: s.article, holder: s.chain.at(-1)?.name ?? "" });
      if (verdict.side !== null && (frame.count !== null || frame.asked.kind !== "whether"))
        fillers.push({
          at: relations.length,
          filler: filler ?? null,
          holder: s.chain.at(-1)?.name ?? `article ${article.dossier.article.key}`,
          published: article.published,
          named: tellsName(s),
          denied: verdict.side === "against",
        });
      relations.push({ statement: s.id, to: "question", ...plain, score: Math.round(verdict.score * 1000) / 1000 });
    }
  }
  if (frame.asked.kind === "whether")
    return { relations: withUpdates(byDoer(relations, doers), fillers), values: [], granted: null };
  const values = valuesOf(relations, fillers, aliases);
  return {
    relations: values[0]?.relations ?? unanswered(relations, fillers),
    values,
    granted: happened(relations, fillers),
  };
}

/** Names that say nothing of the matter. */
const CALENDAR = new RegExp(`^(?:${WEEKDAY_WORDS}|${MONTH_WORDS}|i|the|wire|news|times|post)$`);

/** Where an article without the asked names must hold this share of the asked nouns and share a name with one that has them. */
const SHARED = 0.5;

/** Articles that leave the asked names out but speak of the same people and things as those that have them. */
function byCompany<T extends { readonly article: Prepared; readonly topic: Topic }>(spoken: readonly T[]): T[] {
  const names = new Set<string>();
  for (const one of spoken)
    if (one.topic.speaks)
      for (const name of one.article.names)
        if (!CALENDAR.test(name) && name.length > 3 && timesMet(name, "n") === 0) names.add(name);
  return spoken.filter(
    (one) =>
      !one.topic.speaks && one.topic.coverage >= SHARED && [...one.article.names].some((name) => names.has(name)),
  );
}

/** A number below the asked one takes no side when a later article gives a higher count: it was an earlier state. */
function withUpdates(relations: readonly Relation[], fillers: readonly Filled[]): Relation[] {
  const out = [...relations];
  for (const f of fillers) {
    if (f.denied && fillers.some((g) => !g.denied && update(f, g)))
      out[f.at] = {
        ...out[f.at]!,
        relation: "refines",
        side: null,
        reason: "An earlier state of a count that rose later.",
      };
  }
  return out;
}
