/** Words in their order → clauses: who does what to whom. All invented; in brackets, what the order of words tells. */
import { describe, expect, it, test } from "vitest";
import { clausesOf, type Phrase } from "../../src/english/clauses.ts";
import { tag } from "../../src/english/tagged.ts";

/** Each clause in one line: "subject > verb > object", with what else it tells behind. */
function linesOf(text: string): string[] {
  const tokens = tag(text);
  const words = (p: Phrase | null) =>
    p
      ? tokens
          .slice(p.from, p.to)
          .map((t) => t.text)
          .join(" ")
      : "-";
  return clausesOf(tokens).map((c) => {
    const more = [c.passive && "passive", c.negated && "not", c.modal, c.infinitive && "to", c.inside && "inside"];
    const complement = c.complement ? `: ${words(c.complement)}` : "";
    const line = `${words(c.subject)} > ${c.lemma} > ${words(c.object)}${complement}`;
    return [line, ...more.filter(Boolean)].join(", ");
  });
}

const ROWS: readonly (readonly [fact: string, text: string, clauses: readonly string[]])[] = [
  // passives
  ["a passive names the patient as object", "The clinic was not shelled", ["- > shell > The clinic, passive, not"]],
  [
    "who stands after by is the doer",
    "No box was burned by the men at Arle",
    ["the men > burn > No box, passive, not"],
  ],
  ["by a measure is no doer", "Prices rose by more than 10 percent", ["Prices > rise > -"]],
  ["a passive to come", "The mill will be sold to Arlen Corp", ["- > sell > The mill, passive, will"]],
  ["a passive in the making", "The mayor was being held", ["- > hold > The mayor, passive"]],
  // a negation that opens the clause turns subject and verb round
  ["at no time", "At no time did Gantry Mills receive a warning", ["Gantry Mills > receive > a warning, not"]],
  [
    "at no point, passive",
    "At no point was the gate opened by the guard",
    ["the guard > open > the gate, passive, not"],
  ],
  [
    "by no means, behind a comma",
    "The mayor left, but by no means was the bridge closed",
    ["The mayor > leave > -", "- > close > the bridge, passive, not"],
  ],
  ["not once", "Not once did the bank warn its customers", ["the bank > warn > its customers, not"]],
  // relative clauses
  [
    "who: the noun does both",
    "The guard who opened the gate fled",
    ["The guard > open > the gate, inside", "The guard > flee > -"],
  ],
  [
    "that: the noun does both",
    "The fire that gutted the mill was started by a guard",
    ["The fire > gut > the mill, inside", "a guard > start > The fire, passive"],
  ],
  [
    "who was: the noun is the patient of both",
    "The man who was held in Vale has been freed",
    ["- > hold > The man, passive, inside", "- > free > The man, passive"],
  ],
  [
    "which, with a subject of its own",
    "The bridge, which police closed in May, collapsed",
    ["police > close > -, inside", "The bridge > collapse > -"],
  ],
  [
    "two verbs side by side: the first is of the relative clause",
    "The man who fled was held",
    ["The man > flee > -, inside", "- > hold > The man, passive"],
  ],
  [
    "that, with a subject of its own",
    "The barn that Arle burned was empty",
    ["Arle > burn > -, inside", "The barn > be > -: empty"],
  ],
  // what is said to have happened is no relative clause
  [
    "said that: the subject stands after that",
    "The mayor said that the bridge collapsed",
    ["The mayor > say > -", "the bridge > collapse > -"],
  ],
  [
    "warned that, with a phrase about the subject",
    "The mayor warned that the bridge over the Tarn collapsed",
    ["The mayor > warn > -", "the bridge over the Tarn > collapse > -"],
  ],
  [
    "told somebody that: the subject stands after that",
    "The mayor told police that the bridge collapsed",
    ["The mayor > tell > police", "the bridge > collapse > -"],
  ],
  // participles
  [
    "a participle about the subject",
    "Boxes holding ballots were burned",
    ["Boxes > hold > ballots, inside", "- > burn > Boxes, passive"],
  ],
  [
    "found, before the verb of the sentence",
    "A boat found near the lake sank",
    ["A boat > find > -, inside", "A boat > sink > -"],
  ],
  [
    "built by: the doer of the inner clause is not the subject",
    "The dam built by Arle broke",
    ["Arle > build > The dam, passive, inside", "The dam > break > -"],
  ],
  [
    "after a comma, who acted before goes on",
    "The army shelled the town, killing two nurses",
    ["The army > shell > the town", "The army > kill > two nurses"],
  ],
  [
    "accused of: who is accused",
    "Police accused the army of shelling the clinic",
    ["Police > accuse > the army", "the army > shell > the clinic"],
  ],
  // apposition
  ["a name and an office: the name", "Ona Brill, the health minister, has resigned", ["Ona Brill > resign > -"]],
  ["an office and a name: the name", "The health minister, Ona Brill, has resigned", ["Ona Brill > resign > -"]],
  // others' deeds
  ["to: who agreed", "Arle agreed to open the border", ["Arle > agree > -", "Arle > open > the border, to"]],
  [
    "to: who was ordered",
    "The court ordered Arle to pay the miners",
    ["The court > order > Arle", "Arle > pay > the miners, to"],
  ],
  [
    "and: the same subject goes on",
    "Soldiers entered the town and burned the barn",
    ["Soldiers > enter > the town", "Soldiers > burn > the barn"],
  ],
  ["two who act together", "Brenn and Orrin signed the treaty", ["Brenn and Orrin > sign > the treaty"]],
  // the rest of the clause
  ["a phrase that opens the clause is no subject", "In March the plant closed", ["the plant > close > -"]],
  ["a particle belongs to the verb", "The union called off the strike", ["The union > call > the strike"]],
  ["nobody denies the deed", "Nobody was hurt", ["- > hurt > Nobody, passive, not"]],
  ["never denies it", "Arle has never sold guns", ["Arle > sell > guns, not"]],
  ["may leaves it open", "The bank may buy the mill", ["The bank > buy > the mill, may"]],
  ["be tells a state", "The room was empty", ["The room > be > -: empty"]],
  ["a headline without is", "Engineer free after six months", ["Engineer > free > -: free"]],
  ["no verb, no clause", "The red barn at Osby", []],
];

/** Read wrongly so far, each with its reason. */
const KNOWN_FAILURES: readonly (readonly [text: string, why: string, clauses: readonly string[]])[] = [
  [
    "Arlen Corp, the owner of the mill, was fined",
    "an apposition is seen only where no phrase hangs on it",
    ["- > fine > Arlen Corp, passive"],
  ],
  [
    "The man the police held was freed",
    "a relative clause without its word",
    ["the police > hold > -", "- > free > The man, passive"],
  ],
  [
    "The barn was burned and sold",
    "a second passive without its was",
    ["- > burn > The barn, passive", "- > sell > The barn, passive"],
  ],
];

describe("each sentence has the clauses of the table", () => {
  test.each(ROWS)("%s: %s", (_fact, text, clauses) => expect(linesOf(text)).toEqual(clauses));
  test.each(KNOWN_FAILURES)("not yet: %s (%s)", (text, _why, clauses) => expect(linesOf(text)).not.toEqual(clauses));
});

/** How often the array is asked for one of its members. */
function counted<T>(members: readonly T[]): { seen: T[]; asked: () => number } {
  let asked = 0;
  const seen = new Proxy([...members], {
    get(target, key, self) {
      if (typeof key === "string" && /^\d+$/.test(key)) asked++;
      return Reflect.get(target, key, self);
    },
  });
  return { seen, asked: () => asked };
}

describe("a sentence without end costs linear time", () => {
  it.each(["boxes burned near the lake ", "men carrying boxes ", "the man who Poe fled ", "the man that fled "])(
    "%s…",
    (unit) => {
      const cost = (times: number) => {
        const { seen, asked } = counted(tag(unit.repeat(times)));
        clausesOf(seen);
        return asked();
      };
      expect(cost(800) / cost(400)).toBeLessThan(2.3);
    },
  );
});
