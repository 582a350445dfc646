/** The words of the terminal and of Markdown. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/record/day.ts";
import { answerText } from "../../src/show/answer.ts";
import { clean, clip, quoted } from "../../src/show/clean.ts";
import { answerMarkdown, plain } from "../../src/show/markdown.ts";
import { marks, notesOf } from "../../src/show/notes.ts";
import { blocksOf } from "../../src/show/place.ts";
import { statementsText } from "../../src/show/statements.ts";
import { widthOf, wrap } from "../../src/show/wrap.ts";
import { answer, dossiers } from "./made.ts";

describe("the answer on a terminal", () => {
  it("draws the sources as a tree, each quotation with its place and its chain", () => {
    expect(answerText(answer, dossiers, { width: 100 })).toBe(`Did the signal box burn down?

Not established (E1)
That it is not so: nothing found (E0)

Not established: said by the rail union; 0 independent sources; Tarn News could not verify. 2
articles.

The rail union says that the signal box burned down. [1, 2]
Tarn News could not verify this. [3]
Moor Echo is a wire copy of Tarn News. [4]

Who says that it is so
└─ rail union: was told; own interest; could not be verified  r:1
   Ground: “the rail union said” (Tarn News, 11 February 2033, paragraph 1)
   Stake: its members worked there
   ├─ Said, and could not be checked: “The signal box burned down on Friday” [1]
   │  Tarn News, 11 February 2033, paragraph 1
   │  Tarn News › rail union  ${answer.statements[1]!.id}
   ├─ “The signal box burned down on Friday” [2]
   │  Moor Echo, 2 April 2033, paragraph 1
   │  Moor Echo › rail union  ${answer.statements[2]!.id}
   └─ Moor Echo, 2 April 2033 is a wire copy of Tarn News, 11 February 2033 (proven) [4]

Checks
└─ Tarn News › Tarn News could not verify [3]
   “Tarn News could not verify the claim.”
   Tarn News, 11 February 2033, paragraph 2  ${answer.checks[0]!.id}

Sources counted
                               for       against
independent, first-hand        0 to 1    0
own interest or aligned        1         0
adversary                      0         0
no first-hand access stated    0         0
origin unknown                 0         0
Checks: 1 failed, 0 passed, 0 unanswered.
Shown, not counted: 2 articles, 1 relay.

What depends on what
└─ Moor Echo, 2 April 2033 is a wire copy of Tarn News, 11 February 2033 (proven) [4]
   A credit line  ${answer.edges[0]!.id}

Part by part
├─ The signal box burned down: not established (E1) [1]
└─ It happened on Friday: not established (E1) [1]

Near it, and not counted
└─ “Signal box burns” [5]
   Tarn News, 11 February 2033: says the same; a headline is no source

What would change this answer
1. If Tarn News can verify it: one independent account, 1 for and 0 against [3]
   Ask Tarn News whom it asked

Articles
├─ Tarn News, 11 February 2033: passes on what others say
│  Signal box burns · https://tarn.example.com/box · w1
└─ Moor Echo, 2 April 2033: passes on what others say
   w2

Searched: 2 articles, 11 February 2033 to 2 April 2033. “Not established” does not mean false.
`);
  });

  it("colours only when asked, and colour moves no word", () => {
    const bare = answerText(answer, dossiers, { width: 60 });
    const coloured = answerText(answer, dossiers, { width: 60, colour: true });
    expect(bare).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(bare);
  });

  it.each([40, 57, 80, 100])("fits %i columns", (width) => {
    const lines = [
      answerText(answer, dossiers, { width }),
      ...dossiers.map((d) => statementsText(d, { width }, { mentions: true, text: true })),
    ]
      .join("")
      .split("\n");
    for (const line of lines.filter((l) => !/^\S.{29,30}(for|\d)/.test(l)))
      expect(widthOf(line), line).toBeLessThanOrEqual(Math.max(width, 48));
  });

  it("says “contested” once for both sides", () => {
    const text = answerText({ ...answer, state: "EX", stateAgainst: "EX" }, dossiers);
    expect(text).toContain("\nContested (EX)\n\n");
    expect(text).not.toContain("That it is not so");
  });
});

describe("Markdown", () => {
  const text = answerMarkdown(answer, dossiers);

  it("gives every citation a footnote with the words and their place", () => {
    const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const given = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, n]) => n);
    expect([...used].sort()).toEqual([...given].sort());
    expect(text).toContain(
      `[^3]: “Tarn News could not verify the claim.” Tarn News, 11 February 2033, paragraph 2, characters 60–97 (${answer.checks[0]!.id})`,
    );
  });

  it.each([
    ["*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"],
    ["[a](https://x.example)", "\\[a\\](https&#58;//x.example)"],
    ["# head", "\\# head"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["<b onclick=x>", "&lt;b onclick=x&gt;"],
    ["a | b", "a \\| b"],
    ["two\n\n# lines", "two \\# lines"],
  ])("takes %j for words", (words, expected) => expect(plain(words)).toBe(expected));
});

describe("words", () => {
  it.each([
    ["2031-06-10T13:05:00Z", "10 June 2031"],
    ["2031-06", "June 2031"],
    ["2031", "2031"],
    ["in spring", "in spring"],
    [null, null],
  ])("the day of %s is %s", (iso, day) => expect(dayOf(iso)).toBe(day));

  it.each([
    ["no marks", "“no marks”"],
    ["“both marks”", "“both marks”"],
    ["“only the first,", "“only the first,”"],
    ["only the last.”", "“only the last.”"],
    ["he called it “a day” and left", "“he called it “a day” and left”"],
    ["“first,” he said, “second”", "“first,” he said, “second”"],
    ["„deutsch“", "„deutsch“"],
    ['"straight"', '"straight"'],
  ])("%s in quotation marks is %s", (words, expected) => expect(quoted(words)).toBe(expected));

  it("control characters and direction overrides never reach the screen", () => {
    expect(clean("a\u001b[31mb\u0007\u009b2J\u202ec\n\n d")).toBe("a\ufffd[31mb\ufffd\ufffd2Jc d");
  });

  it("a long quotation is cut at a word", () => {
    expect(clip("one two three", 9)).toBe("one two…");
    expect(clip("one two", 9)).toBe("one two");
    expect(clip("🏗".repeat(9), 4)).toBe("🏗🏗🏗…");
  });

  it.each<[string, string, number[]]>([
    ["paragraphs between blank lines", "One.\n\nTwo\nlines.\n \nThree.", [0, 6, 19]],
    ["lines where there is no blank line", "One.\nTwo.", [0, 5]],
    ["one block", "  One.", [2]],
    ["code points, not units", "🏗.\n\nTwo.", [0, 4]],
    ["nothing", "", [0]],
  ])("%s", (_, text, starts) => expect(blocksOf(text).starts).toEqual(starts));

  it("notes are numbered as a reader meets them", () => {
    const notes = notesOf(answer, dossiers);
    expect([...notes.keys()]).toEqual([
      answer.statements[1]!.id,
      answer.statements[2]!.id,
      answer.checks[0]!.id,
      answer.edges[0]!.id,
      answer.statements[0]!.id,
    ]);
    expect(marks([...notes.keys()], notes)).toBe("[1–5]");
    expect(marks([answer.checks[0]!.id, answer.statements[1]!.id, "s:unknown"], notes)).toBe("[1, 3]");
    expect(marks([], notes)).toBe("");
  });

  it("law: wrapping loses no word and no line is wider than asked", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).map((w) => clean(w).replaceAll(" ", "") || "x"),
        ),
        fc.integer({ min: 8, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
