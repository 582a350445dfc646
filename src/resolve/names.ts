/**
 * A name as it stands → its plain form, its key and its id. "The Guardian’s" → plain `Guardian`, id `guardian`.
 * Two names are one only when their keys are equal, or a text or a list says so: a key never guesses.
 */
import { remembered } from "../record/remembered.ts";

/** Curly apostrophes made straight, NFKC, blanks single, a possessive ending and a leading article dropped. */
export function plainName(text: string): string {
  if (/^[A-Z][A-Za-z]*(?: [A-Za-z]+)*$/.test(text) && !/^(?:The|A|An) /.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»„"]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?:'s|(?<=s)')$/, "")
    .replace(/^(?:the|a|an) (?=\S)/i, "");
}

/** What two spellings of one name share: lower case, no marks on letters, no dots, hyphens as blanks, no possessive. */
export const nameKey = (text: string): string => (text.length > 200 ? "" : keyOf(text));

const keyOf = remembered((text) =>
  /^[a-z]+$/i.test(text)
    ? text.toLowerCase()
    : plainName(text)
        .toLowerCase()
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .replace(/'s\b/g, "")
        .replace(/[.'']/g, "")
        .replace(/[^\p{L}\p{N}&]+/gu, " ")
        .trim(),
);

/** An actor id out of a name: its key with hyphens, at most 80 characters. Same name, same id, in every article. */
export function slug(text: string): string {
  const key = nameKey(text.slice(0, 200)).replaceAll(" ", "-").slice(0, 80);
  return key === "" ? "unnamed" : key;
}

/** Whether `short` is made of the first letters of `full`'s words: small words may be left out. "TAF", "Miranian Armed Forces". */
export function abbreviates(short: string, full: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").toLowerCase();
  if (letters.length < 2 || letters.length > 10 || full.length > 200) return false;
  const words = nameKey(full).split(" ");
  const all = words.map((w) => w[0]).join("");
  const large = words
    .filter((w) => !/^(of|the|for|and|in|on|to|de|la|du|des)$/.test(w))
    .map((w) => w[0])
    .join("");
  return letters === all || letters === large;
}
