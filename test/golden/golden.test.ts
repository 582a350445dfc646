/** Golden cases: what must hold for every one, and the answers a careful reader gives. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Tagger } from "../../src/pipeline.ts";
import { pointsOf } from "../../src/record/points.ts";
import { type Case, readCase, slugs, taggers } from "./cases.ts";

/** Cases whose state or independent count is not yet right, each with its reason. One that turns right must leave. */
const KNOWN_FAILURES: Record<string, string> = {};

const plain = (text: string) =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("’", "'")
      .replaceAll("'s", " ")
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(" ");

let opened: Record<string, Tagger> = {};
beforeAll(async () => {
  opened = Object.fromEntries(await Promise.all(Object.entries(taggers).map(async ([by, open]) => [by, await open()])));
});

const read = Object.keys(taggers).flatMap((by) => slugs.map((slug) => [by, slug] as const));

describe.each(read)("by %s: %s", (by, slug) => {
  let found: Case;
  beforeAll(async () => {
    found = await readCase(slug, opened[by]!);
  });

  const right = () => {
    const { gold, answer } = found;
    expect({
      yes: answer.state,
      no: answer.stateAgainst,
      for: answer.count.for.independent,
      against: answer.count.against.independent,
    }).toEqual({
      yes: gold.state,
      no: gold.stateAgainst,
      for: gold.count.for.independent,
      against: gold.count.against.independent,
    });
  };
  const reason = KNOWN_FAILURES[slug];
  if (reason) it.fails(`gives the careful reader's states and intervals (known failure: ${reason})`, right);
  else it("gives the careful reader's states and intervals", right);

  it("every span equals the text between its offsets", () => {
    for (const { article, statements, checks } of found.dossiers) {
      const parts = { text: [...article.text], headline: [...(article.headline ?? "")] };
      expect(parts.text.length).toBe(pointsOf(article.text).length);
      const spans = [
        ...statements.flatMap((s) => [...s.content, ...s.cue, ...s.chain.flatMap((h) => (h.span ? [h.span] : []))]),
        ...checks.map((c) => c.span),
      ];
      for (const span of spans) expect(parts[span.in ?? "text"].slice(span.start, span.end).join("")).toBe(span.exact);
    }
  });

  it("every sentence cites records of the answer", () => {
    const { answer } = found;
    const known = new Set(
      [...answer.statements, ...answer.checks, ...answer.edges, ...answer.roots, ...answer.articles].map((r) => r.id),
    );
    expect(answer.sentences.length).toBeGreaterThan(0);
    for (const s of answer.sentences) {
      expect(s.cites.length, s.text).toBeGreaterThan(0);
      for (const id of s.cites) expect(known, `${id} of “${s.text}”`).toContain(id);
    }
  });

  it("says nothing that would be wrong, unfair or unsupported", () => {
    const { gold, answer } = found;
    const spoken = [answer.short, ...answer.sentences.map((s) => s.text)].map(
      (s) => ` ${plain(s.replace(/“[^”]*”|"[^"]*"/g, " | "))} `,
    );
    const slips = gold.mustNotSay
      .flatMap((row) => row.split("|"))
      .map(plain)
      .filter((part) => spoken.some((s) => s.includes(` ${part} `)));
    expect(slips).toEqual([]);
  });
});
