/**
 * One last holder → whose word it is in the end: its own, or the body that this holder speaks for.
 *
 * `Northern Line > state television > the ministry's spokesman, Ada Poe : P` gives the ministry, since a spokesperson
 * speaking for a body is that body (cases, rule 2). A statement without a chain is the article's own voice.
 */
import { listed } from "../lexicon/listed.ts";
import { table } from "../lexicon/table.ts";
import type { Role } from "../record/actor.ts";
import { nameKey, nameWords } from "../record/name.ts";
import type { Holder, Naming } from "../record/statement.ts";

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
  /** A body that speaks in its own name, not through somebody who speaks for it. */
  readonly itself: boolean;
  /** The voice is a body's, by itself or through somebody. */
  readonly body: boolean;
  /** A company, or somebody who speaks for one. */
  readonly company: boolean;
  /** What it is called by its role: the head words of its descriptions ("technician"; "police" of their spokesman), lower case. */
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
  const words = nameWords(name);
  const heads = faceless("head");
  return heads.has(headOf(name)) || words.every((word) => heads.has(word) || faceless("").has(word));
}

const kinds = new Map<string, ReadonlySet<string>>();

/** Words of `lexicon/faceless.tsv` of one kind; of all kinds for "". */
function faceless(when: string): ReadonlySet<string> {
  const known = kinds.get(when);
  if (known) return known;
  const rows = table("faceless").filter((row) => when === "" || row.when === when);
  const made = new Set(rows.map((row) => row.word!));
  kinds.set(when, made);
  return made;
}

/** The head of a noun phrase: its last word before a preposition, relative pronoun or comma. */
export function headOf(phrase: string): string {
  const one =
    /^(?:one|some|two|three|several|many|most|any|none)\s+of\s+(?:the|its|his|her|their|our|these|those)?\s*(.+)$/i.exec(
      phrase,
    );
  if (one) return singular(headOf(one[1]!));
  const main = phrase.split(/,|\s(?:of|in|for|at|from|with|who|which|that|by|to|on|near|close|familiar|quoted)\b/i)[0]!;
  const words = nameWords(main);
  return words[words.length - 1] ?? "";
}

const singular = (word: string): string => word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

/** No name: "she" of one sentence is not "she" of another. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|this|that|these|those|both|one|others?)$/i;

/**
 * A holder as a voice. Who speaks for a body with a proper name is that body; who heads a body that is only described
 * ("the head of the rescue service, Ada Poe") is shown by name and known by the body too.
 */
export function voiceFrom(holder: Holder): Voice {
  const spoken = holder.span && !PRONOUN.test(holder.span.exact) ? holder.span.exact : holder.name;
  const body = holder.for && nameWords(holder.for).length > 0 ? holder.for : null;
  const officer = isOfficer(holder);
  const proper = !body && isBody(holder.role) && !officer ? null : properName(holder.name);
  const called = proper ?? mainName(holder.name);
  const speaksFor = body !== null && (/\p{Lu}/u.test(body) || holder.naming !== "named");
  const name = speaksFor ? body : called;
  const actor = body ? (holder.forActor ?? null) : holder.actor;
  const naming: Naming = speaksFor ? (/\p{Lu}/u.test(body) ? "named" : "described") : holder.naming;
  const aka = [called, holder.name, spoken, ...(body ? [body] : [])].filter((other) => nameWords(other).length > 0);
  return {
    name,
    aka: [...new Set(aka)].filter((other) => nameKey(other) !== nameKey(name)),
    actor,
    naming,
    role: holder.role,
    global: actor !== null ? !actor.includes("~") : naming === "named" && /\p{Lu}/u.test(name),
    company: holder.role === "company" || (speaksFor && !nameWords(body).some(isPublic)),
    body: speaksFor || (body === null && proper === null && isBody(holder.role) && !officer),
    itself: body === null && proper === null && isBody(holder.role) && !officer,
    heads: [...new Set([headOf(name), speaksFor ? "" : headOf(spoken)].filter((head) => head !== ""))],
  };
}

const FORCES = new Set<Role>(["police", "military", "court", "government", "rescue", "party", "document"]);

/** "Ada Poe" with the role of the police is one of its officers: the names of forces and offices say what they are. */
function isOfficer({ role, name, naming }: Holder): boolean {
  if (naming !== "named" || !FORCES.has(role) || !WHOLE.test(name)) return false;
  const general = listed("general-nouns");
  return nameWords(name).every((word) => !general.has(word) && !listed("teams").has(word) && !isPublic(word));
}

/** A word of a body that is no company: an office, an agency, a university. */
const isPublic = (word: string): boolean =>
  listed("office-holders").has(word) || (listed("teams").has(word) && !listed("firms").has(word));

/** "Sund Health Agency" of "Sund Health Agency, regional health agency": a name without the description added to it. */
function mainName(name: string): string {
  const [first, ...rest] = name.split(", ");
  return rest.length > 0 && /^\p{Lu}/u.test(first!) && /^(?:\p{Ll}|\d)/u.test(rest[0]!) ? first! : name;
}

const PARTICLE = "(?:de|da|di|del|der|den|dos|du|el|al|la|le|van|von|bin|ibn|abu|y)";
const WORD = "\\p{Lu}[\\p{L}.’'-]*";
const PROPER = `(${WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${WORD}){1,4})`;
const WHOLE = new RegExp(`^${PROPER}$`, "u");
/** A title of a few small words and then the name, without "of", "at" or "the" that would begin another name. */
const TITLED = new RegExp(
  `^(?:(?:the|a|an)\\s)?(?:(?!(?:of|at|in|for|from|the)\\s)[\\p{Ll}-]{2,20}\\s){1,4}${PROPER}$`,
  "u",
);

/** Two to five words with capitals: a person's full name, or a body's. */
export const isFullName = (name: string): boolean => name.length <= 200 && WHOLE.test(name);

/** The person's name in "the notary, Ada Poe", "plant manager Ada Poe", "Ada Poe, one of its drivers"; null in others. */
export function properName(name: string): string | null {
  if (name.length > 200) return null; // no name is that long, and the pattern stays cheap
  const parts = name.split(",").map((part) => part.trim());
  const whole = parts.length > 1 ? parts.map((part) => WHOLE.exec(part)).find((found) => found) : null;
  const found = whole ?? parts.map((part) => TITLED.exec(part)).find((one) => one);
  return found?.[1] ?? null;
}
