import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgesOf } from "../../src/link/edges.ts";
import { dossier, line } from "./articles.ts";

const AGENCY = `VALE, May 2 (Harbour Press) - The old grain mill at Vale burned to the ground before dawn on Monday, and two night watchmen are missing, the fire chief said.

Crews from four villages fought the flames until eight, when the roof came down into the mill race and the road had to be closed.

“We went in twice and we heard nobody,” said the chief, Orla Benn.

The mill has stood empty since the spring, when its last owner moved the machines to a new hall beside the railway.`;
const BODY = AGENCY.replace("VALE, May 2 (Harbour Press) - ", "");
const agency = { id: "a", outlet: "Harbour Press", text: AGENCY, published: "2031-05-02T07:00:00Z" };
const paper = (text: string, more = {}) => ({
  id: "b",
  outlet: "Lake Courier",
  text,
  published: "2031-05-02T09:00:00Z",
  ...more,
});
const REWORDED =
  "Firemen from four villages fought the blaze until eight, when much of the roof came crashing down into the mill race and the river road then had to be closed. Nobody has seen its last owner, who moved every one of the machines to a new hall beside the railway.";
const LOCAL = "\n\nThe Lake fire brigade will show its new pump on Saturday, with coffee and buns for all who come.";
const INDEPENDENT = `A mill outside Vale was lost to fire early on Monday. Orla Benn, who leads the brigade there, told reporters at the scene that two men who guarded it at night had not been found.

“We went in twice and we heard nobody,” she said.

Neighbours woke to the smell of smoke at about four. One of them, a baker, said that he first took it for his own oven. The river road is shut to lorries and buses until further notice, according to the county.`;

/** Three papers on the mill that write its owner's name right, each in words of its own. */
const SPELT = ["Sund Times", "Vale Echo", "Harl Ledger"].map((outlet, i) => ({
  id: `s${i}`,
  outlet,
  published: "2031-05-02T06:00:00Z",
  text: `${["Nobody expects", "Few believe", "Hardly anyone thinks"][i]} that Marchetti will ${["build again", "pay the guards", "come home"][i]} soon.`,
}));
const slip = (id: string, outlet: string, name: string) => ({
  id,
  outlet,
  published: `2031-05-02T1${id.charCodeAt(0) - 119}:00:00Z`,
  text:
    id === "x"
      ? `The owner of the burned mill, ${name}, has been away from Vale since Easter and is said to be on a ship.`
      : `Where is ${name}? Neighbours of number ${id.charCodeAt(0)} say the owner of the burned mill has gone, and ask no more.`,
});
/** A passage that two papers print. */
const RACE =
  "The boat of the northern village turned over in the second bend and was carried under the bridge by the current before anybody on the bank could throw a line to the men who clung to it.";

type Case = [fact: string, articles: Parameters<typeof dossier>[0][], edges: string[]];
const cases: Case[] = [
  ["a dateline over the agency's text", [agency, paper(AGENCY + LOCAL)], ["b > a wire-copy proven"]],
  ["a dateline without the day", [agency, paper(`VALE (Harbour Press) – ${BODY}`)], ["b > a wire-copy proven"]],
  [
    "a line that says who reported",
    [agency, paper(`${BODY}\n\nReporting by Harbour Press`)],
    ["b > a wire-copy proven"],
  ],
  [
    "a line that names a reporter of the agency",
    [agency, paper(`${BODY}\n\nReporting by Ana Moor of Harbour Press; editing by Tom Hill`)],
    ["b > a wire-copy proven"],
  ],
  ["the agency in brackets at the end", [agency, paper(`${BODY} (Harbour Press)`)], ["b > a wire-copy proven"]],
  ["a source line of its own", [agency, paper(`${BODY}\n\nSource: Harbour Press`)], ["b > a wire-copy proven"]],
  ["a byline with staff", [agency, paper(BODY, { byline: "Harbour Press and staff" })], ["b > a wire-copy proven"]],
  ["a byline that is the agency's", [agency, paper(BODY, { byline: "HARBOUR PRESS" })], ["b > a wire-copy proven"]],
  [
    "agency material, partly rewritten",
    [
      agency,
      paper(
        `There was a big fire at Vale. Crews from four villages fought the flames until eight, when the roof came down into the mill race. Nobody in our town saw it, but the smoke could be smelled at the market.${LOCAL}\n\nWith agency material from Harbour Press.`,
      ),
    ],
    ["b > a wire-copy proven"],
  ],
  [
    "where it was first published",
    [agency, paper(`${BODY}\n\nThis article was first published by Harbour Press.`)],
    ["b > a wire-copy proven"],
  ],
  ["a mark of rights", [agency, paper(`${BODY}\n\nCopyright 2031 Harbour Press`)], ["b > a wire-copy proven"]],
  [
    "unnamed agencies, and an agency with the text",
    [agency, paper(`${BODY}\n\nWith agencies`)],
    ["b > a wire-copy proven"],
  ],
  [
    "an agency's text that was updated later than the copy",
    [{ ...agency, published: "2031-05-02T11:00:00Z" }, paper(AGENCY)],
    ["b > a wire-copy proven"],
  ],
  [
    "the short name that the agency's own dateline gives",
    [{ ...agency, text: AGENCY.replace("(Harbour Press)", "(HP)") }, paper(`VALE (HP) - ${BODY}`)],
    ["b > a wire-copy proven"],
  ],
  [
    "a credit line over words of its own",
    [
      agency,
      paper(
        `Vale has lost its mill. Orla Benn and her fire crews could not save it on Monday, and two watchmen are missing. The flames lit up half of the valley.${LOCAL}`,
        { byline: "Harbour Press and staff" },
      ),
    ],
    ["b > a cites proven"],
  ],
  [
    "a sentence that an outlet says again in a later report",
    [
      { ...paper(BODY), id: "a" },
      {
        ...paper(
          "About 300 people walked through Vale on Friday. The old grain mill at Vale burned to the ground before dawn on Monday, and two night watchmen are missing.",
        ),
        published: "2031-05-06T12:00:00Z",
      },
    ],
    [],
  ],
  [
    "a credit line to an agency that wrote of something else",
    [
      { ...agency, text: "VALE, May 2 (Harbour Press) - The county opened its new swimming bath on Sunday." },
      paper(`VALE (Harbour Press) - ${BODY}`),
    ],
    [],
  ],
  ["the agency's own dateline is no credit", [agency], []],

  ["the same text without a credit line", [agency, paper(BODY + LOCAL)], ["b > a derived suspected"]],
  [
    "one paragraph lifted",
    [
      agency,
      paper(
        `Vale is in the news again.${LOCAL}\n\nCrews from four villages fought the flames until eight, when the roof came down into the mill race and the road had to be closed.`,
      ),
    ],
    ["b > a derived suspected"],
  ],
  [
    "one paragraph, reworded in every other phrase",
    [agency, paper(`Vale is in the news again.${LOCAL}\n\n${REWORDED}`)],
    ["b > a derived suspected"],
  ],
  [
    "one paper's text, and a paragraph of another's in other words",
    [
      agency,
      { id: "c", outlet: "Fen Post", published: "2031-05-02T06:00:00Z", text: INDEPENDENT },
      paper(`${INDEPENDENT}\n\n${REWORDED}`),
    ],
    ["b > a derived suspected", "b > c derived suspected"],
  ],
  [
    "lightly reworded text",
    [
      agency,
      paper(
        BODY.replace("before dawn", "early")
          .replace("two night", "a pair of night")
          .replace("fought", "battled")
          .replace("moved", "took"),
      ),
    ],
    ["b > a derived suspected"],
  ],
  ["sentences in another order", [agency, paper(BODY.split("\n\n").reverse().join(" "))], ["b > a derived suspected"]],
  [
    "quotation marks taken off a copied text are still a copy",
    [agency, paper(BODY.replaceAll(/[“”]/g, ""))],
    ["b > a derived suspected"],
  ],
  [
    "without times, the shorter is from the longer",
    [{ ...agency, published: null }, paper(BODY.split("\n\n").slice(0, 2).join("\n\n"), { published: null })],
    ["b > a derived suspected"],
  ],
  [
    "on one day without hours, the one contained in the other",
    [
      { ...agency, published: "2031-05-02" },
      paper(BODY + LOCAL, { id: "0", published: "2031-05-02" }),
      { id: "c", outlet: "Fen Post", text: BODY.split("\n\n").slice(0, 2).join("\n\n"), published: "2031-05-02" },
    ],
    ["a > 0 derived suspected", "c > 0 derived suspected"],
  ],
  [
    "two copies point to the original, not to each other",
    [
      agency,
      paper(`VALE (Harbour Press) - ${BODY}`),
      { id: "c", outlet: "Fen Post", text: BODY + LOCAL, published: "2031-05-02T10:00:00Z" },
    ],
    ["b > a wire-copy proven", "c > a derived suspected"],
  ],
  [
    "a text made of two others has two sources",
    [
      agency,
      {
        id: "d",
        outlet: "Fen Post",
        text: "The county council agreed on Sunday evening to sell the ferry landing at Sorrel to a company that builds holiday cabins, after a debate that ran past midnight and ended with a single vote between the sides.",
        published: "2031-05-01T20:00:00Z",
      },
      paper(
        `${BODY}\n\nThe county council agreed on Sunday evening to sell the ferry landing at Sorrel to a company that builds holiday cabins, after a debate that ran past midnight and ended with a single vote between the sides.`,
      ),
    ],
    ["b > a derived suspected", "b > d derived suspected"],
  ],
  [
    "an outlet's own later version",
    [
      { ...paper(BODY), id: "a" },
      { ...paper(BODY + LOCAL), published: "2031-05-02T12:00:00Z" },
    ],
    ["b > a derived suspected"],
  ],

  [
    "a misspelling that only two papers have, beside a few words in common",
    [...SPELT, slip("x", "Lake Courier", "Marchteti"), slip("y", "Fen Post", "Marchteti")],
    ["y > x derived suspected"],
  ],
  [
    "the same misspelling beside nothing but the same quotation: both may have it from who sent it out",
    [
      ...SPELT,
      ...["x", "y"].map((id) => ({
        id,
        outlet: id === "x" ? "Lake Courier" : "Fen Post",
        published: `2031-05-02T1${id === "x" ? 1 : 2}:00:00Z`,
        text: `${id === "x" ? "From the hall" : "Word for word"}: “The owner of the burned mill, Mr Marchteti, has been away from Vale since Easter and is on a ship.”`,
      })),
    ],
    [],
  ],
  [
    "another way of writing a name is no misspelling",
    [...SPELT, slip("x", "Lake Courier", "Marchetto"), slip("y", "Fen Post", "Marchetto")],
    [],
  ],
  [
    "a misspelling that three papers have is one of the trade",
    [
      ...SPELT,
      slip("x", "Lake Courier", "Marchteti"),
      slip("y", "Fen Post", "Marchteti"),
      slip("z", "Hill News", "Marchteti"),
    ],
    [],
  ],
  [
    "without times, the one that has lost the holder is from the one that names him",
    [
      {
        id: "a",
        outlet: "Fen Post",
        text: `${RACE} It was the ferryman, Ben Roe, who told of it.`,
        says: [{ words: RACE, chain: [["Ben Roe", "witness"]] }],
      },
      { id: "b", outlet: "Lake Courier", text: `${RACE}${LOCAL}`, says: [{ words: RACE, chain: [] }] },
    ],
    ["b > a derived suspected"],
  ],

  ["two reports of one fire", [agency, paper(INDEPENDENT)], []],
  [
    "the same quotation at a press conference",
    [
      {
        id: "a",
        outlet: "Fen Post",
        published: "2031-05-02",
        text: "The minister was asked about the bridge. “I have seen the report, I have read every page of it, and I can tell you that not one bolt in that bridge was loose on the day it fell,” he answered.",
      },
      {
        id: "b",
        outlet: "Lake Courier",
        published: "2031-05-03",
        text: "At the harbour hall on Friday the room was full. “I have seen the report, I have read every page of it, and I can tell you that not one bolt in that bridge was loose on the day it fell,” said the minister, and left.",
      },
    ],
    [],
  ],
  [
    "phrases of the trade",
    [
      {
        id: "a",
        outlet: "Fen Post",
        published: "2031-05-02",
        text: "A clerk spoke on condition of anonymity because they were not authorized to speak to the media. The ferry firm did not immediately respond to a request for comment. Its boats sailed on Tuesday as on every other day.",
      },
      {
        id: "b",
        outlet: "Lake Courier",
        published: "2031-05-03",
        text: "An engineer spoke on condition of anonymity because they were not authorized to speak to the media. The cement works did not immediately respond to a request for comment. Dust lay on the gardens this morning.",
      },
    ],
    [],
  ],
  [
    "an outlet's footer",
    [
      {
        id: "a",
        outlet: "Fen Post",
        published: "2031-05-02",
        text: "The lock at Sorrel was opened.\n\nSign up for our letter and have the news of the fens in your inbox every morning before you have had your first cup of coffee.",
      },
      {
        id: "b",
        outlet: "Fen Post",
        published: "2031-05-03",
        text: "Geese have come back to the marsh.\n\nSign up for our letter and have the news of the fens in your inbox every morning before you have had your first cup of coffee.",
      },
      {
        id: "c",
        outlet: "Fen Post Sunday",
        published: "2031-05-04",
        text: "A heron was seen in the park.\n\nSign up for our letter and have the news of the fens in your inbox every morning before you have had your first cup of coffee.",
      },
    ],
    [],
  ],
  [
    "background that an outlet repeats",
    [
      {
        id: "a",
        outlet: "Fen Post",
        published: "2031-05-02",
        text: "The lock at Sorrel was opened on Monday by the head of the county, who cut a ribbon with a bread knife since nobody had brought scissors. Boats hooted for a quarter of an hour. The canal was dug by hand in the years after the great flood and has been closed to boats since a wall fell into it in 1987.",
      },
      {
        id: "b",
        outlet: "Fen Post",
        published: "2031-05-09",
        text: "A swimmer was fined on Friday for bathing in the basin beside the market, where signs in three languages forbid it. She told the court that she could read none of them. The canal was dug by hand in the years after the great flood and has been closed to boats since a wall fell into it in 1987.",
      },
    ],
    [],
  ],
];

describe("copies", () => {
  test.each(cases)("every edge shows a place in both articles: %s", (_fact, articles) => {
    for (const edge of edgesOf(articles.map(dossier)))
      expect(new Set(edge.evidence.map(({ article }) => article)), line(edge)).toEqual(new Set([edge.from, edge.to]));
  });

  test.each(cases)("%s", (_fact, articles, edges) => {
    expect(edgesOf(articles.map(dossier)).map(line)).toEqual(edges);
  });

  test("an edge shows its places in both articles, and each span is the text between its ends", () => {
    const all = [agency, paper(`🔥 VALE (Harbour Press) - ${BODY}`)].map(dossier);
    const [edge] = edgesOf(all);
    expect(new Set(edge!.evidence.map((e) => e.article))).toEqual(new Set(["a", "b"]));
    for (const span of edge!.evidence) {
      const { text } = all.find((d) => d.article.id === span.article)!.article;
      expect([...text].slice(span.start, span.end).join("")).toBe(span.exact);
    }
    expect(edge!.evidence.some((e) => e.exact === "Harbour Press")).toBe(true);
  });
});

test("a reworded passage is shown whole on both sides", () => {
  const [edge] = edgesOf([agency, paper(`${LOCAL.trim()}\n\n${REWORDED}`)].map(dossier));
  expect(edge!.reason).toContain("the same content words in the same order");
  const shown = edge!.evidence.map((e) => `${e.article}: ${e.exact}`);
  expect(shown).toEqual([
    "b: four villages fought the blaze until eight, when much of the roof came crashing down into the mill race and the river road then had to be closed",
    "a: four villages fought the flames until eight, when the roof came down into the mill race and the road had to be closed",
  ]);
});

const WORDS =
  "river gate stone lamp harvest winter captain bridge letter garden engine market smoke valley window soldier paper bread ladder the a of and to in was with from by for at on after before under near".split(
    " ",
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 14 })
  .map((w) => `${w[0]![0]!.toUpperCase()}${w.join(" ").slice(1)}.`);
const text = fc.array(sentence, { minLength: 6, maxLength: 12 }).map((s) => s.join(" "));
const at = (id: string, outlet: string, published: string, body: string) =>
  dossier({ id, outlet, published, text: body });

describe("what stands in many papers", () => {
  const reports = (common: string) =>
    Array.from({ length: 12 }, (_, i) => {
      const own = WORDS.map((word, k) => WORDS[(k * (i + 3) + i) % WORDS.length]!.concat(word)).join(" ");
      return dossier({
        id: `p${10 + i}`,
        outlet: `Paper ${i}`,
        published: `2031-05-${10 + i}`,
        text: `${own}. ${common}`,
      });
    });

  test("a paragraph that went round is found in each of them", () => {
    const paragraph =
      "Crews from four villages fought the flames until eight, when the roof came down into the mill race and the road along the river had to be closed to lorries and buses for the rest of the day.";
    const edges = edgesOf(reports(paragraph));
    expect(edges.map((e) => `${e.from} > ${e.to} ${e.kind}`)).toEqual(
      Array.from({ length: 11 }, (_, i) => `p${11 + i} > p10 derived`),
    );
  });

  test("a phrase that all of them use shows nothing", () => {
    const phrase = "Nobody was hurt and the cause of what had happened was still being looked into on Monday evening.";
    expect(edgesOf(reports(phrase))).toEqual([]);
  });
});

describe("laws", () => {
  test("a verbatim copy is always found, from the later to the earlier", () => {
    fc.assert(
      fc.property(text, text, (original, other) => {
        fc.pre(original !== other);
        const edges = edgesOf([
          at("copy", "Lake Courier", "2031-05-03", original),
          at("other", "Fen Post", "2031-05-01", other),
          at("first", "Harbour Press", "2031-05-02", original),
        ]);
        expect(edges.map((e) => `${e.from} > ${e.to}`)).toContain("copy > first");
      }),
    );
  });

  test("the order of the dossiers changes nothing", () => {
    const all = cases.flatMap(([, articles], i) => articles.map((a) => dossier({ ...a, id: `${a.id}${i}` })));
    const expected = JSON.stringify(edgesOf(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(edgesOf(shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("hundreds of copies of one text make one edge each", () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      at(`n${String(i).padStart(3, "0")}`, `Paper ${i}`, `2031-05-02T${String(10 + (i % 10))}:00:00Z`, BODY),
    );
    const edges = edgesOf([at("first", "Harbour Press", "2031-05-02T01:00:00Z", AGENCY), ...many]);
    expect(edges).toHaveLength(300);
    expect(edges.every((e) => e.to === "first")).toBe(true);
  });
});
