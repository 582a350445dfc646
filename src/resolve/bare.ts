/** A run of capitals → the name in it, without titles: `Colonel Viktor Dunn` → `Viktor Dunn`, a colonel. */
import type { Entity } from "./cast.ts";
import { givenNames, nameHeads, roleNouns, titles } from "./lists.ts";
import { placeKey } from "./places/name.ts";
import { regions } from "./places/regions.ts";
import type { Run } from "./runs.ts";

/** A run and whom it names. */
export interface Named {
  readonly run: Run;
  readonly entity: Entity;
  /** The words of the name without titles before it. */
  readonly text: string;
  /** By the whole name, not by a part of it. */
  readonly full: boolean;
  /** A word made from the name of a country or people: "Osterran". */
  readonly adjective: boolean;
}

export interface Bare {
  readonly run: Run;
  readonly text: string;
  readonly words: readonly string[];
  readonly title: { readonly noun: string; readonly gender: "m" | "f" | "-" } | null;
  /** What stands before the title: "DNC" of "DNC Chair Debbie Poe". */
  readonly owner: string | null;
}

/** Words before a title that belong to it. */
const BEFORE_TITLE =
  /^(?:former|ex|acting|interim|then|late|incoming|outgoing|retired|deputy|senior|assistant|vice|newly|longtime)$/i;

/** The run without the titles that lead it, and without whose they are: "Miranian Army Colonel Viktor Dunn" → Viktor Dunn. */
export function bareOf(run: Run): Bare {
  const words = run.text.split(/\s+/);
  let title: Bare["title"] = null;
  let owner: string | null = null;
  let from = 0;
  for (let i = 0; i < words.length - 1 || (i === 0 && from === 0 && i < words.length); i++) {
    // a person's own names come last: nothing after a given name is a title ("Martin Luther King Jr")
    if (i > from && givenNames().has(words[from]!) && !(i === from + 1 && regions().has(placeKey(words[from]!)))) break;
    const n = titleAt(words, i);
    if (n === 0) {
      if (i - from > 3) break;
      continue;
    }
    const rest = words.slice(i + n);
    if (i > 0 && rest.length === 0) break;
    // "General Staff", "Prime Minister's Office": the title is part of a body's name
    const tail = rest[0]?.toLowerCase();
    if (tail !== undefined && (headWord(rest)?.kind === "body" || roleNouns().get(tail)?.kind === "body")) break;
    const before = words.slice(from, i).filter((word) => !BEFORE_TITLE.test(word));
    if (before.length > 0 && !title) owner = before.join(" ");
    const written = plainTitle(words.slice(i, i + n));
    const lead = titles().has(written) || roleNouns().has(written) ? written : written.replace(/s$/, "");
    const gender: "m" | "f" | "-" = titles().get(lead)?.gender ?? roleNouns().get(lead)?.gender ?? "-";
    title = { noun: lead, gender: title && title.gender !== "-" ? title.gender : gender };
    from = i + n;
    i = from - 1;
  }
  const rest = words.slice(from);
  return { run, text: rest.join(" "), words: rest, title, owner };
}

const plainTitle = (words: readonly string[]): string => words.join(" ").toLowerCase().replaceAll(".", "");

/** How many words from `i` on are a title, at most four; 0 when none. */
function titleAt(words: readonly string[], i: number): number {
  for (let n = Math.min(4, words.length - i); n >= 1; n--) {
    const lead = plainTitle(words.slice(i, i + n));
    const role = roleNouns().get(lead);
    const singular = lead.replace(/s$/, ""); // "Senators Ada Poe and Ben Roe"
    if (n < words.length - i && titles().has(singular)) return n;
    if (titles().has(lead) && !(n === words.length - i && role?.kind === "body")) return n;
    if (role?.kind === "person" && n < words.length - i) return n;
  }
  return 0;
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
