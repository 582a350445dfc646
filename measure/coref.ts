/**
 * Who speaks, inside an article: of the pronouns, titles and descriptions that hold a statement in GUM's news,
 * interviews, speeches and court documents, how many mean the right one, by kind of mention.
 *
 * A holder's words are right when the entity that `resolve` gives them is, by the places where the text names it (or, where
 * nobody is named, where it first stands), of the same gold chain; words that open somebody new are right when the gold chain
 * has nothing before them. GUM's own test documents are held out; rules are tuned on the others.
 */
import { readFileSync } from "node:fs";
import { extract } from "../src/extract/extract.ts";
import { ruleTagger } from "../src/extract/tagger.ts";
import { digest } from "../src/pipeline.ts";
import { readingOf } from "../src/read/sentences.ts";
import type { Statement } from "../src/record/statement.ts";
import { asksOf } from "../src/resolve/asks.ts";
import { type Entity, newCast, whole } from "../src/resolve/cast.ts";
import { voiceOf } from "../src/resolve/first-person.ts";
import { tell } from "../src/resolve/who.ts";
import { articleOf } from "../test/article.ts";
import { alignedTo, type GoldMention, type GoldText, goldTexts } from "./gum-coref.ts";

const GENRES = ["news", "interview", "speech", "court"];
const KINDS = ["I, we", "he, she", "it", "they", "title", "description", "opens (a …)"] as const;
type Kind = (typeof KINDS)[number];

interface Held {
  readonly text: GoldText;
  readonly kind: Kind;
  readonly right: boolean;
  readonly again: boolean;
  readonly line: string;
}

/** `measure coref [--each]`: `--each` prints every holder of the documents that may be tuned on. */
export async function coref(args: readonly string[]): Promise<void> {
  const all: Held[] = [];
  for (const text of goldTexts(GENRES)) all.push(...(await heldIn(text, args.includes("--everywhere"))));
  for (const [title, parts] of [
    ["GUM train and dev (tuned on)", ["train", "dev"]],
    ["GUM dev", ["dev"]],
    ["GUM test (held out)", ["test"]],
  ] as const) {
    const held = all.filter((h) => (parts as readonly string[]).includes(h.text.part));
    print(title, held);
  }
  await seed();
  if (args.includes("--each"))
    for (const h of all) if (h.text.part !== "test") console.log(`${h.right ? "+" : "-"} ${h.text.name} ${h.line}`);
}

const SEED = "../shared/cases/seed";

/** The seed article: of its gold rows whose last holder is not named where it speaks, how many have the right one. */
async function seed(): Promise<void> {
  const text = readFileSync(`${SEED}/article.txt`, "utf8");
  const { statements } = await digest(articleOf(text));
  let right = 0;
  let all = 0;
  for (const line of readFileSync(`${SEED}/gold.jsonl`, "utf8").trim().split("\n")) {
    const row = JSON.parse(line) as { start: number; end: number; chain: readonly string[] };
    const gold = row.chain.at(-1) ?? "article";
    const over = (s: Statement) => {
      const c = s.content[0];
      return c && !c.in ? Math.min(c.end, row.end) - Math.max(c.start, row.start) : 0;
    };
    const best = [...statements].sort((a, b) => over(b) - over(a))[0];
    const holder = best && over(best) > 0 ? best.chain.at(-1) : undefined;
    if (!holder?.span || gold === "article" || kindOf(holder.span.exact.split(/\s+/)) === null) continue;
    all++;
    const words = gold.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const ours = `${holder.name} ${holder.actor} ${holder.for ?? ""} ${holder.forActor ?? ""}`.toLowerCase();
    if (words.some((w) => ours.includes(w))) right++;
  }
  console.log(`the seed: ${right} of ${all} holders without a name`);
}

function print(title: string, held: readonly Held[]): void {
  const texts = new Set(held.map((h) => h.text.name)).size;
  console.log(`${title}: ${held.length} holders without a name in ${texts} documents`);
  const row = (name: string, some: readonly Held[]): void => {
    if (some.length === 0) return;
    const right = some.filter((h) => h.right).length;
    const again = some.filter((h) => h.again);
    const linked = again.filter((h) => h.right).length;
    console.log(
      `  ${name.padEnd(14)} ${(right / some.length).toFixed(2)} (${right} of ${some.length}); taken up again ${linked} of ${again.length}`,
    );
  };
  for (const kind of KINDS)
    row(
      kind,
      held.filter((h) => h.kind === kind),
    );
  for (const genre of GENRES)
    row(
      genre,
      held.filter((h) => h.text.genre === genre && h.kind !== "opens (a …)"),
    );
  row(
    "all but opens",
    held.filter((h) => h.kind !== "opens (a …)"),
  );
  // GUM's transcripts of courts come without the names before the turns: nothing says whose “I” it is
  row(
    "… and court I",
    held.filter((h) => h.kind !== "opens (a …)" && !(h.kind === "I, we" && h.text.genre === "court")),
  );
}

async function heldIn(text: GoldText, everywhere: boolean): Promise<Held[]> {
  const article = articleOf(text.text);
  const readings = [readingOf(text.text)];
  const reading = readings[0]!;
  const ask = asksOf(readings, await extract(article, readings, ruleTagger));
  const cast = newCast();
  const { meant } = tell(ask, cast, voiceOf(cast, article));
  const gold = text.mentions;
  const chainOf = new Map<Entity, number | null>();
  const standing = (entity: Entity): number | null => {
    const e = whole(entity);
    const known = chainOf.get(e);
    if (known !== undefined) return known;
    const counts = new Map<number, number>();
    const places = cast.spoken.filter((s) => whole(s.entity) === e);
    const proper = places.filter((s) => s.proper);
    for (const s of proper.length > 0 && !e.state ? proper : e.state ? places : places.slice(0, 1)) {
      const label = text.labels.some((l) => s.start < l.end && l.start < s.end);
      const m = label ? bearing(gold, text.text.slice(s.start, s.end)) : alignedTo(gold, s.start, s.end);
      if (m && !(e.state && m.type === "place")) counts.set(m.chain, (counts.get(m.chain) ?? 0) + 1);
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    chainOf.set(e, best);
    return best;
  };
  const firstPlace = (entity: Entity): number =>
    cast.spoken.reduce(
      (n, s) => (whole(s.entity) === whole(entity) ? Math.min(n, s.start) : n),
      Number.POSITIVE_INFINITY,
    );
  const held: Held[] = [];
  if (everywhere) {
    for (const s of cast.spoken) {
      if (s.proper) continue;
      const words = text.text.slice(s.start, s.end);
      const kind = kindOf(words.split(/\s+/), true);
      const m = kind && alignedTo(gold, s.start, s.end);
      if (!kind || !m) continue;
      const again = gold.some((g) => g.chain === m.chain && g.start < m.start);
      const chain = standing(s.entity);
      const first = firstPlace(s.entity) === s.start;
      const right = again ? chain === m.chain && !first : first;
      const names = [...new Set(gold.filter((g) => g.chain === m.chain).map((g) => g.exact))].slice(0, 3).join(" | ");
      const line = `${s.start} ${kind}${s.quoted ? " (quoted)" : ""} “${words.slice(0, 60)}” → ${whole(s.entity).name.slice(0, 40)}${first ? " (first)" : ""}; gold ${names.slice(0, 90)}`;
      held.push({ text, kind, right, again, line });
    }
    return held;
  }
  for (const { first, last, key } of ask[0]!.holders) {
    const start = reading.tokens[first]!.start;
    const end = reading.tokens[last - 1]!.end;
    if (text.labels.some((l) => start < l.end && l.start < end)) continue;
    const words = text.text.slice(start, end);
    const kind = kindOf(reading.tokens.slice(first, last).map((t) => t.text));
    const m = kind && alignedTo(gold, start, end);
    if (!kind || !m) continue;
    const again = gold.some((g) => g.chain === m.chain && g.start < m.start);
    const found = meant.get(key);
    const chain = found ? standing(found.entity) : null;
    const right =
      (chain === m.chain && (again ? firstPlace(found!.entity) < start : true)) || (found?.by === "opened" && !again);
    const names = gold.filter((g) => g.chain === m.chain).map((g) => g.exact);
    const line = `${kind} “${words.slice(0, 60)}” → ${found ? `${whole(found.entity).name.slice(0, 40)} (${found.by})` : "nobody"}; gold ${[...new Set(names)].slice(0, 4).join(" | ").slice(0, 90)}`;
    held.push({ text, kind, right, again, line: `${start} ${line}` });
  }
  return held;
}

/** The gold mention that a turn's label names: the first that has its last word. */
const bearing = (gold: readonly GoldMention[], label: string): GoldMention | null => {
  const last = label.split(" ").at(-1)!;
  return (
    gold.find((m) => m.type === "person" && m.exact.split(" ").length < 6 && m.exact.split(" ").includes(last)) ?? null
  );
};

const TITLE =
  /^(?:president|minister|premier|chancellor|governor|senator|mayor|judge|justice|secretary|general|colonel|captain|commander|professor|doctor|chief|director|chairman|chairwoman|ambassador|officer|sheriff|king|queen|prince|princess|pope|bishop|king|leader|spokesman|spokeswoman|spokesperson|official|officials|lawyer|attorney|speaker|commissioner|congressman|congresswoman|representative)$/i;

/** What kind of words a holder's are; null for a proper name and for “who”. */
function kindOf(words: readonly string[], anywhere = false): Kind | null {
  const first = words[0]!.toLowerCase();
  if (words.length === 1) {
    if (/^(?:i|we|me|us|my|our)$/.test(first)) return "I, we";
    if ((anywhere ? /^(?:he|she|his|him|her)$/ : /^(?:he|she)$/).test(first)) return "he, she";
    if (first === "it") return "it";
    if (/^(?:they|them|their)$/.test(first)) return "they";
    if (/^(?:who|which|that|this|you|those|these|one|some|many|most|others|all|both|people)$/.test(first)) return null;
  }
  const cut = words.findIndex(
    (w, i) => i > 0 && /^(?:,|of|in|at|for|from|who|which|that|on|with|to|–|—|-|\()$/.test(w),
  );
  const core = cut < 0 ? words : words.slice(0, cut);
  const head = core.at(-1)!;
  const rest = words.slice(core.length + 1);
  if (/^\p{Lu}/u.test(head) && !TITLE.test(head)) return null;
  if (words[core.length] === "," && rest.some((w, i) => i < 4 && /^\p{Lu}/u.test(w))) return null; // "the minister, Ada Poe"
  const definite =
    /^(?:the|this|that|these|those|his|her|its|their|our|my|your)$/.test(first) || /^['’]s?$/.test(core[1] ?? "");
  if (!definite)
    return /^(?:a|an|one|another|some|several|two|three|many)$/.test(first) || /^\p{Ll}/u.test(head)
      ? "opens (a …)"
      : null;
  return TITLE.test(head) ? "title" : "description";
}
