/**
 * A question in question order → the sentence it asks about, in plain order. "Did Arle buy the mill?" → "Arle bought the
 * mill"; "Were boxes burned?" → "boxes were burned"; "Was it the army that shelled it?" → "the army shelled it".
 */

import { tag } from "../english/tagged.ts";
import { timesMet } from "../english/words.ts";
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
}

const AUX =
  /^(?:did|does|do|didn['’]t|doesn['’]t|don['’]t|is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|has|have|had|hasn['’]t|haven['’]t|hadn['’]t|will|would|won['’]t|can|could|should|shall|may|might|must)$/i;

const LED =
  /^((?:in|on|at|near|during|after|before|since|by|last|this|allegedly|reportedly|yesterday|today|until|under|with|according)\b[^,?]{0,80}|\p{L}+ly),\s+(\p{L}+(?:n['’]t)?\s.+)$/iu;

const WH = /^(?:who|whom|whose|what|which|where|when|why|how)\b/i;

export function plainOf(question: string): Plain | null {
  // "In Kell, did the dam burst": what opens it goes to its end; an adverb falls away
  const led = LED.exec(question);
  if (led && (AUX.test(led[2]!.split(" ")[0]!) || WH.test(led[2]!))) {
    const plain = plainOf(led[2]!);
    const phrase = / /.test(led[1]!) ? led[1]!.charAt(0).toLowerCase() + led[1]!.slice(1) : "";
    return plain && { ...plain, proposition: join(plain.proposition, phrase) };
  }
  const words = question.split(" ");
  const first = words[0]!.toLowerCase();
  const rest = words.slice(1).join(" ");
  const cleft =
    /^(?:was|is|were|wasn['’]t|isn['’]t)$/.test(first) && /^(?:it|that)\s/i.test(rest)
      ? cleftOf(rest.replace(/^\S+\s+/, ""))
      : null;
  if (cleft) return { kind: "whether", future: false, ...cleft };
  const wh = whOf(question);
  if (wh) return wh;
  if (AUX.test(first) && rest !== "") {
    const proposition = uninvert(first, rest);
    return proposition === null
      ? null
      : { kind: "whether", proposition, focus: null, future: /^(?:will|won|shall)/.test(first) };
  }
  const future = /\b(?:will|is going to|are going to)\b/i.test(question) && !/\b(?:said|says)\b/i.test(question);
  return { kind: "whether", proposition: question, focus: null, future };
}

/** "the army that shelled the clinic" → the army shelled the clinic, turning on its actor. */
function cleftOf(text: string): Pick<Plain, "proposition" | "focus"> | null {
  const found = /^(.+?)\s+(that|who|which|whom|where|when)\s+(.+)$/iu.exec(text);
  if (!found) return null;
  const [, focus, , clause] = found as unknown as [string, string, string, string];
  const tokens = tag(clause);
  const opens = tokens[0];
  if (!opens) return null;
  if (opens.tag === "verb" || opens.tag === "be" || opens.tag === "have" || opens.tag === "modal" || opens.tag === "do")
    return { proposition: `${focus} ${clause}`, focus: "actor" };
  const place = /^(?:in|at|on|near|by|from|to|during|after|before)\s/i.test(focus);
  if (place)
    return {
      proposition: `${clause} ${focus}`,
      focus:
        /^(?:in|on|at|during|after|before)\s+(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
          focus,
        )
          ? "time"
          : "place",
    };
  return { proposition: `${clause} ${focus}`, focus: "recipient" };
}

function whOf(question: string): Plain | null {
  const found = /^(who|whom|whose|what|which|where|when|why|how many|how much|how)\b\s*(.*)$/iu.exec(question);
  if (!found) {
    // "In which town did …", "By whom was …"
    const agent = /^by\s+(?:whom|who)\s+(was|were|is|are|has|have|had)\s+(.+)$/iu.exec(question);
    if (agent) {
      const asked = uninvert(agent[1]!.toLowerCase(), agent[2]!);
      return asked === null
        ? null
        : { kind: "who", proposition: `${asked} by somebody`, focus: "actor", future: false };
    }
    const moved = /^(in|at|on|by|to|for|from|with|of)\s+(which|what|whom)\b\s*(.*)$/iu.exec(question);
    return moved ? whOf(`${moved[2]} ${moved[3]} ${moved[1]}`) : null;
  }
  const word = found[1]!.toLowerCase();
  // "who was it that ordered the attack" asks who ordered it
  const rest = found[2]!.trim().replace(/^(?:was|is|were)\s+(?:it|that|they)\s+(?:that|who|which|whom)\s+/iu, "");
  if (rest === "") return null;
  const words = rest.split(" ");
  const aux = words.findIndex((w) => AUX.test(w));
  const future = aux >= 0 && /^(?:will|shall)$/i.test(words[aux]!);
  if (word === "how many" || word === "how much") {
    // "how many people died in …" / "how many people did the army kill"
    if (aux > 0) {
      const noun = words.slice(0, aux).join(" ");
      const after = words.slice(aux + 1).join(" ");
      const inverted =
        /^(?:did|do|does)/i.test(words[aux]!) || /^(?:the|a|an|his|her|its|their|\p{Lu})/u.test(after)
          ? uninvert(words[aux]!.toLowerCase(), after)
          : null;
      if (inverted) {
        // the counted noun goes behind the verb: "the army killed people in Arle"
        const tokens = tag(after);
        const verb = tokens[bareVerb(tokens)];
        const tail = verb ? after.slice(verb.end) : "";
        const head = tail !== "" && inverted.endsWith(tail) ? inverted.slice(0, -tail.length) : inverted;
        return {
          kind: "how-many",
          proposition: join(head, noun, head === inverted ? "" : tail.trim()),
          focus: null,
          future,
        };
      }
      return { kind: "how-many", proposition: `${noun} ${words.slice(aux).join(" ")}`, focus: null, future };
    }
    if (aux === 0 && /^(?:did|do|does|has|have|had|will|would)$/i.test(words[0]!)) {
      const asked = uninvert(words[0]!.toLowerCase(), words.slice(1).join(" "));
      if (asked) return { kind: "how-many", proposition: asked, focus: null, future };
    }
    const second = tag(`they ${rest}`)[1];
    const verbal =
      second !== undefined &&
      (["be", "have", "modal"].includes(second.tag) ||
        (second.tag === "verb" && timesMet(second.lower, "n") <= timesMet(second.lemma, "v")));
    return { kind: "how-many", proposition: verbal ? `people ${rest}` : rest, focus: null, future };
  }
  if (word === "where" || word === "when" || word === "why" || word === "how") {
    // "how long was she jailed": the measure stands before the auxiliary
    const proposition =
      aux === 0 || (word === "how" && aux > 0 && aux < 3)
        ? uninvert(words[aux]!.toLowerCase(), words.slice(aux + 1).join(" "))
        : rest;
    if (proposition === null) return null;
    return {
      kind: word === "where" ? "where" : word === "when" ? "when" : "what",
      proposition,
      focus: word === "where" ? "place" : word === "when" ? "time" : null,
      future,
    };
  }
  const kind = word === "what" ? "what" : "who";
  if (aux === 0) {
    // "who was shot", "what did Arle buy", "whom did the army hit"
    const object =
      /^(?:did|do|does|has|have|had|will|would|can|could)$/i.test(words[0]!) && !tag(rest)[1]?.tag.startsWith("verb");
    const proposition = object
      ? uninvert(words[0]!.toLowerCase(), words.slice(1).join(" "))
      : `${kind === "what" ? "something" : "somebody"} ${rest}`;
    if (proposition === null) return null;
    return { kind, proposition, focus: object ? "recipient" : "actor", future };
  }
  if (word === "what" && ["verb", "modal"].includes(tag(`it ${rest}`)[1]?.tag ?? ""))
    return { kind, proposition: `something ${rest}`, focus: "actor", future };
  if (word === "which" || word === "whose" || word === "what") {
    // "which club did he join" / "which army shelled the town"
    if (aux > 0 && /^(?:did|do|does|has|have|had|will)$/i.test(words[aux]!)) {
      const proposition = uninvert(words[aux]!.toLowerCase(), words.slice(aux + 1).join(" "));
      if (proposition) return { kind: "what", proposition, focus: "recipient", future };
    }
    return { kind: word === "what" ? "what" : "who", proposition: `a ${rest}`, focus: "actor", future };
  }
  return { kind, proposition: `somebody ${rest}`, focus: "actor", future };
}

const join = (...parts: readonly string[]): string => parts.filter((p) => p !== "").join(" ");

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
