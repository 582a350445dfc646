/**
 * Dropped attribution: a relay names an outlet but leaves out the source that the outlet had. The Tribune: "the mayor
 * said the mill burned down"; a blog: "The Tribune reports that the mill burned down" → the mayor was dropped.
 */
import { table } from "../lexicon/table.ts";
import { nameWords } from "../record/name.ts";
import type { Holder, Statement } from "../record/statement.ts";
import { about, matterOf } from "./best.ts";
import { sentenceAt } from "./cite.ts";
import { type Stems, sharedStems, stemOf, stemsOf } from "./matter.ts";
import { outletKey } from "./outlet.ts";
import type { Printed } from "./printed.ts";

const INFORMANTS = new Set(
  table("credits")
    .filter((row) => row.kind === "informant")
    .map((row) => row.phrase!),
);

/** Points from which a sentence speaks of what a relay passes on: two names, or a name and two words. */
const SAME = 4;

/** What a relay passes on: the lines that name the other outlet, where they stand, and their stems. */
export interface Passed {
  readonly text: string;
  readonly stems: Stems;
  /** UTF-16 units of the article's text. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** The statement of `to` whose source the passage of `from` leaves out, and that source; null when it keeps one. */
export function droppedSource(
  from: Printed,
  to: Printed,
  relay: Passed,
): { readonly statement: Statement; readonly source: Holder } | null {
  const passage = relay.stems;
  if (keepsOne(from, relay)) return null;
  let best: { statement: Statement; source: Holder; points: number } | null = null;
  let own = 0; // how much of the passage the outlet says in its own voice
  for (const statement of to.dossier.statements) {
    if (statement.content.some((span) => span.in)) continue;
    const source = statement.chain.at(-1);
    if (source && (source.naming === "none" || isOutlet(source, to) || isOutlet(source, from))) continue;
    const { points } = sharedStems(passage, stemsOf(sentencesOf(to, statement)));
    if (points < SAME) continue;
    if (!source) own = Math.max(own, points);
    else if (mentions(from, source)) return null;
    else if (!best || points > best.points) best = { statement, source, points };
  }
  return best && best.points > own ? best : null;
}

/** The sentences that a statement's words stand in, without names of outlets. */
function sentencesOf(p: Printed, statement: Statement): string {
  const lines = new Set<string>();
  for (const span of statement.content) {
    const place = { start: p.points.toUnit(span.start), end: p.points.toUnit(span.end) };
    const { from, to } = sentenceAt(p, place);
    lines.add(matterOf(p, from, Math.min(to, from + 1000)));
  }
  return [...lines].join("\n");
}

/** Whether the relay names a source of its own for what it passes on: a holder that is no outlet, or an informant. */
function keepsOne(from: Printed, { stems, text, places }: Passed): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (words.some((word) => INFORMANTS.has(word))) return true;
  return from.dossier.statements.some((statement) => {
    const last = statement.chain.at(-1);
    if (!last || last.naming === "none" || relays(last) || from.named.some((n) => sameOutlet(last, n.outlet)))
      return false;
    if (statement.polarity === "-" || statement.standing === "denied") return false;
    const [first] = statement.content;
    const at = first && !first.in ? from.points.toUnit(first.start) : -1;
    if (!places.some((line) => at >= line.from && at < line.to)) return false;
    const shared = sharedStems(stems, stemsOf(statement.content.map((s) => s.exact).join(" ")));
    return shared.points >= 3;
  });
}

/** A holder whose trade is to pass on: no source of what it passes on. */
const relays = (holder: Holder): boolean => holder.role === "outlet" || holder.role === "agency";

/** What stands before "of", "who", "that" …: the one meant, without what it is described by. */
const headPart = (name: string): string =>
  name.split(/,|\s(?:(?:of|in|at|on|for|with|near|by|who|which|that)\s|from \p{Lu})/u)[0]!;

const isOutlet = (holder: Holder, of: Printed): boolean => of.outlet !== null && sameOutlet(holder, of.outlet);

function sameOutlet(holder: Holder, outlet: string): boolean {
  const keyOf = (name: string): string | null => outletKey({ outlet: name, url: null });
  if (keyOf(holder.name) === outlet) return true;
  const head = keyOf(headPart(holder.name));
  return head !== null && (head.endsWith(` ${outlet}`) || outlet.endsWith(` ${head}`));
}

/**
 * Whether an article's text holds a word by which a source is known: the ministry, the surname, the log of a page from
 * the log of the dam, but not the dam. An outlet is known by its whole name, which is often that of its country or town
 * with a word behind it.
 */
function mentions(p: Printed, source: Holder): boolean {
  if (relays(source) || source.role === "state-media") {
    return p.words.text.toLowerCase().includes(source.name.toLowerCase());
  }
  const { names, words } = about(p);
  const own = p.outlet?.split(" ") ?? [];
  const known = source.naming === "named" ? source.name : headPart(source.name);
  return nameWords(known).some((word) => !own.includes(word) && (names.has(word) || words.has(stemOf(word))));
}
