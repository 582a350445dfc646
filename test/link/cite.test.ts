import { describe, expect, test } from "vitest";
import { edgesOf } from "../../src/link/edges.ts";
import { dossier, line } from "./articles.ts";

const LEDGER = {
  id: "a",
  outlet: "The Harbour Ledger",
  published: "2031-05-02T07:00:00Z",
  url: "https://ledger.example.com/mill",
  headline: "Watchmen slept as mill at Vale burned, clerk says",
  text: "The two watchmen of the grain mill at Vale were asleep when it burned down on Monday, a clerk of the insurer Corvin Mutual told the Harbour Ledger.\n\nThe clerk, who asked not to be named, had read the log of the fire brigade. Orla Benn, who leads the brigade, would not speak of it.",
  says: [
    {
      words: "The two watchmen of the grain mill at Vale were asleep when it burned down on Monday",
      chain: [["clerk of the insurer Corvin Mutual", "company", "anonymous"]] as const,
    },
  ],
};
const COLUMN = {
  id: "z",
  outlet: "The Harbour Ledger",
  published: "2031-05-01T07:00:00Z",
  text: "Our garden column: plant beans in May, when the soil is warm, and keep the snails from them with sand. Vale has the best beans.",
};
const relay = (text: string, more = {}) => ({
  id: "b",
  outlet: "Lake Courier",
  published: "2031-05-03T09:00:00Z",
  text,
  ...more,
});
const GUARD = {
  id: "c",
  outlet: "Vale Watch (blog)",
  published: "2031-05-02T20:00:00Z",
  text: "I asked at the mill. A watchman of Vale, sober and cross, says that nobody slept there while it burned, whatever an insurer's clerk may say.",
};
const cites = ["b > a cites proven"];

type Case = [fact: string, articles: Parameters<typeof dossier>[0][], edges: string[]];
const cases: Case[] = [
  [
    "X reported",
    [
      LEDGER,
      relay(
        "The Harbour Ledger reported on Tuesday that both watchmen of the mill at Vale had been asleep when it burned, citing a clerk.",
      ),
    ],
    cites,
  ],
  [
    "told X, in another outlet",
    [
      LEDGER,
      relay("A clerk of Corvin Mutual told the Harbour Ledger that the watchmen at Vale slept while the mill burned."),
    ],
    cites,
  ],
  [
    "according to the newspaper X",
    [
      LEDGER,
      relay(
        "Both watchmen slept while the mill at Vale burned, according to the newspaper Harbour Ledger, which spoke to a clerk.",
      ),
    ],
    cites,
  ],
  [
    "quoting X",
    [
      LEDGER,
      relay("Television, quoting the Harbour Ledger and its clerk, said the mill's watchmen at Vale had slept."),
    ],
    cites,
  ],
  [
    "what X quotes somebody as saying",
    [
      LEDGER,
      relay(
        "If it is as the Harbour Ledger quotes the clerk as saying, two watchmen slept while the mill of Vale burned.",
      ),
    ],
    cites,
  ],
  [
    "a link",
    [
      LEDGER,
      relay(
        "Two watchmen, asleep, while the mill at Vale burned: a clerk has talked. Read it at https://ledger.example.com/mill and weep.",
      ),
    ],
    cites,
  ],
  [
    "the full name, then the short one",
    [
      LEDGER,
      relay(
        "There is talk in Vale of the Harbour Ledger's report on the mill.\n\nThe watchmen slept while it burned, a clerk told the Ledger.",
      ),
    ],
    cites,
  ],
  [
    "in capitals, and with the possessive",
    [LEDGER, relay("THE HARBOUR LEDGER'S STORY: watchmen of the mill at Vale slept while it burned, says a clerk.")],
    cites,
  ],
  [
    "two outlets named, both cited",
    [
      LEDGER,
      GUARD,
      relay(
        "The Harbour Ledger and the blog Vale Watch each report on the watchmen of the mill that burned at Vale; a clerk says they slept, one of them says that nobody did.",
      ),
    ],
    ["b > a cites proven", "b > c cites proven"],
  ],
  [
    "two newspapers, both named between commas, have reported it",
    [
      LEDGER,
      GUARD,
      relay(
        "Two outlets, the Harbour Ledger and Vale Watch, have both reported on the watchmen of the mill that burned at Vale, and whether they slept, as a clerk says.",
      ),
    ],
    ["b > a cites proven", "b > c cites proven"],
  ],
  [
    "between commas, and another then speaks",
    [LEDGER, relay("The owner of the mill at Vale, once of the Harbour Ledger, has reported that the watchmen slept.")],
    [],
  ],
  [
    "named in the headline alone",
    [
      LEDGER,
      relay(
        "Two men who were to guard the mill at Vale are said to have slept while it burned, and a clerk knows of it.",
        { headline: "Mill watchmen slept, Harbour Ledger reports" },
      ),
    ],
    cites,
  ],
  [
    "of two articles of the outlet, the one on the matter",
    [
      LEDGER,
      COLUMN,
      relay("The Harbour Ledger wrote, citing a clerk, that watchmen of the mill at Vale were asleep when it burned."),
    ],
    cites,
  ],
  [
    "brackets in the outlet's name are not needed",
    [
      GUARD,
      relay(
        "The blog Vale Watch writes that a watchman denies that anybody slept while the mill burned, whatever the clerk says.",
      ),
    ],
    ["b > c cites proven"],
  ],

  [
    "a short form alone may be any paper",
    [LEDGER, relay("The watchmen at the mill of Vale slept while it burned, a clerk told the Ledger.")],
    [],
  ],
  ["an outlet that names itself", [{ ...LEDGER, text: `${LEDGER.text}\n\nThe Ledger has seen the log.` }, COLUMN], []],
  [
    "the short form of its own name in another outlet's article",
    [
      { ...LEDGER, outlet: "Fen Ledger", id: "a" },
      relay("A clerk told the Ledger that the watchmen at Vale slept while the mill burned.", {
        outlet: "Lake Ledger",
      }),
    ],
    [],
  ],
  [
    "an article on another matter",
    [COLUMN, relay("The Harbour Ledger reported that watchmen of a grain store slept while a fire went through it.")],
    [],
  ],
  [
    "an article that was published later",
    [
      { ...LEDGER, published: "2031-05-09T07:00:00Z" },
      relay(
        "The Harbour Ledger reported that the watchmen of the mill at Vale were asleep when it burned, citing a clerk.",
      ),
    ],
    [],
  ],
  [
    "a name inside a longer name",
    [
      { ...LEDGER, outlet: "Harbour" },
      relay(
        "The Old Harbour Company said that watchmen of the mill at Vale slept while it burned, and that a clerk knew.",
      ),
    ],
    [],
  ],
  [
    "words that are no name",
    [
      { ...LEDGER, outlet: "Shelf Life" },
      relay("A long shelf life was reported of the beans of the mill at Vale, where watchmen slept, a clerk said."),
    ],
    [],
  ],
  [
    "named where somebody else speaks",
    [
      LEDGER,
      relay("The mill at Vale, where watchmen slept, stands beside the offices of the Harbour Ledger, a clerk said."),
    ],
    [],
  ],
  [
    "named in what somebody says",
    [
      LEDGER,
      relay("A clerk said that the watchmen of the mill at Vale, who slept, had worked for the Harbour Ledger before."),
    ],
    [],
  ],
  [
    "between its name and its verb an aside",
    [
      LEDGER,
      relay("The Harbour Ledger, a paper in Vale, wrote that watchmen at the mill were asleep, going by a clerk."),
    ],
    cites,
  ],
  [
    "named without being an origin",
    [
      LEDGER,
      relay(
        "The mill at Vale, where watchmen slept, stands beside the offices of the Harbour Ledger, a clerk's walk from the quay.",
      ),
    ],
    [],
  ],
  [
    "a naming inside copied text is the original's",
    [
      LEDGER,
      {
        id: "d",
        outlet: "Fen Wire",
        published: "2031-05-02T12:00:00Z",
        text: "The Harbour Ledger reported that the watchmen of the mill at Vale were asleep when it burned down on Monday, citing a clerk of its insurer. The insurer would say nothing, and the fire brigade of the county referred all questions to the coroner, who was on holiday.",
      },
      {
        id: "e",
        outlet: "Lake Courier",
        published: "2031-05-02T14:00:00Z",
        text: "(Fen Wire) The Harbour Ledger reported that the watchmen of the mill at Vale were asleep when it burned down on Monday, citing a clerk of its insurer. The insurer would say nothing, and the fire brigade of the county referred all questions to the coroner, who was on holiday.",
      },
    ],
    ["d > a cites proven", "e > d wire-copy proven"],
  ],

  [
    "a relay that leaves out the source",
    [
      LEDGER,
      relay(
        "The Harbour Ledger reports that both watchmen of the mill at Vale slept as it burned down.\n\nI take it as fact.",
      ),
    ],
    ["b > a cites proven", "b > a dropped-attribution proven"],
  ],
  [
    "a relay that keeps the source by another word",
    [
      LEDGER,
      relay(
        "The Harbour Ledger reports, from a whistleblower, that both watchmen of the mill at Vale slept as it burned down.",
      ),
    ],
    cites,
  ],
  [
    "a relay that keeps the source as somebody who spoke to the outlet",
    [
      LEDGER,
      relay(
        "The Harbour Ledger reports that both watchmen of the mill at Vale slept as it burned down, quoting a woman.",
        {
          says: [
            {
              words: "both watchmen of the mill at Vale slept as it burned down",
              chain: [
                ["Harbour Ledger", "outlet"],
                ["woman who spoke to the Harbour Ledger", "witness", "described"],
              ] as const,
            },
          ],
        },
      ),
    ],
    cites,
  ],
  [
    "a document is not kept by naming the place that it came from",
    [
      {
        ...LEDGER,
        text: "A page from the log of the Vale fire brigade puts both watchmen of the mill in bed when it burned down on Monday. The Harbour Ledger has seen it.",
        says: [
          {
            words: "both watchmen of the mill in bed when it burned down on Monday",
            chain: [["page from the log of the Vale fire brigade", "document", "described"]] as const,
          },
        ],
      },
      relay("The Harbour Ledger reports that both watchmen of the mill at Vale were in bed when it burned down."),
    ],
    ["b > a cites proven", "b > a dropped-attribution proven"],
  ],
  [
    "a relay whose own holder is a source",
    [
      LEDGER,
      relay(
        "The Harbour Ledger reports that both watchmen of the mill at Vale slept as it burned down. So says Ines Tarn of the fire office.",
        {
          says: [
            {
              words: "both watchmen of the mill at Vale slept as it burned down",
              chain: [
                ["Harbour Ledger", "outlet"],
                ["Ines Tarn", "official"],
              ] as const,
            },
          ],
        },
      ),
    ],
    cites,
  ],
  [
    "a source that is a broadcaster is not known by its country alone",
    [
      {
        ...LEDGER,
        says: [
          {
            words: "The two watchmen of the grain mill at Vale were asleep when it burned down on Monday",
            chain: [["Vale Two", "state-media"]] as const,
          },
        ],
      },
      relay("The Harbour Ledger reports that both watchmen of the mill at Vale slept as it burned down."),
    ],
    ["b > a cites proven", "b > a dropped-attribution proven"],
  ],
  [
    "a maker of its own statement has no source to drop",
    [
      {
        ...LEDGER,
        outlet: "Corvin Mutual",
        text: "Corvin Mutual will pay nothing for the mill at Vale, whose two watchmen slept while it burned. The log shows that they slept.",
        says: [
          {
            words: "Corvin Mutual will pay nothing for the mill at Vale, whose two watchmen slept while it burned",
            chain: [],
          },
          { words: "they slept", chain: [["log", "document", "described"]] as const },
        ],
      },
      relay(
        "Corvin Mutual says in a statement that it will pay nothing for the mill at Vale, since both watchmen slept as it burned.",
      ),
    ],
    cites,
  ],
  [
    "an outlet that saw for itself has no source to drop",
    [
      { ...LEDGER, says: [] },
      relay("The Harbour Ledger reports that both watchmen of the mill at Vale slept as it burned down."),
    ],
    cites,
  ],
];

describe("who names whom", () => {
  test.each(cases)("every edge shows a place in both articles: %s", (_fact, articles) => {
    for (const edge of edgesOf(articles.map(dossier)))
      expect(new Set(edge.evidence.map(({ article }) => article)), line(edge)).toEqual(new Set([edge.from, edge.to]));
  });

  test.each(cases)("%s", (_fact, articles, edges) => {
    expect(edgesOf(articles.map(dossier)).map(line)).toEqual(edges);
  });

  test("a citation shows the sentence that names the outlet, and the passage there that it is about", () => {
    const all = [
      LEDGER,
      relay(
        "It rained.\n\nThe Harbour Ledger reported that the watchmen at Vale slept while the mill burned, citing a clerk.",
      ),
    ].map(dossier);
    const [edge] = edgesOf(all);
    expect(edge!.evidence.map((e) => [e.article, e.exact.slice(0, 30)])).toEqual([
      ["b", "The Harbour Ledger reported th"],
      ["a", "The two watchmen of the grain "],
    ]);
  });
});
