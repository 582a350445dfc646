/**
 * The folder `model/` → the trained tagger's model, each file checked against its SHA-256 before it is used.
 *
 * A file that is missing, or not what was built, gives the problem `no-model`; the rules then serve alone.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { HearsayError, problem } from "../record/problem.ts";
import type { Heads, Model } from "./model/model.ts";
import { openSession } from "./model/session.ts";
import { Subwords } from "./model/subwords.ts";

const FOLDER = fileURLToPath(new URL("../../model/", import.meta.url));

const broken = (file: string, why: string) => new HearsayError(problem("no-model", { file: `model/${file}`, why }));

/** Opens the model once for a process's use. Throws the problem `no-model`. */
export async function openModel(folder: string = FOLDER): Promise<Model> {
  const read = async (file: string): Promise<Buffer> => {
    try {
      return await readFile(`${folder}/${file}`);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      throw broken(file, code === "ENOENT" ? "there is no such file" : String(code));
    }
  };
  const list = await read("checksums.json");
  const sums = parsed<Record<string, string> | null>(list, "checksums.json") ?? {};
  const [graph, heads, vocabulary] = await Promise.all(
    ["tagger.int8.onnx", "heads.json", "vocab.txt"].map(async (file) => {
      const bytes = await read(file);
      if (createHash("sha256").update(bytes).digest("hex") !== sums[file])
        throw broken(file, "it is not the file that was built");
      return bytes;
    }),
  );
  try {
    return {
      version: sums["tagger.int8.onnx"]!.slice(0, 8),
      session: await openSession(graph!),
      subwords: new Subwords(vocabulary!.toString("utf8")),
      heads: parsed<Heads>(heads!, "heads.json"),
    };
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    throw broken("tagger.int8.onnx", cause instanceof Error ? cause.message : String(cause));
  }
}

function parsed<T>(bytes: Buffer, file: string): T {
  try {
    return JSON.parse(bytes.toString("utf8")) as T;
  } catch {
    throw broken(file, "it is not JSON");
  }
}
