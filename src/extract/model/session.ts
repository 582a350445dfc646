/**
 * The one home of onnxruntime: a model file → a function from batches to scores. Opened once; two threads.
 */
import { InferenceSession, Tensor } from "onnxruntime-node";

/** Rows of equal length: `ids`, `mask` and `features` have `rows × length` entries, `first` `rows × tokens`. */
export interface Batch {
  readonly rows: number;
  readonly length: number;
  readonly tokens: number;
  readonly ids: Int32Array;
  readonly mask: Int32Array;
  readonly features: Int32Array;
  readonly first: Int32Array;
}

/** For each row and token: scores of tags, the three parts of the link head, scores of names. */
export interface Scores {
  readonly tags: Float32Array;
  readonly links: Float32Array;
  readonly names: Float32Array;
}

export type Session = (batch: Batch) => Promise<Scores>;

const THREADS = 2;

/** Opens a model in memory. Throws what the runtime throws: the file was checked before. */
export async function openSession(model: Uint8Array): Promise<Session> {
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: THREADS,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    // A waiting thread that spins takes the core from whatever else runs: PostgreSQL, other workers.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  });
  return async ({ rows, length, tokens, ids, mask, features, first }) => {
    const wide = [rows, length];
    const given = {
      ids: new Tensor("int32", ids, wide),
      mask: new Tensor("int32", mask, wide),
      features: new Tensor("int32", features, wide),
      first: new Tensor("int32", first, [rows, tokens]),
    };
    const { tags, links, names } = await session.run(given);
    return {
      tags: tags!.data as Float32Array,
      links: links!.data as Float32Array,
      names: names!.data as Float32Array,
    };
  };
}
