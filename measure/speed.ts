/**
 * Speed and memory, each figure in a process of its own: reading to statements, memory over the corpus, a cold `ask`,
 * an `ask` over a case of 1,000 articles, one very long article, and the cost per article from 100 to 10,000 articles.
 *
 * All of what is built (`dist/`), as a user runs it: run from the source, functions are wrapped to keep their names.
 * Reading and the long article are told in processor time in user mode, all threads together (the collector and the
 * compiler of V8 run in their own), so that other jobs on the machine do not count; the rest as the clock tells it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ahead } from "../src/cli/ahead.ts";
import type { Article } from "../src/record/article.ts";
import { articleOf } from "../test/article.ts";

const built = (file: string): Promise<unknown> => import(new URL(`../dist/${file}`, import.meta.url).href);
const pipeline = async () => (await built("pipeline.js")) as typeof import("../src/pipeline.ts");
const store = async () => (await built("store/embedded.js")) as typeof import("../src/store/embedded.ts");

const CORPUS = ["../shared/data/polnear/train/text", "../shared/data/polnear/dev/text"];
const corpus = (): string[] =>
  CORPUS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((f) => readFileSync(join(folder, f), "utf8")),
  );
/** What a case of news is asked. */
export const QUESTIONS = [
  "Did the senator win the election?",
  "Did the court reject the appeal?",
  "Was anyone killed in the attack?",
  "Did the company cut jobs?",
  "Has the president signed the bill?",
];
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const from = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - from) / 1e9;
};
const processorSeconds = async (work: () => Promise<unknown>): Promise<number> => {
  const from = process.cpuUsage();
  await work();
  return process.cpuUsage(from).user / 1e6;
};

/** The power of the size with which a cost grows: the slope of the line through the logarithms. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (i: 0 | 1) => logs.reduce((sum, p) => sum + p[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

const article = (text: string, n: number): Article =>
  articleOf(text, { outlet: `Outlet ${n % 40}`, published: `2016-0${1 + (n % 9)}-1${n % 10}` });

/** As many different articles as asked: each round over the corpus turns the paragraphs and renames the capitalised words. */
function* articles(count: number): Generator<Article> {
  const texts = corpus();
  for (let n = 0; n < count; n++) {
    const round = Math.floor(n / texts.length);
    const paragraphs = texts[n % texts.length]!.split(/\n+/);
    const turned = [
      ...paragraphs.slice(round % paragraphs.length),
      ...paragraphs.slice(0, round % paragraphs.length),
    ].join("\n\n");
    const mark = String.fromCharCode(97 + (round % 26));
    yield article(round === 0 ? turned : turned.replace(/\b[A-Z][a-z]{4,}\b/g, (name) => name + mark), n);
  }
}

/** The command itself over the corpus: what the operating system counted at most. */
async function memory(flags: readonly string[]): Promise<void> {
  const tell = "process.on('exit',()=>console.error('most '+process.resourceUsage().maxRSS))";
  const args = ["--import", `data:text/javascript,${tell}`, "dist/cli/main.js", "read", ...CORPUS, "--json", ...flags];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 30 });
  const kinds = stdout.split("\n").map((line) => line.match(/^\{"type":"(\w+)"/)?.[1]);
  const count = (kind: string) => kinds.filter((k) => k === kind).length.toLocaleString("en");
  const most = Number(stderr.match(/most (\d+)/)?.[1]) / 1024;
  console.log(
    `hearsay read ${flags.join(" ")}, memory: ${Math.round(most)} MB at most (${count("article")} articles, ${count("statement")} statements)`,
  );
}

async function cold(flags: readonly string[]): Promise<void> {
  const files = readdirSync("examples")
    .filter((f) => !f.startsWith("."))
    .map((f) => join("examples", f));
  const asked = ["dist/cli/main.js", "ask", "Did anything happen?", ...files, "--json", ...flags];
  const once = () => spawnSync(process.execPath, asked).status;
  once();
  const times: number[] = [];
  for (let i = 0; i < 9; i++) times.push(await seconds(async () => once()));
  console.log(
    `hearsay ask ${flags.join(" ")} over the example (${files.length} inputs), cold: ${median(times).toFixed(2)} s (median of 9; ${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)})`,
  );
}

const PARTS: Record<string, () => Promise<void>> = {
  /** Reading to statements, second pass over the corpus (the first warms the process). */
  async words() {
    const { digest, fastTagger } = await pipeline();
    const all = [...articles(924)];
    const words = all.reduce((sum, a) => sum + wordsIn(a.text), 0);
    const pass = async () => {
      for (const a of all) await digest(a, fastTagger);
    };
    await pass();
    const times = [await processorSeconds(pass), await processorSeconds(pass), await processorSeconds(pass)];
    console.log(
      `reading to statements, rules alone: ${Math.round(words / median(times)).toLocaleString("en")} words a second of processor time (${all.length} articles, ${words.toLocaleString("en")} words, median of 3 passes)`,
    );
  },
  /** The same with the trained model, which runs on two threads: as the clock tells it, after a first few articles. */
  async model() {
    const { digest, openTagger } = await pipeline();
    const tagger = await openTagger();
    const all = [...articles(150)];
    const words = all.slice(10).reduce((sum, a) => sum + wordsIn(a.text), 0);
    for (const a of all.slice(0, 10)) await digest(a, tagger);
    const [from, at] = [process.cpuUsage(), process.hrtime.bigint()];
    for await (const _ of ahead(all.slice(10), (a) => digest(a, tagger)));
    const clock = Number(process.hrtime.bigint() - at) / 1e9;
    const processor = process.cpuUsage(from).user / 1e6;
    console.log(
      `reading to statements, with the model: ${Math.round(words / clock).toLocaleString("en")} words a second by the clock, ${Math.round(words / processor).toLocaleString("en")} of processor time (${all.length - 10} articles, ${words.toLocaleString("en")} words)`,
    );
  },
  memory: () => memory(["--fast"]),
  "memory-model": () => memory([]),
  cold: () => cold(["--fast"]),
  "cold-model": () => cold([]),
  /** One article of a million characters: the corpus without breaks between its articles. */
  async long() {
    const { ask, digest } = await pipeline();
    const text = corpus().join("\n\n").slice(0, 1e6);
    const one = await processorSeconds(async () => {
      ask("Did the senator win the election?", [await digest(article(text, 0))]);
    });
    console.log(`one article of ${text.length.toLocaleString("en")} characters, read and asked: ${one.toFixed(1)} s`);
  },
  async case() {
    const { askCase, digest, fastTagger, openReader } = await pipeline();
    const { openEmbedded } = await store();
    const folder = mkdtempSync(join(tmpdir(), "hearsay-speed-"));
    const kept = await openEmbedded(join(folder, "speed.case"));
    for (const a of articles(1000))
      await kept.add([{ dossier: await digest(a, fastTagger), bytes: Buffer.from(a.text) }]);
    const times: number[] = [];
    for (const q of [...QUESTIONS, ...QUESTIONS]) times.push(await seconds(() => askCase(q, kept)));
    console.log(
      `ask over a case of 1,000 articles, once open: ${Math.round(median(times.slice(QUESTIONS.length)) * 1000)} ms (median of ${QUESTIONS.length} questions; first of all ${Math.round(times[0]! * 1000)} ms)`,
    );
    const reader = await openReader();
    const leaning: number[] = [];
    for (const q of QUESTIONS) leaning.push(await seconds(() => askCase(q, kept, reader)));
    console.log(`the same with the relation model: ${Math.round(median(leaning) * 1000)} ms`);
    await kept.close();
    rmSync(folder, { recursive: true });
  },
  async curve() {
    const { digest, fastTagger } = await pipeline();
    const { openEmbedded } = await store();
    const points: [number, number][] = [];
    for (const size of [100, 300, 1000, 3000, 10_000]) {
      const folder = mkdtempSync(join(tmpdir(), "hearsay-speed-"));
      const kept = await openEmbedded(join(folder, "speed.case"));
      const time = await seconds(async () => {
        for (const a of articles(size))
          await kept.add([{ dossier: await digest(a, fastTagger), bytes: Buffer.from(a.text) }]);
      });
      await kept.close();
      rmSync(folder, { recursive: true });
      points.push([size, time]);
      console.log(
        `  ${size.toLocaleString("en").padStart(6)} articles added: ${time.toFixed(1)} s, ${((1000 * time) / size).toFixed(1)} ms an article`,
      );
    }
    console.log(`cost per article, 100 to 10,000 articles: exponent ${exponent(points).toFixed(2)} (1 is flat)`);
  },
};

/** `measure speed [words model memory memory-model cold cold-model long case curve]` */
export async function speed(args: readonly string[]): Promise<void> {
  if (args[0] === "--here") return PARTS[args[1]!]!();
  execFileSync("npm", ["run", "--silent", "build"]);
  for (const part of args.length ? args : Object.keys(PARTS)) {
    process.stdout.write(
      execFileSync(process.execPath, ["--import", "tsx", "measure/main.ts", "speed", "--here", part], {
        encoding: "utf8",
      }),
    );
  }
}
