/**
 * An article's bearing on a claim, on topics that nothing was tuned on: FNC-1's training part (a fifth of its topics, at
 * its natural mix), Emergent (the rumours of those topics), fever-symmetric's test part, held-out kinds of Breaking NLI.
 *
 * `measure stance [fnc] [rumours] [fever] [words] [--dev]`: all unless named. `--dev`: the part that choices were made on.
 */
import { leaningOf } from "../src/link/model/relation.ts";
import { openRelation } from "../src/link/open-relation.ts";
import { ask, digest, leanings } from "../src/pipeline.ts";
import type { Dossier } from "../src/record/dossier.ts";
import type { Leaning } from "../src/record/leaning.ts";
import { HearsayError } from "../src/record/problem.ts";
import { articleOf } from "../test/article.ts";
import { sentencePairs } from "./nli.ts";
import { type Bearing, type Pair, topics } from "./topics.ts";

const DATA = "../shared/data";
const BEARINGS: readonly Bearing[] = ["for", "against", "observing", "unrelated"];

export async function stance(args: readonly string[]): Promise<void> {
  const reader = await openRelation(process.env.HEARSAY_MODEL);
  const part = args.includes("--dev") ? "dev" : "held";
  const named = args.filter((a) => !a.startsWith("--"));
  const wanted = (name: string) => named.length === 0 || named.includes(name);
  const { pairs, rumours, bodies } = topics(DATA);
  if (wanted("fnc")) {
    const chosen = pairs.filter((p) => p.part === part);
    const read = new Map<string, Dossier>();
    const whole = new Table();
    const voice = new Table();
    let unasked = 0;
    for (const { claim, body, gold } of chosen) {
      const dossier = read.get(body) ?? (await digest(articleOf(bodies.get(body)!)));
      read.set(body, dossier);
      try {
        const [article] = ask(claim, [dossier], undefined, await leanings(claim, [dossier], reader)).articles;
        whole.add(gold, article!.leans ?? "unrelated");
        voice.add(gold, article!.bearing);
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error;
        unasked++;
        whole.add(gold, "unrelated");
        voice.add(gold, "unrelated");
      }
    }
    console.log(
      `FNC-1, ${part} topics: ${chosen.length} pairs, ${read.size} bodies; ${unasked} with headlines that cannot be asked count as unrelated`,
    );
    whole.print("leaning (model)");
    voice.print("bearing (own voice, rules)");
  }
  if (wanted("rumours"))
    await sentences(
      "Emergent",
      rumours.filter((p) => p.part === part),
      async ({ claim, body }) =>
        best(await leaningOf(claim, await digest(articleOf("", { headline: body })), reader), [
          "for",
          "against",
          "observing",
        ]),
    );
  const held = sentencePairs(DATA).filter((p) => p.part === "held");
  for (const [set, name, kinds] of [
    ["fever", "fever-symmetric test", ["for", "against"]],
    ["words", "Breaking NLI, held-out kinds", ["for", "against", "unrelated"]],
  ] as const) {
    if (!wanted(set)) continue;
    await sentences(
      name,
      held.filter((p) => p.set === set),
      async ({ claim, sentence }) =>
        best(await leaningOf(claim, await digest(articleOf(sentence)), reader, "sentence"), kinds),
    );
  }
}

async function sentences<T extends Pick<Pair, "gold">>(
  name: string,
  pairs: readonly T[],
  read: (pair: T) => Promise<Bearing>,
) {
  const table = new Table();
  for (const pair of pairs) table.add(pair.gold, await read(pair));
  console.log(`${name}: ${pairs.length} pairs`);
  table.print("model");
}

const best = (leanings: Leaning, among: readonly Bearing[]): Bearing =>
  among.reduce((top, one) => (leanings[one] > leanings[top] ? one : top));

/** What was said against what is right. */
class Table {
  readonly #cells = new Map<string, number>();

  add(gold: Bearing, said: Bearing): void {
    const key = `${gold} ${said}`;
    this.#cells.set(key, (this.#cells.get(key) ?? 0) + 1);
  }

  #of(gold: (b: Bearing) => boolean, said: (b: Bearing) => boolean): number {
    let sum = 0;
    for (const g of BEARINGS)
      for (const s of BEARINGS) if (gold(g) && said(s)) sum += this.#cells.get(`${g} ${s}`) ?? 0;
    return sum;
  }

  print(by: string): void {
    const every = () => true;
    const met = BEARINGS.filter((b) => this.#of((g) => g === b, every) > 0);
    const f1 = met.map((b) => {
      const hit = this.#of(
        (g) => g === b,
        (s) => s === b,
      );
      const all = this.#of((g) => g === b, every) + this.#of(every, (s) => s === b);
      return { b, f: all === 0 ? 0 : (2 * hit) / all };
    });
    const right = BEARINGS.reduce(
      (sum, b) =>
        sum +
        this.#of(
          (g) => g === b,
          (s) => s === b,
        ),
      0,
    );
    const all = this.#of(every, every);
    const on = (b: Bearing) => b !== "unrelated";
    // FNC-1's own score: a quarter for related or not, three quarters more for the right one of the related.
    const challenge =
      0.25 *
        this.#of(
          (g) => !on(g),
          (s) => !on(s),
        ) +
      0.25 * this.#of(on, on) +
      0.75 *
        met.filter(on).reduce(
          (sum, b) =>
            sum +
            this.#of(
              (g) => g === b,
              (s) => s === b,
            ),
          0,
        );
    const most = 0.25 * this.#of((g) => !on(g), every) + this.#of(on, every);
    const figures = f1.map(({ b, f }) => `${b} ${f.toFixed(3)}`).join(", ");
    const macro = f1.reduce((sum, { f }) => sum + f, 0) / f1.length;
    console.log(
      `  ${by}: accuracy ${(right / all).toFixed(3)}, macro F1 ${macro.toFixed(3)} (${figures}), challenge score ${(challenge / most).toFixed(3)}`,
    );
  }
}
