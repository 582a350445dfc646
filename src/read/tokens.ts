/**
 * A stretch of text → its tokens with exact offsets, part of speech and lemma, by wink-nlp (its one home).
 *
 * In: `Gen. Moss didn't stay.` Out: `Gen.` PROPN, `Moss` PROPN, `did` AUX, `n't` PART, `stay` VERB, `.` PUNCT.
 *
 * wink gives values, not places. Each value is looked for where it must stand, and found again if the two ever drift
 * apart, so a token always equals its text. wink never sees more than a chunk: it is not linear on very long words.
 */
import modelModule from "wink-eng-lite-web-model";
import winkModule, { type ItsHelpers, type Model, type WinkMethods } from "wink-nlp";
import type { Token } from "../record/reading.ts";

type Make = (model: Model, pipe: string[]) => WinkMethods;
// Both packages are CommonJS whose types claim an ES default export.
const winkNLP = winkModule as unknown as Make;
const model = modelModule as unknown as Model;

let loaded: { nlp: WinkMethods; its: ItsHelpers } | null = null;
function wink(): { nlp: WinkMethods; its: ItsHelpers } {
  if (!loaded) {
    const nlp = winkNLP(model, ["sbd", "pos"]);
    loaded = { nlp, its: nlp.its };
  }
  return loaded;
}

/** Units of text that wink sees at once, and the longest run without white space that it is asked to take apart. */
const CHUNK = 20_000;
const RUN = 120;

/**
 * Adds the tokens of `text` between two units to `tokens`, in order: together they hold every character that is not
 * white space, each once. Gives back the indexes of tokens that wink thinks end a sentence.
 */
export function tokensOf(text: string, from: number, to: number, tokens: Token[]): Set<number> {
  const ends = new Set<number>();
  for (const [start, end] of chunks(text, from, to)) {
    const { nlp, its } = wink();
    const doc = nlp.readDoc(text.slice(start, end).replace(/\s/g, " "));
    const words = doc.tokens();
    const values = words.out() as string[];
    const tags = words.out(its.pos) as string[];
    const lemmas = words.out(its.lemma as never) as unknown as string[];
    const last = new Set((doc.sentences().out(its.span) as unknown as [number, number][]).map((s) => s[1]));
    let at = start;
    for (const [i, value] of values.entries()) {
      at = skip(text, at, end);
      if (value.trim() === "") continue;
      let here = at;
      if (!text.startsWith(value, at)) {
        here = text.indexOf(value, at);
        if (here < 0 || here + value.length > Math.min(end, at + RUN * 2)) continue;
        patch(text, at, here, tokens);
      }
      push(text, here, here + value.length, tags[i]!, lemmas[i]!, tokens);
      at = here + value.length;
      if (last.has(i)) ends.add(tokens.length - 1);
    }
    patch(text, at, end, tokens);
    // The end of a chunk is no end of a sentence.
    if (end < to && !/[.!?…]/.test(text.slice(end - 2, end))) ends.delete(tokens.length - 1);
  }
  return ends;
}

/** What wink lost: each run of characters is a token of unknown kind. */
function patch(text: string, from: number, to: number, tokens: Token[]): void {
  for (const run of text.slice(from, to).matchAll(/\S+/g)) {
    push(text, from + run.index, from + run.index + run[0].length, "X", run[0], tokens);
  }
}

function push(text: string, start: number, end: number, pos: string, lemma: string, tokens: Token[]): void {
  const before = tokens.at(-1);
  if (before && before.end === start && splitsPair(text, start)) {
    tokens.pop();
    start = before.start;
  }
  const word = text.slice(start, end);
  tokens.push({
    start,
    end,
    text: word,
    lower: word.toLowerCase().replace(/[’‘ʼ`]/g, "'"),
    pos: pos === "SPACE" ? "X" : pos,
    lemma: lemma.toLowerCase(),
  });
}

const high = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const low = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const splitsPair = (text: string, at: number): boolean => high(text.charCodeAt(at - 1)) && low(text.charCodeAt(at));

function skip(text: string, at: number, end: number): number {
  while (at < end && /\s/.test(text[at]!)) at++;
  return at;
}

/** Chunks of at most `CHUNK` units, cut at white space; a run longer than `RUN` is cut into pieces by itself. */
function* chunks(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  const run = /\S+/g;
  run.lastIndex = from;
  for (let hit = run.exec(text); hit && hit.index < to; hit = run.exec(text)) {
    const end = Math.min(to, hit.index + hit[0].length);
    if (end - hit.index > RUN) {
      if (start < hit.index) yield [start, hit.index];
      for (start = hit.index; start < end; ) {
        let next = Math.min(end, start + RUN);
        if (next < end && splitsPair(text, next)) next--;
        yield [start, next];
        start = next;
      }
    } else if (end - start > CHUNK) {
      yield [start, hit.index];
      start = hit.index;
    }
  }
  if (start < to) yield [start, to];
}
