import { describe, expect, test } from "vitest";
import { creditsIn } from "../../src/link/credit.ts";
import { indexOf, namedIn, outletKey, outletName } from "../../src/link/outlet.ts";
import { wordsOf } from "../../src/link/words.ts";

const OUTLETS = [
  "The Harbour Ledger (blog)",
  "Fen & Marsh",
  "Northline Press Service",
  "VEDA",
  "Åse Avis",
  "quay.news",
  "مطحنة",
  "in",
];
const index = indexOf(OUTLETS.map((outlet) => outletName({ outlet, url: null, text: "" })!));
const names = (text: string, own: string | null = null): string[] => {
  return namedIn(wordsOf(text), index, own).map((n) => `${text.slice(n.start, n.end)}=${n.outlet}`);
};

describe("names of outlets", () => {
  test.each([
    ["The Harbour Ledger said so.", ["Harbour Ledger=harbour ledger"]],
    ["It stood in the Harbour Ledger’s pages.", ["Harbour Ledger=harbour ledger"]],
    ["HARBOUR LEDGER: all is well", ["HARBOUR LEDGER=harbour ledger"]],
    ["Fen & Marsh asked, Fen and Marsh did not.", ["Fen & Marsh=fen marsh"]],
    ["NPS reported it, the nps did not.", ["NPS=northline press service"]],
    ["VEDA's man was there.", ["VEDA=veda"]],
    ["Åse Avis wrote.", ["Åse Avis=åse avis"]],
    ["It is on quay.news today.", ["quay.news=quay news"]],
    ["قالت مطحنة اليوم", ["مطحنة=مطحنة"]],
    ["The harbour ledger is a book of ships.", []],
    [
      "The Harbour Ledger spoke; later the Ledger fell silent.",
      ["Harbour Ledger=harbour ledger", "Ledger=harbour ledger"],
    ],
    ["The Ledger said so.", []],
    ["The Old Harbour Ledger Company closed.", []],
    ["He works in the town.", []],
    ["Harbour. Ledger.", []],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("in its own article a short form is the outlet itself", () => {
    expect(names("He told the Ledger.", "harbour ledger")).toEqual(["Ledger=harbour ledger"]);
  });

  test.each([
    [{ outlet: "The Harbour Ledger (blog)", url: null }, "harbour ledger"],
    [{ outlet: null, url: "https://www.Quay.example.com/a?b" }, "quay.example.com"],
    [{ outlet: "(blog)", url: null }, null],
    [{ outlet: null, url: "nonsense" }, null],
  ])("the key of %j is %s", (article, key) => {
    expect(outletKey(article)).toBe(key);
  });
});

describe("credit lines", () => {
  const credits = (text: string): number => creditsIn(text, namedIn(wordsOf(text), index, null), null).length;
  test.each([
    "VALE, May 2 (Harbour Ledger) - The mill burned.",
    "VALE (NPS) — The mill burned.",
    "(Harbour Ledger) The mill burned.",
    "VALE, Northline Press Service – The mill burned.",
    "The mill burned. (Harbour Ledger)",
    "The mill burned.\n\n— Harbour Ledger",
    "The mill burned.\n\nHarbour Ledger",
    "By Ana Moor, Harbour Ledger\n\nThe mill burned.",
    "By staff and Harbour Ledger\n\nThe mill burned.",
    "The mill burned.\n\nReporting by Ana Moor for the Harbour Ledger.",
    "The mill burned.\n\nAdditional reporting by Harbour Ledger",
    "The mill burned.\n\nThe Harbour Ledger contributed to this report.",
    "The mill burned.\n\n(With inputs from VEDA)",
    "The mill burned.\n\nwith agency material from VEDA",
    "This story first appeared in the Harbour Ledger.\n\nThe mill burned.",
    "This article was first published by the Harbour Ledger and is reprinted here.\n\nThe mill burned.",
    "The mill burned.\n\n© 2031 Harbour Ledger",
    "The mill burned.\n\nSource: VEDA",
  ])("%j is one", (text) => {
    expect(credits(text)).toBe(1);
  });

  test.each([
    "The Harbour Ledger reported that the mill burned.",
    "The mill burned, a clerk told the Harbour Ledger.",
    "The Harbour Ledger (it is a small paper) says the mill burned.",
    "The mill, VEDA said, burned.",
    "The cook reads the Harbour Ledger every morning before the mill opens.",
    "A man reported by the Harbour Ledger as lost is back.",
  ])("%j is none", (text) => {
    expect(credits(text)).toBe(0);
  });
});
