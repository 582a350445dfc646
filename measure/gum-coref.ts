/**
 * GUM's coreference files → texts with their mentions and chains. In: WebAnno TSV, one token a line; for news and
 * interviews also the XML of the same document, which has the paragraphs and the turns. Out: running text, spaces put
 * back by the habits of print, and gold mentions as UTF-16 ranges, each with the number of its chain.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spaced } from "./spaced.ts";

const DATA = "../shared/data/gum";

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly chain: number;
  /** Its words. */
  readonly exact: string;
}
export interface GoldText {
  readonly name: string;
  readonly genre: string;
  /** GUM's own split. */
  readonly part: "train" | "dev" | "test";
  readonly text: string;
  /** In order of place, the longest first. */
  readonly mentions: readonly GoldMention[];
  /** Places of labels of turns ("Poe:") that the text as annotated does not have. */
  readonly labels: readonly { readonly start: number; readonly end: number }[];
}

/** The documents of some genres: "news", "interview", "speech", "court". */
export function goldTexts(genres: readonly string[]): GoldText[] {
  const parts = splits();
  return readdirSync(join(DATA, "coref"))
    .filter((file) => genres.includes(file.split("_")[1] ?? ""))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4);
      const xml = join(DATA, "xml", `${name}.xml`);
      return goldText(
        name,
        parts.get(name) ?? "train",
        readFileSync(join(DATA, "coref", file), "utf8"),
        existsSync(xml) ? breaksOf(readFileSync(xml, "utf8")) : new Map(),
      );
    });
}

function splits(): Map<string, GoldText["part"]> {
  const parts = new Map<string, GoldText["part"]>();
  let part: GoldText["part"] | null = null;
  for (const line of readFileSync(join(DATA, "splits.md"), "utf8").split("\n")) {
    const head = /^## (\w+)/.exec(line)?.[1];
    if (head) part = head === "train" || head === "dev" || head === "test" ? head : null;
    const name = /\* (GUM_\w+)/.exec(line)?.[1];
    if (name && part) parts.set(name, part);
  }
  return parts;
}

/** Token number → what begins there: a paragraph (""), or a turn of somebody ("Poe"). */
function breaksOf(xml: string): Map<number, string> {
  const breaks = new Map<number, string>();
  let tokens = 0;
  for (const line of xml.split("\n")) {
    if (line === "") continue;
    const tag = /^<(\w+)([^>]*)>/.exec(line);
    if (tag && /^(?:p|head|item|caption|sp|list|quote|table|row)$/.test(tag[1]!)) {
      const who = tag[1] === "sp" ? /who="#?([^"]+)"/.exec(tag[2]!)?.[1] : undefined;
      breaks.set(tokens, who?.replaceAll("_", " ") ?? breaks.get(tokens) ?? "");
    }
    if (!line.startsWith("<")) tokens++;
  }
  return breaks;
}

interface Open {
  readonly id: string;
  readonly type: string;
  start: number;
  end: number;
}

function goldText(name: string, part: GoldText["part"], tsv: string, breaks: ReadonlyMap<number, string>): GoldText {
  const running = spaced();
  let tokens = 0;
  const found = new Map<string, Open>();
  const labels: { start: number; end: number }[] = [];
  const links: [string, string][] = [];
  for (const line of tsv.split("\n")) {
    const cells = line.split("\t");
    if (!/^\d+-\d+$/.test(cells[0] ?? "")) continue;
    const token = cells[2]!.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    const opens = breaks.get(tokens++);
    if (opens !== undefined && running.text !== "") running.set("\n\n");
    if (opens) {
      const { length } = running.text;
      labels.push({ start: length, end: length + opens.length });
      running.set(`${opens}: `);
    }
    const [start, end] = running.add(token);
    const entities = cells[3] ?? "_";
    if (entities !== "_") {
      for (const entity of entities.split("|")) {
        const [, type, number] = /^([^[]+)(?:\[(\d+)\])?$/.exec(entity) ?? [];
        const id = number ?? `at ${cells[0]}`;
        const open = found.get(id);
        if (open) open.end = end;
        else found.set(id, { id, type: type ?? "", start, end });
      }
    }
    const kinds = (cells[8] ?? "_").split("|");
    for (const [k, link] of (cells[9] ?? "_").split("|").entries()) {
      if (link === "_" || !/^(?:ana|coref|cata|appos|pred)/.test(kinds[k] ?? "")) continue;
      const [, place, to, from] = /^(\d+-\d+)(?:\[(\d+)_(\d+)\])?$/.exec(link) ?? [];
      if (place) links.push([from && from !== "0" ? from : `at ${cells[0]}`, to && to !== "0" ? to : `at ${place}`]);
    }
  }
  const { text } = running;
  const mentions = [...found.values()];
  return { name, genre: name.split("_")[1]!, part, text, labels, mentions: chained(mentions, links, text) };
}

function chained(open: readonly Open[], links: readonly (readonly [string, string])[], text: string): GoldMention[] {
  const parent = new Map(open.map((m) => [m.id, m.id]));
  const top = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  for (const [from, to] of links) if (parent.has(from) && parent.has(to)) parent.set(top(from), top(to));
  const numbers = new Map<string, number>();
  return open
    .map((m) => {
      const chain = top(m.id);
      if (!numbers.has(chain)) numbers.set(chain, numbers.size);
      const { start, end, type } = m;
      return { start, end, type, chain: numbers.get(chain)!, exact: text.slice(start, end) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The gold mention that a range of ours stands for: that which shares most characters for its length, else the smallest
 * whose head our words are ("Ada Poe" of "the minister Ada Poe of the Reform List"); null when none does.
 */
export function alignedTo(mentions: readonly GoldMention[], start: number, end: number): GoldMention | null {
  let best: GoldMention | null = null;
  let most = 0.3;
  let around: GoldMention | null = null;
  for (const m of mentions) {
    if (m.start >= end) break;
    const both = Math.min(m.end, end) - Math.max(m.start, start);
    if (both <= 0) continue;
    const share = both / (Math.max(m.end, end) - Math.min(m.start, start));
    if (share > most) {
      most = share;
      best = m;
    }
    const head = m.exact.search(/ (?:of|in|from|who|which|that|at|for|with)\b|,/);
    const inside = m.start <= start && m.end >= end && (head < 0 || end <= m.start + head);
    if (inside && (!around || m.end - m.start < around.end - around.start)) around = m;
  }
  return best ?? around;
}
