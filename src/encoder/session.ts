/**
 * The one home of onnxruntime: a model file → a function from rows of numbers to scores. Opened once; two threads.
 *
 * The runtime blocks the thread that calls it, and two threads share the work of one row badly (a third faster, not
 * twice). So each of two workers runs rows of its own while the caller reads on: ask for rows without waiting for each.
 * What a row gives does not depend on the thread, nor on the rows beside it.
 */
import { createRequire } from "node:module";
import type { InferenceSession } from "onnxruntime-node";
import { broken } from "./model-file.ts";
import { Thread } from "./thread.ts";

/** Runs one row; the runtime works out only the outputs asked for. `I`: the rows a model is given besides its mask. */
export type Session<I extends string, O extends string> = <A extends O>(
  given: Readonly<Record<I, Int32Array>>,
  outputs: readonly A[],
) => Promise<Record<A, Float32Array>>;

type Runner = Thread<unknown, Record<string, Float32Array>>;

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
workerData.model = null; // 23 MB, which the runtime has made its own of
const scored = async ({ given, outputs }) => {
  const rows = Object.entries(given).map(([name, values]) => [name, row(values)]);
  const mask = row(new Int32Array(given.ids.length).fill(1));
  const found = await (await opened).run({ ...Object.fromEntries(rows), mask }, outputs);
  const answer = Object.fromEntries(outputs.map((name) => [name, Float32Array.from(found[name].data)]));
  parentPort.postMessage({ answer }, Object.values(answer).map((scores) => scores.buffer));
};
const failed = ({ message }) => parentPort.postMessage({ message });
// A model that cannot be opened is an error nobody catches here: it ends the thread, and tells why.
let last = opened.then(() => parentPort.postMessage({}));
parentPort.on("message", (question) => {
  last = last.then(() => scored(question).catch(failed));
});
`;

/**
 * Opens the model of a file of `model/`, whose bytes are given. Throws the problem `no-model`, also where the runtime has
 * no library for this machine. What fails later, in a run, is an error of the runtime's own.
 */
export async function openSession<I extends string, O extends string>(
  file: string,
  model: Uint8Array,
): Promise<Session<I | "ids", O>> {
  try {
    return sharedBy<I | "ids", O>(await opened(model));
  } catch (cause) {
    throw broken(file, cause instanceof Error ? cause.message : String(cause));
  }
}

async function opened(model: Uint8Array): Promise<readonly Runner[]> {
  const runtime = createRequire(import.meta.url).resolve("onnxruntime-node");
  const given = { runtime, model, options: OPTIONS };
  const threads = Array.from({ length: THREADS }, (): Runner => new Thread(RUN, given));
  await Promise.all(threads.map((thread) => thread.ready));
  return threads;
}

/** Each row goes to the thread with the least to do. Apart from `opened`: here nothing holds on to the model's bytes. */
function sharedBy<I extends string, O extends string>(threads: readonly Runner[]): Session<I, O> {
  return async <A extends O>(given: Readonly<Record<I, Int32Array>>, outputs: readonly A[]) => {
    const idlest = threads.reduce((a, b) => (b.load < a.load ? b : a));
    return (await idlest.ask({ given, outputs })) as Record<A, Float32Array>;
  };
}
