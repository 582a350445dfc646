/**
 * A clause framed by words that give its claim to somebody without a verb of saying in front of it.
 *
 * In: `The ministry's version is that the dam held.` Out: source `The ministry`, cue `version is`, content `the dam held`.
 * Also `Per Zed Wire, P`, `Rumour has it that P` (nobody), `In Poe's telling, P`, `What Poe said was that P`,
 * `P, it was announced` (nobody), `Poe pleaded not guilty to P`, `Footage appeared to show P`,
 * `It was the army that said P`, `P, or so the army says`.
 */
import type { Piece, Token } from "../record/reading.ts";
import { claimWords } from "./claim-words.ts";
import { cues, GIVES, plainVerb } from "./cues.ts";
import { isBe } from "./predicates.ts";
import { roleOf } from "./role.ts";
import { beforeStop, pieceOf } from "./stretch.ts";

export interface Framed {
  /** Null where nobody is named. */
  readonly source: Piece | null;
  readonly cue: Piece;
  readonly content: Piece;
  /** How it is said, where no row of `lexicon/cues.tsv` tells. */
  readonly class?: string;
  readonly rule: string;
}

/** A frame in front of its clause is no longer than this, in tokens. */
const FRAME = 16;

/** What a frame calls the words that follow it. */
const WORDS = new RegExp(`^(?:${claimWords("framed")})$`);
const DOUBTED = new RegExp(`^(?:${claimWords("doubted")})$`);
const RUMOUR = new RegExp(`^(?:${claimWords("rumour")})s?$`);
const TELLING = new RegExp(`^(?:${claimWords("telling")}|own)$`);

export function framedIn(tokens: readonly Token[]): Framed | null {
  const end = beforeStop(tokens);
  if (end < 5) return null;
  return (
    per(tokens, end) ??
    inTelling(tokens, end) ??
    hasIt(tokens, end) ??
    whatSaid(tokens, end) ??
    wordIs(tokens, end) ??
    itIsSaid(tokens, end) ??
    notGuilty(tokens, end) ??
    appearsToShow(tokens, end) ??
    cleft(tokens, end) ??
    orSoSays(tokens, end)
  );
}

/** The row of a verb that takes a that-clause. */
const reporting = (t: Token) => plainVerb(t.lemma, (c) => c.takes.has("that"));
const tells = (lemma: string): boolean =>
  plainVerb(lemma, (c) => GIVES.test(c.class) && c.takes.has("that")) !== undefined;

/** "Per Zed Wire, P", "As per police, P", "P, per two officials": never "per day". */
function per(tokens: readonly Token[], end: number): Framed | null {
  for (let i = 0; i < end - 1; i++) {
    if (tokens[i]!.lower !== "per") continue;
    const from = tokens[i - 1]?.lower === "as" ? i - 1 : i;
    const opens = from === 0;
    if (!opens && tokens[from - 1]!.text !== ",") return null;
    const comma = tokens.findIndex((t, k) => k > i && t.text === ",");
    const to = opens ? comma : end;
    if (to <= i + 1 || to - i > FRAME) return null;
    const source = tokens.slice(i + 1, to);
    if (roleOf(source) === "unknown" && !source.every((t) => t.pos === "PROPN" || t.pos === "DET")) return null;
    const content = opens ? pieceOf(tokens, to + 1, end) : pieceOf(tokens, 0, from - 1);
    if (opens ? end - to < 4 : from < 4) return null;
    return { source: pieceOf(tokens, i + 1, to), cue: pieceOf(tokens, from, i + 1), content, rule: "framed-per" };
  }
  return null;
}

/** "In Poe's telling, P", "In the ministry's account, P". */
function inTelling(tokens: readonly Token[], end: number): Framed | null {
  if (tokens[0]!.lower !== "in" && tokens[0]!.lower !== "by") return null;
  const comma = tokens.findIndex((t) => t.text === ",");
  if (comma < 3 || comma > FRAME || end - comma < 4) return null;
  const head = tokens[comma - 1]!;
  if (!TELLING.test(head.lower)) return null;
  const mark = tokens.findIndex(
    (t, i) => i > 0 && i < comma && (/^['’]s?$/.test(t.text) || /['’]s?$/.test(t.text) || t.lower === "'s"),
  );
  const possessive = /^(?:his|her|their|its)$/.test(tokens[1]!.lower) ? 2 : mark < 0 ? -1 : mark;
  if (possessive < 0) return null;
  return {
    source: pieceOf(tokens, 1, possessive),
    cue: pieceOf(tokens, Math.min(comma - 1, Math.max(possessive, 1)), comma),
    content: pieceOf(tokens, comma + 1, end),
    rule: "framed-telling",
  };
}

/** "Rumour has it that P", "The ministry has it that P". */
function hasIt(tokens: readonly Token[], end: number): Framed | null {
  const has = tokens.findIndex(
    (t, i) => i > 0 && i < 10 && /^(?:has|had|have)$/.test(t.lower) && tokens[i + 1]?.lower === "it",
  );
  if (has < 1 || tokens[has + 2]?.lower !== "that" || end - has < 5) return null;
  const source = tokens.slice(0, has);
  const rumour = source.some((t) => RUMOUR.test(t.lower));
  return {
    source: rumour ? null : pieceOf(tokens, 0, has),
    cue: pieceOf(tokens, rumour ? 0 : has, has + 2),
    content: pieceOf(tokens, has + 3, end),
    class: rumour ? "hearsay" : "assertive",
    rule: "framed-has-it",
  };
}

/** "What Poe said was that P", "All Poe would say was that P". */
function whatSaid(tokens: readonly Token[], end: number): Framed | null {
  if (!/^(?:what|all)$/.test(tokens[0]!.lower)) return null;
  for (let v = 2; v < Math.min(end - 3, FRAME); v++) {
    if (tokens[v]!.pos !== "VERB" || !isBe(tokens[v + 1])) continue;
    if (!reporting(tokens[v]!) || tokens[v + 2]?.lower !== "that") return null;
    let to = v;
    while (to > 1 && (tokens[to - 1]!.pos === "AUX" || tokens[to - 1]!.pos === "ADV")) to--;
    if (to === 1) return null;
    return {
      source: pieceOf(tokens, 1, to),
      cue: pieceOf(tokens, to, v + 1),
      content: pieceOf(tokens, v + 3, end),
      rule: "framed-what",
    };
  }
  return null;
}

/** "The ministry's version is that P", "The word from the ministry is that P", "The official line is that P" (nobody). */
function wordIs(tokens: readonly Token[], end: number): Framed | null {
  const that = tokens.findIndex((t, i) => i > 2 && i < FRAME && t.lower === "that" && isBe(tokens[i - 1]));
  if (that < 0 || end - that < 4) return null;
  const head = tokens.findIndex((t, i) => i < that - 1 && WORDS.test(t.lower));
  if (head < 0) return null;
  const before = tokens.slice(0, head);
  const mark = before.findIndex((t) => t.lower === "'s" || t.lower === "'" || /^(?:his|her|their|its)$/.test(t.lower));
  const from = tokens.findIndex((t, i) => i > head && i < that - 1 && /^(?:from|of|by|in|at|among)$/.test(t.lower));
  const gap = tokens.slice(head + 1, that - 1);
  if (from < 0 && gap.some((t) => t.pos !== "ADV" && t.pos !== "ADJ")) return null;
  const own = mark >= 0 && /^(?:his|her|their|its)$/.test(before[mark]!.lower);
  const source =
    from >= 0
      ? pieceOf(tokens, from + 1, that - 1)
      : own
        ? pieceOf(tokens, mark, mark + 1)
        : mark > 0
          ? pieceOf(tokens, 0, mark)
          : null;
  if (source && source.end <= source.start) return null;
  const word = tokens[head]!.lower;
  return {
    source,
    cue: pieceOf(tokens, head, from >= 0 ? head + 1 : that),
    content: pieceOf(tokens, that + 1, end),
    class: DOUBTED.test(word) || RUMOUR.test(word) ? (source ? "distancing" : "hearsay") : "assertive",
    rule: "framed-word",
  };
}

/** "P, it was announced", "P, it is claimed": told by nobody named. */
function itIsSaid(tokens: readonly Token[], end: number): Framed | null {
  let it = end - 1;
  while (it > 3 && end - it < 8 && !(tokens[it]!.lower === "it" && tokens[it - 1]!.text === ",")) it--;
  if (it <= 3 || tokens[it]!.lower !== "it" || tokens[it - 1]!.text !== ",") return null;
  const verb = tokens.findIndex((t, i) => i > it && i < end && t.pos === "VERB");
  if (verb < 0 || !tokens.slice(it + 1, verb).some(isBe) || verb < end - 4) return null;
  const row = reporting(tokens[verb]!);
  if (!row) return null;
  const hearsay = cues()
    .verbs.get("be")
    ?.some((c) => c.words[1] === tokens[verb]!.lemma && c.class === "hearsay");
  return {
    source: null,
    cue: pieceOf(tokens, it, verb + 1),
    content: pieceOf(tokens, 0, it - 1),
    class: hearsay ? "hearsay" : row.class,
    rule: "framed-it-is-said",
  };
}

/** "Poe pleaded not guilty to P": the deed, denied. */
function notGuilty(tokens: readonly Token[], end: number): Framed | null {
  const guilty = tokens.findIndex((t, i) => i > 2 && t.lower === "guilty" && tokens[i - 1]!.lower === "not");
  if (guilty < 0 || tokens[guilty - 2]!.lemma !== "plead" || tokens[guilty + 1]?.lower !== "to" || guilty + 2 >= end)
    return null;
  let from = guilty - 2;
  while (from > 1 && tokens[from - 1]!.pos === "AUX") from--;
  if (from < 1) return null;
  return {
    source: pieceOf(tokens, 0, from),
    cue: pieceOf(tokens, from, guilty + 2),
    content: pieceOf(tokens, guilty + 2, end),
    class: "denying",
    rule: "framed-not-guilty",
  };
}

/** "A video posted online appeared to show P": the picture's, as it looks. */
function appearsToShow(tokens: readonly Token[], end: number): Framed | null {
  for (let v = 1; v < Math.min(end - 3, FRAME); v++) {
    if (!/^(?:appear|seem|purport)$/.test(tokens[v]!.lemma) || tokens[v + 1]!.lower !== "to") continue;
    if (!/^(?:show|depict|capture|indicate|suggest|record|reveal)$/.test(tokens[v + 2]!.lemma)) return null;
    const verb = tokens.findIndex((t) => t.pos === "VERB"); // "a video posted online"
    if (roleOf(tokens.slice(0, Math.min(v, verb))) !== "document") return null;
    return {
      source: pieceOf(tokens, 0, v),
      cue: pieceOf(tokens, v, v + 3),
      content: pieceOf(tokens, v + 3, end),
      class: tokens[v]!.lemma === "purport" ? "distancing" : "assertive",
      rule: "framed-picture",
    };
  }
  return null;
}

/** "It was the army that said P", "It is the mayor who claims that P". */
function cleft(tokens: readonly Token[], end: number): Framed | null {
  if (tokens[0]!.lower !== "it" || !isBe(tokens[1])) return null;
  const who = tokens.findIndex((t, i) => i > 2 && i < FRAME && /^(?:that|who|which)$/.test(t.lower));
  const verb = tokens[who + 1];
  if (who < 0 || verb?.pos !== "VERB" || end - who < 5 || !tells(verb.lemma)) return null;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(tokens[who - 1]!.pos)) return null;
  const from = who + (tokens[who + 2]?.lower === "that" ? 3 : 2);
  return {
    source: pieceOf(tokens, 2, who),
    cue: pieceOf(tokens, who + 1, who + 2),
    content: pieceOf(tokens, from, end),
    rule: "framed-cleft",
  };
}

/** "P, or so the army says", "P – at least that is what the army says". */
function orSoSays(tokens: readonly Token[], end: number): Framed | null {
  const verb = tokens[end - 1]!;
  if (!tells(verb.lemma.replace(/s$/, "")) || end < 8) return null;
  for (let i = end - 3; i > 3 && i > end - FRAME; i--) {
    if (!/^[,–—-]$/.test(tokens[i]!.text)) continue;
    const words = tokens.slice(i + 1, end - 1).map((t) => t.lower);
    const lead = /^(?:or so |(?:or )?(?:at least )?(?:that is|that 's|this is) what |so )/.exec(`${words.join(" ")} `);
    if (!lead) return null;
    const from = i + 1 + lead[0].trim().split(" ").length;
    if (from >= end - 1) return null;
    return {
      source: pieceOf(tokens, from, end - 1),
      cue: pieceOf(tokens, end - 1, end),
      content: pieceOf(tokens, 0, i),
      class: /^claim/.test(verb.lemma) || lead[0].startsWith("or so") ? "distancing" : "assertive",
      rule: "framed-or-so",
    };
  }
  return null;
}
