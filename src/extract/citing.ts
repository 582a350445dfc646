/**
 * Words handed on. In: items and what was found in them. Out: the same, and for each source that is cited or quoted an
 * attribution of its own with the same content: the inner link of the chain, with the rule `citing`.
 *
 * `Northern Wire reported, citing two officials, that the dam held` gives [that the dam held] to Northern Wire, and
 * again to `two officials` with the cue `citing`. `Northern Wire quoted a guard as saying that the dam held` gives it to
 * Northern Wire (`quoted`) and to `a guard` (`as saying`).
 */

import { FIELD, fieldOf } from "../english/words.ts";
import { table } from "../lexicon/table.ts";
import { firstFrom } from "../record/seek.ts";
import { skipAside } from "./aside.ts";
import { complementAt } from "./contents.ts";
import { verbCueAt } from "./cue-verbs.ts";
import { type Cue, cues, lemmas } from "./cues.ts";
import { contentEnd, contentStart, type Found, trimmed } from "./edges.ts";
import { phraseEnd } from "./phrase-end.ts";
import type { Item } from "./scene.ts";
import { type Stretch, subjectBefore } from "./speakers.ts";
import { isPunct } from "./words.ts";

const REPORTS = new Set(["assertive", "endorsing", "distancing", "hedging", "hearsay"]);

let speakers: ReadonlySet<string> | null = null;
/** Whether a noun phrase is somebody or something that tells: a name, or a noun of `lexicon/roles.tsv`. */
export function tells(items: readonly Item[], s: Stretch): boolean {
  speakers ??= new Set([
    ...table("roles").map((row) => row.noun!),
    ...table("titles").map((row) => row.title!.toLowerCase()),
  ]);
  let head = s.to - 1;
  for (let k = s.from; k < s.to; k++) {
    if (items[k]!.lower === "of" && k > s.from && /^(?:NUM|PRON|DET|ADJ)$/.test(items[k - 1]!.pos)) continue; // "one of its drivers"
    if (items[k]!.pos === "ADP" || isPunct(items[k], ",") || /^(?:who|that|which)$/.test(items[k]!.lower)) {
      if (k > s.from) head = k - 1;
      break;
    }
  }
  const x = items[head]!;
  if (x.lower === "people" || fieldOf(x.lemma, "n") === FIELD.person) return true; // "two people", "an attendant"
  return x.pos === "PROPN" || speakers.has(x.lemma) || speakers.has(x.lower) || speakers.has(x.lower.replace(/s$/, ""));
}

/** Whether a participle is one of saying: "saying", "warning", "denying". */
const saying = (word: string): boolean =>
  word.endsWith("ing") &&
  lemmas(word).some((l) =>
    cues()
      .verbs.get(l)
      ?.some((c) => c.takes.has("before") && c.takes.has("quote")),
  );

/** `X quoted Y as saying that P`, at the verb `i`: the outer link, then the inner one. */
export function quotedAs(items: readonly Item[], i: number, done: number, size: number): Found[] {
  const verb = verbCueAt(items, i);
  if (verb?.cue.class !== "citing") return [];
  const passive = verb.group.shape === "passive";
  const limit = Math.min(size, verb.end + 30);
  let as = -1;
  for (let k = verb.end; k + 1 < limit; k++) {
    if (items[k]!.lower === "as" && saying(items[k + 1]!.lower)) {
      as = k;
      break;
    }
    if (isPunct(items[k], ";.?!") || items[k]!.pos === "QUOTE") break;
  }
  if (as === -1) return [];
  const say = cues().verbs.get("say")![0]!;
  const complement = complementAt(items, as + 2, size, say);
  const outer = subjectBefore(items, verb.group.from, 0);
  if (!outer) return [];
  let content: Stretch;
  if (complement) {
    content = trimmed(items, { from: complement.from, to: contentEnd(items, complement.from, size) });
  } else {
    const edge = items[outer.from - 1];
    if (edge?.pos !== "QUOTE" && !isPunct(edge, ",")) return [];
    content = trimmed(items, { from: contentStart(items, done, outer.from), to: outer.from });
    if (content.to <= content.from) return [];
  }
  const cue = { from: verb.group.from, to: verb.end };
  if (passive) {
    const by = items[verb.end]?.lower === "by" ? phraseEnd(items, verb.end + 1, as) : -1;
    if (by === -1) return [found(outer, { from: cue.from, to: as + 2 }, content, verb.cue, "quoted-as")];
    const agency = { from: verb.end + 1, to: by };
    return [
      found(agency, cue, content, verb.cue, "quoted-as"),
      found(outer, { from: as, to: as + 2 }, content, say, "citing"),
    ];
  }
  const inner = trimmed(items, { from: verb.end, to: as });
  if (inner.to <= inner.from) return [];
  return [
    found(outer, cue, content, verb.cue, "quoted-as"),
    found(inner, { from: as, to: as + 2 }, content, say, "citing"),
  ];
}

const found = (source: Stretch, cue: Stretch, content: Stretch, row: Cue, rule: string): Found => ({
  source,
  cue,
  content: [content],
  row,
  rule,
});

/** `…, citing Y`: for each such participle at one of `places`, the inner link of the report it stands by. */
export function cited(items: readonly Item[], places: readonly number[], out: readonly Found[], size: number): Found[] {
  const inner: Found[] = [];
  for (const i of places) {
    const verb = verbCueAt(items, i);
    if (verb?.cue.class !== "citing" || verb.group.shape !== "ing") continue;
    const to = phraseEnd(items, verb.end, size, i > 0);
    if (to === -1) continue;
    const source = { from: verb.end, to };
    if (!tells(items, source)) continue;
    const report = partner(out, i);
    if (!report) continue;
    inner.push({ source, cue: { from: i, to: verb.end }, content: report.content, row: verb.cue, rule: "citing" });
  }
  return inner;
}

/** `Harbour Post, which cited two dockers, said that P`: the post says so, and the dockers are the inner link. */
export function citedWithin(items: readonly Item[], out: readonly Found[]): readonly Found[] {
  const bySource = new Map(out.filter((f) => f.source).map((f) => [f.source!.to, f]));
  const isWhich = (k: number): boolean => /^(?:which|who)$/.test(items[k]!.lower) && isPunct(items[k - 1], ",");
  let changed = false;
  const told = out.flatMap((f): Found[] => {
    if (!f.source) return [f];
    const whom = f.content[0]!;
    if (f.row.class === "citing" && f.source.to === f.source.from + 1 && isWhich(f.source.from)) {
      const report = bySource.get(f.source.from - 1);
      if (!report || !REPORTS.has(report.row.class) || !tells(items, whom)) return [f];
      changed = true;
      return [{ ...f, source: whom, content: report.content, rule: "citing" }];
    }
    const inner = relativeCite(items, f.source);
    if (!inner) return [f];
    changed = true;
    const source = trimmed(items, { from: f.source.from, to: inner.relative });
    return [
      { ...f, source },
      { source: inner.source, cue: inner.cue, content: f.content, row: inner.row, rule: "citing" },
    ];
  });
  return changed ? told : out;
}

/** ", which cited two dockers" inside a source: where it begins, its verb and whom it cites. */
function relativeCite(items: readonly Item[], s: Stretch) {
  for (let k = s.from + 1; k + 2 < s.to; k++) {
    if (!/^(?:which|who)$/.test(items[k]!.lower) || !isPunct(items[k - 1], ",")) continue;
    for (let v = k + 1; v < Math.min(s.to - 1, k + 4); v++) {
      const verb = verbCueAt(items, v);
      if (verb?.cue.class !== "citing" || verb.group.shape !== "finite") continue;
      const source = trimmed(items, { from: verb.end, to: s.to });
      return tells(items, source)
        ? { relative: k, source, cue: { from: verb.group.from, to: verb.end }, row: verb.cue }
        : null;
    }
  }
  return null;
}

/** The report that a participle at `i` belongs to: the nearest before it, else the nearest after it. `out`: in order. */
function partner(out: readonly Found[], i: number): Found | null {
  const next = firstFrom(0, out.length, (k) => out[k]!.cue.from >= i);
  const before = nearest(out, next - 1, -1);
  const after = nearest(out, next, 1);
  // ", citing Y, reported that P": the report's own verb comes later
  if (after?.source && after.source.to <= i) return after;
  return before ?? after;
}

/** The first report from `at` on, within a few steps. */
function nearest(out: readonly Found[], at: number, step: number): Found | null {
  for (let k = at, n = 0; n < 4 && k >= 0 && k < out.length; k += step, n++)
    if (REPORTS.has(out[k]!.row.class)) return out[k]!;
  return null;
}

/** Where the words after a bare participle that cites end, so that they are not taken for content: `i` if it cites not. */
export function citingEnd(items: readonly Item[], i: number, size: number): number {
  const verb = verbCueAt(items, i);
  if (verb?.cue.class !== "citing" || verb.group.shape !== "ing") return i;
  const to = phraseEnd(items, verb.end, size, i > 0);
  return to !== -1 && tells(items, { from: verb.end, to }) ? skipAside(items, to, size) : i;
}
