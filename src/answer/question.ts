/**
 * A question in words → what is asked: its proposition, who, whom, where, when, how many, and the words by which a store
 * finds articles. "Did Arle buy the mill in March 2030?" → "Arle bought the mill in March 2030", actor Arle, buy, 2030-03.
 */

import { type Clause, clausesOf, type Phrase } from "../english/clauses.ts";
import { dateIn } from "../english/dates.ts";
import { entityOf } from "../english/entity.ts";
import { classNamed } from "../english/event-classes.ts";
import { tellingWords } from "../english/hints.ts";
import { namesEvent, senseOf } from "../english/meaning.ts";
import { quantitiesIn } from "../english/numbers.ts";
import { namesOf, type Tagged, tag } from "../english/tagged.ts";
import { isMonth, isWeekday } from "../english/when/words.ts";
import type { Actor } from "../record/actor.ts";
import type { Asked } from "../record/asked.ts";
import type { Event } from "../record/event.ts";
import { idOf } from "../record/id.ts";
import { HearsayError, problem } from "../record/problem.ts";
import { fromHeadline } from "./question-headline.ts";
import { plainOf } from "./question-order.ts";
import { namedIn, termsOf } from "./question-terms.ts";
import { bare } from "./question-wrapping.ts";

/** Longer than any question a person asks; longer texts are pasted articles. */
const LONGEST = 600;

/** Takes a question apart. Throws `HearsayError` `not-a-question` with why when there is nothing to answer. */
export function questionOf(text: string): Asked {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const not = (why: string) => new HearsayError(problem("not-a-question", { question: shown, why }));
  if (text.trim() === "") throw not("it is empty");
  if (text.length > LONGEST) throw not(`it has ${text.length} characters, more than the ${LONGEST} of a question`);
  if (!/\p{L}{2}/u.test(text)) throw not("it has no words");
  const asked = fromHeadline(bare(text));
  const plain = plainOf(asked);
  if (!plain) throw not("no verb was found in it");
  const proposition = plain.proposition;
  const tokens = tag(proposition, namesOf(asked));
  const clauses = clausesOf(tokens, namesEvent);
  const main = mainClause(tokens, clauses);
  if (!main) throw not("it says of nothing that it happened");
  const content = tokens.filter((t) => ["noun", "name", "verb", "adj", "num"].includes(t.tag));
  if (content.length < (plain.kind === "whether" ? 2 : 1))
    throw not("it names nobody and nothing that a report could speak of");
  const event = eventOf(proposition, tokens, clauses, main);
  return {
    text,
    kind: plain.kind,
    proposition,
    polarity: main.negated ? "-" : "+",
    terms: termsOf(tokens, main),
    names: namedIn(tokens),
    tells: tellingWords(senseOf(tokens, main)),
    event,
    focus: plain.focus,
    future: plain.future || main.modal === "will" || main.modal === "shall",
    ...(plain.indirect === undefined ? {} : { indirect: plain.indirect }),
    ...(plain.wh === undefined ? {} : { wh: plain.wh }),
    ...(plain.counted === undefined ? {} : { counted: plain.counted }),
    ...(plain.measure === undefined ? {} : { measure: plain.measure }),
  };
}

/** The clause that is asked about: the first with a finite verb that governs the others. */
function mainClause(tokens: readonly Tagged[], clauses: readonly Clause[]): Clause | null {
  const verbs = clauses.filter((c) => c.kind !== "noun" && c.outer < 0 && !c.infinitive);
  const finite = verbs.filter(
    (c) => tokens[c.at]!.form !== "ing" || c.modal !== null || auxiliary(tokens, c.at) === "be",
  );
  const outer = finite.filter((c) => !c.inside);
  return (
    outer.find((c) => c.subject || c.object) ??
    finite.find((c) => c.subject || c.object) ??
    finite[0] ??
    clauses.find((c) => c.kind === "noun") ??
    null
  );
}

/** The word before a verb, adverbs and "not" left out: "are" of "are still running". */
function auxiliary(tokens: readonly Tagged[], verb: number): string | undefined {
  let at = verb - 1;
  while (["adv", "neg"].includes(tokens[at]?.tag ?? "")) at--;
  return tokens[at]?.tag;
}

const actorOf = (tokens: readonly Tagged[], phrase: Phrase | null): Actor[] => {
  if (!phrase) return [];
  const entity = entityOf(tokens, phrase);
  if (entity.anyone && entity.names.length === 0) return [];
  const name = entity.text.replace(/^(?:the|a|an|any|no) /i, "");
  return [{ name, span: null, id: idOf("q", name.toLowerCase()), role: "unknown", aka: [] }];
};

function eventOf(proposition: string, tokens: readonly Tagged[], clauses: readonly Clause[], main: Clause): Event {
  const sense = senseOf(tokens, main);
  const known = [...sense.classes][0];
  const kind = known ? classNamed(known) : null;
  const place = placeIn(tokens, main);
  const placeName = place ? entityOf(tokens, place).text.replace(/^the /i, "") : null;
  const time = dateIn(tokens);
  return {
    type: kind?.type ?? (main.kind === "state" ? "x-STATE" : "x-NONE"),
    mode: kind?.mode ? [kind.mode] : [],
    predicate: sense.lemma,
    actor: actorOf(tokens, main.subject),
    recipient: actorOf(
      tokens,
      main.object ?? clauses.find((c) => c.outer >= 0 && clauses[c.outer] === main)?.object ?? null,
    ),
    place: placeName
      ? {
          text: placeName,
          span: null,
          name: placeName,
          id: null,
          country: null,
          latitude: null,
          longitude: null,
          precision: "unknown",
        }
      : null,
    time: time ? { text: time.text, span: null, edtf: time.edtf, from: time.from, to: time.to } : null,
    quantity: quantitiesIn(proposition).map((q) => ({
      text: q.text,
      span: null,
      min: q.min,
      max: q.max,
      unit: q.unit,
      of: q.of,
    })),
  };
}

const PLACED = /(?:^| )(?:in|at|near|outside|inside|off|on|over)$/;
/** The named place of the clause: behind its verb, else what hangs on who acts or is acted on ("police in Vale"). */
function placeIn(tokens: readonly Tagged[], main: Clause): Phrase | null {
  const isPlace = (prep: string, from: number, to: number): boolean =>
    PLACED.test(prep) &&
    tokens
      .slice(from, to)
      .some((t) => t.tag === "name" && !isWeekday(t.lower.replace(/s$/, "")) && !isMonth(t.lower)) &&
    !(/^(?:on|over)$/.test(prep) && tokens[from - 2]?.tag === "noun" && !/^the$/.test(tokens[from]!.lower)) &&
    !(prep === "over" && tokens[to - 1]!.tag !== "name") &&
    !dateIn(tokens.slice(from - 1, to));
  // "the attack on Hale Bank" is not placed by its object
  const direct = main.obliques.find(
    (o) => isPlace(o.prep, o.from, o.to) && !(o.prep === "on" && namesEvent(tokens[o.from - 2] ?? tokens[o.from]!)),
  );
  if (direct) return direct;
  for (const phrase of [main.subject, main.object, main.complement]) {
    if (!phrase) continue;
    for (let i = phrase.head + 1; i < phrase.to; i++) {
      if (tokens[i]!.tag !== "prep" || !/^(?:in|at|near|over)$/.test(tokens[i]!.lower)) continue;
      let to = i + 1;
      while (to < phrase.to && !["prep", "conj", "punct", "verb"].includes(tokens[to]!.tag)) to++;
      if (isPlace(tokens[i]!.lower, i + 1, to)) return { from: i + 1, to, head: to - 1 };
    }
  }
  return null;
}
