/**
 * Sources → roots: how each would know and what it has at stake, with the span that says so.
 *
 * In: the question, the sources found by `link/root.ts`, the dossiers. Out: the same sources, weighed: the warden who
 * "was standing on the bank" is a witness without a known stake, the mill that denies is a party on its own conduct.
 */
import type { Asked } from "../record/asked.ts";
import type { Dossier } from "../record/dossier.ts";
import type { Relation } from "../record/relation.ts";
import type { Root, Source } from "../record/root.ts";
import { accessOf } from "./access.ts";
import { counterparts } from "./counterpart.ts";
import { type Party, partiesOf, partyFor } from "./parties.ts";
import { type Passage, passagesOf, Shelf } from "./passages.ts";
import { resolutionOf } from "./resolution.ts";
import { stakeOf } from "./stake.ts";

export function weigh(
  asked: Asked,
  sources: readonly Source[],
  dossiers: readonly Dossier[],
  _relations: readonly Relation[],
): Root[] {
  const shelf = new Shelf(dossiers);
  const known = partiesOf(asked, dossiers);
  const parties = [...known, ...counterparts(asked, known, sources, shelf)];
  return sources.map((source) => weighed(asked, source, parties, shelf));
}

function weighed(asked: Asked, source: Source, parties: readonly Party[], shelf: Shelf): Root {
  const passages = passagesOf(source, shelf);
  const party = source.own ? null : partyFor(source, parties);
  const faceless = source.naming === "group" || source.naming === "none";
  const body = isBody(source, shelf);
  const held = stakeOf({ source, passages, parties, party, asked, faceless, body, shelf });
  const ownAct =
    (party !== null && party.slot !== "recipient") ||
    held.stake === "against-own-interest" ||
    (held.stake === "own-interest" && (held.denies || speaksOfOwnForces(passages)));
  const access = accessOf(passages, shelf, ownAct, source.own);
  const interested = held.stake === "own-interest" || held.stake === "against-own-interest";
  return {
    ...source,
    resolution: resolutionOf(faceless, access.access),
    access: access.access,
    accessSpan: access.access === "not-stated" ? null : access.span,
    accessArticle: access.article,
    ...(access.access === "not-stated" && access.span ? { accessDenied: access.span } : {}),
    stake: held.stake,
    stakeReason: held.reason,
    stakeSpan: held.span,
    side: interested && party ? (party.owner ?? party.name) : null,
  };
}

const BODIES = new Set([
  "government",
  "military",
  "police",
  "party",
  "company",
  "court",
  "agency",
  "ngo",
  "state-media",
]);

/** A body, or somebody who speaks for one. */
function isBody(source: Source, shelf: Shelf): boolean {
  return source.statements.some((id) => {
    const last = shelf.statement(id)?.chain.at(-1);
    return last !== undefined && (last.for !== undefined || BODIES.has(last.role));
  });
}

/** "Our aircraft hit the depot": a party by its own words. */
function speaksOfOwnForces(passages: readonly Passage[]): boolean {
  return passages.some(
    (p) =>
      p.asked &&
      p.zone === "direct" &&
      /\b[Oo]ur (?:\w+ )?(?:aircraft|planes|jets|pilots|drones|missiles|artillery|guns|troops|soldiers|forces|fighters|men|units|ships|officers|police)\b/.test(
        p.text,
      ),
  );
}
