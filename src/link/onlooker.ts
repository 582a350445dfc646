/**
 * What somebody who was there says right after the article has told the asked event: "I saw her go under" after "The
 * Otter sank off Vale on Monday". The words of the quotation lean on those before it, and tell of the same event: a
 * quotation, by another holder, in the first person, past, that points at what was told, takes the side of what it leans on.
 */
import type { Entity } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import { find } from "../lexicon/phrase.ts";
import { table } from "../lexicon/table.ts";
import type { Statement } from "../record/statement.ts";
import type { AskedFrame } from "./asked-frame.ts";
import type { Prepared, Read } from "./prepared.ts";
import { OPEN } from "./signs.ts";
import { canAct } from "./stand-ins.ts";
import type { Verdict } from "./verdict.ts";

/** Sentences between what tells the event and the quotation that leans on it: the next paragraph of a news text. */
const REACH = 3;
/** Below `BAR.onEvent` plus what words of its own would give: told by leaning alone. */
const SCORE = 0.55;

const rows = (access: (a: string) => boolean, zone: (z: string) => boolean): readonly string[] =>
  table("access").flatMap((row) => (access(row.access!) && zone(row.zone!) ? [row.phrase!] : []));
/** How somebody speaks who was there, did it or holds the thing: rows of `lexicon/access.tsv`. */
let there: readonly string[] | null = null;
let away: readonly string[] | null = null;
const wasThere = (text: string): boolean => {
  there ??= rows(
    (a) => /^(?:witness|sensor|investigation|document)$/.test(a),
    (z) => z === "direct",
  );
  away ??= rows(
    (a) => /^(?:second-hand|inference|not-stated)$/.test(a),
    (z) => z === "direct" || z === "denies",
  );
  return there.some((row) => find(row, text)) && !away.some((row) => find(row, text));
};

/** "nothing of the kind happened", "it never happened": a denial that names the event by pointing at it. */
const NEVER =
  /\b(?:nothing (?:of (?:the|that) (?:kind|sort)|like (?:that|it|this)|at all)? ?(?:happened|occurred|took place|went on|was wrong)|(?:it|this|that) (?:never|did not|didn['’]t) (?:happen|occur|take place)(?:ed)?|no such thing|nothing happened)\b/i;
const UNSURE = /\b(?:if|whether|maybe|perhaps|might|may|must have|could have|should|i hope|i wish|i think|i guess)\b/i;

/** The verdicts of an article's statements, in their order, with those of quotations that lean on a told event. */
export function onlookers(
  frame: AskedFrame,
  article: Prepared,
  statements: readonly Statement[],
  verdicts: readonly Verdict[],
): Verdict[] {
  const out = [...verdicts];
  if (frame.asked.kind !== "whether" || frame.count || frame.norm || frame.manner || frame.inner || frame.asked.future)
    return out;
  const told = statements.flatMap((s, i) => {
    const { side } = verdicts[i]!;
    return side && s.standing !== "withdrawn" && s.content[0] && s.content[0].in === undefined ? [{ s, side }] : [];
  });
  if (told.length === 0) return out;
  const doer = frame.slots.find((slot) => slot.part === "actor" && canAct(slot.entity))?.entity;
  const place = (s: Statement) => article.sentenceOf(s.content[0]!);
  for (const [i, s] of statements.entries()) {
    const now = verdicts[i]!;
    if (now.side !== null || now.apart || !s.content[0] || s.content[0].in || !speaks(s)) continue;
    const holder = s.chain.at(-1)!.name;
    // the same holder's other words are read with these anyway, and add nobody
    if (told.some((t) => t.s.chain.at(-1)?.name === holder)) continue;
    const at = place(s);
    const anchor = told.filter((t) => place(t.s) <= at && at - place(t.s) <= REACH && before(t.s, s)).at(-1);
    if (!anchor || told.some((t) => t.side !== anchor.side)) continue;
    const read = article.content(s);
    const text = s.content.map((c) => c.exact).join(" ");
    if (OPEN.test(text) || UNSURE.test(text) || !wasThere(text)) continue;
    const never = NEVER.test(text);
    const side = never ? (frame.negated ? "for" : "against") : anchor.side;
    // "no tram came off": only words that also say no lean on it
    const no = frame.negated ? "for" : "against";
    if (!never && anchor.side === no && s.polarity === "+") continue;
    if (!never && !pointsAt(frame, read.tokens, article.content(anchor.s).tokens)) continue;
    out[i] = {
      ...(doer && !tellsDoer(doer, read) ? { actor: "unseen" as const } : {}),
      relation: side === no ? "contradicts" : "entails",
      side,
      score: SCORE,
      reason: `${side === "for" ? "For" : "Against"}: somebody who was there goes on from “${short(anchor.s)}”.`,
    };
  }
  return out;
}

const before = (a: Statement, b: Statement): boolean => a.content[0]!.start < b.content[0]!.start;
const short = (s: Statement): string => {
  const [exact] = s.content.map((c) => c.exact);
  return exact!.length > 60 ? `${exact!.slice(0, 60).replace(/\s+\S*$/, "")} …` : exact!;
};

/** A quotation, as fact, by somebody of whom more is told than a plural. */
const speaks = (s: Statement): boolean =>
  (s.form === "direct" || s.form === "mixed") &&
  s.kind === "fact" &&
  s.chain.length > 0 &&
  /^(?:attributed|distanced|unverified)$/.test(s.standing) &&
  ["named", "described", "anonymous"].includes(s.chain.at(-1)!.naming);

const POINTS =
  /^(?:it|its|itself|they|them|their|he|him|his|she|her|hers|that|this|these|those|there|both|one|two|everyone|everybody|each|none)$/;

/** Whether words point at what was told: a pronoun, or a noun of the asked event or of the words leant on. */
function pointsAt(frame: AskedFrame, tokens: readonly Tagged[], leant: readonly Tagged[]): boolean {
  const asked = frame.slots.map((slot) => slot.entity);
  const nouns = new Set([...leant.filter((t) => t.tag === "noun").map((t) => t.lemma), ...asked.flatMap(nounsOf)]);
  const names = new Set(asked.flatMap((e) => e.names.flatMap((n) => n.split(" "))));
  return tokens.some(
    (t) =>
      (POINTS.test(t.lower) && (t.tag === "pron" || t.tag === "poss" || t.tag === "negpron" || t.tag === "num")) ||
      (t.tag === "name" && names.has(t.lower)) ||
      (t.tag === "noun" && [...nouns].some((n) => nearNouns(n, t.lemma) >= 0.5)),
  );
}

/** Whether words tell of somebody who acts that can be the asked one: "they fired", "the guards". */
function tellsDoer(doer: Entity, { tokens, clauses }: Read): boolean {
  const names = new Set(doer.names.flatMap((n) => n.split(" ")));
  return (
    clauses.some(
      ({ kind, subject }) => kind === "verb" && subject && /^(?:they|he|she|it)$/.test(tokens[subject.head]!.lower),
    ) ||
    tokens.some(
      (t) => names.has(t.lower) || (t.tag === "noun" && doer.head !== null && nearNouns(doer.head, t.lemma) >= 0.7),
    )
  );
}

const nounsOf = (e: Entity): readonly string[] => [...(e.head === null ? [] : [e.head]), ...e.others];
