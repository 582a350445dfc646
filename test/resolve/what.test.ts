/** A statement's words → its event. All invented. */
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/read/sentences.ts";
import { within } from "../../src/record/span.ts";
import type { Mention, Statement } from "../../src/record/statement.ts";
import { what } from "../../src/resolve/what.ts";

const statementOf = (text: string, holder = ""): Statement => ({
  type: "statement",
  id: "s:1",
  article: "a1",
  form: "indirect",
  content: [{ start: 0, end: [...text].length, exact: text }],
  cue: [],
  chain:
    holder === ""
      ? []
      : [{ name: holder, span: null, actor: "holder-id", role: "company", naming: "named", inferred: false }],
  standing: "attributed",
  polarity: "+",
  certainty: "CT",
  kind: "fact",
  event: null,
  said: null,
  by: { step: "test", version: "1", score: 1, rules: [] },
});
const eventOf = (text: string, mentions: readonly Mention[] = [], holder = "") =>
  what(statementOf(text, holder), readingOf(text), mentions).event!;

describe("type, predicate, who and whom", () => {
  const rows = [
    ["Gunmen detained the mayor of Vale", "COERCE", "detain", ["Gunmen"], ["mayor of Vale"]],
    ["The mill was bought by Arlen Corp", "x-TRADE", "buy", ["Arlen Corp"], ["mill"]],
    ["Two shells hit the clinic", "ASSAULT", "hit", ["Two shells"], ["clinic"]],
    ["Thousands marched in Vale", "PROTEST", "march", ["Thousands"], []],
    ["The tower was empty", "x-STATE", "empty", ["tower"], []],
    ["The two countries signed a treaty", "AGREE", "sign", ["two countries"], ["treaty"]],
  ] as const;
  for (const [text, type, predicate, actor, recipient] of rows) {
    test(text, () => {
      const event = eventOf(text);
      expect(event).toMatchObject({ type, predicate });
      expect(event.actor.map((a) => a.name)).toEqual(actor);
      expect(event.recipient.map((a) => a.name)).toEqual(recipient);
    });
  }
  test("we are the ones who speak", () => {
    expect(eventOf("We have closed the plant", [], "Arlen Corp").actor).toMatchObject([
      { name: "Arlen Corp", id: "holder-id" },
    ]);
  });
  test("quantities with exact spans, after emoji too", () => {
    const text = "🔥 At least nine people died";
    const [q] = eventOf(text).quantity;
    expect(q).toMatchObject({ min: 9, max: null });
    expect([...text].slice(q!.span!.start, q!.span!.end).join("")).toBe(q!.span!.exact);
  });
});

test("place, time and actor are the mentions inside the content, no others", () => {
  const text = "Arlen Corp closed the plant in Vale";
  const span = (exact: string) => ({ start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, exact });
  const mentions: Mention[] = [
    {
      type: "mention",
      article: "a1",
      kind: "actor",
      name: "Arlen Corporation",
      span: span("Arlen Corp"),
      id: "arlen",
      role: "company",
      aka: ["Arlen"],
    },
    {
      type: "mention",
      article: "a1",
      kind: "place",
      text: "Vale",
      span: span("Vale"),
      name: "Vale",
      id: "geonames:1",
      country: "XX",
      latitude: 1,
      longitude: 2,
      precision: "town",
    },
    {
      type: "mention",
      article: "a1",
      kind: "time",
      text: "Friday",
      span: { start: 90, end: 96, exact: "Friday" },
      edtf: "2031-01-03",
      from: "2031-01-03",
      to: "2031-01-03",
    },
  ];
  const event = eventOf(text, mentions);
  expect(event.actor).toMatchObject([{ id: "arlen", name: "Arlen Corporation" }]);
  expect(event.place).toMatchObject({ id: "geonames:1" });
  expect(within(event.place!.span!, statementOf(text).content[0]!)).toBe(true);
  expect(event.time).toBeNull();
});
