/**
 * One statement → whose word it is in the end: the last holder of its chain, or the body that this holder speaks for.
 *
 * `Northern Line > state television > the ministry's spokesman, Ada Poe : P` gives the ministry, since a spokesperson
 * speaking for a body is that body (cases, rule 2). A statement without a chain is the article's own voice.
 */
import { table } from "../lexicon/table.ts";
import type { Role } from "../record/actor.ts";
import { nameKey, nameWords } from "../record/name.ts";
import type { Holder, Naming, Statement } from "../record/statement.ts";

/** A last holder as a source: its plain name and all that helps to know it again. */
export interface Voice {
  readonly name: string;
  /** Other names the text uses for it here: the spokesperson, the description. */
  readonly aka: readonly string[];
  readonly actor: string | null;
  readonly naming: Naming;
  readonly role: Role;
  /** A proper name or an actor id that holds across articles. */
  readonly global: boolean;
  /** What it is called by its role: the head words of its descriptions ("technician"), lower case. */
  readonly heads: readonly string[];
}

const BODY_ROLES = new Set<Role>([
  "agency",
  "outlet",
  "state-media",
  "government",
  "military",
  "police",
  "party",
  "company",
  "court",
  "monitor",
  "ngo",
  "rescue",
  "document",
]);

/** Whether the role is that of a body and not of a person. */
export const isBody = (role: Role): boolean => BODY_ROLES.has(role);

/**
 * Whether a name has no face: "sources in the port", "some officials", nobody at all. A role or a body gives a face
 * ("ministry officials", "residents of the quay"). The words are those of `lexicon/faceless.tsv`.
 */
export function isFaceless(name: string, naming: Naming): boolean {
  if (naming === "none") return true;
  if (naming === "named") return false;
  const when = new Map(table("faceless").map((row) => [row.word!, row.when!]));
  const words = nameWords(name);
  return when.get(headOf(name)) === "head" || words.every((word) => when.has(word));
}

/** The head of a noun phrase: its last word before a preposition, relative pronoun or comma. */
export function headOf(phrase: string): string {
  const main = phrase.split(/,|\s(?:of|in|for|at|from|with|who|which|that|by|to|on|near|close|familiar|quoted)\b/i)[0]!;
  const words = nameWords(main);
  return words[words.length - 1] ?? "";
}

/** The voice at the end of a statement's chain; null for the article's own voice. */
export function voiceOf(statement: Statement): Voice | null {
  const holder = statement.chain[statement.chain.length - 1];
  return holder ? voiceFrom(holder) : null;
}

/** A holder as a voice: the body it speaks for where there is one. */
export function voiceFrom(holder: Holder): Voice {
  const spoken = holder.span?.exact ?? holder.name;
  const own = [holder.name, spoken].filter((name) => nameWords(name).length > 0);
  const forBody = holder.for && nameWords(holder.for).length > 0 ? holder.for : null;
  const actor = forBody ? (holder.forActor ?? null) : holder.actor;
  const name = forBody ?? holder.name;
  const naming: Naming = forBody ? (actor && !actor.includes("~") ? "named" : "described") : holder.naming;
  return {
    name,
    aka: [...new Set(own)].filter((other) => nameKey(other) !== nameKey(name)),
    actor,
    naming,
    role: holder.role,
    global: actor !== null ? !actor.includes("~") : naming === "named",
    heads: [...new Set([headOf(name), headOf(spoken)].filter((head) => head !== ""))],
  };
}
