/**
 * Whether a phrase of a statement can be the thing that is asked about. "the air force" fits "Osterra's air force"; "Two
 * gunners" fits "the army"; "the coastguard" does not fit "the ferry".
 */

import type { Phrase } from "../english/clauses.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import { isMonth, isWeekday } from "../english/when/words.ts";
import { FIELD, fieldOf, lemmasOf } from "../english/words.ts";
import type { Aliases } from "./alias.ts";

/** `open`: anybody or a pronoun; `other`: somebody or something else; `proxy`: backed by it, not it. */
export type Fit = "named" | "same" | "described" | "open" | "other" | "proxy" | "absent";
export const FIT_SCORE: Readonly<Record<Fit, number>> = {
  named: 1,
  same: 0.9,
  described: 0.75,
  open: 0.65,
  absent: 0,
  other: 0,
  proxy: 0,
};
const RANK: readonly Fit[] = ["absent", "proxy", "other", "open", "described", "same", "named"];
export const better = (a: Fit, b: Fit): Fit => (RANK.indexOf(a) >= RANK.indexOf(b) ? a : b);
export const fits = (f: Fit): boolean => FIT_SCORE[f] > 0;

const MEASURE =
  /^(?:metre|meter|litre|liter|tonne|ton|gallon|barrel|kilo|kilogram|gram|kilometre|kilometer|mile|foot|inch|hectare|acre|cubic|percent|dozen|hundred|thousand|million|billion|degree|microgram|milligram|number|amount|quantity|animal|creature|beast|item|specimen|lot|some|most|part)$/;

/** People who are named by somebody else's name. */
const OTHERS =
  /^(?:father|mother|parent|brother|sister|sibling|son|daughter|child|wife|husband|partner|widow|widower|cousin|uncle|aunt|nephew|niece|grandfather|grandmother|grandson|granddaughter|lawyer|attorney|client|boss|employer|employee|friend|rival|opponent|enemy|neighbour|neighbor|driver|bodyguard|predecessor|successor|victim|critic|supporter|fan|colleague|teammate|embassy|ambassador|namesake)$/;

/** Before somebody who is called by what they are to another: "my client". */
const OWNED = /^(?:my|our|his|her|their)$/;

/** What the article tells of who is who. */
export interface Known {
  readonly aliases: Aliases;
  /** Whether the articles put the noun beside the name: "mayor Ada Poe", "the mill belongs to Arle". */
  linked(noun: string, name: string): boolean;
  /** Whether the articles say that one named belongs to the other: "Velm's minister, Ada Poe". */
  member(one: string, body: string): boolean;
  /** Whether the speaker stands in the article as one of a body: "the police chief, Ada Poe". */
  speaksFor(noun: string): boolean;
  /** Who speaks, for "we", "I", "our". */
  readonly speaker: readonly string[];
}

const PROXY = /-(?:backed|linked|allied|aligned|supported|funded|trained|armed|sponsored|affiliated|controlled)$/;
const FIRST = /^(?:we|i|us|me|our|my|ours|mine)$/;
const BODY =
  /^(?:company|firm|group|club|team|side|ministry|government|army|force|party|bank|agency|organisation|organization|body|council|union|operator|maker|owner|authority|country|state|nation|regime|administration|side|movement|militia|airline|retailer|university|school|hospital|court|board|federation|association|charity|lender|giant|plant|supplier|manufacturer|service|department|military|police)$/;

export function fitOf(asked: Entity, tokens: readonly Tagged[], phrase: Phrase | null, known: Known): Fit {
  if (!phrase) return "absent";
  const said = entityOf(tokens, phrase);
  const proxied =
    said.others.some((w) => PROXY.test(w)) || tokens.slice(said.from, said.to).some((t) => PROXY.test(t.lower));
  if (asked.anyone) return "same";
  if (
    proxied &&
    asked.names.some((n) =>
      tokens
        .slice(said.from, said.to)
        .some((t) => PROXY.test(t.lower) && known.aliases.same(n, t.lower.replace(PROXY, ""))),
    )
  )
    return "proxy";
  if (said.pronoun !== null && said.names.length === 0) return pronounFit(asked, said, known);
  if (said.anyone || counted(tokens, said)) return "open";
  // "my client", "her husband": whose it is, the words before tell
  if (
    said.names.length === 0 &&
    said.head !== null &&
    OTHERS.test(said.head) &&
    asked.names.length > 0 &&
    asked.head === null
  )
    return OWNED.test(tokens[said.from]!.lower) ? "open" : "other";
  const opening = tokens[said.from]!;
  if ((FIRST.test(opening.lower) || ofOurs(tokens, said)) && known.speaker.length > 0) {
    const own = asked.names.some((n) => known.speaker.some((s) => known.aliases.same(n, s)));
    if (own && headFit(asked, said, known) > 0.4) return "named";
    // "our men", said for the guards
    if (own || speaksAs(asked, known)) return canAct(said) ? "described" : "other";
  }
  const heads = headFit(asked, said, known);
  if (asked.names.length > 0) {
    const hit = asked.names.some((n) => said.names.some((m) => known.aliases.same(n, m)));
    if (hit) {
      // the same name before another thing is another thing: "Osterra's embassy" is not "the Osterran army"
      if (asked.head !== null && said.head !== null && heads < 0.4) return "other";
      // "Ada Poe's brother" is not Ada Poe
      if (said.head !== null && OTHERS.test(said.head) && asked.head === null) return "other";
      return "named";
    }
    if (said.names.length > 0) {
      if (said.names.some((m) => asked.names.some((n) => known.member(m, n)))) return "described";
      return nickname(tokens, said) ? "open" : "other";
    }
    // no name in what is said: a description; a title that stands with the asked name fits at once
    if (
      said.head !== null &&
      (asked.others.includes(said.head) ||
        asked.names.some((n) => n.split(" ").length > 1 && n.split(" ").includes(said.head!)))
    ) {
      return elsewhere(tokens, said, asked, known) && !asked.others.includes(said.head) ? "other" : "same";
    }
    // "a mill in Orr" is not the mill at Vale
    if (elsewhere(tokens, said, asked, known)) return "other";
    if (anyOfKind(asked, tokens, said)) return "open";
    if (marked(asked, tokens, said, phrase, known)) return "described";
    // "the ship" for "the tanker Orla Bay"
    if (
      asked.head === null &&
      said.head !== null &&
      !said.indefinite &&
      asked.others.some((w) => nearNouns(w, said.head!) >= 0.7)
    )
      return "described";
    if (both(tokens, said) && (asked.head === null || heads >= 0.4 || BODY.test(asked.head))) return "described";
    if (heads < 0.5 && owner(tokens, said, asked, known)) return "described";
    if (heads >= 0.5) return said.others.length > 0 && clash(asked, said) ? "described" : "same";
    if (said.head !== null && asked.names.some((n) => known.linked(said.head!, n)) && asked.head === null)
      return "described";
    if (asked.head === null && said.head !== null && BODY.test(said.head) && !said.indefinite) return "described";
    return "other";
  }
  if (asked.head === null) return "open";
  // "400 cubic metres went into the river": an amount of whatever it is
  if (said.head !== null && MEASURE.test(said.head)) return "open";
  if (said.head === null && said.names.length > 0) {
    // "its head teacher" and "the head of the academy, Ada Poe"
    const roles = [asked.head, ...asked.others.filter((w) => nearNouns(asked.head!, w) >= 0.7)];
    if (said.names.some((m) => roles.some((role) => known.linked(role, m)))) return "described";
    return "other";
  }
  if (heads >= 0.5)
    return clash(asked, said)
      ? asked.head === said.head
        ? "other"
        : "described"
      : heads >= 0.85
        ? "same"
        : "described";
  return "other";
}

const PARTY =
  /^(?:side|delegation|party|government|country|state|nation|team|club|company|firm|leader|minister|president|negotiator|partner|group|army|bank)$/;
/** "both delegations", "the two sides": the asked one is among them. */
function both(tokens: readonly Tagged[], said: Entity): boolean {
  const words = tokens.slice(said.from, said.to).map((t) => t.lower);
  return (
    said.head !== null &&
    PARTY.test(said.head) &&
    (words[0] === "both" || (words[0] === "the" && words[1] === "two") || (words[0] === "all" && words.length > 1))
  );
}

/** "the government's gunmen", where the owner is of the asked kind or any body: described by whom they serve. */
function owner(tokens: readonly Tagged[], said: Entity, asked: Entity, known: Known): boolean {
  const at = tokens.findIndex((t, i) => i > said.from && i < said.to && t.tag === "genitive");
  if (at < 0) return false;
  const noun = tokens[at - 1]!;
  return noun.tag === "noun" && (BODY.test(noun.lemma) || headFit(asked, { ...said, head: noun.lemma }, known) >= 0.5);
}

/** Whether an indefinite phrase is placed by a name that the asked one does not have. */
function elsewhere(tokens: readonly Tagged[], said: Entity, asked: Entity, known: Known): boolean {
  const first = tokens[said.from]!;
  if (
    !(/^an?$/.test(first.lower) || (first.lower === "the" && said.others.length > 0)) ||
    tokens[said.to]?.tag !== "prep" ||
    !/^(?:in|at|near|of|from|outside)$/.test(tokens[said.to]!.lower)
  )
    return false;
  let at = said.to + 1;
  while (["det", "adj", "noun"].includes(tokens[at]?.tag ?? "")) at++;
  const from = at;
  while (tokens[at]?.tag === "name") at++;
  if (at === from) return false;
  const name = tokens
    .slice(from, at)
    .map((t) => t.lower)
    .join(" ");
  return !isWeekday(name) && !isMonth(name) && !asked.names.some((n) => known.aliases.same(n, name));
}

function pronounFit(asked: Entity, said: Entity, known: Known): Fit {
  if (FIRST.test(said.pronoun!)) {
    if (asked.names.length === 0)
      return asked.head !== null && known.speaker.some((s) => s.includes(asked.head!)) ? "described" : "open";
    if (known.speaker.length === 0) return "open";
    if (asked.names.some((n) => known.speaker.some((s) => known.aliases.same(n, s) || known.member(s, n))))
      return "named";
    return speaksAs(asked, known) ? "described" : "other";
  }
  return "open";
}

/** Whether the speaker is called by the asked noun: "commander of the border guards" speaks as "Ostra's border guards". */
function speaksAs(asked: Entity, known: Known): boolean {
  const { head } = asked;
  if (head === null) return false;
  return (
    known.speaker.some((s) => s.split(/[^\p{L}]+/u).some((w) => w === head || w === `${head}s`)) ||
    known.speaksFor(head)
  );
}

/** "both", "29 of them", "all three": some or all of what was told before. */
function counted(tokens: readonly Tagged[], said: Entity): boolean {
  if (said.names.length > 0 || said.others.length > 0) return false;
  if (tokens[said.head === null ? said.to - 1 : said.from]!.tag === "adv") return false;
  let of = false;
  for (let i = said.from; i < said.to; i++) {
    const t = tokens[i]!;
    if (t.lower === "of") of = true;
    else if (of ? t.tag === "pron" : false) return true;
    else if (!COUNTS.test(t.lower) && t.tag !== "num" && t.tag !== "adv") return false;
  }
  return !of;
}
const COUNTS = /^(?:both|all|some|many|most|several|few|each|half|none|any|at|least|the|more|than|others)$/;

/** "no ship of ours", "none of our men". */
function ofOurs(tokens: readonly Tagged[], said: Entity): boolean {
  for (let i = said.from; i + 1 < Math.min(tokens.length, said.to + 2); i++)
    if (tokens[i]!.lower === "of" && /^(?:ours|mine|our|us)$/.test(tokens[i + 1]!.lower)) return true;
  return false;
}

/** "any vessel", "no fishing boat": all of a kind, the asked one among them. */
function anyOfKind(asked: Entity, tokens: readonly Tagged[], said: Entity): boolean {
  if (said.head === null || !/^(?:any|no)$/.test(tokens[said.from]!.lower)) return false;
  const kinds = [...(asked.head ? [asked.head] : []), ...asked.others];
  return kinds.length === 0 || kinds.some((k) => nearNouns(said.head!, k) >= 0.5 || nearNouns(k, said.head!) >= 0.5);
}

/** Words by which a thing or person carries somebody's sign: "men in the army's uniform", "two ships under the flag of Vale". */
const CARRIES = /^(?:with|of|from|in|under|bearing|wearing|flying)$/;

/** "two grey ships with the flag of Vale's navy": what hangs on it names the asked one. */
export function marked(asked: Entity, tokens: readonly Tagged[], said: Entity, phrase: Phrase, known: Known): boolean {
  if (said.names.length > 0 || (said.head !== null && OTHERS.test(said.head))) return false;
  let on = false;
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    const t = tokens[i]!;
    if (t.tag === "punct") return false;
    if (CARRIES.test(t.lower)) on = true;
    else if (t.tag === "prep") on = false;
    if (!on) continue;
    if (t.tag === "name" && asked.names.some((n) => known.aliases.same(n, t.lower))) return true;
    if (t.tag === "noun" && asked.head !== null && t.lemma === asked.head) return true;
  }
  return false;
}

/** How near the heads are: of nouns by meaning; a name's last word counts as its noun ("Armed Forces"). */
function headFit(asked: Entity, said: Entity, known: Known): number {
  if (said.head === null) return 0;
  const heads =
    asked.head !== null ? [asked.head] : asked.names.flatMap((n) => known.aliases.of(n).flatMap((a) => nounsOf(a)));
  let best = 0;
  const compound = (e: Entity) => `${e.others.at(-1)} ${e.head}`;
  for (const head of heads) {
    best = Math.max(best, nearNouns(head, said.head));
    // "air force" is one noun
    if (said.others.length > 0) best = Math.max(best, nearNouns(head, compound(said)));
  }
  if (asked.head !== null && asked.others.length > 0) best = Math.max(best, nearNouns(compound(asked), said.head));
  return best;
}

function nounsOf(name: string): readonly string[] {
  const last = name.split(" ").at(-1)!;
  return name === last ? [] : lemmasOf(last, "n");
}

/** Whether the words before the nouns tell them apart: an oil depot is not a weapons depot. */
function clash(asked: Entity, said: Entity): boolean {
  // "a strike of three weeks" is told by how long, not by which
  const nouns = (e: Entity) =>
    e.others.filter((w) => fieldOf(w, "n") >= 0 && fieldOf(w, "n") !== FIELD.time && w !== e.head);
  const a = nouns(asked);
  const b = nouns(said);
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => nearNouns(x, y) >= 0.5));
}

/** "the Wanderers", "the Anglers": a plural name after "the" by which a side is called. */
function nickname(tokens: readonly Tagged[], said: Entity): boolean {
  const first = tokens[said.from]!;
  const last = tokens[said.to - 1]!;
  return first.lower === "the" && last.tag === "name" && /s$/.test(last.lower) && said.to - said.from === 2;
}

/** Whether a noun tells of people or bodies that can act. */
export function canAct(entity: Entity): boolean {
  if (entity.head === null) return true;
  const field = fieldOf(entity.head, "n");
  return field === FIELD.person || field === FIELD.group || BODY.test(entity.head);
}
