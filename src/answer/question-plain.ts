/**
 * A question's auxiliary and the words behind it → the sentence in plain order: "did" and "Arle buy the mill" → "Arle
 * bought the mill". With the shape in which a question is handed on.
 */
import { tag } from "../english/tagged.ts";
import { pastOf, thirdOf } from "./question-inflected.ts";
import { participle } from "./question-predicate.ts";
import { bareVerb } from "./question-verb.ts";

/** What a question asks for, and the proposition it rests on. */
export interface Plain {
  readonly kind: "whether" | "who" | "what" | "where" | "when" | "how-many";
  readonly proposition: string;
  /** The part that the question turns on: "was it X that …", "who …". */
  readonly focus: "actor" | "recipient" | "place" | "time" | null;
  /** Asks about plans: "Will X …?" */
  readonly future: boolean;
  /** As it stands behind "says": "who shot down the drone", "how many workers Poe Mills laid off". */
  readonly indirect?: string;
  /** Asks for a reason or a way: then what is asked is no part of the event. */
  readonly wh?: "why" | "how";
  /** What is counted ("workers"); "" when only a measure is asked. */
  readonly counted?: string;
  /** Of which kind the number is, where not a bare count: the kinds of `lexicon/units.tsv`, or any of them. */
  readonly measure?: "money" | "time" | "measure" | "any";
}

export const AUX =
  /^(?:did|does|do|didn['’]t|doesn['’]t|don['’]t|is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|has|have|had|hasn['’]t|haven['’]t|hadn['’]t|will|would|won['’]t|can|could|should|shall|may|might|must)$/i;

/** Words beside each other; empty ones fall away. */
export const join = (...parts: readonly string[]): string => parts.filter((p) => p !== "").join(" ");

/** "did" + "Arle buy the mill" → "Arle bought the mill". Null when no verb is found. */
export function uninvert(aux: string, rest: string): string | null {
  const negative = /n['’]t$/.test(aux); // "Didn't X …?" expects yes: it asks the same as "Did X …?"
  const plain = negative
    ? aux
        .replace(/n['’]t$/, "")
        .replace(/^wo$/, "will")
        .replace(/^ca$/, "can")
    : aux;
  const tokens = tag(rest);
  if (tokens[0]?.lower === "there") return join("there", plain, rest.slice(tokens[0].end).trim());
  const at = /^(?:did|does|do)$/.test(plain)
    ? bareVerb(tokens)
    : /^(?:will|would|can|could|should|shall|may|might|must)$/.test(plain)
      ? bareVerb(tokens, true)
      : participle(tokens, plain);
  if (at <= 0 && !(at === 0 && tokens[0]?.tag === "pron")) return null;
  const subject = rest.slice(0, tokens[at]!.start).trim();
  const predicate = rest.slice(tokens[at]!.start).trim();
  if (/^(?:did|does|do)$/.test(plain)) {
    const negated = /\s(?:not|never)$/i.exec(` ${subject}`);
    if (negated) return join(subject.slice(0, -negated[0].trim().length).trim(), plain, negated[0].trim(), predicate);
    const verb = tokens[at]!;
    if (plain === "do") return join(subject, predicate);
    const inflected = plain === "did" ? pastOf(verb.lower) : thirdOf(verb.lower);
    return join(subject, inflected + rest.slice(verb.end));
  }
  // "is the bridge still | closed": the adverb goes with the verb
  const between = /\s(?:not|never|still|now|already|ever|just|also|actually|really|currently)$/i.exec(` ${subject}`);
  if (between) return join(subject.slice(0, -between[0].trim().length).trim(), plain, between[0].trim(), predicate);
  if (/^there$/i.test(subject)) return join("there", plain, predicate);
  return join(subject, plain, predicate);
}
