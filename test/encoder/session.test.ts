/** The runtime's two threads: what they keep, and what is told where a model cannot be opened. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { openSession } from "../../src/encoder/session.ts";

const ROOT = join(import.meta.dirname, "../..");

it("names the file whose bytes are no model", async () => {
  await expect(openSession("reader.onnx", new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
    problem: { code: "no-model", message: expect.stringMatching(/model\/reader\.onnx.*protobuf/i) },
  });
});

it("holds on neither to the process nor to the model's bytes", async () => {
  const script = `
    import { readFile } from "node:fs/promises";
    import { openSession } from ${JSON.stringify(pathToFileURL(join(ROOT, "src/encoder/session.ts")).href)};
    const opened = async () => {
      const model = await readFile(${JSON.stringify(join(ROOT, "model/relation.int8.onnx"))});
      return { session: await openSession("relation.int8.onnx", model), model: new WeakRef(model) };
    };
    const { session, model } = await opened();
    await new Promise((resolve) => setTimeout(resolve));
    globalThis.gc();
    console.log(typeof session, model.deref() === undefined);`;
  const args = ["--expose-gc", "--import", "tsx", "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  expect(stdout).toBe("function true\n");
});
