/**
 * A stretch of text → its tokens with exact offsets, part of speech and lemma, by wink-nlp (its one home).
 *
 * In: `Gen. Moss didn't stay.` Out: `Gen.` PROPN, `Moss` PROPN, `did` AUX, `n't` PART, `stay` VERB, `.` PUNCT.
 *
 * wink gives values, not places: each value is looked for where it must stand, and found again if the two ever drift
 * apart, so a token always equals its text. wink sees the text in chunks, made harmless by `shownTo` (see there).
 */
import modelModule from "wink-eng-lite-web-model";
import winkModule, { type ItsHelpers, type Model, type WinkMethods } from "wink-nlp";
import type { Token } from "../record/reading.ts";
import { remembered } from "../record/remembered.ts";

// Both packages are CommonJS whose types claim an ES default export.
const winkNLP = winkModule as unknown as (model: Model, pipe: string[]) => WinkMethods;
const english = modelModule as unknown as Model & { core: () => Core };

/** What of the model's insides we must know: the lists that wink lengthens with each word it has not met. */
interface Growing {
  readonly list: string[];
  readonly hash: Record<string, number>;
  readonly intrinsicSize: number;
  index: number;
}
interface Core {
  readonly features: Record<"lexeme" | "prefix" | "suffix" | "shape", Growing>;
}

interface Loaded {
  readonly nlp: WinkMethods;
  readonly its: ItsHelpers;
  readonly core: Core;
}
let loaded: Loaded | null = null;

function wink(): Loaded {
  if (loaded) return loaded;
  let core: Core | undefined;
  const model = Object.assign(Object.create(english) as typeof english, {
    core: () => {
      core = english.core();
      return core;
    },
  });
  const nlp = winkNLP(model, ["pos"]);
  loaded = { nlp, its: nlp.its, core: core! };
  return loaded;
}

/** New words after which the model is loaded afresh: its tables of them cannot be shortened, only dropped. */
const NEW_WORDS = 200_000;

/**
 * Makes wink forget the words it met. Otherwise they would change how later text is cut and tagged, and the same
 * article would read differently after another one; and its tables would grow without end.
 */
function forget({ core }: Loaded): void {
  for (const name of ["prefix", "suffix", "shape"] as const) {
    const feature = core.features[name];
    for (const value of feature.list.splice(feature.intrinsicSize)) delete feature.hash[value];
    feature.index = feature.list.length;
  }
  const { list, hash, intrinsicSize } = core.features.lexeme;
  for (let i = list.length - 1; i >= intrinsicSize && list[i] !== ""; i--) {
    delete hash[list[i]!];
    list[i] = "";
  }
  if (list.length - intrinsicSize > NEW_WORDS) loaded = null;
}

export interface Alone {
  readonly pos: string;
  readonly lemma: string;
  /** Whether the dictionary has the word; else tag and lemma are guesses. */
  readonly known: boolean;
}

/** What the dictionary says of a word by itself, given in small letters. */
export const alone: (word: string) => Alone = remembered((word) => {
  const model = wink();
  const { list, hash, intrinsicSize } = model.core.features.lexeme;
  const index = hash[word];
  const known = index !== undefined && index < intrinsicSize && list[index] === word;
  const tokens = model.nlp.readDoc(word).tokens();
  const pos = (tokens.out(model.its.pos) as string[])[0] ?? "X";
  const lemma = (tokens.out(model.its.lemma as never) as unknown as (string | undefined)[])[0] ?? word;
  forget(model);
  return { pos, lemma: lemma.toLowerCase(), known };
}, 10_000); // sentences open with a few thousand words

/** Units of text that wink sees at once, and the longest run without white space that it is asked to take apart. */
const CHUNK = 20_000;
const RUN = 100;

/**
 * Adds the tokens of `text` between two units to `tokens`, in order: together they hold every character that is not
 * white space, each once.
 */
export function tokensOf(text: string, from: number, to: number, tokens: Token[]): void {
  for (const [start, end] of chunks(text, from, to)) {
    const model = wink();
    const { its } = model;
    const chunk = text.slice(start, end);
    const shown = shownTo(chunk);
    const same = shown === chunk;
    const doc = model.nlp.readDoc(shown);
    const words = doc.tokens();
    const values = words.out() as string[];
    const tags = words.out(its.pos) as string[];
    const lemmas = words.out(its.lemma as never) as unknown as (string | undefined)[];
    forget(model);
    let at = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value.trim() === "") continue;
      while (shown[at] === " ") at++;
      if (!shown.startsWith(value, at)) {
        const ahead = shown.slice(at, at + 2 * RUN).indexOf(value);
        if (ahead < 0) continue;
        patch(text, start + at, start + at + ahead, tokens);
        at += ahead;
      }
      const lemma = same || chunk.startsWith(value, at) ? (lemmas[i] ?? "") : "";
      const from = start + at;
      if (value.length === 6 && value.toLowerCase() === "cannot") {
        // wink takes it apart or not by the mark that follows.
        push(text, from, from + 3, "AUX", "can", tokens);
        push(text, from + 3, from + 6, "PART", "not", tokens);
      } else if (same) push(text, from, from + value.length, tags[i]!, lemma, tokens, value);
      else push(text, from, from + value.length, tags[i]!, lemma, tokens);
      at += value.length;
    }
    patch(text, start + at, end, tokens);
  }
}

const link = /(?:https?|ftp):\/\/[^\s"“”‘’«»<>()[\]{}]*[^\s"'“”‘’«»<>()[\]{}.,;:!?…-]/gi;

/**
 * What wink is shown instead of the text: of the same length, so that places agree. White space is plain spaces, since
 * wink knows few of its kinds; the stops of other scripts are ours; a link is one word and `//` is broken, since wink's
 * expression for links takes exponential time on hostile ones.
 */
function shownTo(text: string): string {
  return text
    .replace(link, (found) => "x".repeat(found.length))
    .replaceAll("//", "/,")
    .replace(/[؟？]/g, "?")
    .replace(/[۔।。]/g, ".")
    .replace(/！/g, "!")
    .replace(/\s/g, " ");
}

/** What wink lost: each run of characters is a token of unknown kind. */
function patch(text: string, from: number, to: number, tokens: Token[]): void {
  for (const run of text.slice(from, to).matchAll(/\S+/g)) {
    push(text, from + run.index, from + run.index + run[0].length, "X", "", tokens);
  }
}

/** `known`: the text between, where wink keeps it: its own copy of a word is the same string wherever the word stands. */
function push(text: string, start: number, end: number, tag: string, lemma: string, tokens: Token[], known?: string) {
  const before = tokens.at(-1);
  const from = before?.end === start && splitsPair(text, start) ? tokens.pop()!.start : start;
  const word = from === start && known ? known : text.slice(from, end);
  const lower = isPlain(word) ? word : word.toLowerCase().replace(/[’‘ʼ`]/g, "'");
  const pos = word.includes("://") && /^\w+:\/\//.test(word) ? "SYM" : tag === "SPACE" ? "X" : tag;
  tokens.push({ start: from, end, text: word, lower, pos, lemma: lemma.toLowerCase() || lower });
}

/** Small letters of English alone, as most words are. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Whether `at` lies between the two units of one code point. */
const splitsPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** Whether a run is a link, but for a few marks around it. */
const isLink = (run: string): boolean =>
  run.length <= 2_000 && run.includes("://") && run.replace(link, "").length <= 10;

const longRun = new RegExp(`\\S{${RUN + 1}}`);

/** Chunks of at most `CHUNK` units, cut at white space; a run longer than `RUN` is cut into pieces by itself. */
export function* chunks(text: string, from: number, to: number): Generator<[number, number]> {
  if (from < to && to - from <= CHUNK && !longRun.test(text.slice(from, to))) {
    yield [from, to];
    return;
  }
  let start = from;
  const run = /\S+/g;
  run.lastIndex = from;
  for (let hit = run.exec(text); hit && hit.index < to; hit = run.exec(text)) {
    const end = Math.min(to, hit.index + hit[0].length);
    if (end - hit.index > RUN && !isLink(hit[0])) {
      if (start < hit.index) yield [start, hit.index];
      for (start = hit.index; start < end; ) {
        let next = Math.min(end, start + RUN);
        if (next < end && splitsPair(text, next)) next--;
        yield [start, next];
        start = next;
      }
    } else if (end - start > CHUNK && hit.index > start) {
      yield [start, hit.index];
      start = hit.index;
    }
  }
  if (start < to) yield [start, to];
}
