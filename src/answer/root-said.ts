/**
 * Each root → its sentences: what it says, how it would know and what it has at stake, who passes it on, whether it was
 * taken back. Every accusation stands with its accuser in one sentence (domain 7.2).
 */
import { holdsName } from "../record/name.ts";
import type { Root } from "../record/root.ts";
import type { Statement } from "../record/statement.ts";
import { called, isPlural, plain, quote, wordsOf } from "./called.ts";
import { counted } from "./counted.ts";
import { type Index, outletOf, ownWords } from "./lookup.ts";
import type { Sentence } from "./shape.ts";
import { sentence } from "./wording.ts";

/** More roots than this on one side are listed by the table alone. */
const MOST = 12;

export function rootSentences(index: Index): Sentence[] {
  const { roots } = index.found;
  const told = (["+", "-"] as const).flatMap((side) =>
    counted(roots, side)
      .slice(0, MOST)
      .flatMap((root) => [saysSo(index, root), knows(root), carried(index, root)]),
  );
  return [...told, ...roots.filter((root) => root.withdrawn).map((root) => withdrawn(index, root))].flatMap(
    (s) => s ?? [],
  );
}

/** The root's clearest statement: its own quoted words first, then the shortest that is not cut. */
export function clearest(index: Index, root: Root): Statement | null {
  const all = ownWords(index, root).filter((s) => s.standing !== "withdrawn");
  const rank = (s: Statement): number =>
    (s.standing === "denied" ? 0 : s.form === "direct" || s.form === "mixed" ? 1 : s.form === "nominal" ? 3 : 2) *
      1000 +
    Math.min(wordsOf(s).length, 999);
  const copies = new Set(
    index.found.edges.filter((e) => e.kind !== "same-root" && root.articles.includes(e.to)).map((e) => e.from),
  );
  const copied = (s: Statement): number => (copies.has(s.article) ? 1 : 0);
  return [...all].sort((a, b) => copied(a) - copied(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

function saysSo(index: Index, root: Root): Sentence | null {
  const statement = clearest(index, root);
  if (!statement) return null;
  const slots = {
    who: speaker(statement, root),
    outlet: outletOf(index, statement.article),
    quote: quote(wordsOf(statement)),
  };
  const cites = [statement.id, root.id];
  if (statement.chain.length === 0) return sentence("own-says", slots, cites);
  const direct = statement.form === "direct";
  const cue = statement.cue.map((span) => span.exact).join(" ");
  if (/\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|refut\w*|dismiss\w*)\b/i.test(cue)) {
    return sentence(direct ? "denies-direct" : "denies-told", slots, cites);
  }
  if (root.stake === "against-own-interest" && /\b(?:acknowledg|admit|conced|confess)/i.test(cue) && !direct) {
    return sentence("acknowledges", slots, cites);
  }
  return sentence(direct ? "says-direct" : "says-told", slots, cites);
}

/** Who speaks for a body is named beside it: "Ada Poe, for Poe Mills,". */
function speaker(statement: Statement, root: Root): string {
  const last = statement.chain[statement.chain.length - 1];
  const who = called(root);
  if (!last?.for || last.naming !== "named" || !/\p{Lu}/u.test(last.name)) return who;
  const name = plain(last.name);
  return name === "" || holdsName(name, root.name) || holdsName(root.name, name) ? who : `${name}, for ${who},`;
}

/** The row for a source of unknown origin: outlets that cite each other, nobody at all, or somebody without a face. */
const faceless = (root: Root): string =>
  root.own ? "ground-circular" : root.naming === "none" ? "ground-nobody" : "ground-faceless";

function knows(root: Root): Sentence | null {
  const cites = [root.id, ...root.statements.slice(0, 1)];
  const who = called(root);
  if (root.resolution === "unknown") return sentence(faceless(root), { who }, cites);
  const span = root.access === "actor" ? null : (root.accessSpan ?? root.accessDenied ?? null);
  const evidence = span ? ` (${quote(span.exact)})` : "";
  return sentence(
    `ground-${root.access}`,
    { who, evidence, stake: root.access === "not-stated" ? apart(stake(root), who) : stake(root) },
    cites,
  );
}

/** "How Ada Poe knows is not said; Ada Poe has an interest …": the stake as a clause of its own. */
const apart = (clause: string, who: string): string =>
  clause
    .replace(/^, and /, `; ${who} `)
    .replace(/^, against/, `; ${who} ${isPlural(who) ? "speak" : "speaks"} against`);

function stake(root: Root): string {
  const many = isPlural(called(root).replace(/^the /, ""));
  const rows: Record<string, string> = {
    "own-interest": `, and ${many ? "have" : "has"} an interest in the answer`,
    aligned: `, and ${many ? "are" : "is"} tied to a party`,
    adversary: `, and ${many ? "stand against the one they accuse" : "stands against the one it accuses"}`,
    "against-own-interest": `, against ${many ? "their" : "its"} own interest`,
    "none-known": "; no stake is known",
    unknown: "",
  };
  const evidence = root.stakeSpan && root.stake !== "own-interest" && root.stake !== "against-own-interest";
  return `${rows[root.stake]}${evidence ? ` (${quote(root.stakeSpan!.exact)})` : ""}`;
}

function carried(index: Index, root: Root): Sentence | null {
  if (root.articles.length < 2) return null;
  const first = root.statements.filter((id, at, all) => all.findIndex((other) => sameArticle(index, id, other)) === at);
  return sentence("carried", { articles: root.articles.length, who: called(root) }, [root.id, ...first]);
}

const sameArticle = (index: Index, a: string, b: string): boolean =>
  index.statements.get(a)?.article === index.statements.get(b)?.article;

function withdrawn(index: Index, root: Root): Sentence | null {
  const taken = root.statements
    .flatMap((id) => index.statements.get(id) ?? [])
    .filter((s) => s.standing === "withdrawn");
  const who = called(root);
  const [first] = taken;
  if (!first) return sentence("superseded", { who }, [root.id, ...root.statements]);
  const cites = [first.id, root.id];
  const holder = first.chain[first.chain.length - 1];
  if (!holder || ![root.name, ...root.aka].includes(holder.for ?? holder.name)) {
    return sentence("withdrawn-outlet", { outlet: outletOf(index, first.article), who }, cites);
  }
  return sentence("withdrawn-holder", { who, quote: quote(wordsOf(first)) }, cites);
}
