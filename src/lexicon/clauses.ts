/**
 * Tagged words → clauses: who does what to whom, where; passive, negated, or set in the future. Built from the order of
 * words alone. "No box was burned by the men at Arle" → burn, negated, passive, object "No box", agent "the men", at "Arle".
 */
import type { Tagged } from "./tagged.ts";

/** Tokens `[from, to)` of a phrase and the index of its head word. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
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
  /** Tokens of the whole clause. */
  readonly from: number;
  readonly to: number;
}

type Group =
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

function groupsOf(tokens: readonly Tagged[]): Group[] {
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
  return ["num", "adj", "det"].includes(tokens[at]?.tag ?? "");
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

/** Nouns that name an event, so that "the shelling of the town" is a clause: given by the caller. */
export type NamesEvent = (t: Tagged) => boolean;

/** The clauses of a text, in the order of their main words. */
export function clausesOf(tokens: readonly Tagged[], namesEvent: NamesEvent = () => false): Clause[] {
  const groups = groupsOf(tokens);
  const clauses: Clause[] = [];
  const clauseOfGroup = new Map<number, number>();
  for (const [g, group] of groups.entries()) {
    if (group.kind === "vg") {
      const clause = verbClause(tokens, groups, g, clauses, clauseOfGroup);
      clauseOfGroup.set(g, clauses.length);
      clauses.push(clause);
    } else if (group.kind === "np" && namesEvent(tokens[group.head]!)) {
      clauses.push(nounClause(tokens, groups, g));
    }
  }
  if (!groups.some((g) => g.kind === "vg")) {
    const bare = verbless(tokens);
    if (bare) clauses.push(bare);
  }
  return clauses;
}

/** "Engineer free after six months": a headline without its "is". */
function verbless(tokens: readonly Tagged[]): Clause | null {
  if (tokens.length > 16) return null;
  for (let i = 1; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (
      tokens[i]!.tag !== "adj" ||
      !["noun", "name"].includes(tokens[i - 1]!.tag) ||
      (next && !["prep", "punct", "comp", "adv"].includes(next.tag))
    )
      continue;
    return {
      kind: "state",
      at: i - 1,
      lemma: tokens[i]!.lemma,
      passive: false,
      negated: false,
      modal: null,
      infinitive: false,
      outer: -1,
      subject: { from: 0, to: i, head: i - 1 },
      object: null,
      agent: null,
      obliques: [],
      complement: { from: i, to: i + 1, head: i },
      from: 0,
      to: tokens.length,
    };
  }
  return null;
}

const isNegative = (tokens: readonly Tagged[], p: Phrase | null): boolean => {
  if (!p) return false;
  for (let i = p.from; i <= p.head; i++) if (tokens[i]!.tag === "negdet" || tokens[i]!.tag === "negpron") return true;
  return false;
};

/** A noun group with the prepositional phrases that hang on it, up to the next verb or clause. */
function attached(groups: readonly Group[], g: number): Phrase {
  const first = groups[g] as Group & { kind: "np" };
  let to = first.to;
  let at = g + 1;
  while (groups[at]?.kind === "prep" && groups[at + 1]?.kind === "np") {
    to = groups[at + 1]!.to;
    at += 2;
  }
  return { from: first.from, to, head: first.head };
}

function subjectOf(
  tokens: readonly Tagged[],
  groups: readonly Group[],
  g: number,
  clauses: readonly Clause[],
  clauseOfGroup: ReadonlyMap<number, number>,
): { subject: Phrase | null; outer: number } {
  const group = groups[g] as Group & { kind: "vg" };
  const lastVerb = (from: number): number => {
    for (let at = from; at >= 0; at--) {
      if (groups[at]!.kind === "stop") return -1;
      const found = clauseOfGroup.get(at);
      if (found !== undefined) return found;
    }
    return -1;
  };
  const before = lastVerb(g - 1);
  const governing = before >= 0 ? clauses[before]! : null;
  if (group.infinitive && group.modal === null) {
    if (governing)
      return {
        subject:
          governing.object &&
          /^(?:order|ask|force|tell|urge|allow|cause|persuade|invite|want|pay|compel)$/.test(governing.lemma)
            ? governing.object
            : (governing.subject ?? governing.object),
        outer: before,
      };
    return { subject: null, outer: -1 };
  }
  let at = g - 1;
  while (at >= 0 && groups[at]!.kind === "comma") at--;
  const kind = groups[at]?.kind;
  const form = tokens[group.main]!.form;
  if (kind === "wh") {
    return { subject: antecedent(tokens, groups, at), outer: -1 };
  }
  if (kind === "comp" && tokens[groups[at]!.from]!.lower === "that" && groups[at - 1]?.kind === "np")
    return { subject: walk(groups, at - 1), outer: -1 };
  if (kind === "conj" || kind === "vg" || kind === undefined || kind === "stop" || kind === "comp" || kind === "prep") {
    if (kind === "conj" && governing)
      return {
        subject:
          governing.passive && !group.passive
            ? (governing.subject ?? governing.object)
            : governing.passive
              ? governing.object
              : governing.subject,
        outer: -1,
      };
    // "accused the army of shelling": who is accused, not who accuses
    if (kind === "prep" && form === "ing" && /^(?:of|for|from)$/.test(tokens[groups[at]!.from]!.lower)) {
      if (
        governing?.object &&
        /^(?:accuse|blame|suspect|convict|acquit|charge|clear|stop|prevent|keep|bar|arrest|fine|jail|sentence|criticise|criticize|thank|praise|sack|dismiss|fire|indict|sue)$/.test(
          governing.lemma,
        )
      )
        return { subject: governing.object, outer: -1 };
      if (!governing) return { subject: walk(groups, at - 1), outer: -1 };
    }
    if ((kind === "vg" || kind === "prep") && governing && form === "ing")
      return { subject: governing.subject, outer: kind === "vg" ? before : -1 };
    return { subject: null, outer: -1 };
  }
  if (kind === "np") {
    const commaBetween = at < g - 1;
    if (form === "ing" && group.bare && governing && commaBetween)
      return { subject: governing.subject ?? governing.object, outer: -1 };
    // "boxes holding ballots were burned", "a man who fled was held": the noun before the inner clause is the subject
    const inner = innerBefore(tokens, groups, at, clauseOfGroup);
    if (inner >= 0 && form !== "ing" && !group.infinitive) {
      const relative = clauses[inner]!;
      const noun = relative.passive && relative.object ? relative.object : relative.subject;
      if (noun) return { subject: noun, outer: -1 };
    }
    return { subject: walk(groups, at), outer: -1 };
  }
  return { subject: null, outer: -1 };
}

/** The noun that "who" or "which" stands for: the nearest, for "who" the nearest that is a name or is not placed by a preposition. */
function antecedent(tokens: readonly Tagged[], groups: readonly Group[], wh: number): Phrase | null {
  let at = wh - 1;
  while (at >= 0 && groups[at]!.kind === "comma") at--;
  const group = groups[at];
  if (group?.kind !== "np") return null;
  const nearest = { from: group.from, to: group.to, head: group.head };
  const named = tokens[group.head]!.tag === "name";
  if (tokens[groups[wh]!.from]!.lower !== "who" || named) return nearest;
  return walk(groups, at);
}

/** The relative or participle clause that lies between a noun and its verb, by index, or -1. */
function innerBefore(
  tokens: readonly Tagged[],
  groups: readonly Group[],
  at: number,
  clauseOfGroup: ReadonlyMap<number, number>,
): number {
  let found = -1;
  for (let i = at; i >= 0; i--) {
    const group = groups[i]!;
    if (group.kind === "stop" || group.kind === "conj") return found;
    if (group.kind === "comp" && tokens[group.from]!.lower !== "that") return found;
    if (group.kind !== "vg") continue;
    const clause = clauseOfGroup.get(i)!;
    const relative = groups[i - 1]?.kind === "wh";
    const reduced =
      group.bare &&
      (groups[i - 1]?.kind === "np" || (groups[i - 1]?.kind === "comma" && groups[i - 2]?.kind === "np")) &&
      (tokens[group.main]!.form === "ing" ||
        tokens[group.main]!.form === "part" ||
        (tokens[group.main]!.form === "past" && groups[i + 1]?.kind !== "np"));
    if (group.infinitive && groups[i - 1]?.kind === "vg") continue;
    if (!relative && !reduced) return found;
    found = clause;
  }
  return found;
}

/** The phrase that ends at group `at`: back over "of the …, at the …" to the noun on which they hang. */
function walk(groups: readonly Group[], at: number): Phrase | null {
  let i = at;
  while (i >= 0 && (groups[i]!.kind === "comma" || groups[i]!.kind === "adj")) i--;
  if (groups[i]?.kind !== "np") return null;
  const end = groups[i]!.to;
  let first = i;
  while (groups[first - 1]?.kind === "prep" && groups[first - 2]?.kind === "np") first -= 2;
  // "In the yard boxes burned": a phrase that opens the clause is no subject by itself
  const noun = groups[first] as Group & { kind: "np" };
  return { from: noun.from, to: end, head: noun.head };
}

function verbClause(
  tokens: readonly Tagged[],
  groups: readonly Group[],
  g: number,
  clauses: readonly Clause[],
  clauseOfGroup: ReadonlyMap<number, number>,
): Clause {
  const group = groups[g] as Group & { kind: "vg" };
  const { subject: found, outer } = subjectOf(tokens, groups, g, clauses, clauseOfGroup);
  let object: Phrase | null = null;
  let agent: Phrase | null = null;
  let complement: Phrase | null = null;
  const obliques: Oblique[] = [];
  let at = g + 1;
  let to = group.to;
  const main = tokens[group.main]!;
  // a phrase that opens the clause: "In March the plant closed"
  let from = found?.from ?? group.from;
  for (let back = g - 1; back >= 0; back--) {
    const kind = groups[back]!.kind;
    if (
      kind === "stop" ||
      kind === "vg" ||
      kind === "comp" ||
      kind === "wh" ||
      (kind === "conj" && groups[back - 1]?.kind !== "np")
    )
      break;
    if (kind === "prep" && groups[back + 1]?.kind === "np" && groups[back]!.from < from) {
      const noun = groups[back + 1] as Group & { kind: "np" };
      obliques.push({ prep: tokens[groups[back]!.from]!.lower, from: noun.from, to: noun.to, head: noun.head });
      from = groups[back]!.from;
    }
  }
  while (at < groups.length) {
    const next = groups[at]!;
    if (next.kind === "stop" || next.kind === "comp" || next.kind === "wh") break;
    if (next.kind === "vg") {
      const nextMain = tokens[next.main]!;
      // reduced relatives and infinitives belong to the phrase before; a finite verb opens its own clause
      if (!(next.bare && nextMain.form === "ing") && !next.infinitive) break;
      break;
    }
    if (next.kind === "conj") {
      if (groups[at + 1]?.kind === "np" && groups[at - 1]?.kind === "np" && groups[at + 2]?.kind !== "vg") {
        to = groups[at + 1]!.to;
        at += 2;
        continue;
      }
      break;
    }
    if (next.kind === "prep") {
      const preps: string[] = [];
      let over = at;
      while (groups[over]?.kind === "prep") preps.push(tokens[groups[over++]!.from]!.lower);
      const noun = groups[over];
      if (noun?.kind === "np") {
        const phrase = { from: noun.from, to: noun.to, head: noun.head };
        if (preps.at(-1) === "by" && (group.passive || main.form === "past") && !agent) agent = phrase;
        obliques.push({ prep: preps.join(" "), ...phrase });
        if (group.state && !complement && over === g + preps.length + 1 && preps.length === 1)
          complement = { from: next.from, to: attached(groups, over).to, head: noun.head };
        to = noun.to;
        at = over + 1;
      } else {
        to = groups[over - 1]!.to;
        at = over;
      }
      continue;
    }
    if (next.kind === "np") {
      if (groups[at - 1]?.kind === "comma" && at > g + 1 && groups[at + 1]?.kind === "vg") break;
      const phrase = attached(groups, at);
      const bare = { from: next.from, to: next.to, head: next.head };
      if (group.state && !complement) complement = phrase;
      else if (
        !object &&
        !group.passive &&
        tokens[next.head]!.tag !== "adj" &&
        (at === g + 1 || groups[at - 1]!.kind === "prep") &&
        !(groups[at - 1]!.kind === "comma")
      )
        object = phrase;
      else obliques.push({ prep: "", ...bare });
      to = next.to;
      at++;
      continue;
    }
    to = next.to;
    at++;
  }
  let subject = found;
  let patient = object;
  if (
    group.passive ||
    (main.form !== null && (main.form === "past" || main.form === "part") && group.bare && agent && !object)
  ) {
    patient = found;
    subject = agent;
  }
  const passive = group.passive || (patient === found && patient !== null && agent !== null);
  const negated =
    group.negated !==
    (isNegative(tokens, found) ||
      isNegative(tokens, object) ||
      isNegative(tokens, agent) ||
      (group.state && isNegative(tokens, complement)) ||
      obliques.some((o) => o.from > group.main && isNegative(tokens, o)));
  const noObjectState = group.state && complement === null;
  return {
    kind: group.state ? "state" : "verb",
    at: group.main,
    lemma: main.lemma,
    passive,
    negated: noObjectState ? group.negated || isNegative(tokens, found) : negated,
    modal: group.modal,
    infinitive: group.infinitive,
    outer,
    subject,
    object: passive && patient === found ? found : patient,
    agent,
    obliques,
    complement,
    from: Math.min(from, group.from),
    to,
  };
}

/** "the shelling of the clinic by the army", "Dorn's purchase of the mill". */
function nounClause(tokens: readonly Tagged[], groups: readonly Group[], g: number): Clause {
  const np = groups[g] as Group & { kind: "np" };
  const obliques: Oblique[] = [];
  let object: Phrase | null = null;
  let agent: Phrase | null = null;
  let to = np.to;
  let at = g + 1;
  while (groups[at]?.kind === "prep" && groups[at + 1]?.kind === "np") {
    const prep = tokens[groups[at]!.from]!.lower;
    const noun = groups[at + 1] as Group & { kind: "np" };
    const phrase = { from: noun.from, to: noun.to, head: noun.head };
    obliques.push({ prep, ...phrase });
    if (prep === "by" && !agent) agent = phrase;
    else if (!object && (prep === "of" || prep === "on" || prep === "against" || prep === "to" || prep === "at"))
      object = phrase;
    to = noun.to;
    at += 2;
  }
  let subject = agent;
  for (let i = np.head - 1; i >= np.from && !subject; i--) {
    if (tokens[i]!.tag === "genitive" && i > np.from) subject = { from: np.from, to: i, head: i - 1 };
  }
  return {
    kind: "noun",
    at: np.head,
    lemma: tokens[np.head]!.lemma,
    passive: false,
    negated: isNegative(tokens, np),
    modal: null,
    infinitive: false,
    outer: -1,
    subject,
    object,
    agent,
    obliques,
    complement: null,
    from: np.from,
    to,
  };
}
