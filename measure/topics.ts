/**
 * FNC-1's training part and Emergent's claims, parted by topic: no headline, no body and no rumour stands in two parts.
 *
 * A topic is a connected component of headlines and bodies over the related pairs (191 of them in FNC-1), joined by the
 * rumours of Emergent, from whose articles some of the headlines come. Whole topics go to a part, the largest first, each
 * to the part that lacks most. `train` is learnt from, `dev` chosen by, `held` measured on.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bearing } from "../src/answer/shape.ts";
import { randomFrom } from "../test/random.ts";
import { oneOf } from "./altered.ts";
import { csv } from "./csv.ts";

export type Part = "train" | "dev" | "held";

/** A headline as a claim, and the body it is held against. */
export interface Pair {
  readonly claim: string;
  readonly body: string;
  readonly gold: Bearing;
  readonly part: Part;
}

const SHARES: readonly (readonly [Part, number])[] = [
  ["train", 0.7],
  ["dev", 0.1],
  ["held", 0.2],
];
const BEARINGS: Readonly<Record<string, Bearing>> = {
  agree: "for",
  disagree: "against",
  discuss: "observing",
  unrelated: "unrelated",
};
/** Of all pairs of FNC-1: 36,545 of 49,972. */
const UNRELATED = 36_545 / 49_972;

export interface Topics {
  /** FNC-1 in each part at its natural mix; `body` is a body's id. */
  readonly pairs: readonly Pair[];
  readonly bodies: ReadonlyMap<string, string>;
  /** Emergent: `claim` is the rumour, `body` the headline of an article on it. */
  readonly rumours: readonly Pair[];
}

export function topics(data: string): Topics {
  const read = (name: string) => csv(readFileSync(join(data, name), "utf8"));
  const stances = read("fnc-train/train_stances.csv");
  const bodies = new Map(read("fnc-train/train_bodies.csv").map((row) => [row["Body ID"]!, row.articleBody!]));
  const claims = read("emergent-public/claims.csv");
  const groups = new Groups();
  const headline = (text: string) => `h ${text.trim().toLowerCase()}`;
  for (const row of stances)
    if (row.Stance !== "unrelated") groups.join(headline(row.Headline!), `b ${row["Body ID"]!}`);
  for (const row of claims) groups.join(`c ${row.claimId!}`, headline(row.articleHeadline!));
  const related = stances.filter((row) => row.Stance !== "unrelated");
  const weights = new Map<string, number>();
  const weigh = (top: string) => weights.set(top, (weights.get(top) ?? 0) + 1);
  for (const row of related) weigh(groups.top(`b ${row["Body ID"]!}`));
  for (const row of claims) weigh(groups.top(`c ${row.claimId!}`));
  const parts = dealt(weights);
  const partOf = (node: string) => parts.get(groups.top(node));
  const pairs: Pair[] = [];
  for (const row of stances) {
    const part = partOf(`b ${row["Body ID"]!}`);
    const own = partOf(headline(row.Headline!)) ?? part;
    if (part === undefined || own !== part) continue;
    pairs.push({ claim: row.Headline!, body: row["Body ID"]!, gold: BEARINGS[row.Stance!]!, part });
  }
  const rumours = claims.map((row) => ({
    claim: row.claimHeadline!,
    body: row.articleHeadline!,
    gold: row.articleHeadlineStance as Bearing,
    part: partOf(`c ${row.claimId!}`)!,
  }));
  return { pairs: [...pairs, ...strangers(pairs, (pair) => groups.top(`b ${pair.body}`))], bodies, rumours };
}

/** Whole topics to parts. */
function dealt(weights: ReadonlyMap<string, number>): Map<string, Part> {
  const all = [...weights.values()].reduce((sum, n) => sum + n, 0);
  const lacks = new Map(SHARES.map(([part, share]) => [part, share * all]));
  const parts = new Map<string, Part>();
  for (const [top, n] of [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const [part] = [...lacks].sort((a, b) => b[1] - a[1])[0]!;
    parts.set(top, part);
    lacks.set(part, lacks.get(part)! - n);
  }
  return parts;
}

/** FNC-1 made its unrelated pairs by chance; those that cross parts are left out, and others drawn inside each part instead. */
function strangers(pairs: readonly Pair[], topic: (pair: Pair) => string): Pair[] {
  const drawn: Pair[] = [];
  for (const [part] of SHARES) {
    const related = pairs.filter((p) => p.part === part && p.gold !== "unrelated");
    const had = pairs.filter((p) => p.part === part && p.gold === "unrelated").length;
    const wanted = Math.round((related.length * UNRELATED) / (1 - UNRELATED)) - had;
    const random = randomFrom(related.length);
    for (let made = 0; made < wanted; ) {
      const [claim, body] = [oneOf(related, random), oneOf(related, random)];
      if (topic(claim) === topic(body)) continue;
      drawn.push({ claim: claim.claim, body: body.body, gold: "unrelated", part });
      made++;
    }
  }
  return drawn;
}

class Groups {
  readonly #up = new Map<string, string>();

  top(node: string): string {
    let at = node;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
    if (at !== node) this.#up.set(node, at);
    return at;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.top(a), this.top(b)].sort();
    if (x !== y) this.#up.set(y!, x!);
  }
}
