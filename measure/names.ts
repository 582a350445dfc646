/**
 * Names: the mentions of persons, organisations, places (locations and facilities) and NORPs (peoples, faiths, parties'
 * members) that `resolve` gives, against worldwide-news (stanfordnlp/en-worldwide-newswire). A mention is right when its
 * first and last character and its kind are.
 *
 * Rules alone: a fifth of the outlets, by a hash of the outlet's name, is held out; rules are tuned on the others. With the
 * model: only the outlets that its training left out, since on the others it knows the answers; how the two are joined was
 * chosen on some of these, the rest is held out.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../src/extract/extract.ts";
import { fastTagger, openTagger, type Tagger } from "../src/pipeline.ts";
import { readingOf } from "../src/read/sentences.ts";
import { sha256 } from "../src/record/id.ts";
import { NAME_KINDS, type NameKind } from "../src/record/sighting.ts";
import { asksOf } from "../src/resolve/asks.ts";
import { newCast } from "../src/resolve/cast.ts";
import { voiceOf } from "../src/resolve/first-person.ts";
import { kindsOf } from "../src/resolve/votes.ts";
import { tell } from "../src/resolve/who.ts";
import { articleOf } from "../test/article.ts";

const DATA = "../shared/data/worldwide-news";
const GOLD: Readonly<Record<string, NameKind>> = {
  Person: "person",
  Organization: "organisation",
  Location: "location",
  Facility: "location",
  NORP: "people",
};

interface Named {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** "af_afrol_11.tsv" → "af_afrol". */
const outletOf = (file: string): string => file.replace(/(?:_\d+)?\.tsv$/, "");
/** A whole number from a stretch of the hash of an outlet's name. */
const drawn = (outlet: string, from: number, to: number): number => Number.parseInt(sha256(outlet).slice(from, to), 16);
/** `held_out` in `train/documents.py`. */
const untrained = (outlet: string): boolean => drawn(outlet, 0, 2) % 5 === 0;

type Part = readonly [title: string, has: (outlet: string) => boolean];
const BY_RULES: readonly Part[] = [
  ["tuned on", (outlet) => drawn(outlet, 0, 4) % 5 !== 0],
  ["held out", (outlet) => drawn(outlet, 0, 4) % 5 === 0],
];
const BY_MODEL: readonly Part[] = [
  ["not trained on, joining chosen on", (outlet) => untrained(outlet) && drawn(outlet, 4, 6) % 2 === 1],
  ["not trained on, held out", (outlet) => untrained(outlet) && drawn(outlet, 4, 6) % 2 === 0],
  ["not trained on", untrained],
];

/**
 * `measure names [--model [--head]] [--each]`. `--model`: by rules and model together; `--head`: what the model alone sees.
 * `--each` prints what was missed and added in the outlets that may be tuned on.
 */
export async function names(args: readonly string[]): Promise<void> {
  const model = args.includes("--model");
  const tagger = model ? await openTagger() : fastTagger;
  const find = args.includes("--head") ? seenIn : namesIn;
  const files = readdirSync(join(DATA, "ner"))
    .filter((f) => f.endsWith(".tsv"))
    .sort();
  const found = new Map<string, readonly Named[]>();
  for (const [k, [title, has]] of (model ? BY_MODEL : BY_RULES).entries()) {
    const some = files.filter((f) => has(outletOf(f)));
    const outlets = new Set(some.map(outletOf));
    const counts = new Map<string, { right: number; found: number; gold: number }>();
    for (const kind of NAME_KINDS) counts.set(kind, { right: 0, found: 0, gold: 0 });
    const spans = { right: 0, found: 0, gold: 0 };
    for (const file of some) {
      const { text, gold } = goldOf(file);
      const ours = found.get(file) ?? (await find(text, tagger));
      found.set(file, ours);
      const key = (n: Named) => `${n.start}-${n.end}`;
      const wanted = new Map(gold.map((n) => [key(n), n]));
      const had = new Set(ours.map((n) => `${key(n)} ${n.kind}`));
      for (const n of gold) counts.get(n.kind)!.gold++;
      for (const n of ours) {
        counts.get(n.kind)!.found++;
        if (wanted.get(key(n))?.kind === n.kind) counts.get(n.kind)!.right++;
        if (wanted.has(key(n))) spans.right++;
      }
      spans.gold += gold.length;
      spans.found += ours.length;
      if (!args.includes("--each") || k > 0) continue;
      for (const n of gold)
        if (!had.has(`${key(n)} ${n.kind}`)) {
          const near = ours.find((f) => f.start < n.end && n.start < f.end);
          const got = near ? `${near.kind} “${text.slice(near.start, near.end)}”` : "nothing";
          console.log(`- ${n.kind} “${text.slice(n.start, n.end)}” got ${got} | ${around(text, n)}`);
        }
      for (const n of ours)
        if (!gold.some((g) => g.start < n.end && n.start < g.end))
          console.log(`+ ${n.kind} “${text.slice(n.start, n.end)}” | ${around(text, n)}`);
    }
    console.log(
      `worldwide-news, ${title}: ${some.length} articles of ${outlets.size} outlets${k > 0 ? ` (${[...outlets].join(", ")})` : ""}`,
    );
    for (const [kind, c] of [...counts, ["all", sum([...counts.values()])] as const, ["spans alone", spans] as const])
      console.log(`  ${kind.padEnd(13)} ${figures(c)}`);
  }
}

const around = (text: string, n: Named): string =>
  text.slice(Math.max(0, n.start - 30), n.end + 30).replace(/\s+/g, " ");
const sum = (all: readonly { right: number; found: number; gold: number }[]) => ({
  right: all.reduce((n, c) => n + c.right, 0),
  found: all.reduce((n, c) => n + c.found, 0),
  gold: all.reduce((n, c) => n + c.gold, 0),
});
function figures({ right, found, gold }: { right: number; found: number; gold: number }): string {
  const p = found ? right / found : 0;
  const r = gold ? right / gold : 0;
  return `precision ${p.toFixed(3)} recall ${r.toFixed(3)} F1 ${(p + r ? (2 * p * r) / (p + r) : 0).toFixed(3)} (${gold} mentions)`;
}

/** The annotated tokens put together again, with single blanks where the text has some, and the names among them. */
function goldOf(file: string): { text: string; gold: Named[] } {
  const source = readFileSync(join(DATA, "text", file.replace(/tsv$/, "txt")), "utf8");
  const gold: Named[] = [];
  let at = 0;
  let open: { start: number; end: number; kind: NameKind } | null = null;
  for (const line of readFileSync(join(DATA, "ner", file), "utf8").split("\n")) {
    const [word = "", label = "O"] = line.trim().split("\t");
    if (word === "") continue;
    const start = source.indexOf(word, at);
    if (start < 0 || start > at + 200) continue;
    at = start + word.length;
    const kind = GOLD[label.trim().slice(2)];
    if (open && label.startsWith("I-") && kind === open.kind) open.end = at;
    else {
      if (open) gold.push(open);
      open = kind ? { start, end: at, kind } : null;
    }
  }
  if (open) gold.push(open);
  return { text: source, gold };
}

/** What `resolve` gives: who stands in the text by a name, and of what kind. */
async function namesIn(text: string, tagger: Tagger): Promise<Named[]> {
  const article = articleOf(text);
  const readings = [readingOf(text)];
  const cast = newCast();
  const told = tell(asksOf(readings, await extract(article, readings, tagger)), cast, voiceOf(cast, article));
  const kindOf = kindsOf(told.named);
  const found: Named[] = [];
  for (const named of told.named) {
    const { run } = named;
    const kind = kindOf(named);
    if (kind) found.push({ start: Math.max(run.start, run.end - named.text.length), end: run.end, kind });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What the model alone sees. */
async function seenIn(text: string, tagger: Tagger): Promise<Named[]> {
  const reading = readingOf(text);
  const [tagged] = await tagger.tag([reading]);
  return tagged!.sightings.map(({ first, last, scores }) => ({
    start: reading.tokens[first]!.start,
    end: reading.tokens[last - 1]!.end,
    kind: NAME_KINDS[scores.indexOf(Math.max(...scores))]!,
  }));
}
