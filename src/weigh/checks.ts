/**
 * Checks of all articles → those that count: once for each checker or asked party and outcome, on the asked matter only
 * (cases, rule 8).
 *
 * A wire and the paper that copies it both print "the wire could not verify the report": one failed check. "The mill
 * declined to comment on its results" is a check on another matter and counts for nothing.
 */
import type { Dossier } from "../record/dossier.ts";
import { nameKey, nameWords } from "../record/name.ts";
import type { Relation } from "../record/relation.ts";
import type { Root } from "../record/root.ts";
import type { Check, Statement } from "../record/statement.ts";

/** A check that counts, with its repeats in other articles. */
export interface Counted {
  readonly check: Check;
  readonly repeats: readonly Check[];
  /** Who checked or was asked: its name, or null when the text does not name it. */
  readonly who: string | null;
}

export function countedChecks(
  dossiers: readonly Dossier[],
  relations: readonly Relation[],
  roots: readonly Root[],
): Counted[] {
  const sources = surnames(roots);
  const onEvent = new Set(relations.filter(isOnEvent).map((r) => r.statement));
  const groups = new Map<string, Check[]>();
  const texts = new Map<string, string>();
  const sorted = [...dossiers].sort((a, b) => byId(a.article.id, b.article.id));
  const asked = new Set(
    sorted.flatMap((dossier) =>
      dossier.statements
        .filter((s) => onEvent.has(s.id))
        .flatMap((s) => s.content.flatMap((span) => nameWords(span.exact)))
        .filter((word) => word.length > 2 && !/^(?:not|had|has|have|was|were|been|who|which)$/.test(word))
        .map(stem),
    ),
  );
  for (const dossier of sorted) {
    // What is checked may be the next sentence of a holder whose first was on the event.
    const holders = new Set(dossier.statements.filter((s) => onEvent.has(s.id)).flatMap(holderOf));
    const onAsked = new Set(
      dossier.statements
        .filter((s) => onEvent.has(s.id) || holderOf(s).some((key) => holders.has(key)))
        .map((s) => s.id),
    );
    const speaks = onAsked.size > 0;
    for (const check of dossier.checks) {
      const onMatter =
        check.outcome === "unanswered"
          ? (speaks || check.of.some((id) => onAsked.has(id))) && !onOther(check, asked)
          : check.of.length > 0
            ? check.of.some((id) => onAsked.has(id))
            : speaks;
      const who = whoOf(check, dossier);
      const own = new Set(nameWords(who ?? ""));
      if (!onMatter && !nameWords(check.span.exact).some((word) => sources.has(word) && !own.has(word))) continue;
      const text = `${check.outcome} ${check.span.exact.replace(/\W+/gu, " ").trim().toLowerCase()}`;
      const key = texts.get(text) ?? `${check.outcome} ${who === null ? check.id : nameKey(who)}`;
      texts.set(text, key);
      groups.set(key, [...(groups.get(key) ?? []), check]);
    }
  }
  const dossierOf = new Map(sorted.map((d) => [d.article.id, d]));
  return [...groups.values()].map(([check, ...repeats]) => ({
    check: check!,
    repeats,
    who: whoOf(check!, dossierOf.get(check!.article)!),
  }));
}

/**
 * Whether a request that was not answered was on another matter: what stands behind "comment on" shares no word with the
 * statements on the asked event, or looks ahead ("on whether it would send others"). Without such words it was on what
 * the article is about (cases, rule 8).
 */
function onOther(check: Check, asked: ReadonlySet<string>): boolean {
  const matter = /\b(?:on|about|regarding|concerning|over|whether|why|how|if)\s+([^.;]{3,200})/.exec(
    check.span.exact,
  )?.[1];
  if (!matter || DAY.test(matter)) return false;
  if (/\b(?:other|another|next|further|plans?|would|will)\b/i.test(matter)) return true;
  return !nameWords(matter).some((word) => word.length > 2 && asked.has(stem(word))) && !SAME.test(matter);
}

/** "on Monday": when, and not on what. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:same )?(?:day|record|matter|report|issue|story|account|allegations?|claims?))\b/i;
/** What was asked about is the report itself. */
const SAME =
  /\b(?:it|this|that|matter|reports?|allegations?|accusations?|claims?|accounts?|statements?|case|incident|story|details|findings)\b/i;
/** Forms of a word alike enough: "seized", "seizure". */
const stem = (word: string): string => word.slice(0, 5);

/** The last holder of a statement as a key; none for own voice. */
function holderOf(s: Statement): string[] {
  const last = s.chain[s.chain.length - 1];
  return last ? [last.forActor ?? last.actor ?? nameKey(last.name)] : [];
}

/** Last words of the sources' proper names: a question about what one of them said is a question on the matter. */
function surnames(roots: readonly Root[]): ReadonlySet<string> {
  const people = roots.filter((root) => root.naming === "named" && !root.own);
  return new Set(people.flatMap((root) => nameWords(root.name).slice(-1)).filter((word) => word.length > 3));
}

/** On the asked event, whether or not it takes a side: that shells fell, when the question is whose they were. */
const isOnEvent = (r: Relation): boolean =>
  r.to === "question" && (r.side !== null || !["unrelated", "bears-for", "bears-against"].includes(r.relation));

/** The checker, or the one who was asked. Without a chain, a failed or passed check is the article's own. */
function whoOf(check: Check, dossier: Dossier): string | null {
  const holder = check.chain[check.chain.length - 1];
  if (holder) return holder.for ?? holder.name;
  return check.outcome === "unanswered" ? null : dossier.article.outlet;
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
