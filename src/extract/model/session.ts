/**
 * The one home of onnxruntime: a model file → a function from windows to scores. Opened once; two threads.
 */
/** One window: an entry a sub-word in `ids` and `features`; `first` has the place of each token's first sub-word. */
export interface Input {
  readonly ids: Int32Array;
  readonly features: Int32Array;
  readonly first: Int32Array;
}

/** What can be asked of a window, a row a token: scores of tags, the three parts of the link head, scores of names. */
export type Output = "tags" | "links" | "names";

/** Runs one window; the runtime works out only the outputs asked for. */
export type Session = <O extends Output>(input: Input, outputs: readonly O[]) => Promise<Record<O, Float32Array>>;

const THREADS = 2;

/** Opens a model in memory. Throws what the runtime throws, also where it has no library for this machine. */
export async function openSession(model: Uint8Array): Promise<Session> {
  // A machine that the runtime was not built for fails at the import.
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: THREADS,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    // A waiting thread that spins takes the core from whatever else runs: PostgreSQL, other workers.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  });
  return async <O extends Output>({ ids, features, first }: Input, outputs: readonly O[]) => {
    const row = (values: Int32Array) => new Tensor("int32", values, [1, values.length]);
    const mask = new Int32Array(ids.length).fill(1);
    const given = { ids: row(ids), mask: row(mask), features: row(features), first: row(first) };
    const found = await session.run(given, [...outputs]);
    return Object.fromEntries(outputs.map((name) => [name, found[name]!.data])) as Record<O, Float32Array>;
  };
}
