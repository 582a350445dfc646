/**
 * A question in question order → the sentence it asks about, in plain order. "Did Arle buy the mill?" → "Arle bought the
 * mill"; "Were boxes burned?" → "boxes were burned"; "Was it the army that shelled it?" → "the army shelled it".
 */

import { table } from "../lexicon/table.ts";
import { isFunctionWord, type Tagged, tag } from "../lexicon/tagged.ts";
import { lemmasOf, timesMet } from "../lexicon/words.ts";

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

export function plainOf(question: string): Plain | null {
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
    const moved = /^(in|at|on|by|to|for|from|with|of)\s+(which|what|whom)\b\s*(.*)$/iu.exec(question);
    return moved ? whOf(`${moved[2]} ${moved[3]} ${moved[1]}`) : null;
  }
  const word = found[1]!.toLowerCase();
  const rest = found[2]!.trim();
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
    const verbal = ["verb", "be", "have", "modal"].includes(tag(`they ${rest}`)[1]?.tag ?? "");
    return { kind: "how-many", proposition: verbal ? `people ${rest}` : rest, focus: null, future };
  }
  if (word === "where" || word === "when" || word === "why" || word === "how") {
    const proposition = aux === 0 ? uninvert(words[0]!.toLowerCase(), words.slice(1).join(" ")) : rest;
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
  const negated = /\s(?:not|never)$/i.exec(` ${subject}`);
  if (negated) return join(subject.slice(0, -negated[0].trim().length).trim(), plain, negated[0].trim(), predicate);
  if (/^there$/i.test(subject)) return join("there", plain, predicate);
  return join(subject, plain, predicate);
}

/** The bare verb after "did X …": where a noun phrase ends and something that follows a verb begins. */
function bareVerb(tokens: readonly Tagged[], orBe = false): number {
  let best = -1;
  let most = 0.35;
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.tag === "comp" && i > 2) break;
    const prev = tokens[i - 1]!;
    if (t.tag === "be" || t.tag === "have" || (t.tag === "do" && !orBe)) {
      if (prev.tag !== "prep" && t.lower !== "being") return i;
      continue;
    }
    if (!/^\p{Ll}/u.test(t.text) || !lemmasOf(t.lower, "v").includes(t.lower)) continue;
    if (["det", "negdet", "poss", "prep", "genitive", "to"].includes(prev.tag)) continue;
    if (isFunctionWord(t.lower)) continue;
    const v = timesMet(t.lower, "v") + 0.5;
    const other = lemmasOf(t.lower, "n").includes(t.lower) ? timesMet(t.lower, "n") : 0;
    const adjective = lemmasOf(t.lower, "a").includes(t.lower) ? timesMet(t.lower, "a") : 0;
    let score = v / (v + other + adjective);
    const next = tokens[i + 1];
    if (
      !next ||
      ["det", "negdet", "poss", "pron", "negpron", "name", "num", "prep", "to", "adv", "comp"].includes(next.tag)
    )
      score += 0.5;
    else if (next.lower !== next.lemma && next.tag === "noun") score += 0.3;
    if (["name", "pron", "negpron"].includes(prev.tag)) score += 0.4;
    else if (prev.tag === "noun" && prev.lower !== prev.lemma) score += 0.2;
    else if (prev.tag === "adj" || prev.tag === "num") score -= 0.5;
    if (phraseAt(tokens, i)) score += 0.6;
    // a verb met earlier has the better claim
    if (best >= 0) score -= 0.25;
    score -= 0.02 * i;
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}

const PHRASES = new Set(
  table("events")
    .flatMap((row) => row.verbs!.split(";"))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.includes(" ") && !phrase.includes("…")),
);
const phraseAt = (tokens: readonly Tagged[], i: number): boolean => {
  const next = tokens[i + 1];
  const third = tokens[i + 2];
  return (
    !!next &&
    (PHRASES.has(`${tokens[i]!.lower} ${next.lower}`) ||
      (!!third && PHRASES.has(`${tokens[i]!.lower} ${next.lower} ${third.lower}`)))
  );
};

/** Where the predicate begins after "were X …" or "has X …": the participle, else what is not the first noun phrase. */
function participle(tokens: readonly Tagged[], aux: string): number {
  const perfect = /^(?:has|have|had)$/.test(aux);
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.tag === "comp" || t.tag === "wh") break;
    const prev = tokens[i - 1]!;
    if (perfect && (t.lower === "been" || t.lower === "had" || t.lower === "done" || t.lower === "become")) return i;
    if (!perfect && t.lower === "being") return i;
    if (["det", "negdet", "poss", "genitive", "to"].includes(prev.tag)) continue;
    const verb = lemmasOf(t.lower, "v")[0];
    const inflected =
      verb !== undefined &&
      (t.lower !== verb ||
        /^(?:hit|put|cut|set|shut|hurt|let|split|spread|cast|shed|read|become|come|run|beat|bet|burst|quit)$/.test(
          t.lower,
        ));
    if (!inflected || !/^\p{Ll}/u.test(t.text)) continue;
    if (t.lower.endsWith("s") && !t.lower.endsWith("ss")) continue;
    if (prev.tag === "prep" && t.lower.endsWith("ing")) continue;
    // "the men arrested in March" before the real participle: take the last when nothing but a phrase stands between
    const next = tokens[i + 1];
    // "was the painting stolen": a noun in -ing before the participle
    const following = next ? lemmasOf(next.lower, "v")[0] : undefined;
    if (
      t.lower.endsWith("ing") &&
      lemmasOf(t.lower, "n").includes(t.lower) &&
      next &&
      following !== undefined &&
      following !== next.lower &&
      !next.lower.endsWith("s")
    )
      continue;
    const nounNext = next && (next.tag === "noun" || next.tag === "name") && (prev.tag === "adj" || prev.tag === "num");
    if (nounNext && !perfect) continue;
    if (
      !next ||
      [
        "prep",
        "adv",
        "det",
        "negdet",
        "pron",
        "to",
        "comp",
        "poss",
        "name",
        "negpron",
        "num",
        "punct",
        "conj",
        "noun",
        "adj",
        "verb",
      ].includes(next.tag)
    ) {
      const last = tokens.length - 1;
      const end = tokens[last]!;
      const closing =
        last > i + 1 &&
        end.form !== "ing" &&
        (end.form === "past" || end.form === "part") &&
        !tokens.slice(i + 1, last).some((x) => ["verb", "comp", "wh", "conj", "be", "to"].includes(x.tag));
      return closing ? last : i;
    }
  }
  if (perfect) return -1;
  // "was nobody on duty", "is the mayor dead", "was he a spy": after the first noun phrase
  const clause = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      (t.tag === "prep" || t.tag === "adj" || t.tag === "adv") &&
      ["noun", "name", "pron", "negpron"].includes(tokens[i - 1]!.tag),
  );
  const second = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      (t.tag === "det" || t.tag === "negdet" || t.tag === "num" || t.tag === "pron" || t.tag === "negpron") &&
      ["noun", "name", "pron"].includes(tokens[i - 1]!.tag),
  );
  const last = predicative(tokens);
  const options = [last, clause, second].filter((i) => i > 0);
  return options.length > 0 ? options[0]! : -1;
}

/** A predicative adjective at the end of its phrase: "is the control room at Arle empty". */
function predicative(tokens: readonly Tagged[]): number {
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.tag === "comp" || t.tag === "wh") break;
    const next = tokens[i + 1];
    if (
      (t.tag === "adj" || (t.tag === "noun" && lemmasOf(t.lower, "a").includes(t.lower))) &&
      (!next || ["prep", "comp", "punct", "adv"].includes(next.tag)) &&
      ["noun", "name", "pron", "adv", "negpron"].includes(tokens[i - 1]!.tag)
    )
      return i;
  }
  return -1;
}

const IRREGULAR = new Map(
  table("irregular")
    .filter((r) => r.pos === "v")
    .map((r) => [r.lemma!, r.forms!.split(" ")[0]!]),
);
/** The past tense of a verb: "buy" → "bought", "stop" → "stopped". */
export function pastOf(verb: string): string {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return irregular;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ||
    (/(?:[^aeiou][aeiou])(?:p|t|r|l|n|b|g|m)$/.test(verb) &&
      /(?:mit|fer|trol|pel|cur|cel|tal|plan|stop|drop|ban)$/.test(verb))
  )
    return `${verb}${verb.at(-1)}ed`;
  return `${verb}ed`;
}
/** The third person: "deny" → "denies". */
export function thirdOf(verb: string): string {
  if (verb === "have") return "has";
  if (verb === "be") return "is";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
