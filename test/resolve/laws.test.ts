/** What holds of any article: spans are exact, ids stay, what stands elsewhere changes nothing, and no text breaks it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../src/record/span.ts";
import { gazetteerOf, openPlaces } from "../../src/resolve/gazetteer.ts";
import { abbreviates, nameKey, slug } from "../../src/resolve/names.ts";
import { placeKey } from "../../src/resolve/places/name.ts";
import { toldIn } from "./told.ts";

const filler = fc.array(
  fc.constantFrom(
    "🔥 ",
    "مرحبا ",
    "Ada Brandt ",
    "in Osmarra ",
    "on Tuesday ",
    "the ministry ",
    "said ",
    "“no” ",
    "\n\n",
    "IRNA ",
    "é ",
    "🇮🇷 ",
    ". ",
  ),
  { maxLength: 30 },
);

describe("spans", () => {
  test("every mention and holder equals the text between its code points", () => {
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const marked = `${before.join("")}.\n\n[The driver, Mara Quist,] left for Mosul on Monday.\n\n${after.join("")}`;
        const { article, mentions, statements } = toldIn(marked);
        const points = [...article.text];
        const holds = (span: Span | null) => {
          if (span) expect(points.slice(span.start, span.end).join("")).toBe(span.exact);
        };
        for (const m of mentions) holds(m.span);
        for (const s of statements) for (const h of s.chain) holds(h.span);
        expect(mentions.some((m) => m.kind === "place" && m.text === "Mosul")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test("ids of statements are those that came in", () => {
  const { statements } = toldIn("[She] said no. [The ministry] said yes.");
  for (const s of statements) expect(s.id).toMatch(/^s:[0-9a-f]{12}$/);
  expect(new Set(statements.map((s) => s.id)).size).toBe(2);
});

test("a paragraph on other things, before or after, changes no holder", () => {
  const core =
    "The driver, Mara Quist, saw it. “It fell,” [she] told the Post.\n\n[The Skerry Health Agency] took samples. [The agency] said it was clean.";
  const other = "Rain fell on the lake. Trains ran late. The bakery sold out of plum cake before noon.";
  const names = (text: string) => toldIn(text).holders.map((h) => [h.name, h.actor]);
  expect(names(`${other}\n\n${core}`)).toEqual(names(core));
  expect(names(`${core}\n\n${other}`)).toEqual(names(core));
});

test("reading twice gives the same, whatever was read in between", () => {
  const text = "Maravia's foreign ministry met in Mosul on Sunday. [Ministry spokesman Luka Brann] said no. [He] left.";
  const first = JSON.stringify(toldIn(text));
  toldIn("Ostland's army left. [It] said so.");
  expect(JSON.stringify(toldIn(text))).toBe(first);
});

test("swapping the two sides' names swaps the holders and nothing else", () => {
  const text =
    "Velia's army shelled the ridge. “We hit nobody,” [the army] said. [Ostland's foreign minister, Petra Linde,] denied it. [She] left.";
  const swap = (s: string) => s.replace(/Velia|Ostland/g, (n) => (n === "Velia" ? "Ostland" : "Velia"));
  const told = (s: string) => toldIn(s).holders.map((h) => [h.name, h.for ?? "", h.naming]);
  expect(told(swap(text))).toEqual(told(text).map((row) => row.map(swap)));
});

describe("hostile text", () => {
  const long = "Ab".repeat(5000);
  test.each([
    ["a name of 10,000 characters", `[${long}] said no. ${long} ${long} left.`],
    ["10,000 capitals in a row", `${"Mara ".repeat(10_000)}said. [She] left.`],
    [
      "10,000 names",
      Array.from(
        { length: 10_000 },
        (_, i) => `Quist${String.fromCharCode(97 + (i % 26))}x${i.toString(36)} Vale said no.`,
      ).join(" "),
    ],
    ["10,000 pronouns", `${"[She] said no. ".repeat(500)}${"She said no. ".repeat(9500)}`],
    ["10,000 dates", "on March 4, ".repeat(10_000)],
    ["10,000 numbers with slashes", "1/2/2017 ".repeat(2000)],
    ["10,000 commas", ",".repeat(10_000)],
    ["only quotation marks", "“”\"'«»„".repeat(2000)],
    ["brackets and acronyms", "Big Body (BB) ".repeat(5000)],
    ["possessives without end", `${"the agency's ".repeat(3000)}end.`],
    ["nothing", ""],
  ])("%s does not crash it", (_fact, text) => {
    expect(() => toldIn(text)).not.toThrow();
  });

  test("twice the text costs about twice the mentions of time and no more work than that", () => {
    const unit = "The Skerry Agency met on Monday in Mosul. [The agency] said no. ";
    const at = (n: number) => toldIn(unit.repeat(n)).mentions.length;
    expect(at(200)).toBe(2 * at(100));
  });
});

describe("names", () => {
  test.each([
    ["The Leather Makers’ Federation", "leather makers federation"],
    ["the U.S.", "us"],
    ["Élysée", "elysee"],
    ["Marit Solvang’s", "marit solvang"],
    ["Ba'aj", "baaj"],
  ])("%s has the key %s", (name, key) => expect(nameKey(name)).toBe(key));
  test("a slug is stable under case, marks and articles", () => {
    expect(slug("The Élysée Palace")).toBe(slug("elysee palace"));
  });
  test.each([
    ["TAF", "Tarsian Armed Forces", true],
    ["PMF", "Popular Mobilization Front", true],
    ["UN", "United Nations", true],
    ["DRC", "Democratic Republic of the Congo", true],
    ["TAF", "Northern Wire", false],
    ["T", "Tarsia", false],
  ])("%s for %s: %s", (short, full, is) => expect(abbreviates(short, full)).toBe(is));
});

describe("the gazetteer", () => {
  test.each([
    ["Deir al-Zour", "deir zour"],
    ["Deir ez Zour", "deir zour"],
    ["Sant Julià", "sant julia"],
    ["Saint-Denis", "st denis"],
    ["Ba’aj", "baaj"],
    ["Al", "al"],
    ["北京", ""],
  ])("%s has the key “%s”", (name, key) => expect(placeKey(name)).toBe(key));

  test("a name that no place has, for its length, costs nothing", () => expect(placeKey("x".repeat(10_000))).toBe(""));

  test("a damaged or missing file is the named problem no-data", () => {
    const problem = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return (error as { problem: { code: string } }).problem.code;
      }
      return null;
    };
    expect(problem(() => openPlaces("/nowhere/places.bin"))).toBe("no-data");
    expect(problem(() => gazetteerOf(Buffer.from("HEARPLC1"), "x"))).toBe("no-data");
    expect(problem(() => gazetteerOf(Buffer.alloc(200), "x"))).toBe("no-data");
    const forged = Buffer.alloc(200);
    forged.write("HEARPLC1", 0, "latin1");
    expect(problem(() => gazetteerOf(forged, "x"))).toBe("no-data");
  });

  test("towns come largest first, and each has its place", () => {
    const towns = openPlaces().find("Springfield");
    expect(towns.length).toBeGreaterThan(10);
    for (const [i, town] of towns.entries()) {
      expect(Math.abs(town.latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(town.longitude)).toBeLessThanOrEqual(180);
      if (i > 0) expect(town.population).toBeLessThanOrEqual(towns[i - 1]!.population);
    }
  });
});
