/**
 * Which way an article leans on a claim, on topics that nothing was tuned on: FNC-1's training part (a fifth of its topics,
 * at its natural mix), Emergent (the rumours of those topics), fever-symmetric's test part, held-out kinds of Breaking NLI.
 *
 * `measure stance [fnc] [rumours] [fever] [words] [--dev]`: all unless named. `--dev`: the part that choices were made on.
 */
import type { Bearing } from "../src/answer/shape.ts";
import { leaningOf } from "../src/link/model/relation.ts";
import { openRelation } from "../src/link/open-relation.ts";
import { ask, digest, leanings, type Reader } from "../src/pipeline.ts";
import type { Dossier } from "../src/record/dossier.ts";
import type { Leaning } from "../src/record/leaning.ts";
import { HearsayError } from "../src/record/problem.ts";
import { articleOf } from "../test/article.ts";
import { bearingScores } from "./bearing-scores.ts";
import { sentencePairs } from "./nli.ts";
import { type Pair, type Part, topics } from "./topics.ts";

const DATA = "../shared/data";
type Told = readonly [right: Bearing, told: Bearing];

export async function stance(args: readonly string[]): Promise<void> {
  const reader = await openRelation(process.env.HEARSAY_MODEL);
  const part: Part = args.includes("--dev") ? "dev" : "held";
  const named = args.filter((a) => !a.startsWith("--"));
  const wanted = (name: string) => named.length === 0 || named.includes(name);
  const { pairs, rumours, bodies } = topics(DATA);
  const of = <T extends { readonly part: Part }>(all: readonly T[]) => all.filter((one) => one.part === part);
  if (wanted("fnc")) await articles(`FNC-1, ${part} topics`, of(pairs), bodies, reader);
  if (wanted("rumours"))
    await each(`Emergent, ${part} topics`, of(rumours), async ({ claim, body }) =>
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
    const chosen = held.filter((p) => p.set === set);
    await each(name, chosen, async ({ claim, sentence }) =>
      best(await leaningOf(claim, await digest(articleOf(sentence)), reader, "sentence"), kinds),
    );
  }
}

/** The whole path, as a user asks: the claim against the one article. */
async function articles(name: string, pairs: readonly Pair[], bodies: ReadonlyMap<string, string>, reader: Reader) {
  const read = new Map<string, Dossier>();
  const whole: Told[] = [];
  const voice: Told[] = [];
  let unasked = 0;
  for (const { claim, body, gold } of pairs) {
    const dossier = read.get(body) ?? (await digest(articleOf(bodies.get(body)!)));
    read.set(body, dossier);
    try {
      const [article] = ask(claim, [dossier], { leanings: await leanings(claim, [dossier], reader) }).articles;
      whole.push([gold, article!.leans ?? "unrelated"]);
      voice.push([gold, article!.bearing]);
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      unasked++;
      whole.push([gold, "unrelated"]);
      voice.push([gold, "unrelated"]);
    }
  }
  console.log(`${name}: ${read.size} bodies; ${unasked} pairs whose headline cannot be asked count as unrelated`);
  print("leaning (model)", whole);
  print("bearing (own voice, rules)", voice);
}

async function each<T extends Pick<Pair, "gold">>(
  name: string,
  pairs: readonly T[],
  tell: (pair: T) => Promise<Bearing>,
): Promise<void> {
  const told: Told[] = [];
  for (const pair of pairs) told.push([pair.gold, await tell(pair)]);
  print(name, told);
}

function print(name: string, told: readonly Told[]): void {
  const { pairs, accuracy, macro, f1, challenge } = bearingScores(told);
  const each = f1.map(([bearing, f]) => `${bearing} ${f.toFixed(3)}`).join(", ");
  console.log(
    `${name}: ${pairs} pairs, accuracy ${accuracy.toFixed(3)}, macro F1 ${macro.toFixed(3)} (${each}), challenge score ${challenge.toFixed(3)}`,
  );
}

const best = (leaning: Leaning, among: readonly Bearing[]): Bearing =>
  among.reduce((top, one) => (leaning[one] > leaning[top] ? one : top));
