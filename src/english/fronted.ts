/**
 * A negation that opens a clause and turns its subject and verb round → groups in plain order, the verb denied.
 *
 * In: the groups of `At no time | did | the firm | pay`. Out: `the firm | pay`, negated. The openings are the rows `front`
 * of `lexicon/negation.tsv`; "not only", "not until Monday" and "no sooner" deny nothing and are not among them.
 */
import { table } from "../lexicon/table.ts";
import type { Tagged } from "./tagged.ts";
import type { Group } from "./word-groups.ts";

type Verb = Group & { kind: "vg" };

/** Each opening as words, each word as what may stand there. */
const OPENINGS = table("negation")
  .filter((row) => row.role === "front")
  .map((row) => row.pattern!.split(" ").map((words) => new Set(words.split("|"))));

const LONGEST = Math.max(...OPENINGS.map((words) => words.length));
const AUX = new Set(["be", "have", "do", "modal"]);

/** Linear in the number of groups. */
export function plainOrder(tokens: readonly Tagged[], groups: readonly Group[]): readonly Group[] {
  const out: Group[] = [];
  let changed = false;
  for (let g = 0; g < groups.length; g++) {
    const main = mainAfter(tokens, groups, g);
    if (main < 0) {
      out.push(groups[g]!);
      continue;
    }
    const auxiliary = tokens[(groups[g] as Verb).to - 1]!;
    const verb = groups[main] as Verb;
    const opens = openingBefore(tokens, auxiliaryStart(tokens, groups[g] as Verb))!;
    while (out.length > 0 && out.at(-1)!.from >= opens) out.pop();
    const form = tokens[verb.main]!.form;
    out.push(...groups.slice(g + 1, main), {
      ...verb,
      negated: true,
      bare: false,
      modal: auxiliary.tag === "modal" ? auxiliary.lower : verb.modal,
      passive: auxiliary.tag === "be" && (form === "past" || form === "part"),
    });
    changed = true;
    g = main;
  }
  return changed ? out : groups;
}

/** "never" is read into the verb group that it stands before. */
function auxiliaryStart(tokens: readonly Tagged[], group: Verb): number {
  let at = group.from;
  while (tokens[at]!.tag === "neg") at++;
  return at;
}

/** Of an auxiliary that an opening stands before: the group of the verb behind its subject; else -1. */
function mainAfter(tokens: readonly Tagged[], groups: readonly Group[], g: number): number {
  const group = groups[g]!;
  if (group.kind !== "vg" || !AUX.has(tokens[group.to - 1]!.tag)) return -1;
  const start = auxiliaryStart(tokens, group);
  if (start !== group.to - 1 || openingBefore(tokens, start) === null) return -1;
  let at = g + 1;
  if (groups[at]?.kind !== "np") return -1;
  while (groups[at + 1]?.kind === "prep" && groups[at + 2]?.kind === "np") at += 2;
  const verb = groups[at + 1];
  return verb?.kind === "vg" && tokens[verb.main]!.tag === "verb" ? at + 1 : -1;
}

/** Where the opening begins that ends before token `end`, at the start of its clause; null when none does. */
function openingBefore(tokens: readonly Tagged[], end: number): number | null {
  for (let length = Math.min(LONGEST, end); length > 0; length--) {
    const from = end - length;
    const before = tokens[from - 1];
    if (before && before.tag !== "punct" && before.tag !== "conj" && before.tag !== "comp") continue;
    if (OPENINGS.some((words) => words.length === length && words.every((w, k) => w.has(tokens[from + k]!.lower))))
      return from;
  }
  return null;
}
