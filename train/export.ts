/**
 * What the model will be given, for training: `tsx train/export.ts DATA OUT` reads PolNeAR and worldwide-news and writes
 * `OUT/{train,dev}.jsonl` and `OUT/names.jsonl`, one document a line, made by the code that serves the model.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Subwords } from "../src/encoder/subwords.ts";
import { encode } from "../src/extract/model/encode.ts";
import { tokensUnder } from "../src/extract/model/features.ts";
import { ruleTagger } from "../src/extract/tagger.ts";
import { readingOf } from "../src/read/sentences.ts";
import type { Reading } from "../src/record/reading.ts";

const [data = "../shared/data", out = "train/data", vocabulary = "model/vocab.txt"] = process.argv.slice(2);
const subwords = new Subwords(readFileSync(vocabulary, "utf8"));
mkdirSync(out, { recursive: true });

type Range = readonly [number, number];

async function given(reading: Reading) {
  const [proposed] = await ruleTagger.tag([reading]);
  const e = encode(reading, proposed!.attributions, subwords);
  return {
    pieces: [...e.pieces],
    from: [...e.from],
    shapes: [...e.shapes],
    marks: [...e.marks],
    rules: [...e.rules],
    stretches: e.stretches,
  };
}

/** Tokens of which at least half lies in `[start, end)` code points. */
function tokensOf(reading: Reading, start: number, end: number): Range | null {
  const [from, to] = [reading.points.toUnit(start), reading.points.toUnit(end)];
  const [first, last] = tokensUnder(reading, { start: from, end: to });
  let [a, b] = [first, last];
  const inside = (i: number) => {
    const t = reading.tokens[i]!;
    return (Math.min(t.end, to) - Math.max(t.start, from)) * 2 >= t.end - t.start;
  };
  while (a < b && !inside(a)) a++;
  while (b > a && !inside(b - 1)) b--;
  return a < b ? [a, b] : null;
}

function annotated(reading: Reading, file: string) {
  const spans = new Map<string, { type: string; ranges: Range[] }>();
  const attributions: { source: Range[]; cue: Range[]; content: Range[] }[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [id = "", what = ""] = line.split("\t");
    if (id.startsWith("T")) {
      const [type = "", ...places] = what.split(" ");
      const ranges: [number, number][] = [];
      for (const place of places.join(" ").split(";")) {
        const [start, end] = place.trim().split(" ").map(Number);
        const range = tokensOf(reading, start!, end!);
        if (range) ranges.push([range[0], range[1]]);
      }
      ranges.sort((x, y) => x[0] - y[0]);
      const merged: [number, number][] = [];
      for (const r of ranges) {
        const last = merged.at(-1);
        if (last && r[0] <= last[1]) last[1] = Math.max(last[1], r[1]);
        else merged.push(r);
      }
      spans.set(id, { type: type.toLowerCase(), ranges: merged });
    } else if (id.startsWith("E")) {
      const one: { source: Range[]; cue: Range[]; content: Range[] } = { source: [], cue: [], content: [] };
      for (const part of what.split(" ")) {
        const [name = "", ref = ""] = part.split(":");
        const key = name.toLowerCase().replace(/2$/, "");
        if (key === "source" || key === "cue" || key === "content") one[key].push(...(spans.get(ref)?.ranges ?? []));
      }
      if (one.cue.length > 0) attributions.push(one);
    }
  }
  const labels = new Array<string>(reading.tokens.length).fill("O");
  for (const { type, ranges } of spans.values()) {
    if (!["source", "cue", "content"].includes(type)) continue;
    for (const [a, b] of ranges) {
      if (labels.slice(a, b).some((l) => l !== "O")) continue;
      labels.fill(`I-${type}`, a, b);
      labels[a] = `B-${type}`;
    }
  }
  return { labels, attributions };
}

for (const part of ["train", "dev"]) {
  const lines: string[] = [];
  const texts = new Map<string, { reading: Reading; given: Awaited<ReturnType<typeof given>> }>();
  const folder = join(data, "polnear", part);
  for (const name of readdirSync(join(folder, "attributions")).sort()) {
    const id = name.replace(/\.ann$/, "");
    const base = id.replace(/_[^_]*$/, "");
    if (!texts.has(base)) {
      const reading = readingOf(readFileSync(join(folder, "text", `${base}.txt`), "utf8"));
      texts.set(base, { reading, given: await given(reading) });
    }
    const text = texts.get(base)!;
    lines.push(
      JSON.stringify({
        id,
        text: base,
        ...text.given,
        ...annotated(text.reading, join(folder, "attributions", name)),
      }),
    );
  }
  writeFileSync(join(out, `${part}.jsonl`), `${lines.join("\n")}\n`);
  console.log(part, lines.length, "annotations of", texts.size, "texts");
}

/** worldwide-news gives tokens; the text is made again from them, so that it is read as any other. */
const KINDS: Readonly<Record<string, string>> = {
  Person: "person",
  Organization: "organisation",
  Location: "location",
  Facility: "location",
  NORP: "norp",
};
const lines: string[] = [];
const folder = join(data, "worldwide-news/ner");
for (const name of readdirSync(folder).sort()) {
  let text = "";
  const marks: { start: number; end: number; kind: string }[] = [];
  for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
    const [word = "", label = ""] = line.split("\t");
    if (!word) {
      text += "\n\n";
      continue;
    }
    const glued = /^[.,;:!?)\]%]$|^n't$|^'(s|re|ve|ll|d|m)$/.test(word) || /(^|[\s])[([$]$/.test(text);
    if (text && !/\s$/.test(text) && !glued) text += " ";
    const start = [...text].length;
    text += word;
    const [side = "", type = ""] = label.split("-");
    const kind = KINDS[type];
    if (!kind) continue;
    const last = marks.at(-1);
    if ((side === "I" || side === "E") && last && last.kind === kind) last.end = start + [...word].length;
    else marks.push({ start, end: start + [...word].length, kind });
  }
  const reading = readingOf(text);
  const labels = new Array<string>(reading.tokens.length).fill("O");
  for (const m of marks) {
    const range = tokensOf(reading, m.start, m.end);
    if (!range || labels.slice(...range).some((l) => l !== "O")) continue;
    labels.fill(`I-${m.kind}`, ...range);
    labels[range[0]] = `B-${m.kind}`;
  }
  lines.push(JSON.stringify({ id: name.replace(/\.tsv$/, ""), ...(await given(reading)), labels }));
}
writeFileSync(join(out, "names.jsonl"), `${lines.join("\n")}\n`);
console.log("names", lines.length, "articles");
