/** The months and years that a question or a clause names: "words → edtf", against an article of June 2031 or none. */
import { expect, test } from "vitest";
import { datesIn } from "../../src/english/dates.ts";
import { tag } from "../../src/english/tagged.ts";

const shown = (text: string, published: string | null = null) =>
  datesIn(tag(text), published).map((d) => `${d.text} → ${d.edtf}`);

test.each<readonly [string, readonly string[]]>([
  ["Did the mill burn in March 2031?", ["March 2031 → 2031-03"]],
  ["Did the mill burn on 4 March 2031?", ["4 March 2031 → 2031-03-04"]],
  ["Did the mill burn on March 4, 2031?", ["March 4, 2031 → 2031-03-04"]],
  ["Did the mill burn on 4 March?", ["4 March → XXXX-03-04"]],
  ["Did the mill burn in March?", ["March → XXXX-03"]],
  ["Did the mill burn in early June?", ["early June → XXXX-06-01/2000-06-10"]],
  ["Did the mill burn in 2029 or in 2030?", ["2029 → 2029", "2030 → 2030"]],
  ["Did the mill burn last year?", []],
  ["Did the mill burn on Tuesday?", []],
  ["May the mill march on?", []],
  ["Did 2031 people leave?", []],
])("%s", (text, want) => {
  expect(shown(text)).toEqual(want);
});

test.each<readonly [string, readonly string[]]>([
  ["The mill burned last year.", ["last year → 2030"]],
  ["The mill burned last month.", ["last month → 2031-05"]],
  ["The mill burned three years ago.", ["three years ago → 2028~"]],
  ["The mill burned in March last year.", ["March last year → 2030-03"]],
  ["The mill burned last March.", ["last March → 2031-03"]],
  ["The mill burned in March.", ["March → XXXX-03"]],
  ["The mill burned on Tuesday, two days ago.", []],
])("%s Said in June 2031", (text, want) => {
  expect(shown(text, "2031-06-10")).toEqual(want);
});
