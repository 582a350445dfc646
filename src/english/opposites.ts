/**
 * Which classes of events and which words rule each other out, or tell one event from its other end. Rows:
 * `lexicon/opposites.tsv`. "alive" opposes "dead"; who buys is across from who sells.
 */
import { table } from "../lexicon/table.ts";
import { eventClasses } from "./event-classes.ts";

/** `class` and `converse` are of classes of events; `v` and `a` of verbs and adjectives. */
type Between = "class" | "converse" | "v" | "a";

/** The class of being elsewhere, and the types of deed that it rules out. */
const ALIBI = "elsewhere";
const BY_FORCE = /^(?:ASSAULT|COERCE|MOBILIZE|x-USE|x-MOVE|x-CRIME)/;

let read: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** "class die" → "survive", "alive" … */
function pairs(): ReadonlyMap<string, ReadonlySet<string>> {
  if (read) return read;
  const found = new Map<string, Set<string>>();
  const put = (kind: string, left: string, right: string) => {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      found.set(`${kind} ${one}`, (found.get(`${kind} ${one}`) ?? new Set()).add(other));
  };
  for (const row of table("opposites")) put(row.kind!, row.left!, row.right!);
  // whoever was in barracks did not do it
  for (const { name, type } of eventClasses().byName.values()) if (BY_FORCE.test(type)) put("class", ALIBI, name);
  read = found;
  return read;
}

const NONE: ReadonlySet<string> = new Set();

/** What stands against a class or word. */
export const against = (kind: Between, word: string): ReadonlySet<string> => pairs().get(`${kind} ${word}`) ?? NONE;
