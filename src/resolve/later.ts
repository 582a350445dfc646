/** What later words of an article show of earlier ones: that two entities are one. */
import { type Cast, type Entity, unite, whole } from "./cast.ts";
import { wordsOf } from "./describe.ts";
import { demonyms, nameHeads } from "./lists.ts";
import type { Meant } from "./meaning.ts";

/**
 * What later words show. "A nurse … said" and then "the nurse, Katja Bryn, told" are one; so are "a regional health
 * agency" and the one health agency that the text names; and so is the described speaker of the lead with the bare name
 * to whom the next quotation goes.
 */
export function joinLater(cast: Cast, meant: readonly Meant[]): void {
  const byNoun = new Map<string, Entity[]>();
  for (const e of cast.entities)
    if (!e.same && e.named && !e.plural) {
      for (const noun of e.nouns) {
        const list = byNoun.get(noun);
        if (!list) byNoun.set(noun, [e]);
        else if (list.length < 8) list.push(e);
      }
    }
  const bodies = meant.flatMap((m) =>
    m.entity.body && !whole(m.entity.body).named ? [{ ...m, entity: m.entity.body }] : [],
  );
  for (const m of [...meant, ...bodies]) {
    const d = whole(m.entity);
    if (d.named || d.anonymous || d.plural || m.by === "pronoun" || d.described === null) continue;
    const heads = [...d.nouns];
    const candidates = heads
      .flatMap((noun) => byNoun.get(noun) ?? [])
      .filter((e) => !e.same && e.first > m.start && (e.kind === d.kind || d.kind === "unknown"));
    if (d.kind === "person" || d.kind === "unknown") {
      const one = candidates.filter((e) => e.kind === "person" && !contradicts(d, e));
      if (one.length === 1) unite(d, one[0]!);
    } else if (d.kind === "body") {
      const words = wordsOf(d);
      // "a university team" may mean the only university that is named; "a company" may be any
      const only = candidates.length === 1 && bodies.some((b) => whole(b.entity) === d);
      const one = candidates.filter((e) => only || shares(words, e, heads));
      if (one.length === 1) unite(d, one[0]!);
    }
  }
  leadSpeaker(meant);
}

/** Two bodies named, or two genders told. */
const contradicts = (a: Entity, b: Entity): boolean =>
  (a.gender !== "-" && b.gender !== "-" && a.gender !== b.gender) ||
  (a.body !== null && b.body !== null && whole(a.body) !== whole(b.body) && whole(a.body).named && whole(b.body).named);

const shares = (words: ReadonlySet<string>, e: Entity, heads: readonly string[]): boolean => {
  const theirs = wordsOf(e);
  for (const word of words)
    if (theirs.has(word) && !heads.includes(word) && !nameHeads().has(word) && !demonyms().has(word)) return true;
  return false;
};

/** The described speaker of a lead, when the next speaker is a bare name that nothing in the text describes. */
function leadSpeaker(meant: readonly Meant[]): void {
  const ordered = [...meant].sort((a, b) => a.start - b.start);
  const described = ordered.find((m) => m.by === "opened" && m.words !== "");
  if (!described || ordered[0] !== described) return;
  const d = whole(described.entity);
  if (d.named || d.plural || d.anonymous || d.kind !== "person") return;
  const next = ordered.find((m) => whole(m.entity) !== d);
  if (next?.by !== "name") return;
  const e = whole(next.entity);
  if (e.kind === "body" || !e.named || e.nouns.size > 0 || e.first < described.start || contradicts(d, e)) return;
  if (!e.name.includes(" ")) return;
  if (e.kind === "unknown") e.kind = "person";
  for (const m of ordered) if (whole(m.entity) === d) m.guessed = true;
  unite(d, e);
}
