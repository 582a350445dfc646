/** A run of capitals → the name in it, without titles: `Colonel Anton Reve` → `Anton Reve`, a colonel. */
import type { Entity } from "./cast.ts";
import { nameHeads, roleNouns, titles } from "./lists.ts";
import type { Run } from "./runs.ts";

/** A run and whom it names. */
export interface Named {
  readonly run: Run;
  readonly entity: Entity;
  /** The words of the name without titles before it. */
  readonly text: string;
  /** By the whole name, not by a part of it. */
  readonly full: boolean;
  /** A word made from the name of a country or people: "Velian". */
  readonly adjective: boolean;
}

export interface Bare {
  readonly run: Run;
  readonly text: string;
  readonly words: readonly string[];
  readonly title: { readonly person: boolean; readonly noun: string; readonly gender: "m" | "f" | "-" } | null;
}

/** The run without the titles that lead it. */
export function bareOf(run: Run): Bare {
  const words = run.text.split(/\s+/);
  let title: Bare["title"] = null;
  let from = 0;
  for (let n = Math.min(4, words.length); n >= 1; n--) {
    const lead = words
      .slice(from, from + n)
      .join(" ")
      .toLowerCase()
      .replaceAll(".", "");
    const found = titles().get(lead);
    if (!found || (n === words.length - from && roleNouns().get(lead)?.kind === "body")) continue;
    // "General Staff", "Prime Minister's Office", "Governor Hotel": the title is part of a body's name
    if (headWord(words.slice(from))?.kind === "body") break;
    title = { person: true, noun: lead, gender: title && title.gender !== "-" ? title.gender : found.gender };
    from += n;
    n = Math.min(4, words.length - from) + 1;
    if (from >= words.length) break;
  }
  const rest = words.slice(from);
  return { run, text: rest.join(" "), words: rest, title };
}

/** The word inside a name that tells what it names: the last, or the one before "of". */
export function headWord(words: readonly string[]) {
  const of = words.findIndex((w) => /^(of|for)$/i.test(w));
  const candidates =
    of > 0
      ? [words[of - 1]!, words[0]!]
      : [words[words.length - 1]!, words.length > 2 ? words[words.length - 2]! : "", words[0]!];
  for (const word of candidates) {
    const lower = word.toLowerCase().replace(/['’]s?$/, "");
    const head = nameHeads().get(lower);
    if (head) return head;
    const noun = roleNouns().get(lower);
    if (noun?.kind === "body" && words.length > 1) return { kind: "body" as const, role: noun.role, class: noun.class };
  }
  return null;
}
