/** The folder `model/` → the trained tagger's model. A missing or damaged file is the problem `no-model`. */
import { broken, modelFiles, parsed } from "../encoder/model-file.ts";
import { openSession } from "../encoder/session.ts";
import { Subwords } from "../encoder/subwords.ts";
import { HearsayError } from "../record/problem.ts";
import type { Heads, Model } from "./model/model.ts";

const GRAPH = "tagger.int8.onnx";

/** Opens the model once for a process's use. Throws the problem `no-model`. */
export async function openModel(folder?: string): Promise<Model> {
  const { bytes, version } = await modelFiles([GRAPH, "heads.json", "vocab.txt"], folder);
  const [graph, heads, vocabulary] = bytes;
  try {
    return {
      version,
      session: await openSession(graph!),
      subwords: new Subwords(vocabulary!.toString("utf8")),
      heads: parsed<Heads>(heads!, "heads.json"),
    };
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    throw broken(GRAPH, cause instanceof Error ? cause.message : String(cause));
  }
}
