/**
 * The asked event → its parties, and whether a source is one of them: the actor, the one acted on, or their part, head
 * or spokesperson.
 *
 * Asked "Did Norland's air force bomb the depot?": the parties are Norland's air force and the depot; "Norland's defence
 * ministry" is a party, as it speaks for the same state. Names are compared by their words, never by likeness.
 */

import { listed } from "../lexicon/listed.ts";
import type { Actor } from "../record/actor.ts";
import type { Asked } from "../record/asked.ts";
import { fitsName, holdsName, nameKey, nameWords } from "../record/name.ts";
import type { Source } from "../record/root.ts";

export interface Party {
  readonly name: string;
  /** named: a name of the question in another place; owner: whose thing is acted on. */
  readonly slot: "actor" | "recipient" | "counterpart" | "named" | "owner";
  readonly names: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Whose it is: "Norland" of "Norland's air force". */
  readonly owner: string | null;
}

/** The parties of what is asked, with the other names that the articles give them: `forms`, by an actor's id. */
export function partiesOf(asked: Asked, forms: ReadonlyMap<string, ReadonlySet<string>>): Party[] {
  const slots = [
    ...asked.event.actor.map((actor) => [actor, "actor"] as const),
    ...asked.event.recipient.map((actor) => [actor, "recipient"] as const),
  ];
  const found = slots
    .filter(([actor]) => nameWords(actor.name).length > 0)
    .map(([actor, slot]) => partyOf(actor, slot, forms));
  const others = namesIn(asked.proposition)
    .filter((name) => telling(name).length > 0 && !found.some((party) => party.names.some((n) => holdsName(n, name))))
    .map((name): Party => ({ name, slot: "named", names: [name], ids: new Set(), owner: null }));
  return [...found, ...others];
}

/** Runs of words with a capital inside a sentence: "Harsund Clinic" of "files were stolen from the Harsund Clinic". */
const namesIn = (text: string): string[] =>
  text.match(/(?<=\s)\p{Lu}[\p{L}\p{N}&-]*(?: (?:& |of )?\p{Lu}[\p{L}\p{N}&-]*)*/gu) ?? [];

function partyOf(actor: Actor, slot: Party["slot"], forms: ReadonlyMap<string, ReadonlySet<string>>): Party {
  const names = new Set([actor.name, ...actor.aka]);
  const ids = new Set(actor.id ? [actor.id] : []);
  for (const [id, theirs] of forms) {
    if (!ids.has(id) && ![...theirs].some((name) => alike(name, actor.name))) continue;
    ids.add(id);
    for (const name of theirs) names.add(name);
  }
  return { name: actor.name, slot, names: [...names].sort(), ids, owner: ownerOf(actor.name) };
}

/** Words that tell one body from another: not "army", "the company", "manager". */
export function telling(name: string): readonly string[] {
  const general = listed("general-nouns");
  return nameWords(name).filter((word) => !general.has(word) && /\p{L}/u.test(word));
}

const alike = (a: string, b: string): boolean =>
  nameWords(a).length === nameWords(b).length && fitsName(a, b) && telling(a).length > 0;

/** "Norland" of "Norland's air force" or of "the air force of Norland"; null when nobody's. */
export function ownerOf(name: string): string | null {
  const possessive = /^(?:the\s+)?(.{2,40}?)[’'](?:s\b|(?=\s))/u.exec(name);
  if (possessive && telling(possessive[1]!).length > 0) return possessive[1]!;
  const of = /\bof\s+(?:the\s+)?(\p{Lu}.{1,40})$/u.exec(name);
  return of ? of[1]! : null;
}

/** Bodies of a state: one of them speaks for what is another's. Who lives where something happens does not. */
export const STATE =
  /\b(?:ministry|minister|government|army|navy|air force|armed forces|forces|military|police|state|general staff|president|embassy)\b/i;

/** The party that a source is or speaks for; null when it is none of them. */
export function partyFor(source: Source, parties: readonly Party[]): Party | null {
  const names = [source.name, ...source.aka];
  for (const party of parties) {
    // A name in another slot may be a place: only a source called just so is meant.
    if (party.slot === "named" && !names.some((name) => telling(name).length > 0 && holdsName(party.name, name)))
      continue;
    if (source.actor && party.ids.has(source.actor)) return party;
    if (party.names.some((theirs) => names.some((name) => partOf(name, theirs)))) return party;
  }
  // The ministry and the air force of one state speak for one party.
  for (const party of parties) {
    const owner = party.owner;
    const bodies = names.filter((name) => STATE.test(name));
    if (owner && bodies.some((name) => ownerOf(name) !== null && fitsName(ownerOf(name)!, owner))) return party;
    if (owner && names.some((name) => fitsName(name, owner) && telling(name).length > 0 && bodily(name, owner)))
      return party;
    if (
      owner &&
      party.slot === "owner" &&
      names.some((name) => nameWords(name).join(" ").includes(nameWords(owner).join(" ")) && bodily(name, owner))
    )
      return party;
  }
  return null;
}

/** Whether a name is a party's name or holds it: "General Staff of the Norland army", "Norland army". */
function partOf(name: string, party: string): boolean {
  if (nameKey(name) !== "" && nameKey(name) === nameKey(party)) return true;
  // A party without a proper name ("police", "accord") is met by what a name is in the main: "the town's police", and not
  // "the notary who certified the accord".
  if (!/\p{Lu}/u.test(party)) return mainWord(name) !== "" && mainWord(name) === mainWord(party);
  if (telling(party).length === 0) return false;
  if (holdsName(name, party)) return bodily(name, party);
  // "the Norlandic government" is Norland's
  const words = new Set(nameWords(name));
  if (STATE.test(name) && telling(party).every((word) => holds(words, word))) return bodily(name, party);
  return holdsName(party, name) && telling(name).length > 0;
}

/** The word that says what a name is: "police" of "the police of the town", "notary" of "notary who signed". */
function mainWord(name: string): string {
  const main = name.split(/,|\s(?:of|in|for|at|from|with|who|which|that|by|to|on|near|close|familiar)\b/i)[0]!;
  return nameWords(main).at(-1) ?? "";
}

/**
 * "a driver who worked for Poe Mills" holds the words of Poe Mills and does not speak for it: only a possessive, an
 * "of" or a name before a title makes a part. A worker is no head.
 */
function bodily(name: string, party: string): boolean {
  const heads = listed("outsiders");
  const rest = nameWords(name).filter((word) => !nameWords(party).includes(word));
  return !rest.some((word) => heads.has(word));
}

/** Whether a text names one of the parties, by a telling word of its name. */
export function namesParty(text: string, parties: readonly Party[]): boolean {
  const words = new Set(nameWords(text));
  return parties.some((party) =>
    party.names.some((name) => telling(name).some((word) => word.length > 2 && holds(words, word))),
  );
}

/** Whether the words hold one that is the same or a form of the same name: "Norland" and "Norlander", "Sudria", "Sudrian". */
export function holds(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 4) return false;
  return [...words].some((other) => other.length > 3 && akin(word, other));
}

/** A name and its people's name: the one begins the other, with at most three letters more. */
const akin = (a: string, b: string): boolean =>
  (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 3;
