/** Where chains stop. Each test is a small set of papers; the roots are named with their side and articles. */
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/shape.ts";
import { answerOf, edge, type Paper, papers } from "../weigh/paper.ts";

const Q = "Did the mill burn?";
const roots = (answer: Answer) =>
  answer.roots
    .map(
      (r) =>
        `${r.polarity} ${r.name}: ${r.articles.join(" ")}${r.withdrawn ? " withdrawn" : ""}${r.unverified ? " unverified" : ""}`,
    )
    .sort();
const rootsOf = (list: readonly Paper[], edges: Parameters<typeof answerOf>[2] = []) =>
  roots(answerOf(Q, papers(list), edges).answer);

describe("roots", () => {
  it("a chain ends in its last holder", () => {
    const text = "The mill burned, Northern Line reported, quoting the fire brigade.";
    const says = [{ words: "The mill burned", cue: "reported", who: ["Northern Line", "fire brigade"] }];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ fire brigade: a1"]);
  });

  it("a spokesperson who speaks for a body is that body", () => {
    const text =
      "The mill burned, the Harbour Board's spokesman, Ben Roe, said. The Harbour Board said that the mill had burned down.";
    const says = [
      { words: "The mill burned", cue: "said", who: "Ben Roe", for: "Harbour Board" },
      { words: "the mill had burned down", cue: "said", who: "Harbour Board" },
    ];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ Harbour Board: a1"]);
  });

  it("two bodies that each speak through a spokesman are two", () => {
    const text =
      "The mill burned, a spokesman for the police said.\n\n“It burned to the ground,” said a spokesman for Sund University.";
    const says = [
      {
        words: "The mill burned",
        cue: "said",
        who: "spokesman for the police",
        for: "police",
        role: "official" as const,
      },
      {
        words: "“It burned to the ground,”",
        cue: "said",
        who: "spokesman for Sund University",
        for: "Sund University",
        role: "official" as const,
      },
    ];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ Sund University: a1", "+ police: a1"]);
    const firm = text.replace("the police", "the company").replace("Sund University", "Poe Mills");
    const theirs = [
      { ...says[0]!, who: "spokesman for the company", for: "company" },
      { ...says[1]!, who: "spokesman for Poe Mills", for: "Poe Mills" },
    ];
    expect(rootsOf([{ id: "a1", text: firm, says: theirs }])).toEqual(["+ Poe Mills: a1"]);
  });

  it("the lead's description is the person whom the text then names", () => {
    const text = "The mill burned, a harbour warden said. “It burned to the ground,” said the warden, Ada Poe.";
    const says = [
      { words: "The mill burned", cue: "said", who: "a harbour warden" },
      { words: "“It burned to the ground,”", cue: "said", who: "Ada Poe" },
    ];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ Ada Poe: a1"]);
  });

  it("“the hosting firm” is the one company that the article names, and no university", () => {
    const text = (who: string) =>
      `The files are safe, the hosting firm said. “Nobody lost a file,” said Ben Roe, who speaks for ${who}.`;
    const says = (who: string) => [
      { words: "The files are safe", cue: "said", who: "the hosting firm", role: "company" as const },
      { words: "“Nobody lost a file,”", cue: "said", who: "Ben Roe", for: who, side: null },
    ];
    const names = (who: string) => rootsOf([{ id: "a1", text: text(who), says: says(who) }]);
    expect(names("Corvel")).toEqual(["+ Corvel: a1"]);
    expect(names("University of Sund")).toEqual(["+ hosting firm: a1"]);
  });

  it("what an outlet's reporter saw is that outlet's, whichever paper carries the text", () => {
    const text = "The mill burned. A Coast Wire reporter counted four fallen walls.";
    const says = [{ words: "The mill burned" }];
    const a1 = { id: "a1", outlet: "Coast Wire", text, says };
    const a2 = { id: "a2", outlet: "Valley Post", text: `(Coast Wire) ${text}`, says };
    expect(rootsOf([a1, a2])).toEqual(["+ Coast Wire: a1 a2"]);
    expect(rootsOf([a2])).toEqual(["+ Coast Wire: a2"]);
    const from = { ...a2, text: text.replace("Coast Wire", "Norland") }; // a reporter from a country is the paper's own
    expect(rootsOf([from])).toEqual(["+ Valley Post: a2"]);
  });

  it("a copy has no reporter of its own: one source with a credit line or word for word, else perhaps one", () => {
    const text = "The mill burned. Our reporter counted four fallen walls.";
    const says = [{ words: "The mill burned" }];
    const list = [
      { id: "a1", outlet: "Coast Wire", text, says },
      { id: "a2", outlet: "Valley Post", text, says },
    ];
    expect(rootsOf(list, [edge("a2", "a1", "wire-copy")])).toEqual(["+ Coast Wire: a1 a2"]);
    const { answer } = answerOf(Q, papers(list), [edge("a2", "a1", "derived", "suspected")]);
    expect(answer.count.for.independent).toEqual([1, 1]);
    const cut = [list[0]!, { ...list[1]!, text: `${text} Two more stand.` }];
    const trimmed = answerOf(Q, papers(cut), [edge("a2", "a1", "derived", "suspected")]);
    expect(trimmed.answer.count.for.independent).toEqual([1, 2]);
  });

  it("the lead's description is the one who is quoted next by name, unless the text calls that one something else", () => {
    const list = (lead: string, named: string) => {
      const text = `The mill burned, ${lead} said.\n\n“It burned to the ground,” said ${named} on Monday.`;
      const who = /Ada Poe/.exec(named)![0];
      const says = [
        { words: "The mill burned", cue: "said", who: lead },
        { words: "“It burned to the ground,”", cue: "said", who },
      ];
      return rootsOf([{ id: "a1", text, says }]);
    };
    expect(list("an expert who examined it", "Professor Ada Poe")).toEqual(["+ Ada Poe: a1"]);
    expect(list("a pathologist", "Ada Poe, a doctor")).toEqual(["+ Ada Poe: a1"]);
    expect(list("a shopkeeper", "the mayor, Ada Poe")).toEqual(["+ Ada Poe: a1", "+ shopkeeper: a1"]);
  });

  it("who is quoted with the body's name behind his own goes on for the body", () => {
    const text =
      "The mill burned, the Tide Register says.\n\n“We have two pictures of it,” said Ben Roe of the register.";
    const says = [
      { words: "The mill burned", cue: "says", who: "Tide Register", role: "monitor" as const },
      { words: "“We have two pictures of it,”", cue: "said", who: "Ben Roe", side: null },
    ];
    const { answer } = answerOf(Q, papers([{ id: "a1", text, says }]));
    expect(answer.roots.map((r) => r.name)).toEqual(["Tide Register"]);
    expect(answer.roots[0]!.aka).toContain("Ben Roe");
  });

  it("whom somebody speaks for is set right: not the paper, not the thing made, not the police of a police union", () => {
    const one = (text: string, who: string, wrong: string, role: "company" | "ngo" = "company") =>
      rootsOf([
        {
          id: "a1",
          outlet: "Harl Ledger",
          text,
          says: [{ words: "The mill burned", cue: "said", who, for: wrong, role }],
        },
      ]);
    expect(one("The mill burned, said Ben Roe.", "Ben Roe", "Harl Ledger")).toEqual(["+ Ben Roe: a1"]);
    expect(one("The mill burned, the police union said.", "police union", "police", "ngo")).toEqual([
      "+ police union: a1",
    ]);
    const a1 = {
      id: "a1",
      text: "The mill burned, Ben Roe of Poe Mills said.",
      says: [{ words: "The mill burned", cue: "said", who: "Ben Roe", for: "Poe Mills" }],
    };
    const a2 = {
      id: "a2",
      outlet: "Harl Ledger",
      text: "The mill burned down, Ben Roe said.",
      says: [{ words: "The mill burned down", cue: "said", who: "Ben Roe", for: "Harl Ledger" }],
    };
    expect(rootsOf([a1, a2])).toEqual(["+ Poe Mills: a1 a2"]);
  });

  it("a pronoun is nobody's name", () => {
    const text =
      "The mill burned, Ada Poe said. The mill was gone, she said.\n\nIt burned, Uma Lind said. All was ash, she said.";
    const says = [
      { words: "The mill was gone", cue: "said", who: [{ name: "Ada Poe", span: null }] },
      { words: "All was ash", cue: "said", who: [{ name: "Uma Lind", span: null }] },
    ].map((one) => ({ ...one, who: one.who.map((h) => ({ ...h, span: { start: 0, end: 3, exact: "she" } })) }));
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ Ada Poe: a1", "+ Uma Lind: a1"]);
  });

  it("two people of one role who are both named stay two", () => {
    const text = "The mill burned, said the warden, Ada Poe. “It burned,” said another warden, Ben Roe.";
    const says = [
      { words: "The mill burned", cue: "said", who: "Ada Poe" },
      { words: "“It burned,”", cue: "said", who: "Ben Roe" },
    ];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ Ada Poe: a1", "+ Ben Roe: a1"]);
  });

  it("a relay that drops the source leads to the source that the relayed article names", () => {
    const a1 = {
      id: "a1",
      outlet: "Northern Line",
      text: "The mill burned, said Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    };
    const a2 = {
      id: "a2",
      outlet: "Valley Watch (blog)",
      text: "Northern Line reports that the mill is gone.",
      says: [{ words: "the mill is gone", cue: "reports", who: "Northern Line" }],
    };
    expect(rootsOf([a1, a2], [edge("a2", "a1", "cites")])).toEqual(["+ Ada Poe: a1 a2"]);
    expect(rootsOf([a2])).toEqual(["+ Northern Line: a2"]);
  });

  it("an unnamed voice of an article that cites another is the fitting voice there", () => {
    const a1 = {
      id: "a1",
      outlet: "Northern Line",
      text: "The mill burned, said a driver, Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "a driver, Ada Poe" }],
    };
    const a2 = {
      id: "a2",
      outlet: "Valley Watch",
      text: "Northern Line quotes an unnamed driver: the mill is gone.",
      says: [{ words: "the mill is gone", cue: "quotes", who: ["Northern Line", "an unnamed driver"] }],
    };
    expect(rootsOf([a1, a2], [edge("a2", "a1", "cites")])).toEqual(["+ Ada Poe: a1 a2"]);
  });

  it("articles that only cite each other have one source of unknown origin", () => {
    const a1 = {
      id: "a1",
      outlet: "Northern Line",
      text: "The mill burned, Valley Watch reported.",
      says: [{ words: "The mill burned", cue: "reported", who: "Valley Watch" }],
    };
    const a2 = {
      id: "a2",
      outlet: "Valley Watch",
      text: "The mill burned, Northern Line reported.",
      says: [{ words: "The mill burned", cue: "reported", who: "Northern Line" }],
    };
    const { answer } = answerOf(Q, papers([a1, a2]), [edge("a1", "a2", "cites"), edge("a2", "a1", "cites")]);
    expect(answer.count.for).toMatchObject({ independent: [0, 0], unknown: 1, secondHand: 0 });
  });

  const told = (id: string, outlet: string, from: string, more: string = ""): Paper => ({
    id,
    outlet,
    text: `The mill burned, ${from} reported.${more}`,
    says: [{ words: "The mill burned", cue: "reported", who: from }],
  });

  it("a loop of three is one source of unknown origin, until one of them names who saw it", () => {
    const ring = [
      told("a1", "Northern Line", "Valley Watch"),
      told("a2", "Valley Watch", "Sund Post"),
      told("a3", "Sund Post", "Northern Line"),
    ];
    const edges = [edge("a1", "a2", "cites"), edge("a2", "a3", "cites"), edge("a3", "a1", "cites")];
    const { answer } = answerOf(Q, papers(ring), edges);
    expect(answer.roots).toHaveLength(1);
    expect(answer.count.for).toMatchObject({ independent: [0, 0], unknown: 1, secondHand: 0 });
    const text = "The mill burned, said Ada Poe, who saw it. So Northern Line reported.";
    const seen = {
      id: "a3",
      outlet: "Sund Post",
      text,
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    };
    expect(rootsOf([ring[0]!, ring[1]!, seen], edges)).toEqual(["+ Ada Poe: a1 a2 a3"]);
    expect(answerOf(Q, papers([ring[0]!, ring[1]!, seen]), edges).answer.count.for.independent).toEqual([1, 1]);
  });

  it("a relay that quotes a relay leads to the source of the first", () => {
    const first = {
      id: "a1",
      outlet: "Northern Line",
      text: "The mill burned, said Ada Poe, who saw it.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    };
    const chain = [first, told("a2", "Valley Watch", "Northern Line"), told("a3", "Sund Post", "Valley Watch")];
    const edges = [edge("a2", "a1", "cites"), edge("a3", "a2", "cites")];
    expect(rootsOf(chain, edges)).toEqual(["+ Ada Poe: a1 a2 a3"]);
    expect(answerOf(Q, papers(chain), edges).answer.count.for.independent).toEqual([1, 1]);
  });

  it("one quotation that two papers print in two lengths is one source, and no copy", () => {
    const print = (id: string, words: string): Paper => ({
      id,
      text: `${words} said Ada Poe.`,
      says: [{ words, cue: "said", who: "Ada Poe" }],
    });
    const list = [
      print("a1", "“The mill burned to the ground, all of it, in an hour,”"),
      print("a2", "“The mill burned to the ground … in an hour,”"),
    ];
    const { answer } = answerOf(Q, papers(list));
    expect(roots(answer)).toEqual(["+ Ada Poe: a1 a2"]);
    expect(answer.edges).toMatchObject([{ kind: "same-root", strength: "proven" }]);
    expect(answer.edges[0]!.evidence.map(({ article, exact }) => [article, exact])).toEqual([
      ["a2", list[1]!.says![0]!.words],
      ["a1", list[0]!.says![0]!.words],
    ]);
  });

  it("an own-voice sentence makes no root where the article attributes the same", () => {
    const text = "The mill burned. A fire broke out at nine and the mill burned, said Ada Poe.";
    const says = [{ words: "The mill burned." }, { words: "the mill burned", cue: "said", who: "Ada Poe" }];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ Ada Poe: a1"]);
  });

  it("an own-voice sentence makes no root where the article depends on one that attributes it", () => {
    const a1 = {
      id: "a1",
      outlet: "Northern Line",
      text: "The mill burned, said Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    };
    const a2 = {
      id: "a2",
      outlet: "Valley Watch",
      text: "With the mill gone, flour will be short.",
      says: [{ words: "the mill gone" }],
    };
    expect(rootsOf([a1, a2], [edge("a2", "a1", "cites")])).toEqual(["+ Ada Poe: a1 a2"]);
  });

  it("an own-voice sentence that names its ground adds nothing to it", () => {
    const a1 = {
      id: "a1",
      outlet: "Northern Line",
      text: "The mill burned, said Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    };
    const a2 = {
      id: "a2",
      outlet: "Valley Watch",
      text: "The mill burned, and I say so because Mrs Poe saw it.",
      says: [{ words: "The mill burned" }],
    };
    expect(rootsOf([a1, a2])).toEqual(["+ Ada Poe: a1 a2"]);
  });

  it("a bare assertion that nobody is given for is the outlet's own", () => {
    const text = "The mill burned on Sunday.";
    const { answer } = answerOf(
      Q,
      papers([{ id: "a1", outlet: "Valley Watch", text, says: [{ words: "The mill burned on Sunday." }] }]),
    );
    expect(answer.roots).toMatchObject([
      { name: "Valley Watch", own: true, resolution: "terminal", access: "not-stated" },
    ]);
  });

  it("headlines, noun phrases, plans and conditions make no root", () => {
    const text = "The burning of the mill shocked the town. The mill will burn, said Ada Poe.";
    const says = [
      { words: "The burning of the mill", form: "nominal" as const },
      { words: "The mill will burn", cue: "said", who: "Ada Poe", standing: "prospective" as const },
    ];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual([]);
  });

  it("telling that a word was taken back asserts nothing", () => {
    const text = "A clerk took back on Monday what she had said, that the mill had burned.";
    expect(rootsOf([{ id: "a1", text, says: [{ words: text }] }])).toEqual([]);
  });

  it("faceless sources are one root of their own", () => {
    const text = "The mill burned, sources in the port said.";
    const says = [{ words: "The mill burned", cue: "said", who: "sources in the port", naming: "group" as const }];
    const { answer } = answerOf(Q, papers([{ id: "a1", text, says }]));
    expect(answer.roots).toMatchObject([
      { name: "sources in the port", naming: "group", resolution: "unknown", stake: "unknown" },
    ]);
  });

  it("what cannot be checked where it is nearest is unverified in all its relays", () => {
    const a1 = {
      id: "a1",
      outlet: "Northern Line",
      text: "The mill burned, said Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe", standing: "unverified" as const }],
    };
    const a2 = {
      id: "a2",
      outlet: "Valley Watch",
      text: "Ada Poe told Northern Line that the mill was gone.",
      says: [{ words: "the mill was gone", cue: "told", who: "Ada Poe" }],
    };
    expect(rootsOf([a1, a2], [edge("a2", "a1", "cites")])).toEqual(["+ Ada Poe: a1 a2 unverified"]);
    // The other way round: the relay could not check what the nearest text does not doubt.
    const near = { ...a1, says: [{ ...a1.says[0]!, standing: "attributed" as const }] };
    const far = { ...a2, says: [{ ...a2.says[0]!, standing: "unverified" as const }] };
    expect(rootsOf([near, far], [edge("a2", "a1", "cites")])).toEqual(["+ Ada Poe: a1 a2"]);
  });

  it("an outlet that withdraws its report withdraws whom it alone had quoted, in all relays, and nobody else", () => {
    const a1 = {
      id: "a1",
      outlet: "Northern Line",
      published: "2031-05-01",
      text: "The mill burned, a clerk said.",
      says: [{ words: "The mill burned", cue: "said", who: "a clerk", naming: "anonymous" as const }],
    };
    const a2 = {
      id: "a2",
      outlet: "Valley Watch",
      published: "2031-05-01",
      text: "Northern Line reports that the mill is gone.",
      says: [{ words: "the mill is gone", cue: "reports", who: "Northern Line" }],
    };
    const a3 = {
      id: "a3",
      outlet: "Northern Line",
      published: "2031-05-03",
      text: "We withdraw our report that the mill burned.",
      says: [{ words: "the mill burned", cue: "withdraw", standing: "withdrawn" as const }],
    };
    const a4 = {
      id: "a4",
      outlet: "Sund Post",
      published: "2031-05-02",
      text: "The mill burned, said Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    };
    expect(rootsOf([a1, a2, a3, a4], [edge("a2", "a1", "cites")])).toEqual([
      "+ Ada Poe: a4",
      "+ clerk: a1 a2 a3 withdrawn",
    ]);
  });

  it("a holder who takes the word back is listed with it and stands for the later one", () => {
    const a1 = {
      id: "a1",
      published: "2031-05-01",
      text: "Poe Mills denied that the mill had burned.",
      says: [
        {
          words: "the mill had burned",
          cue: "denied",
          who: "Poe Mills",
          side: "against" as const,
          standing: "denied" as const,
        },
      ],
    };
    const a2 = {
      id: "a2",
      published: "2031-05-04",
      text: "Poe Mills acknowledged that the mill had burned, and withdrew its statement that it stood.",
      says: [
        { words: "the mill had burned", cue: "acknowledged", who: "Poe Mills" },
        {
          words: "it stood",
          cue: "withdrew",
          who: "Poe Mills",
          side: "against" as const,
          standing: "withdrawn" as const,
        },
      ],
    };
    expect(rootsOf([a1, a2])).toEqual(["+ Poe Mills: a2", "- Poe Mills: a1 a2 withdrawn"]);
  });

  it("the latest word of one holder counts, without a formal withdrawal too", () => {
    const a1 = {
      id: "a1",
      published: "2031-05-01",
      text: "The mill stands, said Ada Poe.",
      says: [{ words: "The mill stands", cue: "said", who: "Ada Poe", side: "against" as const }],
    };
    const a2 = {
      id: "a2",
      published: "2031-05-02",
      text: "The mill burned, said Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    };
    expect(rootsOf([a1, a2])).toEqual(["+ Ada Poe: a2", "- Ada Poe: a1 withdrawn"]);
  });

  it("a quotation without a speaker belongs to the voice before it", () => {
    const text = "The mill burned, said Ada Poe. “It was gone in an hour.”";
    const says = [
      { words: "The mill burned", cue: "said", who: "Ada Poe" },
      {
        words: "“It was gone in an hour.”",
        who: [{ name: "unnamed source", naming: "none" as const, span: null }],
        form: "direct" as const,
      },
    ];
    expect(rootsOf([{ id: "a1", text, says }])).toEqual(["+ Ada Poe: a1"]);
  });

  it.each([
    ["a line that any reporter writes", "the mill at Vale had not burned down on Monday night", 2],
    [
      "words that somebody chose",
      "the mill at Vale had not burned down on Monday night and that its owners would open all of its gates to the village",
      1,
    ],
    ["a quotation as short as that line", "“The mill at Vale did not burn down on Monday night,”", 1],
  ])("the same denial of two unnamed officials: %s", (_fact, words, sources) => {
    const says = [{ words, cue: "said", who: "an official", side: "against" as const }];
    const list = ["a1", "a2"].map((id) => ({ id, text: `An official said that ${words}.`, says }));
    expect(rootsOf(list)).toHaveLength(sources);
  });
});

describe("same-root edges", () => {
  const clerk = (id: string, outlet: string, who: string): Paper => ({
    id,
    outlet,
    text: `The mill burned, ${who} said.`,
    says: [{ words: "The mill burned", cue: "said", who, naming: "anonymous" }],
  });

  it("two unnamed people of one role in two papers may be one person", () => {
    const { answer } = answerOf(
      Q,
      papers([clerk("a1", "Northern Line", "a clerk"), clerk("a2", "Valley Watch", "a clerk who was there")]),
    );
    expect(answer.edges).toMatchObject([
      {
        kind: "same-root",
        strength: "suspected",
        roots: ["clerk quoted by Northern Line", "clerk quoted by Valley Watch"],
      },
    ]);
  });

  it("a word that fits anybody is compatible with every role, two different roles are not", () => {
    const suspected = (one: string, two: string) =>
      answerOf(Q, papers([clerk("a1", "Northern Line", one), clerk("a2", "Valley Watch", two)])).answer.edges.length;
    expect(suspected("a clerk", "a person in the mill")).toBe(1);
    expect(suspected("a clerk", "a nurse")).toBe(0);
  });

  it("one paper tells its own sources apart", () => {
    const text = "The mill burned, a clerk said. It burned down, another clerk said.";
    const says = [
      { words: "The mill burned", cue: "said", who: "a clerk", naming: "anonymous" as const },
      { words: "It burned down", cue: "said", who: "another clerk", naming: "anonymous" as const },
    ];
    const { answer } = answerOf(Q, papers([{ id: "a1", text, says }]));
    expect([answer.roots.length, answer.edges]).toEqual([2, []]);
  });

  it("one named source in two articles that do not cite each other is proven", () => {
    const named = (id: string): Paper => ({
      id,
      text: "The mill burned, said Ada Poe.",
      says: [{ words: "The mill burned", cue: "said", who: "Ada Poe" }],
    });
    const { answer } = answerOf(Q, papers([named("a1"), named("a2")]));
    expect(answer.edges).toMatchObject([{ from: "a2", to: "a1", kind: "same-root", strength: "proven" }]);
    expect(answerOf(Q, papers([named("a1"), named("a2")]), [edge("a2", "a1", "cites")]).answer.edges).toHaveLength(1);
  });
});
