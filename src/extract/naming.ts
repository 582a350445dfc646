/**
 * A noun phrase that names a source → how it names it: by name, by role, anonymously, as a faceless group.
 *
 * In: `the minister, Ada Poe` → named. `a nurse who was there` → described. `people close to the talks` → group.
 * Anonymity is said elsewhere in the text ("the nurse asked not to be named"): see `anonymity.ts`.
 */
import { table } from "../lexicon/table.ts";
import type { Token } from "../record/reading.ts";
import type { Naming } from "../record/statement.ts";

let loaded: { head: Set<string>; alone: Set<string>; empty: Set<string> } | null = null;
function faceless() {
  if (!loaded) {
    const of = (when: string) =>
      new Set(
        table("faceless")
          .filter((r) => r.when === when)
          .map((r) => r.word!),
      );
    loaded = { head: of("head"), alone: of("alone"), empty: of("empty") };
  }
  return loaded;
}

let roleWords: ReadonlySet<string> | null = null;
function isRoleWord(t: Token): boolean {
  roleWords ??= new Set(
    table("holder-roles")
      .filter((r) => !/of that name|by a state/.test(r.reason!))
      .map((r) => r.words!),
  );
  return roleWords.has(t.lower) || roleWords.has(t.lemma);
}

/** Words that end the core of a noun phrase: what follows says more about its head. */
const TAIL = new Set(
  "of in at on for from with to by near close who which that whose where inside among within familiar".split(" "),
);

/** The core of a noun phrase: up to its first preposition, relative word or comma; determiners left out. */
export function coreOf(tokens: readonly Token[]): Token[] {
  const core: Token[] = [];
  for (const t of tokens) {
    if (core.length > 0 && (TAIL.has(t.lower) || /^[,;:(–—]$/.test(t.text))) break;
    if (core.length === 0 && (t.pos === "DET" || t.pos === "PUNCT" || t.lower === "one" || t.lower === "of")) continue;
    core.push(t);
  }
  return core;
}

/** The head noun of a noun phrase, or null. */
export function headOf(tokens: readonly Token[]): Token | null {
  const core = coreOf(tokens);
  for (let i = core.length - 1; i >= 0; i--) {
    if (/^(NOUN|PROPN|PRON)$/.test(core[i]!.pos)) return core[i]!;
  }
  return core.at(-1) ?? null;
}

const MANY = /^(?:many|some|most|several|few|others|all|both|everyone|everybody|people)$/;
const PLURAL = /s$|^(people|police|men|women|children|media|folk|residents)$/;
const NAME_LIKE = /^\p{Lu}/u;

/** How a noun phrase names its source. Empty: nobody is named. */
export function namingOf(tokens: readonly Token[]): Naming {
  if (tokens.length === 0) return "none";
  const core = coreOf(tokens);
  const head = headOf(tokens);
  if (!head) return "none";
  if (MANY.test(tokens[0]!.lower)) return "group"; // "many in the village", "some"
  const { head: always, alone, empty } = faceless();
  const lower = head.lower;
  if (always.has(lower)) return "group";
  const bare = core.every(
    (t) => t === head || t.pos === "ADJ" || t.pos === "NUM" || t.pos === "DET" || empty.has(t.lower),
  );
  if (alone.has(lower) && bare && PLURAL.test(lower)) return "group";
  if (names(tokens) || isLoneName(tokens, core)) return "named";
  return PLURAL.test(lower) && lower !== "police" && lower !== "media" ? groupOrRole(core, tokens) : "described";
}

/** A bare plural ("residents", "hauliers who follow the talks") has no face; "three doctors at the hospital" has a role. */
function groupOrRole(core: readonly Token[], tokens: readonly Token[]): Naming {
  if (tokens[0] && /^(the|its|his|her|their|both)$/.test(tokens[0].lower)) return "described";
  if (core.some((t) => t.pos === "NUM")) return "described";
  return "group";
}

/** "Rein": one capitalised word without a determiner that is no word for a role or a crowd. */
function isLoneName(tokens: readonly Token[], core: readonly Token[]): boolean {
  const t = tokens[0]!;
  return (
    core.length === 1 &&
    core[0] === t &&
    NAME_LIKE.test(t.text) &&
    t.pos !== "PRON" &&
    !PLURAL.test(t.lower) &&
    !isRoleWord(t)
  );
}

/** Whether a proper name stands in the phrase: the head itself, a name beside it, or a body's name in front of it. */
function names(tokens: readonly Token[]): boolean {
  const core = coreOf(tokens);
  const head = headOf(tokens);
  const crowd =
    core.length === 1 &&
    head !== null &&
    (isRoleWord(head) || (isRoleWord({ ...head, lower: head.lower.replace(/s$/, "") }) && PLURAL.test(head.lower)));
  if (head && !crowd && isName(head)) return true;
  // "the driver, Sunniva Sol": an apposition of capitals right after the first comma
  const comma = tokens.findIndex((t) => t.text === ",");
  if (comma > 0 && comma < tokens.length - 1) {
    const next = tokens[comma + 1]!;
    if (next.pos === "PROPN" && NAME_LIKE.test(next.text)) return true;
  }
  // "spokesman Ivo Kosta", "warden Enzo Pell": a name behind a title
  let run = 0;
  for (const t of core) {
    run = t.pos === "PROPN" && NAME_LIKE.test(t.text) ? run + 1 : 0;
    if (run >= 2 && t === core.at(-1)) return true;
  }
  return false;
}

const isName = (head: Token): boolean => head.pos === "PROPN" && NAME_LIKE.test(head.text);
