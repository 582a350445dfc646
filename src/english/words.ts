/**
 * The English words and their meanings, by WordNet 3.1: what stands in `words-file.ts` looked up.
 * "burned", verb → "burn"; "depot" and "storehouse" share a meaning; a nurse is a person.
 */
import { table } from "../lexicon/table.ts";
import { remembered } from "../record/remembered.ts";
import { firstFrom } from "../record/seek.ts";
import { type Data, data } from "./words-file.ts";

/** Noun, verb, adjective, adverb. */
export type Pos = "n" | "v" | "a" | "r";
/** Links between meanings. */
export const LINK = { hypernym: 1, entails: 2, cause: 3, group: 4, similar: 5, whole: 6 } as const;
const WORD_LINK = { antonym: 1, derived: 2, pertains: 3 } as const;

/** A question about a word as one part of speech, remembered. */
const rememberedBy = <T extends NonNullable<unknown>>(look: (word: string, pos: Pos) => T) => {
  const by = (pos: Pos) => remembered((word) => look(word, pos));
  const known = { n: by("n"), v: by("v"), a: by("a"), r: by("r") };
  return (word: string, pos: Pos): T => known[pos](word);
};

/** The id of a lemma with its part of speech, or -1. */
const entry = rememberedBy(find);

/** The same, not remembered: most forms that a word could come from are no words, and asked for once. */
function find(lemma: string, pos: Pos): number {
  const key = `${lemma.includes(" ") ? lemma.replaceAll(" ", "_") : lemma}#${pos}`;
  const d = data();
  const count = d.keyStart.length - 1;
  const id = firstFrom(0, count, (at) => compareAt(d, at, key) >= 0);
  return id < count && compareAt(d, id, key) === 0 ? id : -1;
}

/** How the key with that id stands to `key`, letter by letter, without cutting strings. */
function compareAt(d: Data, id: number, key: string): number {
  const start = d.keyStart[id]!;
  const length = d.keyStart[id + 1]! - start;
  const shorter = Math.min(length, key.length);
  for (let i = 0; i < shorter; i++) {
    const order = d.keys.charCodeAt(start + i) - key.charCodeAt(i);
    if (order !== 0) return order;
  }
  return length - key.length;
}

/** Whether the lemma is listed as that part of speech. */
export const isWord = (lemma: string, pos: Pos): boolean => entry(lemma, pos) >= 0;

/** Meaning ids of a lemma, commonest first. */
export function sensesOf(lemma: string, pos: Pos): readonly number[] {
  const id = entry(lemma, pos);
  if (id < 0) return [];
  const d = data();
  return [...d.senses.subarray(d.senseStart[id], d.senseStart[id + 1])];
}

/** How often WordNet's tagged texts use the lemma as that part of speech. */
export function timesMet(lemma: string, pos: Pos): number {
  const id = entry(lemma, pos);
  if (id < 0) return 0;
  const d = data();
  let sum = 0;
  for (let i = d.senseStart[id]!; i < d.senseStart[id + 1]!; i++) sum += d.met[i]!;
  return sum;
}

/** Targets of the links of one kind from a meaning. */
export function linked(meaning: number, kind: number): number[] {
  const d = data();
  const targets: number[] = [];
  for (let i = d.linkStart[meaning]!; i < d.linkStart[meaning + 1]!; i++) {
    if (d.links[i]! >>> 24 === kind) targets.push(d.links[i]! & 0xffffff);
  }
  return targets;
}

/** Lemmas that have a meaning, with spaces. */
export function membersOf(meaning: number): string[] {
  const d = data();
  return [...d.members.subarray(d.memberStart[meaning], d.memberStart[meaning + 1])].map((id) => wordAt(d, id)[0]);
}

const wordAt = (d: Data, id: number): [string, Pos] => {
  const key = d.keys.slice(d.keyStart[id], d.keyStart[id + 1]);
  return [key.slice(0, -2).replaceAll("_", " "), key.at(-1) as Pos];
};

function wordLinks(lemma: string, pos: Pos, kind: number): [string, Pos][] {
  const id = entry(lemma, pos);
  if (id < 0) return [];
  const d = data();
  const found: [string, Pos][] = [];
  for (let i = d.wordLinkStart[id]!; i < d.wordLinkStart[id + 1]!; i++) {
    if (d.wordLinks[i]! >>> 24 === kind) found.push(wordAt(d, d.wordLinks[i]! & 0xffffff));
  }
  return found;
}

/** Antonyms: "alive" → "dead". */
export const antonymsOf = (lemma: string, pos: Pos): string[] =>
  wordLinks(lemma, pos, WORD_LINK.antonym).map(([word]) => word);

/** Words of another part of speech made from it, or it from them: "shell" verb → "shelling" noun. */
export const derivedFrom = (lemma: string, pos: Pos): [string, Pos][] => [
  ...wordLinks(lemma, pos, WORD_LINK.derived),
  ...wordLinks(lemma, pos, WORD_LINK.pertains),
];

/** The lexicographer file of a lemma's commonest meaning ("noun.person" is 18), or -1. */
export function fieldOf(lemma: string, pos: Pos): number {
  const first = sensesOf(lemma, pos)[0];
  return first === undefined ? -1 : data().files[first]!;
}
/** Lexicographer files by name (WordNet lexnames). */
export const FIELD = {
  act: 4,
  artifact: 6,
  communication: 10,
  event: 11,
  group: 14,
  location: 15,
  object: 17,
  person: 18,
  time: 28,
} as const;

/** Synonyms by the `limit` commonest meanings, itself left out. */
export function synonymsOf(lemma: string, pos: Pos, limit = 3): string[] {
  const all = sensesOf(lemma, pos)
    .slice(0, limit)
    .flatMap((m) => membersOf(m));
  return [...new Set(all)].filter((word) => word !== lemma);
}

/** Endings of inflected forms, as in WordNet's morphy: [ending, what stands in its place]. */
const ENDINGS: Record<Pos, readonly (readonly [string, string])[]> = {
  n: [
    ["ies", "y"],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["ves", "f"],
    ["ves", "fe"],
    ["men", "man"],
    ["s", ""],
  ],
  v: [
    ["ies", "y"],
    ["ied", "y"],
    ["es", "e"],
    ["es", ""],
    ["s", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ying", "ie"],
    ["ing", "e"],
    ["ing", ""],
  ],
  a: [
    ["iest", "y"],
    ["ier", "y"],
    ["est", "e"],
    ["est", ""],
    ["er", "e"],
    ["er", ""],
  ],
  r: [],
};

let irregular: Map<string, string[]> | null = null;
/** The dictionary forms of an irregular one, by `lexicon/irregular.tsv`: `irregularOf("said", "v")` → `["say"]`. */
export function irregularOf(form: string, pos: Pos): readonly string[] {
  if (!irregular) {
    irregular = new Map();
    for (const row of table("irregular")) {
      for (const word of row.forms!.split(" ")) {
        const key = `${word}#${row.pos}`;
        irregular.set(key, [...(irregular.get(key) ?? []), row.lemma!]);
      }
    }
  }
  return irregular.get(`${form}#${pos}`) ?? [];
}

const NONE: readonly string[] = [];
/** Dictionary forms that a form can stand for, likeliest first: `lemmasOf("bodies", "n")` → `["body"]`. Lower case in and out. */
export const lemmasOf = rememberedBy(lemmasFound);

function lemmasFound(form: string, pos: Pos): readonly string[] {
  const found = new Set<string>(irregularOf(form, pos));
  const regular: string[] = [];
  for (const [ending, instead] of ENDINGS[pos]) {
    if (form.length <= ending.length || !form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length) + instead;
    regular.push(stem);
    if (instead === "" && /([bdfgkmnprtz])\1$/.test(stem)) regular.push(stem.slice(0, -1));
    else if (instead === "" && /ll$/.test(stem)) regular.push(stem.slice(0, -1));
  }
  // "hopping" is hop before hoppe: the listed and commoner one first.
  const listed = [...new Set(regular)].filter((stem) => find(stem, pos) >= 0);
  const itself = find(form, pos) >= 0;
  if (itself) found.add(form);
  if (found.size + listed.length === 0) return NONE;
  listed.sort((a, b) => timesMet(b, pos) - timesMet(a, pos)); // stable: an earlier ending wins a tie
  const bare = pos === "n" && itself && /(?:ss|us|is|ics)$/.test(form);
  if (!bare) for (const stem of listed) found.add(stem);
  // An inflected form before a homograph that is a lemma by chance ("building" verb → build, "found" → find).
  const list = [...found].sort((a, b) => rank(b) - rank(a));
  function rank(lemma: string): number {
    return irregularOf(form, pos).includes(lemma) ? 1e9 : timesMet(lemma, pos);
  }
  return list;
}
