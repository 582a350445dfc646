/** Whom “you” means: invented articles, the speaker of the last quotation in brackets. */
import { expect, test } from "vitest";
import { toldIn } from "./told.ts";

test.each([
  [
    "whom the speaker has criticised before",
    "Luka Brann has sharpened his criticism of Norland. “When have you not wanted to break us?” [Luka Brann] said.",
    "Norland",
  ],
  [
    "who acts, when the quotation begins with you",
    "Luka Brann accused Norland on Monday. “You have burned our barns,” [Brann] said.",
    "Norland",
  ],
  [
    "not whom somebody else criticised",
    "Luka Brann was silent. Ada Poe criticised Norland. “When have you not wanted to break us?” [Luka Brann] said.",
    "",
  ],
  [
    "nobody, when two are named",
    "Luka Brann criticised Norland and accused Saria. “When have you not wanted to break us?” [Luka Brann] said.",
    "",
  ],
  ["nobody, when none is named", "“When have you not wanted to break us?” [Luka Brann] said.", ""],
  ["nobody, without you", "Luka Brann has criticised Norland. “They wanted to break us,” [Luka Brann] said.", ""],
])("%s", (_fact, text, name) => {
  const { statements } = toldIn(text);
  const { event } = statements.at(-1)!;
  const inferred = [...event!.actor, ...event!.recipient].filter((a) => a.span === null);
  expect({ text, name: inferred.map((a) => a.name).join() }).toEqual({ text, name });
});
