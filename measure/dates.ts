/**
 * Times: the `<date>` tags of GUM's news and interviews (XML: `when`, `from`/`to`, `notBefore`/`notAfter`) against the
 * times that `resolve` finds, by kind of expression; and the share of reading time that they take. A document's date is
 * its `dateCreated`. Half of the documents, by a hash of their names, tune the rules; the other half is only measured.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { anchorOf } from "../src/english/when/anchor.ts";
import { dayOf } from "../src/english/when/calendar.ts";
import { expressionsOf, type Timed, timesOf } from "../src/english/when/when.ts";
import { readingOf } from "../src/read/sentences.ts";
import { sha256 } from "../src/record/id.ts";

const DATA = "../shared/data/gum/xml";

interface Gold {
  readonly start: number;
  readonly end: number;
  /** First and last day that the tag gives; an open side is null. */
  readonly from: string | null;
  readonly to: string | null;
}
interface Document {
  readonly name: string;
  readonly part: "tune" | "held out";
  readonly published: string | null;
  readonly text: string;
  readonly gold: readonly Gold[];
}

/** GUM's own test documents are always held out; of the others, those whose hash of the name begins with an odd digit. */
const partOf = (name: string, partition: string | null): Document["part"] =>
  partition === "test" || Number.parseInt(sha256(name)[0]!, 16) % 2 === 1 ? "held out" : "tune";

/** One token or tag a line → running text with its date tags. Spaces are put back by the habits of print. */
function gumDocument(name: string, xml: string): Document {
  const head = /<text [^>]*>/.exec(xml)?.[0] ?? "";
  const attribute = (tag: string, key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1] ?? null;
  let text = "";
  let glue = true;
  let word = 0; // depth of <w>, whose tokens are written together
  let quoted = false;
  const open: { start: number; tag: string }[] = [];
  const gold: Gold[] = [];
  for (const line of xml.slice(xml.indexOf(head) + head.length).split("\n")) {
    const tag = /^<(\/?)(\w+)/.exec(line);
    if (!tag) {
      const token = plain(line.split("\t")[0] ?? "");
      if (token === "") continue;
      const closes = /^(?:[,.;:!?)\]}%”’]|'s|'re|'ve|'ll|'d|'m|n't)$/i.test(token) || (token === '"' && quoted);
      if (!glue && !closes && text !== "") text += " ";
      for (const date of open) if (date.start < 0) date.start = text.length;
      text += token;
      glue = word > 0 || /^[([{$£€“‘#]$/.test(token) || (token === '"' && !quoted);
      if (token === '"') quoted = !quoted;
      continue;
    }
    const [, closing, kind] = tag;
    if (kind === "w") {
      word += closing ? -1 : 1;
      if (closing) glue = false;
    } else if (/^(?:p|head|item|sp|caption|l|figure|list|q|quote)$/.test(kind!)) {
      if (!text.endsWith("\n\n") && text !== "" && !/^q/.test(kind!)) {
        text += "\n\n";
        quoted = false;
        glue = true;
      }
    } else if (kind === "date") {
      if (!closing) open.push({ start: -1, tag: line });
      else {
        const date = open.pop()!;
        gold.push({ start: date.start, end: text.length, ...valueIn((key) => attribute(date.tag, key)) });
      }
    }
  }
  return {
    name,
    part: partOf(name, attribute(head, "partition")),
    published: attribute(head, "dateCreated"),
    text,
    gold,
  };
}

const plain = (token: string): string =>
  token
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

function valueIn(get: (key: string) => string | null): Pick<Gold, "from" | "to"> {
  const when = get("when");
  if (when) return { from: edge(when, "first"), to: edge(when, "last") };
  const from = get("from") ?? get("notBefore");
  const to = get("to") ?? get("notAfter");
  return { from: from && edge(from, "first"), to: to && edge(to, "last") };
}

/** `2015-05` → its first or last day. */
function edge(iso: string, which: "first" | "last"): string {
  const [year = "", month, date] = iso.split("T")[0]!.split("-");
  if (date) return `${year}-${month}-${date}`;
  if (which === "first") return `${year}-${month ?? "01"}-01`;
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31;
  return `${year}-${month ?? "12"}-${last}`;
}

/** Kinds of expression, told from their words alone; the first that fits. */
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    "day, month and year",
    new RegExp(
      `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},?) \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d+/\\d+/\\d{2,4}`,
      "i",
    ),
  ],
  ["day and month", new RegExp(`${MONTH} \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}`, "i")],
  ["month", new RegExp(`^(?:.*\\b)?(?:${MONTH})(?:,? (?:of )?\\d{4}| (?:this|last|next) year)?$`, "i")],
  ["weekday", /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i],
  [
    "yesterday, today, tomorrow",
    /\b(?:yesterday|today|tomorrow|tonight|overnight|last night|this (?:morning|afternoon|evening))\b/i,
  ],
  [
    "decade or century",
    /\b\d{3}0s\b|\bcentur|\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b|\bdecades?\b/i,
  ],
  ["year", /^(?:(?:early|mid|late)[ -])?\d{4}(?:\s?[-–/]\s?\d{2,4})?$/i],
  ["so long ago", /\bago\b|\b(?:earlier|later|before|after)$/i],
  ["this, last or next week, month, year", /\b(?:weeks?|weekends?|months?|years?|quarter|days?)\b/i],
  ["season or feast", /\b(?:spring|summer|autumn|fall|winter|christmas|easter|ramadan|eid|passover|new year)\b/i],
];
const kindOf = (text: string): string => KINDS.find(([, words]) => words.test(text.trim()))?.[0] ?? "other";

interface Row {
  tags: number;
  found: number;
  right: number;
  /** Times that the rules give a value, and those of them that no tag marks. */
  given: number;
  untagged: number;
}
const empty = (): Row => ({ tags: 0, found: 0, right: 0, given: 0, untagged: 0 });

const PART = /\b(?:early|mid|late|earlier|later|beginning|start|end|half|so far)\b/i;
/** Whether a found time is what its tag gives. A tag with bounds or without a year asks only for what it gives. */
function agrees(time: Timed, words: string, tag: Gold): boolean {
  if (!time.interval) return false;
  const { from, to } = time.interval;
  if (from === null || to === null) return from === null ? to === tag.to : from === tag.from;
  const yearless = (iso: string | null) => iso?.startsWith("-");
  if (yearless(tag.from)) return from !== null && from.slice(5, 7) === tag.from!.slice(2, 4);
  if (tag.from === null) return to !== null && to <= tag.to!;
  if (from === tag.from && to === tag.to) return true;
  // a range written as one: the tag at its head gives its first day, the tag at its tail its last
  if (time.start === tag.start && from === tag.from && to > tag.to!) return true;
  if (time.end === tag.end && to === tag.to && from < tag.from!) return true;
  // GUM gives the unit and no part of it: "late September" and "earlier this year" are given the whole month and year
  const wider = time.start <= tag.start && time.end >= tag.end && time.end - time.start > tag.end - tag.start;
  return (wider || PART.test(words)) && from >= tag.from && to <= (tag.to ?? to);
}

/** `measure dates [--misses]`: misses are listed of the tuning half only. */
export async function dates(args: readonly string[]): Promise<void> {
  const documents = readdirSync(DATA)
    .filter((f) => f.endsWith(".xml"))
    .sort()
    .map((f) => gumDocument(f.slice(0, -4), readFileSync(join(DATA, f), "utf8")));
  for (const part of ["tune", "held out"] as const)
    report(documents, part, args.includes("--misses") && part === "tune");
  share();
}

function report(documents: readonly Document[], part: Document["part"], misses: boolean): void {
  const rows = new Map<string, Row>([["all", empty()]]);
  const count = (kind: string, field: keyof Row) => {
    if (!rows.has(kind)) rows.set(kind, empty());
    rows.get(kind)![field]++;
    rows.get("all")![field]++;
  };
  const here = documents.filter((d) => d.part === part);
  for (const document of here) {
    const { text, gold, published } = document;
    const reading = readingOf(text);
    const anchor = anchorOf({ text, published });
    const times = expressionsOf(reading, anchor);
    const opened = timesOf(reading, anchor);
    for (const tag of gold) {
      const words = text.slice(tag.start, tag.end);
      const touching = times.filter((t) => t.start < tag.end && tag.start < t.end);
      const right = [...touching, ...opened.filter((t) => t.start < tag.end && tag.start < t.end)].some((t) =>
        agrees(t, text.slice(t.start, t.end), tag),
      );
      count(kindOf(words), "tags");
      if (touching.length) count(kindOf(words), "found");
      if (right) count(kindOf(words), "right");
      else if (misses)
        console.log(
          `  miss ${document.name} [${words}] ${tag.from} ${tag.to}; got ${touching.map((t) => `${text.slice(t.start, t.end)} = ${t.interval?.edtf}`)}`,
        );
    }
    for (const time of times) {
      const words = text.slice(time.start, time.end);
      if (!time.interval) continue;
      count(kindOf(words), "given");
      if (gold.some((tag) => time.start < tag.end && tag.start < time.end)) continue;
      count(kindOf(words), "untagged");
      if (misses) console.log(`  more ${document.name} [${words}] = ${time.interval.edtf}`);
    }
  }
  console.log(
    `GUM date tags, ${part} (${part === "tune" ? "SHA-256 of the document's name begins with an even digit" : "with an odd digit, or a test document of GUM's own"}): ${here.length} documents, ${rows.get("all")!.tags} tags, ${rows.get("all")!.found} found`,
  );
  console.log(
    `  of those found, the value is right in ${(rows.get("all")!.right / rows.get("all")!.found).toFixed(2)}`,
  );
  console.log(`  ${"kind".padEnd(38)} tags found right | share right | given untagged precision recall F1`);
  for (const [kind, r] of [...rows].sort((a, b) => b[1].tags - a[1].tags)) {
    const p = r.right / r.given;
    const rec = r.right / r.tags;
    console.log(
      `  ${kind.padEnd(38)} ${r.tags} ${r.found} ${r.right} | ${rec.toFixed(2)} | ${r.given} ${r.untagged} ${p.toFixed(2)} ${rec.toFixed(2)} ${((2 * p * rec) / (p + rec)).toFixed(2)}`,
    );
  }
}

function share(): void {
  const folder = "../shared/data/polnear/dev/text";
  const texts = readdirSync(folder)
    .sort()
    .map((f) => readFileSync(join(folder, f), "utf8"));
  // the process's own time: other work on the machine does not count
  const spent = (since: NodeJS.CpuUsage) => (process.cpuUsage(since).user + process.cpuUsage(since).system) / 1000;
  const best = { read: Number.POSITIVE_INFINITY, when: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 15; round++) {
    const began = process.cpuUsage();
    const readings = texts.map((t) => readingOf(t));
    best.read = Math.min(best.read, spent(began));
    const read = process.cpuUsage();
    for (const reading of readings) timesOf(reading, dayOf("2016-06-20"));
    best.when = Math.min(best.when, spent(read));
  }
  console.log(
    `processor time: ${best.when.toFixed(0)} ms for ${best.read.toFixed(0)} ms of reading (${texts.length} PolNeAR dev articles, best of 15): ${((100 * best.when) / best.read).toFixed(1)} %`,
  );
}
