import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantitiesIn } from "../../src/english/numbers.ts";
import { bitsOf } from "../../src/english/numerals.ts";

/** Sentence, then each quantity as "min..max unit | of"; an open max is empty. */
const table: [string, ...string[]][] = [
  ["Police counted 18 goats.", "18..18 | goats"],
  ["The parish owns 1,204 chairs.", "1204..1204 | chairs"],
  ["Some 40 000 leaflets were printed.", "36000..44000 | leaflets"],
  ["Sales came to 3.5 million.", "3500000..3500000"],
  ["At least 18 miners were killed.", "18.. | miners killed"],
  ["No fewer than six tents were lost.", "6.. | tents lost"],
  ["Up to 30 boats turned back.", "0..30 | boats turned back"],
  ["As many as 45 tents fell.", "0..45 | tents fell"],
  ["No more than five lorries crossed.", "0..5 | lorries crossed"],
  ["About 50 nurses marched.", "45..55 | nurses marched"],
  ["An estimated 200 cows drowned.", "180..220 | cows drowned"],
  ["More than 100 houses burned.", "101.. | houses burned"],
  ["Well over a thousand letters arrived.", "1001.. | letters arrived"],
  ["Fewer than 10 pupils came.", "0..9 | pupils"],
  ["Nearly 40 villages had no power.", "36..40 | villages", "0..0 | power"],
  ["Just over 200 ducks were killed.", "201..220 | ducks killed"],
  ["At least about 20 tents stood.", "18.. | tents stood"],
  ["Exactly 12 jurors sat down.", "12..12 | jurors sat down"],
  ["Forty or more riders fell.", "40.. | riders fell"],
  ["It cost 20 dollars or so.", "18..22 dollar"],
  ["Between 4 and 5 million euros were paid.", "4000000..5000000 euro"],
  ["Between four and six cooks left.", "4..6 | cooks left"],
  ["Between a hundred and two hundred men waited.", "100..200 | men waited"],
  ["Between a hundred and fifty and two hundred men waited.", "150..200 | men waited"],
  ["There were a hundred and fifty people.", "150..150 | people"],
  ["Two hundred and six crates came.", "206..206 | crates"],
  ["Twenty-three divers searched.", "23..23 | divers searched"],
  ["One thousand two hundred and four ballots were found.", "1204..1204 | ballots found"],
  ["Six or seven shops were closed.", "6..7 | shops closed"],
  ["He saw two, three men.", "2..3 | men"],
  ["They sold 10-15 carts.", "10..15 | carts"],
  ["Ten to twelve calves died.", "10..12 | calves died"],
  ["From 20 to 30 guests stayed.", "20..30 | guests stayed"],
  ["Fares rose from 20 to 30 crowns.", "20..20", "30..30 crown"],
  ["Dozens of sheep were missing.", "12.. | sheep missing"],
  ["Dozens fled.", "12.. | fled"],
  ["A dozen eggs broke.", "12..12 | eggs broke"],
  ["Two dozen hens escaped.", "24..24 | hens escaped"],
  ["Tens of thousands of birds came.", "10000.. | birds"],
  ["Hundreds of thousands of bees died.", "100000.. | bees died"],
  ["Hundreds were stranded.", "100.. | stranded"],
  ["Several hundred farmers met.", "200.. | farmers met"],
  ["A few windows broke.", "2.. | windows broke"],
  ["Half a million trees were destroyed.", "500000..500000 | trees destroyed"],
  ["Two and a half million bricks were sold.", "2500000..2500000 | bricks sold"],
  ["No boat sank.", "0..0 | boat sank"],
  ["Nobody was hurt.", "0..0 | people"],
  ["None of the 31 crates was opened.", "0..0 | crates", "31..31 | crates"],
  ["Not one window was broken.", "0..0 | window"],
  ["Not a single goat strayed.", "0..0 | goat strayed"],
  ["Zero cases were found.", "0..0 | cases found"],
  ["Prices fell 6 percent.", "6..6 percent"],
  ["More than 3% of hens were ill.", "3.. percent | hens"],
  ["A rise of between 61 and 64 per cent.", "61..64 percent"],
  ["They paid $4 million.", "4000000..4000000 dollar"],
  ["It is worth US$3bn.", "3000000000..3000000000 dollar"],
  ["A fine of €2.5m followed.", "2500000..2500000 euro"],
  ["About £50 went missing.", "45..55 pound"],
  ["A $235 million loan, or A$300 million.", "235000000..235000000 dollar", "300000000..300000000 Australian dollar"],
  ["It cost LE 22 billion.", "22000000000..22000000000"],
  ["It is no more than that."],
  ["A road of 12 km was closed.", "12..12 kilometre"],
  ["A 10-mile queue formed.", "10..10 mile"],
  ["The well held 23 micrograms of copper per litre.", "23..23 microgram | copper"],
  ["It was minus 18 degrees.", "-18..-18 degree"],
  ["The siege lasted six weeks.", "6..6 week"],
  ["The raid left two nurses dead, killing 40 goats.", "2..2 | nurses dead", "40..40 | goats killed"],
  ["The number of goats sold was put at up to 40.", "0..40 | goats sold"],
  ["The toll rose to 15.", "15..15 | dead"],
  ["Two of the dead were monks.", "2..2 | dead"],
  ["In Port Ada 40 tents burned.", "40..40 | tents burned"],
  ["One guard slept.", "1..1 | guard slept"],
  ["Dozens, at least 19 of them nurses, were hurt.", "12..", "19.. | nurses"],
  ["Dozens at least 30 came.", "12..", "30.."],
  // not quantities
  ["A large number of hens escaped."],
  ["The man, 58, went home."],
  ["A man of 41 was treated."],
  ["The 41-year-old was treated."],
  ["She is aged 12."],
  ["It opened in 2019 and closed in 2023."],
  ["The 2027 elections were quiet."],
  ["Between 2019 and 2023 nothing grew."],
  ["On 3 May, and again on June 10, 2031, it rained."],
  ["They met at 7:40 a.m. and left at ten past four."],
  ["The siren went at 0300 local time."],
  ["Work began at 8 p.m. and went on until three."],
  ["He came 4th in the twenty-fourth race."],
  ["1. Wash the pot."],
  ["Flight 370 never landed."],
  ["Room 12 was locked, and Channel Four filmed it."],
  ["An F-16 and an MH17 badge lay on the desk."],
  ["Item No. 8 was dropped."],
  ["No doubt it was late."],
  ["No, he said."],
  ["One of them coughed, and one can see why."],
  ["Rovers won 2-1."],
  ["It is no longer open."],
  ["Call 4930182736451928 now."],
  [""],
];

const show = (q: ReturnType<typeof quantitiesIn>[number]): string =>
  `${q.min}..${q.max ?? ""}${q.unit ? ` ${q.unit}` : ""}${q.of ? ` | ${q.of}` : ""}`;

describe("numbers in sentences", () => {
  test.each(table)("%s", (sentence, ...expected) => {
    expect(quantitiesIn(sentence).map(show), sentence).toEqual(expected);
  });

  test("the words of a quantity take in its bound and its unit", () => {
    expect(quantitiesIn("It burned at least 18 hectares.")[0]!.text).toBe("at least 18 hectares");
  });
});

describe("laws", () => {
  const words = fc.constantFrom(
    "at",
    "least",
    "18",
    "a",
    "hundred",
    "and",
    "fifty",
    "-",
    "no",
    "one",
    ",",
    "3.5",
    "million",
    "of",
    "goats",
    "🐐",
    "between",
    "“",
    "%",
    "$",
    "2019",
    "to",
    "\n",
    "dozens",
    "half",
  );
  test("each quantity's text is the text between its offsets, in order, never overlapping", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const q of quantitiesIn(text)) {
          expect(text.slice(q.start, q.end)).toBe(q.text);
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.max === null || q.min <= q.max).toBe(true);
          last = q.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("any number in digits or with separators is found as written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        const found = quantitiesIn(`The farm has ${n.toLocaleString("en-US")} geese.`);
        expect(found.map((q) => [q.min, q.max])).toEqual([[n, n]]);
      }),
    );
  });

  test("the bits of a hostile text grow with its length, no faster", () => {
    const bits = (n: number): number => bitsOf("1,000,".repeat(n)).length;
    expect(bits(2000)).toBeLessThanOrEqual(2 * bits(1000) + 4);
  });
});
