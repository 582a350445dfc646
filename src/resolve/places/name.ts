/**
 * A place's name as it is written → the key under which the gazetteer keeps it. "Deir al-Zour" and "Deir ez Zour" have
 * one key, `deir zour`; "Sant Julià" is `sant julia`. Used when the data file is built and when it is asked, so both agree.
 */
import { remembered } from "../../record/remembered.ts";

/** Arabic articles in their assimilated spellings (domain.md part 5, alias step 3), and the Hebrew `ha`. */
const ARTICLES = new Set("al el ad ar as at az ez er es et ed ash an il ha".split(" "));

/**
 * The key of a place name: letters without marks, in lower case, words parted by one blank; Arabic articles, apostrophes
 * and dots dropped; "Saint" and "Sainte" as `st`, "Mount" as `mt`. Empty when it holds anything outside the Latin script, or more than 60
 * characters (no place is written so long; a hostile name costs nothing).
 */
export const placeKey = (name: string): string => (name.length > 60 ? "" : keyOf(name));

const keyOf = remembered((name): string => {
  const words = plain(name).split(" ");
  const kept: string[] = [];
  for (const word of words) {
    if (ARTICLES.has(word)) continue;
    kept.push(word === "saint" || word === "sainte" ? "st" : word === "mount" ? "mt" : word);
  }
  // A name made of articles alone ("Al", a town in Norway) stays whole.
  const key = (kept.length ? kept : words).join(" ").trim();
  return /^[a-z0-9 ]*$/.test(key) ? key : "";
});

function plain(name: string): string {
  if (/^[a-z ]+$/.test(name)) return name;
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ʻʼʿʾ‘’'`´.]/g, "")
    .replace(/[ıøłđðþæœß]/g, (letter) => LETTERS[letter]!)
    .replace(/[-–—,/()\s]+/g, " ")
    .trim();
}

/** Letters that do not come apart under NFKD, as English texts write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};
