/** Whose deed a verb tells: the noun phrase before it, past relative clauses and phrases that hang on it. */
import type { Tagged } from "./tagged.ts";
import type { Clause, Group, Phrase } from "./word-groups.ts";

export function subjectOf(
  tokens: readonly Tagged[],
  groups: readonly Group[],
  g: number,
  clauses: readonly Clause[],
  clauseOfGroup: ReadonlyMap<number, number>,
): { subject: Phrase | null; outer: number; inner?: number } {
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
  if (kind === "comp" && opensRelative(tokens, groups, at)) return { subject: walk(groups, at - 1), outer: -1 };
  // "the man who fled was held": two verbs side by side, the first in a clause about the noun
  if (kind === "vg" && form !== "ing" && isRelative(tokens, groups, at - 1)) {
    const clause = clauseOfGroup.get(at)!;
    const noun = nounBefore(tokens, groups, at, clauses[clause]!);
    if (noun) return { subject: noun, outer: -1, inner: clause };
  }
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
    // "boxes holding ballots were burned": the noun before the inner clause is the subject
    const inner = innerBefore(tokens, groups, at);
    if (inner >= 0 && form !== "ing" && !group.infinitive) {
      const clause = clauseOfGroup.get(inner)!;
      const noun = nounBefore(tokens, groups, inner, clauses[clause]!);
      if (noun) return { subject: noun, outer: -1, inner: clause };
    }
    // "Ona Brill, the health minister, has resigned": the name of the two
    if (commaBetween && groups[at - 1]?.kind === "comma" && groups[at - 2]?.kind === "np") {
      const first = walk(groups, at - 2);
      const names = (p: Phrase | null) => p !== null && tokens.slice(p.from, p.to).some((t) => t.tag === "name");
      if (names(first) && !names(walk(groups, at))) return { subject: first, outer: -1 };
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

/** The noun that a relative or participle clause tells about. */
function nounBefore(tokens: readonly Tagged[], groups: readonly Group[], verb: number, clause: Clause): Phrase | null {
  // "the bridge, which police closed in May, collapsed": the clause has a subject of its own
  if (isRelative(tokens, groups, verb - 1) && groups[verb - 1]!.kind === "np")
    return groups[verb - 2]!.kind === "wh" ? antecedent(tokens, groups, verb - 2) : walk(groups, verb - 3);
  return clause.passive && clause.object ? clause.object : clause.subject;
}

/** Inner clauses within inner clauses that are looked through; no sentence that is read by people has more. */
const MOST_INNER = 8;

/** The relative or participle clause that lies between a noun and its verb, by the group of its verb, or -1. */
function innerBefore(tokens: readonly Tagged[], groups: readonly Group[], at: number): number {
  let found = -1;
  let met = 0;
  for (let i = at; i >= 0 && met < MOST_INNER; i--) {
    const group = groups[i]!;
    if (group.kind === "stop" || group.kind === "conj") return found;
    if (group.kind === "comp" && !opensRelative(tokens, groups, i)) return found;
    if (group.kind !== "vg") continue;
    met++;
    const reduced =
      group.bare &&
      (groups[i - 1]?.kind === "np" || (groups[i - 1]?.kind === "comma" && groups[i - 2]?.kind === "np")) &&
      (tokens[group.main]!.form === "ing" ||
        tokens[group.main]!.form === "part" ||
        (tokens[group.main]!.form === "past" && groups[i + 1]?.kind !== "np"));
    if (group.infinitive && groups[i - 1]?.kind === "vg") continue;
    if (!isRelative(tokens, groups, i - 1) && !reduced) return found;
    found = i;
  }
  return found;
}

/** Whether what ends at group `i`, right before a verb, begins a relative clause: "who", "which police", "that Arle". */
const isRelative = (tokens: readonly Tagged[], groups: readonly Group[], i: number): boolean =>
  opensRelative(tokens, groups, i) || (groups[i]?.kind === "np" && opensRelative(tokens, groups, i - 1));

/** "who" and "which" always begin a clause about a noun, "that" where it stands right after one: not in "said that". */
function opensRelative(tokens: readonly Tagged[], groups: readonly Group[], i: number): boolean {
  const word = groups[i];
  if (word?.kind === "wh") return true;
  return word?.kind === "comp" && tokens[word.from]!.lower === "that" && groups[i - 1]?.kind === "np";
}

/** The phrase that ends at group `at`: back over "of the …, at the …" to the noun on which they hang. */
function walk(groups: readonly Group[], at: number): Phrase | null {
  let i = at;
  while (i >= 0 && (groups[i]!.kind === "comma" || groups[i]!.kind === "adj")) i--;
  if (groups[i]?.kind !== "np") return null;
  const end = groups[i]!.to;
  let first = i;
  while (groups[first - 1]?.kind === "prep" && groups[first - 2]?.kind === "np") first -= 2;
  // "Brenn and Orrin agreed": two that act together, when nothing but the clause's beginning stands before them
  if (groups[first - 1]?.kind === "conj" && groups[first - 2]?.kind === "np") {
    let one = first - 2;
    while (groups[one - 1]?.kind === "comma" && groups[one - 2]?.kind === "np") one -= 2;
    const before = groups[one - 1]?.kind;
    if (before === undefined || before === "stop" || before === "comp") {
      const noun = groups[one] as Group & { kind: "np" };
      return { from: noun.from, to: end, head: noun.head };
    }
  }
  // "In the yard boxes burned": a phrase that opens the clause is no subject by itself
  const noun = groups[first] as Group & { kind: "np" };
  return { from: noun.from, to: end, head: noun.head };
}
