/**
 * Copies among many: candidate search over N made articles, each size in a process of its own. Prints the
 * processor time an article, the most memory, the exponent over the sizes and what was found.
 *
 * An article is made from a real one: half of its words are replaced by words of other articles, so that no two of one
 * base are copies of each other, and phrases of news remain as often as they do by chance. One in ten is instead a copy
 * of an earlier one, at one of the strengths of `altered.ts`; one copy in ten is of one of a hundred texts that go round.
 */
import { execFileSync } from "node:child_process";
import { gramsOf } from "../src/link/keys.ts";
import { nearPairs } from "../src/link/near.ts";
import { print } from "../src/link/printed.ts";
import { copiesIn } from "../src/link/source.ts";
import { wordsOf } from "../src/link/words.ts";
import { randomFrom } from "../test/random.ts";
import { changed, oneOf, STRENGTHS, shuffled } from "./altered.ts";
import { askScale } from "./ask-scale.ts";
import { exponent } from "./speed.ts";
import { dossierOf, FOLDERS, textsIn } from "./texts.ts";

const SIZES = [1000, 10_000, 100_000];
const OUTLETS = 400;
/** Texts that go round, and the copies whose edges are looked at in full. */
const ROUND = 100;
const LOOKED = 500;

interface Made {
  readonly text: string;
  /** The article it is a copy of, and how it was altered; null for one of its own. */
  readonly of: number | null;
  readonly strength: (typeof STRENGTHS)[number] | null;
  /** The real articles that it was made from. */
  readonly bases: readonly number[];
}

/** Article `i` of a seed, made again whenever it is asked for, so that none need be kept. */
function maker(seed: number): (i: number) => Made {
  const bases = textsIn(FOLDERS).map(({ text }) => text);
  const random = randomFrom(seed);
  const words = shuffled(
    bases.flatMap((text) => text.match(/\p{L}+/gu) ?? []),
    random,
  ).slice(0, 200_000);
  const own = (i: number): string => {
    const chance = randomFrom(seed * 1_000_003 + i);
    return changed(0.5)(bases[i % bases.length]!, chance, words, "");
  };
  const base = (i: number): number => i % bases.length;
  return (i) => {
    if (i < ROUND || i % 10 !== 9) return { text: own(i), of: null, strength: null, bases: [base(i)] };
    const chance = randomFrom(seed * 2_000_003 + i);
    const any = Math.floor(chance() * (i % 100 === 99 ? ROUND : i));
    const of = any % 10 === 9 ? any - 1 : any;
    const strength = oneOf(STRENGTHS, chance);
    return { text: strength.alter(own(of), chance, words, own(i)), of, strength, bases: [base(of), base(i)] };
  };
}

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** One size: keys of each article as it comes, then the pairs; then a share of the copies compared in full. */
function search(count: number, seed: number): void {
  const make = maker(seed);
  const grams: Uint32Array[] = [];
  let words = 0;
  let seconds = 0;
  const timed = <T>(work: () => T): T => {
    const from = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(from);
    seconds += (user + system) / 1e6;
    return result;
  };
  for (let i = 0; i < count; i++) {
    const { text } = make(i);
    const read = timed(() => wordsOf(text));
    grams.push(timed(() => gramsOf(read)));
    words += read.count;
  }
  const outlets = grams.map((_, i) => i % OUTLETS);
  const near = timed(() => nearPairs(grams, outlets));
  const memory = megabytes();
  const partners = new Map<number, number[]>();
  for (const [i, j] of near.pairs) {
    const known = partners.get(j);
    if (known) known.push(i);
    else partners.set(j, [i]);
  }
  const tally = new Map(STRENGTHS.map(({ name }) => [name, { made: 0, candidate: 0, edge: 0 }]));
  let wrong = 0;
  let kin = 0;
  const step = Math.max(1, Math.floor(count / 10 / LOOKED)) * 10;
  for (let i = 9; i < count; i += step) {
    const { of, strength } = make(i);
    if (of === null) continue;
    const row = tally.get(strength!.name)!;
    const met = partners.get(i) ?? [];
    const set = print(
      [...met, i].map((n) => dossierOf(`${n}`, `Paper ${n % OUTLETS}`, `2031-01-01T00:00:00Z`, make(n).text)),
    );
    const at = new Map(set.map((p, index) => [Number(p.dossier.article.id), index]));
    const pairs = met.map((n) => [at.get(n)!, at.get(i)!] as const);
    const same = (n: number): number => make(n).of ?? n;
    const ends = copiesIn(set, { ...near, pairs }).map(({ from, to }) =>
      [from, to].map((p) => Number(p.dossier.article.id)),
    );
    row.made++;
    if (met.some((n) => same(n) === of)) row.candidate++;
    if (ends.some((both) => both.every((n) => same(n) === of))) row.edge++;
    for (const [from, to] of ends) {
      if (same(from!) === same(to!)) continue;
      const theirs = make(to!).bases;
      if (make(from!).bases.some((n) => theirs.includes(n))) kin++;
      else wrong++;
    }
  }
  console.log(
    JSON.stringify({ count, words, seconds, memory, pairs: near.pairs.length, tally: [...tally], wrong, kin }),
  );
}

type Found = {
  count: number;
  words: number;
  seconds: number;
  memory: number;
  pairs: number;
  /** Edges between texts made from other articles, and between two made from one. */
  wrong: number;
  kin: number;
  tally: [string, { made: number; candidate: number; edge: number }][];
};

/** `measure copies --scale N [--seed S]`; `--part search|ask` is one size in this process. */
export async function scale(args: readonly string[]): Promise<void> {
  const after = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const most = Number(after("--scale"));
  const seed = Number(after("--seed") ?? 1);
  const part = after("--part");
  if (part === "search") return search(most, seed);
  if (part === "ask") return askScale(most);
  const apart = (size: number, which: string): string =>
    execFileSync(
      process.execPath,
      ["--import", "tsx", "measure/main.ts", "copies", "--scale", `${size}`, "--seed", `${seed}`, "--part", which],
      { encoding: "utf8" },
    );
  const found: Found[] = [];
  for (const size of [...SIZES.filter((n) => n < most), most]) {
    const one = JSON.parse(apart(size, "search")) as Found;
    found.push(one);
    console.log(
      `${one.count.toLocaleString("en")} articles, ${one.words.toLocaleString("en")} words: ${one.seconds.toFixed(1)} s, ${((1000 * one.seconds) / one.count).toFixed(2)} ms an article, ${one.memory} MB at most; ${one.pairs.toLocaleString("en")} pairs to compare`,
    );
  }
  if (found.length > 1)
    console.log(
      `cost of candidate search, ${found.map(({ count }) => count.toLocaleString("en")).join(", ")} articles: exponent ${exponent(found.map(({ count, seconds }) => [count, seconds])).toFixed(2)} (1 is flat)`,
    );
  const { tally, wrong, kin } = found.at(-1)!;
  for (const [name, { made, candidate, edge }] of tally)
    console.log(`  ${name.padEnd(28)} of ${made}: ${candidate} among the candidates, ${edge} with an edge`);
  console.log(`  edges between texts made from other articles: ${wrong}; between two made from one: ${kin}`);
  console.log(apart(most, "ask").trimEnd());
}
