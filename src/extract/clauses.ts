/**
 * Who says what in one unit. In: its items. Out: what was found, as stretches of items, in order of place.
 *
 * `The dam held, Ada Poe told reporters, but the mayor said that it had not` gives two: [The dam held] by Ada Poe, and
 * [that it had not] by the mayor. Words already given to somebody are not looked at again: see `within.ts` for those.
 */
import { cited, citedWithin, citingEnd, quotedAs } from "./citing.ts";
import { verbCueAt } from "./cue-verbs.ts";
import { cues, standsAt } from "./cues.ts";
import type { Found } from "./edges.ts";
import { beforeContent } from "./leading.ts";
import { otherCue } from "./nominal.ts";
import type { Item } from "./scene.ts";
import { afterContent, byPreposition, type Next } from "./trailing.ts";

const NO_REPORT = new Set(["to", "passive", "ing"]);

/** What was found in the items of one unit, in order of its cues. */
export function foundIn(items: readonly Item[]): Found[] {
  const size = items.length;
  const out: Found[] = [];
  const taken = new Uint8Array(size);
  const take = (found: Found) => {
    out.push(found);
    for (const s of found.content) taken.fill(1, s.from, s.to);
    taken.fill(1, found.cue.from, found.cue.to);
  };
  const { reports, cites } = around(items);
  for (const found of reports) {
    take(found);
    // "according to a guard who saw it": what stands inside the name of a source is no report of its own
    if (found.source) taken.fill(1, found.source.from, found.source.to);
  }
  const nextTaken = boundaries(taken);
  const early = out.filter((f) => f.rule !== "citing").sort((a, b) => a.cue.from - b.cue.from);
  let seen = 0;
  let last: Found | null = null; // whose words a verb without a subject goes on with
  // then those with their content after them
  let done = 0;
  for (let i = 0; i < size; i++) {
    if (taken[i]) {
      done = i + 1;
      continue;
    }
    if (cites.has(i)) {
      i = Math.max(i, citingEnd(items, i, size) - 1);
      continue;
    }
    while (seen < early.length && early[seen]!.cue.from < i) last = early[seen++]!;
    const found: Found | null = beforeContent(items, i, nextTaken[i]!, last) ?? otherCue(items, i, done, nextTaken[i]!);
    if (!found) continue;
    take(found);
    if (found.source) last = found;
    done = found.content.at(-1)!.to;
    i = Math.max(i, done - 1);
  }
  out.sort((a, b) => a.cue.from - b.cue.from);
  const inner = cited(items, [...cites], out, size);
  const told = citedWithin(items, out);
  return inner.length === 0 && told === out ? out : [...told, ...inner].sort((a, b) => a.cue.from - b.cue.from);
}

/** First pass: cues that stand after or inside their content, and the participles that cite somebody. */
function around(items: readonly Item[]): { reports: Found[]; cites: Set<number> } {
  const size = items.length;
  const reports: Found[] = [];
  let last: Next | null = null;
  const take = (report: Next) => {
    if (report.wraps) reports.pop(); // it is told within: see within.ts
    reports.push(report.found);
    last = report;
  };
  const { others } = cues();
  const cites = new Set<number>();
  let done = 0;
  for (let i = 0; i < size; i++) {
    const x = items[i]!;
    const rows =
      x.pos === "VERB" || x.pos === "ADP" ? others.get(x.lower)?.filter((c) => c.kind === "prep") : undefined;
    const stood = rows && rows.length > 0 ? standsAt(rows, items, i) : null;
    if (stood) {
      const by = byPreposition(items, i, stood.cue, stood.end, done, size, last);
      if (by) {
        take(by);
        done = by.next;
        i = by.next - 1;
      }
      continue;
    }
    const verb = verbCueAt(items, i);
    if (!verb) continue;
    if (verb.cue.class === "citing") {
      const handed = quotedAs(items, i, done, size);
      reports.push(...handed);
      if (handed.length > 0) {
        last = null;
        done = Math.max(...handed.map((f) => Math.max(f.cue.to, f.content.at(-1)!.to)));
        i = Math.max(i, done - 1);
        continue;
      }
      if (citingEnd(items, i, size) > i) cites.add(i);
    }
    if (!verb.cue.takes.has("before") || NO_REPORT.has(verb.group.shape)) continue;
    const report = afterContent(items, verb, done, size, last);
    if (!report || (verb.group.modal && report.found.rule === "content-cue")) continue;
    take(report);
    done = report.next;
    i = Math.max(i, report.next - 1);
  }
  return { reports, cites };
}

/** For each item the next one from it on that is taken. */
function boundaries(taken: Uint8Array): Int32Array {
  const next = new Int32Array(taken.length);
  let at = taken.length;
  for (let i = taken.length - 1; i >= 0; i--) {
    if (taken[i]) at = i;
    next[i] = at;
  }
  return next;
}
