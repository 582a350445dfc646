/**
 * The one home of onnxruntime: a model file → a function from rows of numbers to scores. Opened once; two threads.
 */

/** Runs one row; the runtime works out only the outputs asked for. `I`: the rows a model is given besides its mask. */
export type Session<I extends string, O extends string> = <A extends O>(
  given: Readonly<Record<I, Int32Array>>,
  outputs: readonly A[],
) => Promise<Record<A, Float32Array>>;

const THREADS = 2;

/** Opens a model in memory. Throws what the runtime throws, also where it has no library for this machine. */
export async function openSession<I extends string, O extends string>(
  model: Uint8Array,
): Promise<Session<I | "ids", O>> {
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
  const row = (values: Int32Array) => new Tensor("int32", values, [1, values.length]);
  return async <A extends O>(given: Readonly<Record<I | "ids", Int32Array>>, outputs: readonly A[]) => {
    const rows = Object.entries<Int32Array>(given).map(([name, values]) => [name, row(values)] as const);
    const mask = row(new Int32Array(given.ids.length).fill(1));
    const found = await session.run({ ...Object.fromEntries(rows), mask }, [...outputs]);
    return Object.fromEntries(outputs.map((name) => [name, found[name]!.data])) as Record<A, Float32Array>;
  };
}
