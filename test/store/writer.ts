/** A process of its own that adds articles to a case one by one and prints each key once it is acknowledged. */
import { openEmbedded } from "../../src/store/embedded.ts";
import { articleOf, keptOf } from "./made.ts";

const [path = "", name = "", count = "0"] = process.argv.slice(2);
const store = await openEmbedded(path);
for (let i = 0; i < Number(count); i++) {
  const article = articleOf(
    `${name}${i}`,
    `Barge ${i} of ${name} passed the lock. ${"It carried gravel. ".repeat(i % 40)}`,
  );
  await store.add([keptOf(article)]);
  process.stdout.write(`${article.key}\n`);
}
await store.close();
