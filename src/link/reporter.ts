/**
 * A paragraph → whether an outlet's own reporter saw, checked or holds it, and whose reporter that is.
 *
 * "A Coast Wire reporter counted forty crates" is Coast Wire's own account, whichever paper prints the paragraph; "our
 * reporter counted" is the account of the paper that prints it.
 */
import { listed } from "../lexicon/listed.ts";
import { find } from "../lexicon/phrase.ts";
import { table } from "../lexicon/table.ts";
import { nameKey, nameWords } from "../record/name.ts";
import { type Outlets, outletPerson } from "./maker.ts";
import type { Person } from "./person.ts";
import type { Scene } from "./said.ts";

/** Whether the paragraph says that an outlet's reporter saw, checked or holds it (rows `own` of access.tsv). */
export const reporterWasThere = (paragraph: string): boolean =>
  table("access").some((row) => row.zone === "own" && find(row.phrase!, paragraph) !== null);

const REPORTER = "(?:reporter|correspondent|journalist|photographer|editor)s?";
const WORD = "\\p{Lu}[\\p{L}\\p{N}’'&.-]{0,30}";
const NAME = `(?<![\\p{L}\\p{N}])${WORD}(?: (?:of |the )?${WORD}){0,5}`;
/** "A Coast Wire reporter", "the Tribune's reporters" and "reporters of the Coast Wire". */
const BEFORE = new RegExp(`(${NAME})(?:['’]s?)? ${REPORTER}\\b`, "gu");
const AFTER = new RegExp(`\\b${REPORTER} (?:of|for|from|with|at) (?:the )?(${NAME})`, "gu");

/** The outlet whose reporter a paragraph speaks of, where that is not the one that prints it (a key); null otherwise. */
export function reporterOf(paragraph: string, own: string, outlets: Outlets): string | null {
  if (!reporterWasThere(paragraph)) return null;
  for (const found of [...paragraph.matchAll(BEFORE), ...paragraph.matchAll(AFTER)]) {
    const name = found[1]!.replace(/^(?:A|An|The|One|Our|Its)\s/, "").replace(/['’]s?$/, "");
    const words = nameWords(name);
    if (words.length === 0) continue;
    if (nameKey(name) === own || words.every((word) => own.split(" ").includes(word))) return null;
    const meant = outlets.meant(name);
    if (meant !== null) return meant === own ? null : name;
    // Not in the set: only a name that ends as outlets' names do ("Wire", "News"), since "a Norland reporter" is none.
    if (words.length > 1 && listed("outlet-heads").has(words[words.length - 1]!)) return name;
  }
  return null;
}

/** An outlet that an article speaks of as a source: its article in the set, or its name alone. */
export function otherOutlet(name: string, scene: Scene): Person {
  const key = scene.outlets.meant(name);
  const id = key === null ? undefined : scene.outlets.of(key)[0];
  const article = id === undefined ? undefined : scene.dossiers.get(id)?.article;
  if (article) return outletPerson(article, true);
  return {
    key: `outlet ${nameKey(name)}`,
    name,
    aka: [],
    actor: null,
    naming: "named",
    faceless: false,
    body: true,
    own: true,
    heads: [],
  };
}
