/**
 * A question in question order → the sentence it asks about, in plain order. "Did Arle buy the mill?" → "Arle bought the
 * mill"; "Were boxes burned?" → "boxes were burned"; "Was it the army that shelled it?" → "the army shelled it".
 */

import { tag } from "../english/tagged.ts";
import { AUX, join, type Plain, uninvert } from "./question-plain.ts";
import { whOf } from "./question-wh.ts";

const LED =
  /^((?:in|on|at|near|during|after|before|since|by|last|this|allegedly|reportedly|yesterday|today|until|under|with|according)\b[^,?]{0,80}|\p{L}+ly),\s+(\p{L}+(?:n['’]t)?\s.+)$/iu;

const WH = /^(?:who|whom|whose|what|which|where|when|why|how)\b/i;

export function plainOf(question: string): Plain | null {
  // "In Kell, did the dam burst": what opens it goes to its end; an adverb falls away
  const led = LED.exec(question);
  if (led && (AUX.test(led[2]!.split(" ")[0]!) || WH.test(led[2]!))) {
    const plain = plainOf(led[2]!);
    const phrase = / /.test(led[1]!) ? led[1]!.charAt(0).toLowerCase() + led[1]!.slice(1) : "";
    const indirect = plain?.indirect === undefined ? {} : { indirect: join(plain.indirect, phrase) };
    return plain && { ...plain, proposition: join(plain.proposition, phrase), ...indirect };
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
