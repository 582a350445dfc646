/**
 * A headline given as a claim → the sentence it stands for, with its capitals taken down and its trimmings off.
 *
 * "[UPDATED] Harl Mills Sacks 40 Weavers (VIDEO)" → "Harl Mills sacks 40 weavers"; "Report: Arle to Sell Mill" → "Arle will
 * sell mill"; "MP: ARLE SELLS MILL" → "arle sells mill". Any other text comes back as it is.
 */
import { isFunctionWord, type Tagged, tag } from "../english/tagged.ts";
import { isWord, lemmasOf } from "../english/words.ts";
import { listed } from "../lexicon/listed.ts";
import { table } from "../lexicon/table.ts";

const trimmings = (place: string): string =>
  table("question-frames")
    .filter((row) => row.place === place)
    .flatMap((row) => row.words!.split("|"))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|");
/** "[UPDATED]", "(VIDEO)" at an end. */
const SIGN = `(?:${trimmings("sign")})`;
const SIGNS = new RegExp(`^[[(]\\s*${SIGN}\\s*[\\])]\\s*|\\s*[[(]\\s*${SIGN}\\s*[\\])]$`, "giu");
/** "Report: …", "Video: …"; "…: report", "… - sources say". */
const OPENING = new RegExp(`^(?:${trimmings("label")})\\s*[:–—|]\\s*`, "iu");
const CLOSING = new RegExp(`\\s*(?:[:–—|,]|\\s-)\\s*(?:${trimmings("label")})$`, "iu");
/** Words of "Regional health official: …" or "…: party leader", at most. */
const SPEAKER = 5;

export function fromHeadline(text: string): string {
  let plain = text.replace(SIGNS, "").replace(OPENING, "").replace(CLOSING, "");
  if (isTitle(plain)) plain = lowered(plain);
  return completed(withoutSpeaker(plain));
}

const WORD = /[\p{L}\p{N}]+(?:[-.’'][\p{L}\p{N}]+)*/gu;

/** Every word that carries meaning has a capital, also one that can be a verb: in a sentence that would stand in small letters. */
function isTitle(text: string): boolean {
  const words = [...text.matchAll(WORD)].map((m) => m[0]).slice(1);
  const long = words.filter((word) => word.length > 2 && /^\p{L}/u.test(word) && !isFunctionWord(word.toLowerCase()));
  if (long.length === 0 || !long.every((word) => /^\p{Lu}/u.test(word))) return false;
  return !finite(text) || words.some((word) => /^\p{Lu}/u.test(word) && !isName(word) && canBeVerb(word.toLowerCase()));
}

const canBeVerb = (word: string): boolean => lemmasOf(word, "v").some((lemma) => isWord(lemma, "v"));

/** A capital that is no title's: a word that no dictionary has, a given name, a country or a people. */
const isName = (word: string): boolean => {
  const plain = word.replace(/['’]s$/, "");
  const lower = plain.toLowerCase();
  if (isFunctionWord(lower)) return false;
  const ordinary = (["n", "v", "a", "r"] as const).some((pos) =>
    [lower, ...lemmasOf(lower, pos)].some((l) => isWord(l, pos)),
  );
  return !ordinary || proper().has(lower);
};

let known: ReadonlySet<string> | null = null;
const proper = (): ReadonlySet<string> => {
  known ??= new Set(
    [
      ...table("countries").flatMap((row) => [row.name!, ...row.aka!.split("|"), row.demonym!, row.capital!]),
      ...listed("peoples"),
    ]
      .filter((name) => !name.includes(" "))
      .map((name) => name.toLowerCase()),
  );
  return known;
};
let given: ReadonlySet<string> | null = null;
const isGiven = (word: string): boolean => {
  given ??= new Set(table("given-names").map((row) => row.name!));
  return given.has(word);
};

/** Each word of a title in small letters, names excepted: of a person the given name and the word behind it. */
function lowered(text: string): string {
  const shouted = text === text.toUpperCase();
  let afterGiven = false;
  return text.replace(WORD, (word, at: number) => {
    const capital = /^\p{Lu}/u.test(word);
    const acronym = !shouted && word.length > 1 && word === word.toUpperCase();
    const cased = shouted ? word.charAt(0) + word.slice(1).toLowerCase() : word;
    const keep = acronym || isName(cased) || (afterGiven && capital && !isFunctionWord(word.toLowerCase()));
    afterGiven = !afterGiven && capital && isGiven(cased);
    return keep || afterGiven || at === 0 ? cased : cased.toLowerCase();
  });
}

const finite = (text: string): boolean => hasFinite(tag(text));
const hasFinite = (tokens: readonly Tagged[]): boolean =>
  tokens.some(
    (t, i) =>
      ["modal", "be", "have", "do"].includes(t.tag) ||
      (t.tag === "verb" && t.form !== "ing" && tokens[i - 1]?.lower !== "to"),
  );

/** "Shia deputy: the mill burned" and "the mill burned: deputy" → the part that says something. */
function withoutSpeaker(text: string): string {
  const parts = text.split(/:\s+|\s+[–—|]\s+/u);
  if (parts.length !== 2) return text;
  const [one, two] = parts as [string, string];
  const few = (part: string) =>
    part.split(/\s+/).length <= SPEAKER && !tag(part).some((t) => t.tag === "det" || t.tag === "conj") && !finite(part);
  if (few(one) && finite(two)) return two;
  return few(two) && finite(one) ? one : text;
}

/** What a headline that only names something begins with: "No wolves on Sund border" says that there are none. */
const NAMING: ReadonlySet<string> = new Set(["noun", "name", "adj", "num", "negdet"]);

/** "Arle to sell mill" → "Arle will sell mill"; "Arle ‘selling mill’" → "Arle is selling mill"; "Ada Poe dead" → "Ada Poe is dead". */
function completed(text: string): string {
  const plain = text.replace(/(?<!\p{L})['’‘“”"]|['’‘“”"](?!\p{L})/gu, "");
  const tokens = tag(plain);
  if (hasFinite(tokens)) return text;
  const noun = (i: number) => ["noun", "name", "adv", "neg"].includes(tokens[i]?.tag ?? "");
  const to = tokens.findIndex((t, i) => noun(i - 1) && t.lower === "to" && tokens[i + 1]?.tag === "verb");
  if (to > 0) return `${plain.slice(0, tokens[to]!.start)}will${plain.slice(tokens[to]!.end)}`;
  const state = tokens.findIndex((t, i) => noun(i - 1) && (t.tag === "verb" || (t.tag === "adj" && !noun(i + 1))));
  const first = tokens[0]?.tag ?? "";
  if (state < 0 && !NAMING.has(first)) return text;
  if (state < 0) return `there are ${first === "name" ? plain : plain.charAt(0).toLowerCase() + plain.slice(1)}`;
  const at = tokens[tokens[state - 1]!.tag === "neg" ? state - 1 : state]!.start;
  return `${plain.slice(0, at)}is ${plain.slice(at)}`;
}
