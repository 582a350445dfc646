/**
 * The fifteen acceptance tests of the seed article, by their numbers. They run on an invented twin with the same
 * constructions (`twin/`), and on the seed itself where the shared cases lie beside the project: its text is not ours
 * to ship. Both are read by the rules alone and with the model. Rows are found by their ids, so that no sentence of the seed stands here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/shape.ts";
import { quantitiesIn } from "../../src/english/numbers.ts";
import { ask, digest } from "../../src/pipeline.ts";
import type { Dossier } from "../../src/record/dossier.ts";
import type { Statement } from "../../src/record/statement.ts";
import { articleOf } from "../article.ts";
import { taggers } from "../golden/cases.ts";

interface Gold {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly cue: { readonly start: number; readonly end: number; readonly exact: string } | null;
}

/** Names are facts and may stand here; sentences may not. */
const TEXTS = [
  {
    name: "the twin",
    folder: join(import.meta.dirname, "twin"),
    question: "Did Kestria strike at the Sable Brotherhood?",
    published: "2031-06-16",
    weekend: ["2031-06-14", "2031-06-15"],
    sunday: "2031-06-15",
    month: "2031-05",
    rally: "2031-07-01",
    government: /kestria/i,
    agency: /litoral/i,
    critic: /marsh/i,
    leader: /khadeni/i,
    relay: /vasht news/i,
    visitor: /barlow/i,
    addressed: /norland/i,
    misspelt: ["Hadad", "Ha’ad"],
    trace: "SABLE",
    vague: "a “great many” of the bandits",
  },
  {
    name: "the seed",
    folder: join(import.meta.dirname, "../../../shared/cases/seed"),
    question: "Did Iran take action against ISIS?",
    published: "2017-06-19",
    weekend: ["2017-06-17", "2017-06-18"],
    sunday: "2017-06-18",
    month: "2017-05",
    rally: "2017-07-01",
    government: /iran/i,
    agency: /reuters/i,
    critic: /carnahan/i,
    leader: /khamenei/i,
    relay: /fars news/i,
    visitor: /trump/i,
    addressed: /united states|\bU\.?S\.?\b|washington/i,
    misspelt: ["Bajaj", "Ba’aj"],
    trace: "Isis",
    vague: "a “large number” of terrorists",
  },
] as const;

/** Tests not yet passing (number, text, way of reading), each with its reason; one that begins to pass must leave this list. */
const KNOWN_FAILURES: Record<string, string> = {};

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const said = (s: Statement) => s.content.map((c) => c.exact).join(" ");
function overlap(a: string, b: string): number {
  const left = words(b);
  const total = words(a).length + left.length;
  let shared = 0;
  for (const w of words(a)) {
    const at = left.indexOf(w);
    if (at >= 0) shared += left.splice(at, 1).length;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

const READINGS = TEXTS.flatMap((text) => Object.entries(taggers).map(([way, open]) => ({ text, way, open })));

for (const { text, way, open } of READINGS) {
  const name = `the seed's acceptance tests on ${text.name}, by ${way}`;
  describe.skipIf(!existsSync(join(text.folder, "article.txt")))(name, () => {
    let gold: Map<string, Gold>;
    let dossier: Dossier;
    let dated: Dossier;
    let answer: Answer;

    beforeAll(async () => {
      const body = readFileSync(join(text.folder, "article.txt"), "utf8");
      gold = new Map(
        readFileSync(join(text.folder, "gold.jsonl"), "utf8")
          .split("\n")
          .filter(Boolean)
          .map((l) => [JSON.parse(l).id, JSON.parse(l)]),
      );
      const article = (published: string | null) => articleOf(body, { id: "a1", published });
      const tagger = await open();
      dossier = await digest(article(null), tagger);
      dated = await digest(article(text.published), tagger);
      answer = ask(text.question, [dossier]);
    });

    /** The statement whose words are most nearly those of the gold row, by an F1 of shared words of at least 0.5. */
    const statement = (id: string, within = dossier): Statement => {
      const row = gold.get(id)!;
      const best = [...within.statements].sort((a, b) => overlap(row.exact, said(b)) - overlap(row.exact, said(a)))[0];
      // A row that the gold cuts out of a longer statement is met by the statement that holds it.
      const holds = within.statements.find(
        (s) => s.content.some((c) => c.start <= row.start && c.end >= row.end) && s.form !== "own",
      );
      const found = best && overlap(row.exact, said(best)) >= 0.5 ? best : holds;
      if (!found) throw new Error(`no statement for ${id}: ${row.exact}`);
      return found;
    };
    const names = (s: Statement) => s.chain.map((h) => h.name);
    const last = (s: Statement) => s.chain.at(-1)!;

    const test = (number: number, fact: string, body: () => void) => {
      const reason = KNOWN_FAILURES[`${number}, ${text.name}, ${way}`];
      if (reason) it.fails(`${number}. ${fact} (known failure: ${reason})`, body);
      else it(`${number}. ${fact}`, body);
    };

    test(1, "a failed check is a check on what the agency reported, and no statement that it did not happen", () => {
      const check = dossier.checks.find((c) => overlap(c.span.exact, gold.get("S08")!.exact) > 0.8)!;
      expect(check.outcome).toBe("failed");
      for (const id of ["S04", "S07"]) expect(check.of).toContain(statement(id).id);
      expect(dossier.statements.filter((s) => overlap(said(s), gold.get("S08")!.exact) > 0.6)).toEqual([]);
      for (const id of ["S04", "S07"]) expect(statement(id)).toMatchObject({ standing: "unverified", polarity: "+" });
    });

    test(2, "a cue after its content, a split quotation, and an elided subject each find their speaker", () => {
      for (const id of ["S04", "S23", "S33"]) {
        const s = statement(id);
        expect(s.cue[0]!.start).toBeGreaterThan(s.content[0]!.start);
      }
      expect(last(statement("S22")).name).toBe(last(statement("S21")).name);
      expect(names(statement("S07"))[0]).toMatch(text.agency);
      expect(last(statement("S15")).name).toMatch(text.critic);
    });

    test(3, "pronouns lead to their holders: it, he, she, you", () => {
      expect(last(statement("S03")).name).toMatch(text.government);
      expect(last(statement("S29")).name).toMatch(text.visitor);
      expect(last(statement("S13")).name).toMatch(text.critic);
      const addressed = statement("S31").event!.recipient.concat(statement("S31").event!.actor);
      expect(addressed.map((a) => a.name).join(", ")).toMatch(text.addressed);
    });

    test(4, "a news agency that quotes a leader makes a chain of two; where no relay is named there is one", () => {
      for (const id of ["S31", "S32"]) {
        expect(names(statement(id))).toHaveLength(2);
        expect(names(statement(id))[0]).toMatch(text.relay);
        expect(names(statement(id))[1]).toMatch(text.leader);
      }
      expect(names(statement("S30"))).toHaveLength(1);
      expect(names(statement("S30"))[0]).toMatch(text.leader);
    });

    test(5, "“purported” distances the targets only, “claimed” the motive only", () => {
      expect(statement("S02").standing).toBe("distanced");
      expect(statement("S03").standing).toBe("distanced");
      expect(statement("S01").standing).toBe("attributed");
      expect(statement("S01").id).not.toBe(statement("S02").id);
    });

    test(6, "quotation marks inside a relay's report raise “speaker not named”", () => {
      for (const id of ["S05", "S07"]) {
        const s = statement(id);
        expect(s.by.rules).toContain("speaker-not-named");
        expect(s.chain.at(-1)).toMatchObject({ inferred: true });
        expect(last(s).name).not.toMatch(text.agency);
      }
    });

    test(7, "a commentator quoted five times is one voice, and no first-hand root", () => {
      const rows = ["S12", "S13", "S15", "S23", "S24", "S33"].map((id) => statement(id));
      expect(new Set(rows.map((s) => last(s).actor)).size).toBe(1);
      const root = answer.roots.filter((r) => text.critic.test(r.name));
      expect(root.length).toBeLessThanOrEqual(1);
      for (const r of root) expect(["inference", "second-hand", "not-stated"]).toContain(r.access);
    });

    test(8, "verbal attacks are no armed attack", () => {
      expect(statement("S33").event!.type).not.toBe("ASSAULT");
      expect(statement("S33").certainty).toBe("PS");
    });

    test(9, "an inscription's writer is unknown, and it supports nothing", () => {
      expect(last(statement("S20"))).toMatchObject({ role: "document" });
      expect(answer.roots.flatMap((r) => r.statements)).not.toContain(statement("S20").id);
    });

    test(10, "a rhetorical question inside a quotation is a claim", () => {
      expect(statement("S31").standing).toBe("attributed");
    });

    test(11, "dangling words and a break of house style are offered as signs of text reuse", () => {
      const signs = JSON.stringify(dossier);
      expect(signs).toContain('"sign-of-reuse"');
      for (const word of ["Since then", "that ", text.trace]) expect(signs).toContain(word);
    });

    test(12, "a misspelt place is proposed as the other, never merged; like consonants do not join two people", () => {
      const [wrong, right] = text.misspelt;
      const places = dossier.mentions.filter((m) => m.kind === "place");
      const of = (word: string) => places.find((m) => m.text === word);
      expect(of(wrong)).toBeDefined();
      expect(of(wrong)!.id === null || of(wrong)!.id !== of(right)?.id).toBe(true);
      expect(JSON.stringify(of(wrong))).toContain('"perhaps"');
    });

    test(13, "a vague number is none; “at least three” and “hundreds” are open above", () => {
      expect(quantitiesIn(text.vague)).toEqual([]);
      expect(quantitiesIn(gold.get("S24")!.exact)[0]).toMatchObject({ min: 3, max: null });
      expect(quantitiesIn(gold.get("V09")!.exact)[0]).toMatchObject({ min: 100, max: null });
    });

    test(14, "times are read from the date of publication, and not at all without one", () => {
      const times = dated.mentions.filter((m) => m.kind === "time");
      const time = (pattern: RegExp) => times.find((t) => pattern.test(t.text));
      expect(time(/weekend/i)).toMatchObject({ from: text.weekend[0], to: text.weekend[1] });
      expect(time(/on Sunday|^Sunday/)).toMatchObject({ edtf: text.sunday });
      expect(time(/last month/)).toMatchObject({ edtf: text.month });
      expect(time(/July 1st/)).toMatchObject({ edtf: text.rally });
      expect(
        dossier.mentions.filter((m) => m.kind === "time" && /weekend|Sunday|month/.test(m.text) && m.edtf !== null),
      ).toEqual([]);
    });

    test(15, "distance and a failed check never add up to a denial", () => {
      expect(dossier.statements.filter((s) => s.standing === "denied")).toEqual([]);
      expect(answer.count.against).toEqual({
        independent: [0, 0],
        ownInterest: 0,
        adversary: 0,
        secondHand: 0,
        unknown: 0,
      });
    });

    it("the answer is E1: who claims it, that the agency could not verify, no independent source", () => {
      expect(answer).toMatchObject({ state: "E1", stateAgainst: "E0" });
      expect(answer.count.for.independent).toEqual([0, 0]);
      expect(answer.count.for.ownInterest).toBe(1);
      expect(answer.count.checks.failed).toBe(1);
      const spoken = [answer.short, ...answer.sentences.map((s) => s.text)].join(" ");
      expect(spoken).toMatch(text.government);
      expect(spoken).toMatch(/could not (independently )?verify/);
      expect(answer.roots.map((r) => r.name).join()).toMatch(text.government);
      const own = spoken.replace(/“[^”]*”/g, " ");
      expect(own).not.toMatch(
        /\b(yes|no),|regime|terrorist|takfiri|propaganda|lied|liberated|confirmed|several sources|likely|probably/i,
      );
    });
  });
}
