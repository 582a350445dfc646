/**
 * What stands beside the count → sentences: two sources that may be one, articles that take a side, dropped links,
 * numbers by source, statements that bear on the question, plans, what the articles speak of instead, what was read.
 */
import { quantitiesIn } from "../english/numbers.ts";
import { isEnglish } from "../record/language.ts";
import type { Quantity } from "../record/quantity.ts";
import { type Searched, searchedOf } from "../record/searched.ts";
import type { Statement } from "../record/statement.ts";
import { called, calledHolder, list, quote, wordsOf } from "./called.ts";
import { standing } from "./counted.ts";
import type { States } from "./ladder.ts";
import { type Index, outletOf, ownWords } from "./lookup.ts";
import type { Bearing, Sentence } from "./shape.ts";
import { sentence } from "./wording.ts";

/** At most this many sentences of one kind: an answer is read, a table is searched. */
const MOST = 4;

export function besideSentences(
  index: Index,
  states: States,
  bearings: readonly { readonly id: string; readonly bearing: Bearing }[],
): Sentence[] {
  const near = [...related(index), ...plans(index)];
  return [
    ...couldBeOne(index),
    ...dropped(index),
    ...near,
    ...sides(index, bearings),
    ...(states.state === "E0" && states.stateAgainst === "E0" ? instead(index, near) : []),
    ...searched(index),
  ];
}

function couldBeOne(index: Index): Sentence[] {
  const { edges, count, roots } = index.found;
  const byName = new Map(roots.map((root) => [root.name, root]));
  return edges
    .filter((edge) => edge.kind === "same-root" && edge.strength === "suspected" && edge.roots)
    .slice(0, MOST)
    .flatMap((edge) => {
      const [one, two] = edge.roots!.map((name) => byName.get(name));
      if (!one || !two) return [];
      const [low, high] = (one.polarity === "+" ? count.for : count.against).independent;
      const slots = { one: called(one), two: called(two), low, high };
      return sentence("up-to", slots, [edge.id, one.id, two.id]) ?? [];
    });
}

function dropped(index: Index): Sentence[] {
  return index.found.edges
    .filter((edge) => edge.kind === "dropped-attribution")
    .slice(0, MOST)
    .flatMap((edge) => {
      const slots = { outlet: outletOf(index, edge.from), from: outletOf(index, edge.to) };
      return sentence("dropped", slots, [edge.id, edge.from]) ?? [];
    });
}

/** The numbers of the asked kind, by root, when a yes/no question has a number. */
export function numbers(index: Index): Sentence[] {
  const { asked, roots } = index.found;
  // "more than 20 people" asks for a number, "the two engineers" does not.
  if (asked.kind !== "whether" || !asked.event.quantity.some((q) => q.min !== q.max)) return [];
  const unit = asked.event.quantity[0]?.unit ?? null;
  const values: string[] = [];
  const cites: string[] = [];
  for (const root of roots.filter((r) => !r.withdrawn)) {
    const found = ownWords(index, root).flatMap((s) => quantitiesOf(s).map((q) => ({ s, q })));
    const fitting = found.filter(({ q }) => unit === null || q.unit === unit);
    const chosen = (fitting.length > 0 ? fitting : found)[0];
    if (!chosen) continue;
    values.push(`${called(root)}: ${range(chosen.q.min, chosen.q.max)}`);
    cites.push(chosen.s.id);
  }
  return values.length === 0 ? [] : [sentence("numbers", { values: values.join("; ") }, cites)!];
}

/** The quantities of a statement: those resolved, else those its words hold. */
function quantitiesOf(s: Statement): readonly Pick<Quantity, "min" | "max" | "unit">[] {
  return s.event && s.event.quantity.length > 0 ? s.event.quantity : quantitiesIn(wordsOf(s));
}

function range(min: number, max: number | null): string {
  if (max === null) return `at least ${min}`;
  return min === max ? `${min}` : min === 0 ? `up to ${max}` : `${min} to ${max}`;
}

/** Statements that stand on neither side: on the same event first, with what their holder says beside it. */
function related(index: Index): Sentence[] {
  // What a source says on another part of the event stands with its other words, not here.
  const names = new Set(index.found.roots.flatMap((root) => [root.name, ...root.aka]));
  const actors = new Set(index.found.roots.flatMap((root) => root.actor ?? []));
  const bySource = (s: Statement): boolean => {
    const last = s.chain[s.chain.length - 1];
    return (
      last !== undefined && (names.has(last.name) || [last.actor, last.forActor].some((id) => id && actors.has(id)))
    );
  };
  const told = new Set<string>();
  const answering = new Set(
    (index.found.candidates ?? []).flatMap((one) => standing(one.roots, "+").flatMap((root) => root.statements)),
  );
  const all = [...index.relations.values()]
    .filter((r) => BESIDE[r.relation] !== undefined && r.side === null)
    .flatMap((r) => {
      const s = index.statements.get(r.statement);
      return s && s.kind === "fact" && !isPlan(s) && !bySource(s) && !isState(s) && !s.content.some((span) => span.in)
        ? [{ r, s }]
        : [];
    })
    .sort((a, b) => BESIDE[a.r.relation]! - BESIDE[b.r.relation]! || b.r.score - a.r.score);
  return all
    .flatMap(({ r, s }) => {
      if (told.has(s.id)) return [];
      const fuller = BESIDE[r.relation] === 0 ? quotedBeside(index, s) : null;
      for (const id of [s.id, ...(fuller ? [fuller.id] : [])]) told.add(id);
      const who = calledHolder(s.chain[s.chain.length - 1]);
      const words = [s, ...(fuller ? [fuller] : [])].map((one) => quote(wordsOf(one))).join("; ");
      const slots = { who: who ?? "", outlet: outletOf(index, s.article), quote: words };
      const beside = BESIDE[r.relation] === 0 ? "same" : "bears";
      const kind = answering.has(s.id) ? "value" : s.standing === "denied" && who ? "denied" : beside;
      const row = `related-${kind}${who ? "" : "-own"}`;
      return sentence(row, slots, [s.id, ...(fuller ? [fuller.id] : [])]) ?? [];
    })
    .slice(0, MOST);
}

/** 0: the same event, told without the asked part; 1: another event or a habit that matters. */
const BESIDE: Readonly<Record<string, number>> = {
  differs: 0,
  refines: 0,
  same: 0,
  entails: 0,
  "bears-for": 1,
  "bears-against": 1,
};

/** What the same holder says in quotation marks within 400 characters: the fuller words. */
function quotedBeside(index: Index, s: Statement): Statement | null {
  const last = s.chain[s.chain.length - 1];
  const dossier = index.dossiers.get(s.article);
  if (!last?.actor || !dossier) return null;
  const end = s.content[s.content.length - 1]!.end;
  return (
    dossier.statements.find((other) => {
      const from = other.content[0]!;
      return (
        other !== s &&
        other.form === "direct" &&
        other.chain.at(-1)?.actor === last.actor &&
        from.start >= end &&
        from.start - end < 400
      );
    }) ?? null
  );
}

/** "The bridge is open again", in an article's own voice: how something else stands now is not about the question. */
const isState = (s: Statement): boolean =>
  s.chain.length === 0 &&
  /^[^,;]{2,60}? (?:is|are|remains?|stays?) (?:\p{L}+ ){0,2}\p{L}+$/u.test(wordsOf(s).replace(/[.!]+$/, ""));

const isPlan = (s: Statement): boolean => s.standing === "prospective" || s.standing === "hypothetical";

function plans(index: Index): Sentence[] {
  const all = [...index.relations.values()].flatMap((r) => {
    const s = index.statements.get(r.statement);
    return s && isPlan(s) && r.relation !== "unrelated" && !s.content.some((span) => span.in) ? [s] : [];
  });
  return all.slice(0, 2).flatMap((s) => {
    const who = calledHolder(s.chain[s.chain.length - 1]);
    const slots = { who: who ?? "", outlet: outletOf(index, s.article), quote: quote(wordsOf(s)) };
    return sentence(who ? "plan" : "plan-own", slots, [s.id]) ?? [];
  });
}

/** Articles whose own voice takes a side without being a root: their word adds no source. */
function sides(index: Index, bearings: readonly { readonly id: string; readonly bearing: Bearing }[]): Sentence[] {
  const own = new Set(index.found.roots.filter((root) => root.own).flatMap((root) => root.articles));
  const taking = (bearing: Bearing) => bearings.filter((b) => b.bearing === bearing && !own.has(b.id)).map((b) => b.id);
  const asks = index.found.asked.kind === "whether" ? "sides" : "gives";
  if (asks === "gives" && (index.found.candidates ?? []).length === 0) return [];
  return (["for", "against"] as const).flatMap((bearing) => {
    const ids = taking(bearing).slice(0, 12);
    const outlets = [...new Set(ids.map((id) => outletOf(index, id)))];
    return ids.length === 0 ? [] : (sentence(`${asks}-${bearing}`, { outlets: list(outlets) }, ids) ?? []);
  });
}

/** One statement of each article that says nothing on the question and was not told of yet: what it does speak of. */
function instead(index: Index, told: readonly Sentence[]): Sentence[] {
  const cited = new Set(told.flatMap(({ cites }) => cites.map((id) => index.statements.get(id)?.article)));
  const silent = index.found.dossiers.filter(({ article }) => !cited.has(article.id));
  return silent.slice(0, MOST).flatMap((dossier) => {
    const body = dossier.statements.filter((s) => !s.content.some((span) => span.in) && wordsOf(s).length > 20);
    const score = (s: Statement) => index.relations.get(s.id)?.score ?? 0;
    const [first] = [...body].sort((a, b) => score(b) - score(a) || a.content[0]!.start - b.content[0]!.start);
    if (!first) return [];
    const slots = { outlet: outletOf(index, dossier.article.id), quote: quote(wordsOf(first)) };
    return sentence("instead", slots, [first.id]) ?? [];
  });
}

/** The limits of the search (domain 7.3). */
function searched(index: Index): Sentence[] {
  const { articles: number, from, until } = searchedIn(index);
  const articles = `${number} ${number === 1 ? "article" : "articles"}`;
  const when = from === until ? `on ${from}` : `from ${from} to ${until}`;
  return [
    sentence(from ? "searched" : "searched-undated", { articles, when }, index.ids),
    otherLanguage(index),
  ].flatMap((s) => s ?? []);
}

/** Articles that rules and model were not made for: their silence tells nothing. */
function otherLanguage(index: Index): Sentence | null {
  const foreign = [...index.articles.values()].filter(({ language }) => language !== null && !isEnglish(language));
  if (foreign.length === 0) return null;
  const articles = foreign.length === 1 ? "1 article is" : `${foreign.length} articles are`;
  return sentence(
    "other-language",
    { articles },
    foreign.map(({ id }) => id),
  );
}

/** What was searched: the whole case, or else the articles that were compared. */
export const searchedIn = (index: Index): Searched =>
  index.found.searched ?? searchedOf([...index.articles.values()].map((article) => article.published));
