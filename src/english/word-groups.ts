/** Tagged words → groups: noun phrases, verb groups, and the small words between. "the old mill | was burned | in | March". */
import type { Tagged } from "./tagged.ts";

/** Tokens `[from, to)` of a phrase and the index of its head word. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

export type Group =
  | { kind: "np"; from: number; to: number; head: number }
  | {
      kind: "vg";
      from: number;
      to: number;
      main: number;
      passive: boolean;
      negated: boolean;
      modal: string | null;
      infinitive: boolean;
      state: boolean;
      bare: boolean;
    }
  | { kind: "prep" | "comp" | "wh" | "conj" | "stop" | "comma" | "adj" | "other"; from: number; to: number };

const NP_TAGS = new Set(["det", "negdet", "poss", "genitive", "adj", "num", "noun", "name", "pron", "negpron"]);

const VG_TAGS = new Set(["modal", "be", "have", "do", "neg", "to"]);

export function groupsOf(tokens: readonly Tagged[]): Group[] {
  const groups: Group[] = [];
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i]!;
    // a short bracket stands outside the grammar: "the armed forces (TAF) fired"
    if (t.text === "(") {
      let close = i + 1;
      while (close < tokens.length && close < i + 9 && tokens[close]!.text !== ")") close++;
      if (tokens[close]?.text === ")") {
        i = close + 1;
        continue;
      }
    }
    if (VG_TAGS.has(t.tag) || t.tag === "verb") {
      const group = verbGroup(tokens, i);
      groups.push(group);
      i = group.to;
    } else if (NP_TAGS.has(t.tag) || (t.tag === "adv" && startsPhrase(tokens, i))) {
      const group = nounGroup(tokens, i);
      groups.push(group);
      i = group.to;
    } else {
      const kind =
        t.tag === "prep"
          ? "prep"
          : t.tag === "comp"
            ? "comp"
            : t.tag === "wh"
              ? "wh"
              : t.tag === "conj"
                ? "conj"
                : t.tag === "punct"
                  ? t.text === "," || t.text === "(" || t.text === ")" || t.text === "–" || t.text === "-"
                    ? "comma"
                    : /[.!?;:…—]/.test(t.text)
                      ? "stop"
                      : "other"
                  : "other";
      if (kind !== "other") groups.push({ kind, from: i, to: i + 1 });
      i++;
    }
  }
  return groups;
}

function startsPhrase(tokens: readonly Tagged[], i: number): boolean {
  let at = i;
  while (tokens[at]?.tag === "adv" && at < i + 4) at++;
  return ["num", "adj"].includes(tokens[at]?.tag ?? "");
}

function verbGroup(tokens: readonly Tagged[], start: number): Group {
  let i = start;
  let negated = false;
  let modal: string | null = null;
  let infinitive = false;
  let last = start;
  let be = false;
  let have = false;
  while (i < tokens.length) {
    const t = tokens[i]!;
    if (t.tag === "verb") {
      last = i++;
      const after = tokens[i];
      if (after?.tag === "neg") i++;
      return {
        kind: "vg",
        from: start,
        to: i,
        main: last,
        passive: be && (t.form === "past" || t.form === "part"),
        negated,
        modal,
        infinitive,
        state: false,
        bare: last === start,
      };
    }
    if (t.tag === "neg") negated = true;
    else if (t.tag === "modal") {
      modal = t.lower;
      if (t.lower === "cannot") negated = true;
      last = i;
    } else if (t.tag === "to") {
      if (i > start && !(tokens[i - 1]!.tag === "have" || tokens[i - 1]!.tag === "neg" || tokens[i - 1]!.tag === "be"))
        break;
      infinitive = tokens[i + 1]?.lower !== "blame";
      if (i > start && tokens[i - 1]!.tag === "be" && tokens[i + 1]?.lower !== "blame") modal = "be to";
      last = i;
    } else if (t.tag === "be") {
      be = true;
      last = i;
    } else if (t.tag === "have") {
      if (be || have) break;
      have = true;
      last = i;
    } else if (t.tag === "do") last = i;
    else if (t.tag === "adv") {
      // adverbs inside the group only when a verb follows
      let at = i;
      while (tokens[at]?.tag === "adv") at++;
      const next = tokens[at];
      if (!next || !(next.tag === "verb" || VG_TAGS.has(next.tag))) break;
    } else break;
    i++;
  }
  const main = tokens[last]!;
  return {
    kind: "vg",
    from: start,
    to: Math.max(i, start + 1),
    main: last,
    passive: false,
    negated,
    modal,
    infinitive,
    state: main.tag === "be",
    bare: false,
  };
}

function nounGroup(tokens: readonly Tagged[], start: number): Group & { kind: "np" } {
  let i = start;
  let head = start;
  let quoted = false;
  while (i < tokens.length) {
    const t = tokens[i]!;
    if (
      t.tag === "adv" &&
      startsPhrase(tokens, i) &&
      (i === start || ["det", "conj", "adv"].includes(tokens[i - 1]!.tag))
    ) {
      i++;
      continue;
    }
    // a quoted word inside a phrase: the “large” depot
    if (t.tag === "punct" && /^[“"”‘]$/.test(t.text) && i > start) {
      const next = tokens[i + 1];
      if (next && (next.tag === "noun" || next.tag === "adj" || next.tag === "name") && tokens[i - 1]!.tag !== "pron") {
        quoted = true;
        i++;
        continue;
      }
      break;
    }
    if (!NP_TAGS.has(t.tag)) break;
    // "beat Tarrow City 3-1": a score is no part of the name
    if (t.tag === "num" && i > start && /^[-–]$/.test(tokens[i + 1]?.text ?? "") && tokens[i + 2]?.tag === "num") break;
    const begins = t.tag === "det" || t.tag === "negdet" || t.tag === "poss" || t.tag === "pron" || t.tag === "negpron";
    if (begins && i > start) {
      const before = tokens[i - 1]!;
      if (!(before.tag === "det" && t.tag !== "pron")) break;
    }
    if (t.tag !== "genitive") head = i;
    i++;
    if (t.tag === "pron" || t.tag === "negpron") break;
  }
  while (i > start + 1 && quoted && tokens[i - 1]!.tag === "punct") i--;
  return { kind: "np", from: start, to: Math.max(i, start + 1), head };
}

export interface Oblique extends Phrase {
  readonly prep: string;
}

export interface Clause {
  /** `verb`; `state`: "be" and what follows; `noun`: an event told by a noun ("the shelling of the town"). */
  readonly kind: "verb" | "state" | "noun";
  /** Index of the main word. */
  readonly at: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "may" …, or null. */
  readonly modal: string | null;
  readonly infinitive: boolean;
  /** The clause that governs it ("agreed" of "to open"), or -1. */
  readonly outer: number;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly agent: Phrase | null;
  readonly obliques: readonly Oblique[];
  /** What stands after "be": "empty", "on duty". */
  readonly complement: Phrase | null;
  /** A clause inside a noun phrase: "who fled the jail", "found near the lake" before the verb of the sentence. */
  readonly inside?: boolean;
  /** Tokens of the whole clause. */
  readonly from: number;
  readonly to: number;
}
