/**
 * Sources → roots: how each would know and what it has at stake, with the span that says so.
 *
 * In: the question, the sources found by `link/root.ts`, the shelf of the dossiers, and for a question that asks who
 * the answer taken. Out: the same sources, weighed: the warden who "was standing on the bank" is a witness without a
 * known stake, the mill that denies is a party on its own conduct.
 */
import { listed } from "../lexicon/listed.ts";
import { table } from "../lexicon/table.ts";
import type { Actor } from "../record/actor.ts";
import type { Asked } from "../record/asked.ts";
import { nameWords } from "../record/name.ts";
import type { Root, Source } from "../record/root.ts";
import { accessOf, type Found } from "./access.ts";
import { counterparts } from "./counterpart.ts";
import { owners } from "./owner.ts";
import { type Party, partiesOf, partyFor } from "./parties.ts";
import { passagesOf } from "./passages.ts";
import { resolutionOf } from "./resolution.ts";
import type { Shelf } from "./shelf.ts";
import { stakeOf } from "./stake.ts";

export function weigh(asked: Asked, sources: readonly Source[], shelf: Shelf, given: string | null = null): Root[] {
  const known = partiesOf(withGiven(asked, given), shelf.names);
  const parties = [...known, ...counterparts(asked, known, sources, shelf), ...owners(asked, sources, shelf)];
  return sources.map((source) => weighed(asked, source, parties, shelf));
}

/** "Who shot it down?", answered by "the Hill Front": the Hill Front is a party, as if asked whether it did. */
function withGiven(asked: Asked, given: string | null): Asked {
  const slot = asked.focus === "actor" || asked.focus === "recipient" ? asked.focus : null;
  if (given === null || slot === null) return asked;
  const actor: Actor = { name: given, span: null, id: "", role: "unknown", aka: [] };
  return { ...asked, event: { ...asked.event, [slot]: [...asked.event[slot], actor] } };
}

function weighed(asked: Asked, source: Source, parties: readonly Party[], shelf: Shelf): Root {
  const passages = passagesOf(source, shelf);
  const party = source.own ? null : partyFor(source, parties);
  const faceless = source.naming === "group" || source.naming === "none" || unsigned(source) || circular(source, shelf);
  const body = isBody(source, shelf);
  const document = isDocument(source, shelf);
  const office = hasRole(source, shelf, OFFICES) || holdsOffice(source);
  const held = stakeOf({
    source,
    passages,
    parties,
    party,
    asked,
    faceless,
    body,
    office,
    document,
    itself: isItself(source, shelf),
    shelf,
  });
  const ownAct =
    held.ownAct || (party !== null && (OWN_ACT.has(party.slot) || (party.slot === "owner" && source.polarity === "-")));
  const told = accessOf(passages, shelf, ownAct, source.own);
  const access = document && told.access === "not-stated" ? inHand(source, shelf) : told;
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

/** Slots of those who act: what they say of it they say of their own conduct (cases, rule 5). */
const OWN_ACT = new Set<Party["slot"]>(["actor", "counterpart"]);
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
const OFFICES = new Set(["government", "official", "spokesperson", "military", "party", "company"]);

/** A body, or somebody who speaks for one. */
function isBody(source: Source, shelf: Shelf): boolean {
  return (
    hasRole(source, shelf, BODIES) ||
    source.statements.some((id) => shelf.statement(id)?.chain.at(-1)?.for !== undefined)
  );
}

/** The body of its own name: "it had bought the mill", said by a councillor, is of another. */
function isItself(source: Source, shelf: Shelf): boolean {
  const last = source.statements.flatMap((id) => shelf.statement(id)?.chain.at(-1) ?? []);
  return (
    last.some((holder) => holder.for === source.name || (holder.for === undefined && BODIES.has(holder.role))) ||
    last.length === 0
  );
}

/** A paper, log or recording that speaks for nobody: all statements have it as their last holder. */
function isDocument(source: Source, shelf: Shelf): boolean {
  if (source.naming !== "described") return false;
  const last = source.statements.flatMap((id) => shelf.statement(id)?.chain.at(-1) ?? []);
  const holders = last.filter(({ role }) => role !== "outlet" && role !== "agency");
  return holders.length > 0 && holders.every((holder) => holder.role === "document" && !holder.for);
}

/** Outlets that only name each other as where they have it: none of them says it in its own voice, nobody told it. */
const circular = (source: Source, shelf: Shelf): boolean =>
  source.own && source.statements.every((id) => (shelf.statement(id)?.chain.length ?? 0) > 0);

/** "messages on social media", "leaflets": nobody signed them; "messages between the two ministers" have their writers. */
function unsigned(source: Source): boolean {
  if (source.naming === "named" || WRITERS.test(source.name.slice(1))) return false;
  const head = nameWords(source.name.split(/\s(?:on|in|at|that|which|circulating|passed)\s/)[0]!).at(-1);
  return table("faceless").some((row) => row.when === "unsigned" && row.word === head);
}
const WRITERS = /\p{Lu}|\b(?:from|by|between|of|to|sent|signed|seen|obtained|leaked|published|written)\b/u;

/** The document itself is the ground: its own mention is the span. */
function inHand(source: Source, shelf: Shelf): Found {
  for (const id of source.statements) {
    const statement = shelf.statement(id);
    const last = statement?.chain.at(-1);
    if (statement && last?.role === "document" && last.span)
      return { access: "document", span: last.span, article: statement.article };
  }
  return { access: "not-stated", span: null, article: null };
}

function holdsOffice(source: Source): boolean {
  const offices = listed("office-holders");
  return [source.name, ...source.aka].some((name) => nameWords(name).some((word) => offices.has(word)));
}

const hasRole = (source: Source, shelf: Shelf, roles: ReadonlySet<string>): boolean =>
  source.statements.some((id) => roles.has(shelf.statement(id)?.chain.at(-1)?.role ?? ""));
