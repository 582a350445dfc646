/** The folder `model/` → the relation model. A missing or damaged file is the problem `no-model`. */
import { modelFiles } from "../encoder/model-file.ts";
import { openSession } from "../encoder/session.ts";
import { Subwords } from "../encoder/subwords.ts";
import type { RelationModel } from "./model/relation.ts";

const GRAPH = "relation.int8.onnx";

/** Opens the model once for a process's use. Throws the problem `no-model`. */
export async function openRelation(folder?: string): Promise<RelationModel> {
  const { bytes, version } = await modelFiles([GRAPH, "vocab.txt"], folder);
  const [graph, vocabulary] = bytes;
  return { version, session: await openSession(GRAPH, graph!), subwords: new Subwords(vocabulary!.toString("utf8")) };
}
