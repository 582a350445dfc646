/** The words of an answer: states in their fixed wordings, every accusation with its accuser, plain names, no verdict. */
import { describe, expect, it } from "vitest";
import { called, calledHolder, isLoaded, plain, quote } from "../../src/answer/called.ts";
import { table } from "../../src/lexicon/table.ts";
import { answerOf, edge, type Paper, papers } from "../weigh/paper.ts";

const Q = "Did Poe Mills burn the barn?";
const textOf = (list: readonly Paper[], edges: Parameters<typeof answerOf>[2] = [], question = Q) => {
  const { answer } = answerOf(question, papers(list), edges);
  return { answer, text: [answer.short, ...answer.sentences.map((s) => s.text)].join("\n") };
};
const saw = (id: string, who: string, more: object = {}): Paper => ({
  id,
  outlet: `Paper ${id}`,
  text: `“I saw the barn burn,” said ${who}.`,
  says: [{ words: "“I saw the barn burn,”", cue: "said", who, ...more }],
});
const denial: Paper = {
  id: "d",
  outlet: "Sund Post",
  text: "Poe Mills denied that it had burned the barn.",
  says: [
    {
      words: "it had burned the barn",
      cue: "denied",
      who: "Poe Mills",
      role: "company",
      standing: "denied",
      side: "against",
    },
  ],
};

describe("the state in words", () => {
  it("nothing found says what the articles do speak of", () => {
    const other: Paper = {
      id: "a1",
      outlet: "Sund Post",
      text: "A shed burned in Osby on Monday, said Ben Roe.",
      says: [{ words: "A shed burned in Osby on Monday", cue: "said", who: "Ben Roe", side: null }],
    };
    const { answer, text } = textOf([other, { ...other, id: "a2" }]);
    expect(answer.state).toBe("E0");
    expect(text).toContain("None of these 2 articles says that Poe Mills burned the barn");
    expect(text).toContain("“A shed burned in Osby on Monday”");
  });

  it("not established, with who says it and that nobody independent does", () => {
    const claim: Paper = {
      id: "a1",
      outlet: "Sund Post",
      text: "Clear Sund, which has been suing the company, said that Poe Mills had burned the barn.",
      says: [{ words: "Poe Mills had burned the barn", cue: "said", who: "Clear Sund", role: "ngo" }],
    };
    const { text } = textOf([claim]);
    expect(text).toContain("Not established: Clear Sund says so; no independent first-hand source here says it.");
    expect(text).toMatch(/^Not established: said by Clear Sund; 0 independent sources/);
  });

  it("one account, not corroborated", () => {
    expect(textOf([saw("a1", "Ada Lund")]).text).toContain(
      "Reported by one independent source with first-hand access, Ada Lund; not corroborated.",
    );
  });

  it("two accounts", () => {
    expect(textOf([saw("a1", "Ada Lund"), saw("a2", "Ben Roe")]).text).toContain(
      "Corroborated by 2 independent sources with first-hand access: Ada Lund and Ben Roe.",
    );
  });

  it("contested names both sides in one sentence", () => {
    expect(textOf([saw("a1", "Ada Lund"), denial]).text).toContain("Contested. For: Ada Lund. Against: Poe Mills.");
  });

  it("one account that could not be verified", () => {
    const paper: Paper = {
      ...saw("a1", "Ada Lund", { standing: "unverified" }),
      text: "“I saw the barn burn,” said Ada Lund. The Sund Post could not verify her account.",
      outlet: "Sund Post",
      checks: [{ words: "The Sund Post could not verify her account.", who: "Sund Post", outcome: "failed" }],
    };
    const { text } = textOf([paper]);
    expect(text).toContain("Not established: one first-hand account, which Sund Post could not verify.");
    expect(text).not.toContain("one independent source with");
  });

  it("an admission says acknowledged", () => {
    const admits: Paper = {
      id: "a2",
      outlet: "Sund Post",
      text: "Poe Mills acknowledged that its men had burned the barn.",
      says: [{ words: "its men had burned the barn", cue: "acknowledged", who: "Poe Mills", role: "company" }],
    };
    const { answer, text } = textOf([saw("a1", "Ada Lund"), admits]);
    expect(answer.state).toBe("E4");
    expect(text).toContain("acknowledged by Poe Mills");
  });
});

describe("what stands beside the state", () => {
  it("copies are said to lead back to one source", () => {
    const { text } = textOf([saw("a1", "Ada Lund"), saw("a2", "Ada Lund")], [edge("a2", "a1", "wire-copy")]);
    expect(text).toContain("2 articles carry this; they lead back to one source, Ada Lund.");
  });

  it("no answer is no denial", () => {
    const paper: Paper = {
      ...saw("a1", "Ada Lund"),
      text: "“I saw the barn burn,” said Ada Lund. Poe Mills declined to comment.",
      checks: [{ words: "Poe Mills declined to comment.", who: "Poe Mills", outcome: "unanswered" }],
    };
    const { text } = textOf([paper]);
    expect(text).toContain("Poe Mills declined to comment; that is neither a denial nor support.");
    expect(text).not.toMatch(/denied|denies/);
  });

  it("two unnamed people who may be one", () => {
    const other = {
      ...saw("a2", "a farm hand", { naming: "anonymous" }),
      text: "“I saw the barn burn down,” said a farm hand.",
      says: [{ words: "“I saw the barn burn down,”", cue: "said", who: "a farm hand", naming: "anonymous" as const }],
    };
    expect(textOf([saw("a1", "a farm hand", { naming: "anonymous" }), other]).text).toMatch(
      /could be the same person: 1 .* up to 2/,
    );
  });

  it("a spokesperson is named beside the body", () => {
    const paper: Paper = {
      id: "a1",
      text: "“We burned it,” said Poe Mills's manager, Ines Kaal.",
      says: [{ words: "“We burned it,”", cue: "said", who: "Ines Kaal", for: "Poe Mills" }],
    };
    expect(textOf([paper]).text).toContain("Ines Kaal, for Poe Mills, says: “We burned it”");
  });
});

describe("what a source is called", () => {
  it("a people's ministry takes an article, whatever ministry it is", () => {
    for (const name of ["Norlandic ministry", "Norlandic defence ministry"])
      expect(called({ name, naming: "named" })).toBe(`the ${name}`);
    expect(called({ name: "Norlandic Post", naming: "named" })).toBe("Norlandic Post");
  });

  it("many with a capital at the start of their sentence are as many", () => {
    const holder = {
      name: "Residents near the quay",
      naming: "group",
      span: null,
      actor: null,
      role: "unknown",
      inferred: false,
    } as const;
    expect(calledHolder(holder)).toBe("residents near the quay");
  });
});

describe("plain words", () => {
  it("a loaded word of a name is replaced or dropped in the tool's own voice", () => {
    expect(plain("the Norland regime's terrorist gangs")).toBe("the Norland government's groups");
    expect(plain("so-called Free Council")).toBe("Free Council");
    expect(isLoaded("the council")).toBe(false);
  });

  it("no loaded word stands outside quotation marks", () => {
    const paper: Paper = {
      id: "a1",
      outlet: "Sund Post",
      text: "The regime's butchers burned the barn, said the heroic Liberation Front, whose martyrs lie there.",
      says: [
        {
          words: "The regime's butchers burned the barn",
          cue: "said",
          who: "the heroic Liberation Front",
          role: "party",
        },
      ],
    };
    const { text } = textOf([paper]);
    const own = text.replace(/“[^”]*”/g, " ");
    const loaded = table("loaded").map((row) => row.word!.toLowerCase());
    const found = loaded.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "iu").test(own));
    expect(found).toEqual([]);
    expect(text).toContain("“The regime's butchers burned the barn”");
  });

  it("never a verdict in the tool's own voice", () => {
    const rows = table("wording").map((row) => row.text!);
    expect(
      rows.filter((text) => /\b(?:lied|lies|guilty|fake|false|true|unlikely|likely|probably|proves?)\b/i.test(text)),
    ).toEqual([]);
  });

  it("marks inside a quotation become single, and long ones are cut at a word", () => {
    expect(quote("“He said “no” twice,”")).toBe("“He said ‘no’ twice”");
    const long = quote("word ".repeat(100));
    expect(long.length).toBeLessThan(230);
    expect(long.endsWith("word …”")).toBe(true);
  });
});
