import { describe, expect, it } from "vitest";
import { holderOf } from "../../src/extract/holder.ts";
import { readingOf } from "../../src/read/sentences.ts";
import type { Role } from "../../src/record/actor.ts";
import type { Naming } from "../../src/record/statement.ts";
import { extracted } from "./read.ts";

/** Source as it stands, name, naming, role. */
const SOURCES: readonly (readonly [string, string, Naming, Role])[] = [
  ["the driver, Marit Sol", "driver, Marit Sol", "named", "resident"],
  ["Ada Poe", "Ada Poe", "named", "unknown"],
  ["a nurse who was on duty there", "nurse who was on duty there", "described", "rescue"],
  ["the defence ministry", "defence ministry", "described", "government"],
  ["people close to the talks", "people close to the talks", "group", "resident"],
  ["sources in the port", "sources in the port", "group", "unknown"],
  ["analysts", "analysts", "group", "expert"],
  ["several officials", "several officials", "group", "official"],
  ["state television channel Delta", "state television channel Delta", "named", "state-media"],
  ["the fire brigade", "fire brigade", "described", "rescue"],
  ["police", "police", "described", "police"],
  ["ministry spokesman Luka Brand", "ministry spokesman Luka Brand", "named", "spokesperson"],
  [
    "Sanna Ek of the civic group Open Hall, which backs no party",
    "Sanna Ek of the civic group Open Hall",
    "named",
    "ngo",
  ],
  ["the statement", "statement", "described", "document"],
  ["Reuters", "Reuters", "named", "agency"],
  ["hauliers who follow the talks", "hauliers who follow the talks", "group", "resident"],
  ["three doctors at the hospital", "three doctors at the hospital", "described", "rescue"],
  ["residents", "residents", "group", "resident"],
  ["the plant's manager, Ines Hall,", "plant's manager, Ines Hall", "named", "company"],
  ["county records", "county records", "group", "document"],
  ["the Market Ledger", "Market Ledger", "named", "outlet"],
  ["Bill Poe", "Bill Poe", "named", "unknown"],
  ["one slogan", "slogan", "described", "document"],
  ["a placard held up at the gate", "placard held up at the gate", "described", "document"],
  ["a mural on the mill", "mural on the mill", "described", "document"],
];

describe("a source's words tell its name, naming and role", () => {
  for (const [words, name, naming, role] of SOURCES) {
    it(words, () => {
      const reading = readingOf(words);
      const holder = holderOf(reading, [{ start: 0, end: words.length }], false);
      expect([holder.name, holder.naming, holder.role]).toEqual([name, naming, role]);
      expect(words.slice(holder.span!.start, holder.span!.end)).toBe(holder.span!.exact);
    });
  }
});

describe("a name that is kept back", () => {
  const first = async (text: string) => (await extracted(text)).statements[0]!.chain.at(-1)!;
  it("is anonymous, with the reason, in every statement of that source", async () => {
    const text =
      "The logs were changed, a clerk said. The clerk, who asked not to be named because she fears for her job, said that a manager did it.";
    const found = await extracted(text);
    const clerks = found.statements.flatMap((s) => s.chain).filter((h) => h.name.startsWith("clerk"));
    expect(clerks.length).toBeGreaterThan(0);
    for (const h of clerks) {
      expect(h.naming).toBe("anonymous");
      expect(h.unnamedBecause?.exact).toBe("because she fears for her job");
    }
  });
  const rows = [
    "The dam will hold, said an engineer, speaking on condition of anonymity.",
    "“It leaked,” said the engineer, whose name the Post has agreed to withhold.",
    "The dam leaked, an unnamed engineer said.",
    "The dam leaked, an engineer said. The engineer asked not to be identified.",
    "The dam leaked, an engineer said. The engineer is not authorised to speak to the press.",
  ];
  for (const text of rows) it(text, async () => expect((await first(text)).naming).toBe("anonymous"));
  it("a named source stays named", async () => {
    expect((await first("The dam leaked, Ada Poe said. An engineer asked not to be named.")).naming).toBe("named");
  });
});
