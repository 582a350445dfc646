/**
 * Passages of a source → how it would know, with the span that says so (cases, rule 5; rows of `lexicon/access.tsv`).
 *
 * "“I was on the bank above it,” the warden said" gives `witness` with "I was on the bank". Explicit words that deny
 * knowledge beat every other; a party that speaks of its own act has access `actor`; without a span it is `not-stated`.
 */
import { find } from "../lexicon/phrase.ts";
import { type Row, table } from "../lexicon/table.ts";
import { nameWords } from "../record/name.ts";
import type { Access } from "../record/root.ts";
import type { Span } from "../record/span.ts";
import type { Passage } from "./passages.ts";
import type { Shelf } from "./shelf.ts";

export interface Found {
  readonly access: Access;
  readonly span: Span | null;
  readonly article: string | null;
}

/** `ownAct`: the source is a party that speaks of its own conduct. `own`: the outlet's own reporter. */
export function accessOf(passages: readonly Passage[], shelf: Shelf, ownAct: boolean, own: boolean): Found {
  const rows = table("access");
  const denied = first(
    rows.filter((row) => row.zone === "denies"),
    passages,
    shelf,
    (p) => p.zone !== "direct",
  );
  if (denied) return denied;
  if (own) {
    const found = first(
      rows.filter((row) => row.zone === "own"),
      passages,
      shelf,
      (p) => p.zone !== "cue",
    );
    if (found) return found;
  }
  if (ownAct) {
    const speaks = passages.find((p) => p.asked && (p.zone === "direct" || p.zone === "indirect"));
    if (!speaks) return { access: "actor", span: null, article: null };
    return { access: "actor", span: shelf.span(speaks, 0, speaks.text.length), article: speaks.article };
  }
  const spoken = rows.filter((row) => ["said", "direct", "indirect"].includes(row.zone!));
  // What it says on the asked matter first, then what it says beside it, then what the articles say of it.
  for (const asked of [true, false]) {
    const found = first(spoken, passages, shelf, (p, row) => p.asked === asked && fits(p, row));
    if (found) return found;
  }
  // what the text says of somebody beside it is not said of the outlet
  if (own) return { access: "not-stated", span: null, article: null };
  const about = first(
    rows.filter((row) => row.zone === "about"),
    passages,
    shelf,
    // "a page seen by the paper" in another sentence is no paper of hers
    (p, row) => p.zone === "about" && !p.after && (row.access !== "document" || p.asked),
  );
  return about ?? { access: "not-stated", span: null, article: null };
}

const fits = (passage: Passage, row: Row): boolean =>
  row.zone === "said" ? passage.zone === "direct" || passage.zone === "indirect" : passage.zone === row.zone;

/** The first row, in the order of the list, that stands in a passage. */
function first(
  rows: readonly Row[],
  passages: readonly Passage[],
  shelf: Shelf,
  may: (passage: Passage, row: Row) => boolean,
): Found | null {
  for (const row of rows) {
    for (const passage of passages) {
      if (!may(passage, row)) continue;
      const at = find(row.phrase!, passage.text);
      if (at && at[1] > passage.from && (row.zone !== "own" || byOutlet(passage, at, shelf)))
        return { access: row.access as Access, span: shelf.span(passage, ...at), article: passage.article };
    }
  }
  return null;
}

const REPORTERS =
  /\b(?:reporters?|correspondents?|journalists?|photographers?|cameraman|crew|team|newspaper|paper|seen|obtained|shared|shown|given|leaked|i)\b/i;

/** Whether words that tell of an outlet's own work name its people or itself: another's inspector is not its reporter. */
function byOutlet(passage: Passage, at: readonly [number, number], shelf: Shelf): boolean {
  const words = passage.text.slice(...at);
  if (REPORTERS.test(words)) return true;
  const outlet = nameWords(shelf.article(passage.article)?.outlet ?? "");
  return nameWords(words).some((word) => outlet.includes(word));
}
