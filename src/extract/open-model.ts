/** The folder `model/` → the trained tagger's model. A missing or damaged file is the problem `no-model`. */
import { modelFiles, parsed } from "../encoder/model-file.ts";
import { openSession } from "../encoder/session.ts";
import { Subwords } from "../encoder/subwords.ts";
import type { Heads, Model } from "./model/model.ts";

const GRAPH = "tagger.int8.onnx";

/** Opens the model once for a process's use. Throws the problem `no-model`. */
export async function openModel(folder?: string): Promise<Model> {
  const { bytes, version } = await modelFiles([GRAPH, "heads.json", "vocab.txt"], folder);
  const [graph, heads, vocabulary] = bytes;
  return {
    version,
    session: await openSession(GRAPH, graph!),
    subwords: new Subwords(vocabulary!.toString("utf8")),
    heads: parsed<Heads>(heads!, "heads.json"),
  };
}
