/** A process of its own that adds articles to a case one by one and prints each key once it is acknowledged. */
import { HearsayError } from "../../src/record/problem.ts";
import { openEmbedded } from "../../src/store/embedded.ts";
import { articleOf, keptOf } from "./made.ts";

/** Milliseconds, somewhat under the two seconds that a store waits for a locked case before it refuses. */
const WAITED = 1500;

/**
 * Does the work again for as long as others hold the case: on a busy machine that can be longer than a store waits.
 * A refusal without the wait is a fault, and ends the process.
 */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    const from = performance.now();
    try {
      return await work();
    } catch (error) {
      const locked = error instanceof HearsayError && error.problem.code === "locked-case";
      if (!locked || performance.now() - from < WAITED) throw error;
    }
  }
}

const [path = "", name = "", count = "0"] = process.argv.slice(2);
const store = await patiently(() => openEmbedded(path));
for (let i = 0; i < Number(count); i++) {
  const article = articleOf(
    `${name}${i}`,
    `Barge ${i} of ${name} passed the lock. ${"It carried gravel. ".repeat(i % 40)}`,
  );
  await patiently(() => store.add([keptOf(article)]));
  process.stdout.write(`${article.key}\n`);
}
await store.close();
