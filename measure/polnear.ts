/** PolNeAR: the tagger's spans against the annotators', by the data's own scorer. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelTagger } from "../src/extract/model/tagger.ts";
import { openModel } from "../src/extract/open-model.ts";
import { ruleTagger, type Tagged } from "../src/extract/tagger.ts";
import { readingOf } from "../src/read/sentences.ts";
import type { Piece } from "../src/record/reading.ts";

/**
 * `measure polnear [FOLDER] [--fast] [--json]`: FOLDER holds text/ and attributions/; the dev part unless given. `--fast`:
 * the rules alone. `HEARSAY_MODEL` names another folder than `model/`, to try a model that is not shipped.
 */
export async function polnear(args: readonly string[]): Promise<void> {
  const data = "../shared/data";
  const folder = args.find((a) => !a.startsWith("--")) ?? join(data, "polnear/dev");
  const names = readdirSync(join(folder, "text"))
    .filter((f) => f.endsWith(".txt"))
    .sort();
  const texts = names.map((f) => readFileSync(join(folder, "text", f), "utf8"));
  const readings = texts.map((t) => readingOf(t));
  const words = readings.reduce((n, r) => n + r.tokens.length, 0);
  const tagger = args.includes("--fast") ? ruleTagger : modelTagger(await openModel(process.env.HEARSAY_MODEL));
  const began = performance.now();
  const tagged: Tagged[] = [];
  for (const reading of readings) tagged.push(...(await tagger.tag([reading])));
  const seconds = (performance.now() - began) / 1000;
  const out = join(mkdtempSync(join(tmpdir(), "hearsay-polnear-")), "predictions.jsonl");
  const lines = tagged.flatMap(({ attributions }, i) => {
    const { points } = readings[i]!;
    const spans = (pieces: readonly Piece[]) => pieces.map((p) => [points.toPoint(p.start), points.toPoint(p.end)]);
    return attributions.map((a) =>
      JSON.stringify({
        doc: names[i]!.slice(0, -4),
        source: a.source.length ? spans(a.source) : null,
        cue: spans(a.cue),
        content: spans(a.content),
        rules: a.rules,
      }),
    );
  });
  writeFileSync(out, `${lines.join("\n")}\n`);
  console.log(
    `PolNeAR ${folder.split("/").at(-1)}: ${names.length} articles, ${words} tokens; tagger ${tagger.name} ${tagger.version}: ${Math.round(words / seconds)} tokens a second`,
  );
  console.log(`predictions in ${out}`);
  const flags = args.includes("--json") ? ["--json"] : [];
  process.stdout.write(
    execFileSync("python3", [join(data, "score_polnear.py"), ...flags, folder, out], { encoding: "utf8" }),
  );
}
