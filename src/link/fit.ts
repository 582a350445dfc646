/**
 * Whether a phrase of a statement can be the thing that is asked about. "the air force" fits "Osterra's air force"; "Two
 * gunners" fits "the army"; "the coastguard" does not fit "the ferry".
 */
import type { Phrase } from "../english/clauses.ts";
import { type Entity, entityOf } from "../english/entity.ts";
import { nearNouns } from "../english/nearness.ts";
import type { Tagged } from "../english/tagged.ts";
import { anyOfKind, both, counted } from "./among.ts";
import { backerIn } from "./backed.ts";
import { ownFit, pronounFit } from "./first-person.ts";
import { clash, headFit } from "./heads.ts";
import type { Known } from "./known.ts";
import { standsAs } from "./stand-ins.ts";
import { elsewhere, marked, owner } from "./whose.ts";

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

/** Before somebody who is called by what they are to another: "my client". */
const OWNED = /^(?:my|our|his|her|their)$/;

export function fitOf(asked: Entity, tokens: readonly Tagged[], phrase: Phrase | null, known: Known): Fit {
  if (!phrase) return "absent";
  const said = entityOf(tokens, phrase);
  if (asked.anyone) return "same";
  if (byProxy(asked, tokens, said, known)) return "proxy";
  if (said.pronoun !== null && said.names.length === 0) return pronounFit(asked, said.pronoun, known);
  if (said.anyone || counted(tokens, said)) return "open";
  // "my client", "her husband": whose it is, the words before tell
  if (said.names.length === 0 && standsAs("other", said.head) && asked.names.length > 0 && asked.head === null)
    return OWNED.test(tokens[said.from]!.lower) ? "open" : "other";
  return (
    ownFit(asked, tokens, said, known) ??
    (asked.names.length > 0 ? namedFit(asked, tokens, said, phrase, known) : nounFit(asked, said, known))
  );
}

/** "Velm-backed gunmen" for Velm. */
const byProxy = (asked: Entity, tokens: readonly Tagged[], said: Entity, known: Known): boolean =>
  tokens.slice(said.from, said.to).some((t) => {
    const backer = backerIn(t.lower);
    return backer !== null && asked.names.some((n) => known.aliases.same(n, backer));
  });

/** What is asked about has a name. */
function namedFit(asked: Entity, tokens: readonly Tagged[], said: Entity, phrase: Phrase, known: Known): Fit {
  const heads = headFit(asked, said, known);
  if (asked.names.some((n) => said.names.some((m) => known.aliases.same(n, m)))) {
    // the same name before another thing is another thing: "Osterra's embassy" is not "the Osterran army"
    if (asked.head !== null && said.head !== null && heads < 0.4) return "other";
    // "Ada Poe's brother" is not Ada Poe
    return asked.head === null && standsAs("other", said.head) ? "other" : "named";
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
  )
    return elsewhere(tokens, said, asked, known) && !asked.others.includes(said.head) ? "other" : "same";
  // "a mill in Orr" is not the mill at Vale
  if (elsewhere(tokens, said, asked, known)) return "other";
  if (anyOfKind(asked, tokens, said)) return "open";
  if (marked(asked, tokens, said, phrase, known)) return "described";
  const definite = asked.head === null && said.head !== null && !said.indefinite;
  // "the ship" for "the tanker Orla Bay"
  if (definite && asked.others.some((w) => nearNouns(w, said.head!) >= 0.7)) return "described";
  if (both(tokens, said) && (asked.head === null || heads >= 0.4 || standsAs("body", asked.head))) return "described";
  if (heads < 0.5 && owner(tokens, said, asked, known)) return "described";
  if (heads >= 0.5) return said.others.length > 0 && clash(asked, said) ? "described" : "same";
  if (asked.head === null && said.head !== null && asked.names.some((n) => known.linked(said.head!, n)))
    return "described";
  return definite && standsAs("body", said.head) ? "described" : "other";
}

/** What is asked about is told by a noun alone. */
function nounFit(asked: Entity, said: Entity, known: Known): Fit {
  if (asked.head === null) return "open";
  // "400 cubic metres went into the river": an amount of whatever it is
  if (standsAs("amount", said.head)) return "open";
  if (said.head === null && said.names.length > 0) {
    // "its head teacher" and "the head of the academy, Ada Poe"
    const roles = [asked.head, ...asked.others.filter((w) => nearNouns(asked.head!, w) >= 0.7)];
    return said.names.some((m) => roles.some((role) => known.linked(role, m))) ? "described" : "other";
  }
  const heads = headFit(asked, said, known);
  if (heads < 0.5) return "other";
  if (clash(asked, said)) return asked.head === said.head ? "other" : "described";
  return heads >= 0.85 ? "same" : "described";
}

/** "the Wanderers", "the Anglers": a plural name after "the" by which a side is called. */
function nickname(tokens: readonly Tagged[], said: Entity): boolean {
  const first = tokens[said.from]!;
  const last = tokens[said.to - 1]!;
  return first.lower === "the" && last.tag === "name" && /s$/.test(last.lower) && said.to - said.from === 2;
}
