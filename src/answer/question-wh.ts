/**
 * A question that opens with a question word → the sentence it takes for granted and the part that it asks for. "How many
 * workers did Poe Mills lay off?" → "Poe Mills laid off workers", counted: workers. "Where was it found?" → "it was found".
 */
import { tag } from "../english/tagged.ts";
import { FIELD, fieldOf, timesMet } from "../english/words.ts";
import { table } from "../lexicon/table.ts";
import { AUX, join, type Plain, uninvert } from "./question-plain.ts";
import { bareVerb } from "./question-verb.ts";

/** The question without its mark; null when it opens with no question word or has no verb. */
export function whOf(question: string): Plain | null {
  const toll = TOLL.exec(question);
  if (toll) return whOf(`how many people died ${toll[1]!.toLowerCase() === "of" ? "in" : toll[1]} ${toll[2]}`);
  const found = /^(who|whom|whose|what|which|where|when|why|how many|how much|how)\b\s*(.*)$/iu.exec(question);
  if (!found) {
    // "In which town did …", "By whom was …"
    const agent = /^by\s+(?:whom|who)\s+(was|were|is|are|has|have|had)\s+(.+)$/iu.exec(question);
    if (agent) {
      const asked = uninvert(agent[1]!.toLowerCase(), agent[2]!);
      return asked === null
        ? null
        : {
            kind: "who",
            proposition: `${asked} by somebody`,
            focus: "actor",
            future: false,
            indirect: `by whom ${asked}`,
          };
    }
    const moved = /^(in|at|on|near|by|to|for|from|with|of)\s+(which|what|whom)\b\s*(.*)$/iu.exec(question);
    return moved && (placedOf(moved[1]!, moved[2]!, moved[3]!) ?? whOf(`${moved[2]} ${moved[3]} ${moved[1]}`));
  }
  const word = found[1]!.toLowerCase();
  // "who was it that ordered the attack" asks who ordered it
  const rest = found[2]!.trim().replace(/^(?:was|is|were)\s+(?:it|that|they)\s+(?:that|who|which|whom)\s+/iu, "");
  if (rest === "") return null;
  const words = rest.split(" ");
  const aux = words.findIndex((w) => AUX.test(w));
  const asked: Asked = { word, rest, words, aux, future: aux >= 0 && /^(?:will|shall)$/i.test(words[aux]!) };
  if (word === "how many" || word === "how much") return numberOf(asked);
  const extent = word === "how" ? EXTENT.exec(rest) : null;
  if (extent) return extentOf(asked, extent[1]!.toLowerCase());
  if (word === "where" || word === "when" || word === "why" || word === "how") return adverbOf(asked);
  return somebodyOf(asked);
}

/** "what is the death toll of the flood", "how high was the number of dead in …": how many died. */
const TOLL =
  /^(?:what|how (?:high|large|big))\s+(?:is|was|are|were)\s+the\s+(?:\p{L}+\s+)?(?:(?:death )?toll|number of (?:dead|deaths|fatalities|victims|people killed))\s+(of|in|from|at|after|on)\s+(.+)$/iu;

/** "in which town did the crash happen" asks where, "on what day" asks when; null for "with which bank". */
function placedOf(prep: string, word: string, rest: string): Plain | null {
  const words = rest.split(" ");
  const aux = words.findIndex((w) => AUX.test(w));
  if (aux < 1 || !/^(?:in|at|on|near|from)$/i.test(prep)) return null;
  const field = fieldOf(tag(words[aux - 1]!)[0]?.lemma ?? "", "n");
  const when = field === FIELD.time;
  if (!when && field !== FIELD.location && field !== FIELD.object && field !== FIELD.artifact) return null;
  const plain = adverbOf({
    word: when ? "when" : "where",
    rest: words.slice(aux).join(" "),
    words: words.slice(aux),
    aux: 0,
    future: false,
  });
  const lead = [prep.toLowerCase(), word, ...words.slice(0, aux)].join(" ");
  return plain && { ...plain, indirect: `${lead} ${plain.proposition}` };
}

/** A question word with what follows it: where its auxiliary stands among the words, or -1. */
interface Asked {
  readonly word: string;
  readonly rest: string;
  readonly words: readonly string[];
  readonly aux: number;
  readonly future: boolean;
}

/** What stands before the auxiliary ("long" of "how long was she jailed") and the sentence behind it in plain order. */
function behindAux({ words, aux }: Asked): { readonly lead: string; readonly sentence: string | null } {
  const sentence = uninvert(words[aux]!.toLowerCase(), words.slice(aux + 1).join(" "));
  return { lead: words.slice(0, aux).join(" "), sentence };
}

/** Particles that stay with their verb: "laid off | workers". */
const PARTICLE = /^(?:off|up|down|out|away|back|over)\b/;

/** "how many people died in …", "how many people did the army kill", "how much was paid". */
function numberOf(asked: Asked): Plain | null {
  const { word, rest, words, aux, future } = asked;
  const measured = (counted: string) => {
    const measure = word === "how many" ? unitOf(counted) : measureOf(counted, rest);
    return measure === null ? {} : { measure };
  };
  if (aux > 0) {
    // "how many of the hostages were freed" counts hostages
    const noun = words
      .slice(0, aux)
      .join(" ")
      .replace(/^of\s+/i, "");
    const after = words.slice(aux + 1).join(" ");
    const inverted =
      /^(?:did|do|does)/i.test(words[aux]!) || /^(?:the|a|an|his|her|its|their|\p{Lu})/u.test(after)
        ? uninvert(words[aux]!.toLowerCase(), after)
        : null;
    const plain = { kind: "how-many", focus: null, future, counted: noun, ...measured(noun) } as const;
    if (!inverted)
      return { ...plain, proposition: `${noun} ${words.slice(aux).join(" ")}`, indirect: `${word} ${rest}` };
    // the counted noun goes behind the verb and its particle: "the army shot down planes in Arle"
    const tokens = tag(after);
    const verb = tokens[bareVerb(tokens)];
    const tail = verb ? after.slice(verb.end) : "";
    const cut = tail !== "" && inverted.endsWith(tail) ? inverted.length - tail.length : inverted.length;
    const particle = PARTICLE.exec(inverted.slice(cut).trim())?.[0] ?? "";
    return {
      ...plain,
      proposition: join(
        inverted.slice(0, cut),
        particle,
        noun,
        inverted.slice(cut).trim().slice(particle.length).trim(),
      ),
      indirect: `${word} ${noun} ${inverted}`,
    };
  }
  if (aux === 0 && /^(?:did|do|does|has|have|had|will|would|was|were|is|are)$/i.test(words[0]!)) {
    const { sentence } = behindAux(asked);
    if (sentence)
      return {
        kind: "how-many",
        proposition: sentence,
        focus: null,
        future,
        counted: "",
        indirect: `${word} ${sentence}`,
        ...measured(""),
      };
  }
  const second = tag(`they ${rest}`)[1];
  const verbal =
    second !== undefined &&
    (["be", "have", "modal"].includes(second.tag) ||
      (second.tag === "verb" && timesMet(second.lower, "n") <= timesMet(second.lemma, "v")));
  const counted = verbal ? "people" : countedIn(rest);
  return {
    kind: "how-many",
    proposition: verbal ? `people ${rest}` : rest,
    focus: null,
    future,
    counted,
    indirect: `${word} ${rest}`,
    ...measured(verbal ? "" : counted),
  };
}

/** The words before the verb: "young miners" of "young miners died in Arle". */
function countedIn(rest: string): string {
  const tokens = tag(rest);
  const end = tokens.findIndex((t, i) => i > 0 && ["verb", "be", "have", "modal", "do", "prep", "wh"].includes(t.tag));
  return end > 0 ? rest.slice(0, tokens[end - 1]!.end) : "";
}

/** "tonnes of oil" is measured, not counted. */
function unitOf(counted: string): "money" | "time" | "measure" | null {
  const first = counted.split(" ")[0]!.toLowerCase();
  const kind = first === "" ? undefined : table("units").find((row) => row.form === first)?.kind;
  return kind === "money" || kind === "time" || kind === "measure" ? kind : null;
}

const MONEY_ASKED =
  /\b(?:pay|paid|pays|cost|costs|spend|spent|spends|earn\w*|owe\w*|lend|lent|borrow\w*|bid|offer\w*|sell|sold|worth|donat\w*|invest\w*|fined?|bribed?|money|cash|rent)\b/i;
/** "How much money …", "How much did it cost?": money; "how much water": any measure. */
const measureOf = (counted: string, rest: string): "money" | "any" =>
  /^(?:money|cash)?$/i.test(counted) && MONEY_ASKED.test(`${counted} ${rest}`) ? "money" : "any";

const EXTENT = /^(long|far|high|deep|wide|tall|big|large|heavy|fast)\s+(?=\S)/i;

/** "how long was she jailed": a number of hours or days; "how deep is the shaft": of metres. */
function extentOf(asked: Asked, extent: string): Plain | null {
  if (asked.aux !== 1) return adverbOf(asked);
  const { sentence } = behindAux(asked);
  if (sentence === null) return null;
  return {
    kind: "how-many",
    proposition: sentence,
    focus: null,
    future: asked.future,
    counted: "",
    measure: extent === "long" ? "time" : /^(?:big|large)$/.test(extent) ? "any" : "measure",
    indirect: `how ${extent} ${sentence}`,
  };
}

/** Where, when, why, how. */
function adverbOf(asked: Asked): Plain | null {
  const { word, rest, aux, future } = asked;
  const { lead, sentence } =
    aux === 0 || (word === "how" && aux > 0 && aux < 3) ? behindAux(asked) : { lead: "", sentence: rest };
  if (sentence === null) return null;
  return {
    kind: word === "where" ? "where" : word === "when" ? "when" : "what",
    proposition: sentence,
    focus: word === "where" ? "place" : word === "when" ? "time" : null,
    future,
    indirect: join(word, lead, sentence),
    ...(word === "why" || (word === "how" && lead === "") ? { wh: word } : {}),
  };
}

/** Who, whom, what, which, whose. */
function somebodyOf(asked: Asked): Plain | null {
  const { word, rest, words, aux, future } = asked;
  const kind = word === "what" ? "what" : "who";
  const as = `${word} ${rest}`;
  if (aux === 0) {
    // "who was shot", "what did Arle buy", "whom did the army hit"; "who did it" and "who will win" ask for the one who acts
    const object =
      /^(?:did|do|does)$/i.test(words[0]!) ||
      (/^(?:has|have|had|will|would|can|could)$/i.test(words[0]!) && !tag(rest)[1]?.tag.startsWith("verb"));
    const { sentence } = object ? behindAux(asked) : { sentence: null };
    if (sentence !== null)
      return { kind, proposition: sentence, focus: "recipient", future, indirect: `${word} ${sentence}` };
    const anyone = kind === "what" ? "something" : "somebody";
    return { kind, proposition: `${anyone} ${rest}`, focus: "actor", future, indirect: as };
  }
  if (word === "what" && ["verb", "modal"].includes(tag(`it ${rest}`)[1]?.tag ?? ""))
    return { kind, proposition: `something ${rest}`, focus: "actor", future, indirect: as };
  if (word === "which" || word === "whose" || word === "what") {
    // "which club did he join" / "which army shelled the town"
    if (aux > 0 && /^(?:did|do|does|has|have|had|will)$/i.test(words[aux]!)) {
      const { lead, sentence } = behindAux(asked);
      if (sentence)
        return {
          kind: "what",
          proposition: sentence,
          focus: "recipient",
          future,
          indirect: `${word} ${lead} ${sentence}`,
        };
    }
    const anyone = word === "what" ? "something" : "somebody";
    return { kind, proposition: opened(rest, anyone), focus: "actor", future, indirect: as };
  }
  return { kind, proposition: `somebody ${rest}`, focus: "actor", future, indirect: as };
}

/** "army shelled the town" → "somebody shelled the town": the asked noun is what is to be filled. */
function opened(rest: string, anyone: string): string {
  const tokens = tag(rest);
  const at = tokens.findIndex((t, i) => i > 0 && ["verb", "be", "have", "modal", "do"].includes(t.tag));
  return at <= 0 ? `a ${rest}` : `${anyone} ${rest.slice(tokens[at]!.start)}`;
}
