/**
 * Whether an article speaks of the asked matter at all: which of the asked names and nouns it holds. An article on
 * another matter must not match through one word.
 */
import { nearNouns } from "../english/nearness.ts";
import { isWord, lemmasOf } from "../english/words.ts";
import { remembered } from "../record/remembered.ts";
import type { Aliases } from "./alias.ts";
import type { AskedFrame, Slot } from "./asked-frame.ts";
import type { Prepared } from "./prepared.ts";

export interface Topic {
  /** Share of the asked names and nouns that the article holds, names counted double: 0 to 1. */
  readonly coverage: number;
  /** Whether it holds one of the asked names; true when none was asked. */
  readonly named: boolean;
  readonly speaks: boolean;
  /** Whether the article holds what the slot names. */
  has(slot: Slot): boolean;
}

/** Below: another matter. Chosen so that one name with one noun of a short question is enough. */
const LEAST = 0.34;
const LEAST_WITHOUT_NAMES = 0.6;

const NOTHING: Topic = { coverage: 0, named: false, speaks: false, has: () => false };
/** The beginning that all forms of a word share: "velian" and "velia" both hold "veli". */
const probeOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2));

/** A test for words near a noun, remembered over all articles. */
export const nounTest = (head: string): ((word: string) => boolean) =>
  remembered((word) => lemmasOf(word, "n").some((lemma) => nearNouns(head, lemma) >= 0.7));

export function topicTest(frame: AskedFrame, aliases: Aliases): (article: Prepared) => Topic {
  const slots = [...frame.slots, ...(frame.inner?.slots ?? [])];
  const names = [...new Set(slots.flatMap((s) => s.entity.names))];
  const heads = [
    ...new Set(slots.filter((s) => !s.entity.anyone).flatMap((s) => (s.entity.head ? [s.entity.head] : []))),
  ];
  const tests = new Map(heads.map((head) => [head, nounTest(head)]));
  const probes = names.map((name) =>
    aliases.of(name).flatMap((form) =>
      form
        .split(" ")
        .filter((w) => w.length > 2)
        .map(probeOf),
    ),
  );
  return (article) => {
    const outlet = article.dossier.article.outlet?.toLowerCase() ?? "";
    // most articles of a large case hold no trace of an asked name: they are told by a plain search
    const trace = names.map((_, i) => probes[i]!.some((p) => article.flat.includes(p) || outlet.includes(p)));
    if (names.length > 0 && !trace.some(Boolean) && !heads.some((head) => article.flat.includes(probeOf(head))))
      return NOTHING;
    const hasName = new Map(names.map((name, i) => [name, trace[i]! && holds(article, name, aliases)]));
    const hasHead = new Map(heads.map((head) => [head, some(article.words, tests.get(head)!)]));
    const got = 2 * [...hasName.values()].filter(Boolean).length + [...hasHead.values()].filter(Boolean).length;
    const all = 2 * names.length + heads.length;
    const coverage = all === 0 ? 0 : got / all;
    const named = names.length === 0 || [...hasName.values()].some(Boolean);
    return {
      coverage,
      named,
      speaks: names.length > 0 ? named && coverage >= LEAST : coverage >= LEAST_WITHOUT_NAMES,
      has: (slot) =>
        slot.entity.names.some((n) => hasName.get(n)) ||
        (slot.entity.head !== null && (hasHead.get(slot.entity.head) ?? false)),
    };
  };
}

function some(words: ReadonlySet<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true;
  return false;
}

/** Whether an article (its headline, text or outlet) holds a name, in one of its forms. */
export function holds(article: Prepared, name: string, aliases: Aliases): boolean {
  for (const form of aliases.of(name)) {
    const words = form.split(" ");
    // a name that is also a word ("Lend") must stand with its capital
    if (find(article.flat, form) && (words.length > 1 || capital(article, form))) return true;
    if (words.length === 1) {
      for (const other of article.names) if (aliases.same(form, other)) return true;
    } else {
      // a short form of a longer name: its last or first word alone, with a capital somewhere in the article
      for (const word of [words.at(-1)!, words[0]!])
        if (word.length > 3 && article.names.has(word) && aliases.same(word, form)) return true;
    }
  }
  const outlet = article.dossier.article.outlet?.toLowerCase() ?? "";
  const first = name.split(" ")[0]!;
  return find(outlet, name) || (first.length > 4 && first !== name && find(outlet, first));
}

function capital(article: Prepared, word: string): boolean {
  const { text, headline } = article.dossier.article;
  const forms = [word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()];
  return forms.some((f) => text.includes(f) || (headline ?? "").includes(f)) || !isWord(word, "v");
}

export function find(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + words.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
