/**
 * Holders of a set of articles → the same, with the body that each speaks for set right over the whole set.
 *
 * "Ada Poe, who speaks for Harl Mills" in one article is its voice in the next one, which only names her. Nobody who was
 * merely asked by a paper ("told the Tribune. …, chief executive Ada Poe was quoted as saying") speaks for the paper, no
 * maker of a thing speaks for the thing, and a union of the police is not the police.
 */
import { listed } from "../lexicon/listed.ts";
import type { Dossier } from "../record/dossier.ts";
import { nameKey, nameWords } from "../record/name.ts";
import type { Holder } from "../record/statement.ts";
import { headOf } from "./chain.ts";
import type { Outlets } from "./maker.ts";

/** Sets right whom a holder speaks for; made once for a set. */
export function houses(dossiers: readonly Dossier[], outlets: Outlets): (holder: Holder) => Holder {
  const known = new Map<string, Pick<Holder, "for" | "forActor"> | null>();
  for (const { statements } of dossiers) {
    for (const { chain } of statements) {
      const last = chain[chain.length - 1];
      if (!last?.for || last.naming !== "named" || !speaksFor(last, outlets)) continue;
      const before = known.get(personKey(last));
      // Two bodies for one name: nobody knows which.
      if (before === undefined)
        known.set(personKey(last), { for: last.for, ...(last.forActor ? { forActor: last.forActor } : {}) });
      else if (before && nameKey(before.for!) !== nameKey(last.for)) known.set(personKey(last), null);
    }
  }
  return (holder) => {
    if (holder.for && speaksFor(holder, outlets)) return holder;
    const { for: _for, forActor: _forActor, ...plain } = holder;
    const house = holder.for && holder.naming === "named" ? known.get(personKey(holder)) : null;
    return house ? { ...plain, ...house } : plain;
  };
}

const personKey = (holder: Holder): string => nameKey(holder.name);

/** Whether the body is one that the holder can speak for. */
function speaksFor(holder: Holder, outlets: Outlets): boolean {
  const body = holder.for!;
  if (outlets.meant(body) !== null && holder.role !== "outlet" && holder.role !== "agency") return false;
  const called = holder.span?.exact ?? holder.name;
  // "Velm's maker, Poe Mills": the thing is not the speaker
  if (MAKES.test(called) && MAKES.exec(called)![1] !== undefined) return false;
  // "the police union": a body of its own, whose name holds another's
  const words = nameWords(body);
  const head = headOf(holder.name);
  return !(
    BODIES.has(head) &&
    words.every((word) => nameWords(holder.name).includes(word)) &&
    !words.includes(head) &&
    !listed("offices").has(head)
  );
}

/** The possessive and what it makes, sells or owns. */
const MAKES =
  /^(?:the )?(\S.{0,40}?)[’']s? (?:maker|manufacturer|producer|owner|operator|builder|publisher|developer|landlord|insurer|designer|supplier|distributor)\b/i;

/** Bodies that carry the name of those they gather, and are not they. */
const BODIES = new Set(
  "union association federation league society club council alliance guild chamber fund trust foundation committee commission ombudsman watchdog inspectorate".split(
    " ",
  ),
);
