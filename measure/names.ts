/**
 * Names: the mentions of persons, organisations, places (locations and facilities) and NORPs (peoples, faiths, parties'
 * members) that the rule and gazetteer finder gives, against worldwide-news (stanfordnlp/en-worldwide-newswire). A fifth
 * of the outlets, by a hash of the outlet's name, is held out; rules are tuned on the others. A mention is right when its
 * first and last character and its kind are.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "../src/extract/model/encode.ts";
import { type Model, namesIn } from "../src/extract/model/model.ts";
import { openModel } from "../src/extract/open-model.ts";
import { ruleTagger } from "../src/extract/tagger.ts";
import { readingOf } from "../src/read/sentences.ts";
import { sha256 } from "../src/record/id.ts";
import { newCast } from "../src/resolve/cast.ts";
import { kindOfName } from "../src/resolve/kinds.ts";
import { tell } from "../src/resolve/who.ts";

const DATA = "../shared/data/worldwide-news";
const KINDS = ["person", "organisation", "location", "NORP"] as const;
type Kind = (typeof KINDS)[number];
const GOLD: Readonly<Record<string, Kind>> = {
  Person: "person",
  Organization: "organisation",
  Location: "location",
  Facility: "location",
  NORP: "NORP",
};

interface Named {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** "af_afrol_11.tsv" → "af_afrol". */
const outletOf = (file: string): string => file.replace(/(?:_\d+)?\.tsv$/, "");
const isHeldOut = (outlet: string): boolean => Number.parseInt(sha256(outlet).slice(0, 4), 16) % 5 === 0;
/** Kept from the model's training: `held_out` in `train/documents.py`. */
const isUntrained = (outlet: string): boolean => Number.parseInt(sha256(outlet).slice(0, 2), 16) % 5 === 0;

/**
 * `measure names [--model] [--each]`. `--model`: the names that the tagger's model sees, on the fifth of the outlets that
 * its training left out, instead of the rules'. `--each` prints what was missed and added in the outlets that may be tuned on.
 */
export async function names(args: readonly string[]): Promise<void> {
  const model = args.includes("--model") ? await openModel() : null;
  const isKept = model ? isUntrained : isHeldOut;
  const files = readdirSync(join(DATA, "ner"))
    .filter((f) => f.endsWith(".tsv"))
    .sort();
  for (const held of model && !args.includes("--each") ? [true] : [false, true]) {
    const some = files.filter((f) => isKept(outletOf(f)) === held);
    const outlets = new Set(some.map(outletOf));
    const counts = new Map<string, { right: number; found: number; gold: number }>();
    for (const kind of KINDS) counts.set(kind, { right: 0, found: 0, gold: 0 });
    const spans = { right: 0, found: 0, gold: 0 };
    for (const file of some) {
      const { text, gold } = goldOf(file);
      const found = model ? await seenIn(text, model) : foundIn(text);
      const key = (n: Named) => `${n.start}-${n.end}`;
      const wanted = new Map(gold.map((n) => [key(n), n]));
      const had = new Set(found.map((n) => `${key(n)} ${n.kind}`));
      for (const n of gold) counts.get(n.kind)!.gold++;
      for (const n of found) {
        counts.get(n.kind)!.found++;
        if (wanted.get(key(n))?.kind === n.kind) counts.get(n.kind)!.right++;
        if (wanted.has(key(n))) spans.right++;
      }
      spans.gold += gold.length;
      spans.found += found.length;
      if (!args.includes("--each") || held) continue;
      for (const n of gold)
        if (!had.has(`${key(n)} ${n.kind}`)) {
          const ours = found.find((f) => f.start < n.end && n.start < f.end);
          const got = ours ? `${ours.kind} “${text.slice(ours.start, ours.end)}”` : "nothing";
          console.log(`- ${n.kind} “${text.slice(n.start, n.end)}” got ${got} | ${around(text, n)}`);
        }
      for (const n of found)
        if (!gold.some((g) => g.start < n.end && n.start < g.end))
          console.log(`+ ${n.kind} “${text.slice(n.start, n.end)}” | ${around(text, n)}`);
    }
    console.log(
      `worldwide-news, ${held ? "held out" : "tuned on"}: ${some.length} articles of ${outlets.size} outlets${held ? ` (${[...outlets].join(", ")})` : ""}`,
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
  let open: { start: number; end: number; kind: Kind } | null = null;
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

/** What the model sees. */
async function seenIn(text: string, model: Model): Promise<Named[]> {
  const reading = readingOf(text);
  const [proposed] = await ruleTagger.tag([reading]);
  const spans = await namesIn(encode(reading, proposed!, model.subwords), model);
  return spans.map((s) => ({
    start: reading.tokens[s.from]!.start,
    end: reading.tokens[s.to - 1]!.end,
    kind: s.type === "norp" ? "NORP" : (s.type as Kind),
  }));
}

/** What the finder gives: who stands in the text by a name, and of what kind. */
function foundIn(text: string): Named[] {
  const reading = readingOf(text);
  const ask = { reading, holders: [], ours: new Set<string>(), anonymous: new Set<string>(), spoken: [] };
  const { named } = tell([ask], newCast(), { outlet: null, byline: null });
  const found: Named[] = [];
  for (const n of named) {
    const kind = kindOfName(reading, n);
    if (kind === "nothing") continue;
    found.push({
      start: Math.max(n.run.start, n.run.end - n.text.length),
      end: n.run.end,
      kind: kind === "people" ? "NORP" : kind,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
