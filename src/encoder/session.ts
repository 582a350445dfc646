/**
 * The one home of onnxruntime: a model file → a function from rows of numbers to scores. Opened once; two threads.
 *
 * The runtime blocks the thread that calls it, and two threads share the work of one row badly (a third faster, not
 * twice). So each of two workers runs rows of its own while the caller reads on: ask for rows without waiting for each.
 * What a row gives does not depend on the thread, nor on the rows beside it.
 */
import { createRequire } from "node:module";
import type { InferenceSession } from "onnxruntime-node";
import { Thread } from "./thread.ts";

/** Runs one row; the runtime works out only the outputs asked for. `I`: the rows a model is given besides its mask. */
export type Session<I extends string, O extends string> = <A extends O>(
  given: Readonly<Record<I, Int32Array>>,
  outputs: readonly A[],
) => Promise<Record<A, Float32Array>>;

const THREADS = 2;

const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  logSeverityLevel: 3,
  // What the runtime fuses of a sum and a norm is a plain loop: it took a sixth of a run.
  extra: { optimization: { disable_specified_optimizers: "SkipLayerNormFusion" } },
};

/** As text: a file of its own would be `.ts` from source, `.js` when built, and lie elsewhere in the bundle. */
const RUN = `
const { parentPort, workerData } = require("node:worker_threads");
const { InferenceSession, Tensor } = require(workerData.runtime);
const row = (values) => new Tensor("int32", values, [1, values.length]);
const opened = InferenceSession.create(workerData.model, workerData.options);
const scored = async ({ given, outputs }) => {
  const rows = Object.entries(given).map(([name, values]) => [name, row(values)]);
  const mask = row(new Int32Array(given.ids.length).fill(1));
  const found = await (await opened).run({ ...Object.fromEntries(rows), mask }, outputs);
  const answer = Object.fromEntries(outputs.map((name) => [name, Float32Array.from(found[name].data)]));
  parentPort.postMessage({ answer }, Object.values(answer).map((scores) => scores.buffer));
};
const failed = ({ message }) => parentPort.postMessage({ message });
let last = opened.then(() => parentPort.postMessage({}), failed);
parentPort.on("message", (question) => {
  last = last.then(() => scored(question)).catch(failed);
});
`;

/** Opens a model in memory. Throws what the runtime throws, also where it has no library for this machine. */
export async function openSession<I extends string, O extends string>(
  model: Uint8Array,
): Promise<Session<I | "ids", O>> {
  const runtime = createRequire(import.meta.url).resolve("onnxruntime-node");
  const threads = Array.from(
    { length: THREADS },
    () => new Thread<unknown, Record<string, Float32Array>>(RUN, { runtime, model, options: OPTIONS }),
  );
  await Promise.all(threads.map((thread) => thread.ready));
  return async <A extends O>(given: Readonly<Record<I | "ids", Int32Array>>, outputs: readonly A[]) => {
    const idlest = threads.reduce((a, b) => (b.load < a.load ? b : a));
    return (await idlest.ask({ given, outputs })) as Record<A, Float32Array>;
  };
}
