/**
 * Tagged words → clauses: who does what to whom, where; passive, negated, or set in the future. Built from the order of
 * words alone. "No box was burned by the men at Arle" → burn, negated, passive, object "No box", agent "the men", at "Arle".
 */

import { plainOrder } from "./fronted.ts";
import { subjectOf } from "./subjects.ts";
import type { Tagged } from "./tagged.ts";
import { type Clause, type Group, groupsOf, type Oblique, type Phrase } from "./word-groups.ts";
import { isWord } from "./words.ts";

export type { Clause, Phrase } from "./word-groups.ts";

/** Nouns that name an event, so that "the shelling of the town" is a clause: given by the caller. */
export type NamesEvent = (t: Tagged) => boolean;

/** The clauses of a text, in the order of their main words. */
export function clausesOf(tokens: readonly Tagged[], namesEvent: NamesEvent = () => false): Clause[] {
  const groups = plainOrder(tokens, groupsOf(tokens));
  const clauses: Clause[] = [];
  const clauseOfGroup = new Map<number, number>();
  const inside = new Set<number>();
  for (const [g, group] of groups.entries()) {
    if (group.kind === "vg") {
      const clause = verbClause(tokens, groups, g, clauses, clauseOfGroup, inside);
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
  return inside.size === 0 ? clauses : clauses.map((c, i) => (inside.has(i) ? { ...c, inside: true } : c));
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

function verbClause(
  tokens: readonly Tagged[],
  groups: readonly Group[],
  g: number,
  clauses: readonly Clause[],
  clauseOfGroup: ReadonlyMap<number, number>,
  inside: Set<number>,
): Clause {
  const group = groups[g] as Group & { kind: "vg" };
  const { subject: found, outer, inner } = subjectOf(tokens, groups, g, clauses, clauseOfGroup);
  if (inner !== undefined) inside.add(inner);
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
    if (next.kind === "stop" || next.kind === "comp" || next.kind === "wh" || next.kind === "vg") break;
    if (next.kind === "conj") {
      if (groups[at + 1]?.kind === "np" && groups[at - 1]?.kind === "np" && groups[at + 2]?.kind !== "vg") {
        to = groups[at + 1]!.to;
        at += 2;
        continue;
      }
      break;
    }
    // "called off the strike": the particle belongs to the verb, the phrase after it is the object
    if (
      at === g + 1 &&
      next.kind === "prep" &&
      groups[at + 1]?.kind === "np" &&
      isParticle(main, tokens[next.from]!, group)
    ) {
      at++;
      continue;
    }
    if (next.kind === "prep") {
      const preps: string[] = [];
      let over = at;
      while (groups[over]?.kind === "prep") preps.push(tokens[groups[over++]!.from]!.lower);
      const noun = groups[over];
      if (noun?.kind === "np") {
        const phrase = { from: noun.from, to: noun.to, head: noun.head };
        if (
          preps.at(-1) === "by" &&
          (group.passive || !isMeasure(tokens, phrase)) &&
          (group.passive || main.form === "past") &&
          !agent
        )
          agent = phrase;
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
      const phrase =
        TAKES_OF.test(main.lemma) && tokens[next.to]?.lower === "of"
          ? { from: next.from, to: next.to, head: next.head }
          : attached(groups, at);
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

/** "cleared Pell of fraud": the phrase with "of" is the verb's, not the noun's. */
const TAKES_OF =
  /^(?:accuse|acquit|assure|clear|convict|cure|deprive|inform|notify|remind|rid|rob|strip|suspect|warn|absolve|exonerate)$/;
const PARTICLES = /^(?:off|out|up|down|over)$/;
const isParticle = (verb: Tagged, word: Tagged, group: Group & { kind: "vg" }): boolean =>
  !group.passive && verb.tag === "verb" && PARTICLES.test(word.lower) && isWord(`${verb.lemma} ${word.lower}`, "v");

/** "rose by more than 10 percent": how much, not by whom. */
function isMeasure(tokens: readonly Tagged[], phrase: Phrase): boolean {
  let at = phrase.from;
  while (at < phrase.head && tokens[at]!.tag === "adv") at++;
  return tokens[at]!.tag === "num" || /^(?:percent|half|third|quarter)$/.test(tokens[phrase.head]!.lower);
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
