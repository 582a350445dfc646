/** Gold articles of ECB+ → their events as the product reads them: sentences tagged and cut into clauses, gold words given. */
import { type Clause, clausesOf } from "../src/english/clauses.ts";
import { LIGHT, namesEvent } from "../src/english/meaning.ts";
import type { Tagged } from "../src/english/tagged.ts";
import { type Aliases, aliasesOf } from "../src/link/alias.ts";
import { sceneOf, sentenceOf } from "../src/link/events/sentence.ts";
import { type Told, toldOf } from "../src/link/events/told.ts";
import { prepare } from "../src/link/prepared.ts";
import type { Dossier } from "../src/record/dossier.ts";
import { articleOf } from "../test/article.ts";
import { type GoldArticle, goldArticles } from "./ecbplus.ts";

export interface ReadTopics {
  readonly articles: number;
  readonly told: readonly Told[];
  /** Mention → gold chain. */
  readonly chain: ReadonlyMap<string, string>;
  readonly aliases: Aliases;
}

export function readTopics(topics: readonly number[]): ReadTopics {
  const articles = goldArticles(topics);
  const dossiers = articles.map(dossierOf);
  return {
    articles: articles.length,
    told: articles.flatMap((a, i) => toldIn(a, dossiers[i]!)),
    chain: new Map(articles.flatMap((a) => a.events.map((e) => [e.id, e.chain] as const))),
    aliases: aliasesOf(dossiers),
  };
}

function dossierOf({ name, text }: GoldArticle): Dossier {
  const sentences: [number, number][] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    sentences.push([at, at + line.length]);
    at += line.length + 1;
  }
  return { article: articleOf(text, { id: name }), sentences, statements: [], checks: [], mentions: [] };
}

function toldIn(gold: GoldArticle, dossier: Dossier): Told[] {
  const article = prepare(dossier);
  const scene = sceneOf(gold.text, null);
  return gold.events.map(({ id, words }) => {
    const first = words[0]![0];
    const index = dossier.sentences.findIndex(([from, to]) => from <= first && first < to);
    const start = dossier.sentences[index]![0];
    const { tokens } = article.sentence(index);
    const own = tokens.flatMap((t, i) =>
      words.some(([from, to]) => t.start + start < to && from < t.end + start) ? [i] : [],
    );
    const head = headOf(tokens, own);
    const clauses = clausesOf(tokens, (t) => namesEvent(t) || t === tokens[head]);
    const clause = clauses.find((c) => c.at === head) ?? bare(tokens, clauses, head);
    return toldOf(id, sentenceOf(scene, index, tokens, clauses), clause, own);
  });
}

/** The word that names the event: a verb before a noun, unless it is light ("made an offer"). */
function headOf(tokens: readonly Tagged[], own: readonly number[]): number {
  const verb = own.find((i) => tokens[i]!.tag === "verb" && !LIGHT.has(tokens[i]!.lemma));
  const noun = own.findLast((i) => tokens[i]!.tag === "noun" || tokens[i]!.tag === "name");
  return verb ?? noun ?? own[0]!;
}

/** A word that is no clause of its own is told in the clause around it. */
function bare(tokens: readonly Tagged[], clauses: readonly Clause[], at: number): Clause {
  const around = clauses.filter((c) => c.from <= at && at < c.to).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  const [from, to] = around ? [around.from, around.to] : [Math.max(0, at - 5), Math.min(tokens.length, at + 6)];
  return {
    kind: tokens[at]!.tag === "verb" ? "verb" : "noun",
    at,
    lemma: tokens[at]!.lemma,
    passive: false,
    negated: around?.negated ?? false,
    modal: around?.modal ?? null,
    infinitive: false,
    outer: -1,
    subject: null,
    object: null,
    agent: null,
    obliques: [],
    complement: null,
    from,
    to,
  };
}
