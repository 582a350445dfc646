/**
 * A text → words with a part of speech and a dictionary form, by closed lists, WordNet and the words beside them. It
 * needs no model, so that questions and stored statements can be read alike. "No box burned" → negdet, noun, verb.
 */
import { isNumeral } from "./numerals.ts";
import { table } from "./table.ts";
import { isWord, lemmasOf, timesMet } from "./words.ts";

export type Tag =
  | "det"
  | "negdet"
  | "poss"
  | "pron"
  | "negpron"
  | "wh"
  | "comp"
  | "prep"
  | "conj"
  | "modal"
  | "be"
  | "have"
  | "do"
  | "neg"
  | "adv"
  | "to"
  | "num"
  | "noun"
  | "name"
  | "verb"
  | "adj"
  | "genitive"
  | "punct";

/** Of a verb. `past` also stands for the participle; `part` only for the participle. */
export type Form = "base" | "s" | "past" | "part" | "ing";

export interface Tagged {
  /** UTF-16 offsets in the text that was tagged. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  tag: Tag;
  lemma: string;
  form: Form | null;
}

const CLASSES = new Map<string, Set<Tag>>();
for (const row of table("function-words")) {
  for (const word of row.forms!.split(" ")) {
    const tags = CLASSES.get(word) ?? new Set<Tag>();
    tags.add(row.class as Tag);
    CLASSES.set(word, tags);
  }
}
/** Whether a word only carries grammar. */
export const isFunctionWord = (lower: string): boolean => CLASSES.has(lower);

const TOKEN =
  /(?:\d{1,3}(?:,\d{3})+|\d+)(?:[.:]\d+)*(?:st|nd|rd|th)?|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*|[^\s]/gu;

/** What a stretch without blanks is cut into, and how each piece reads in small letters. */
type Piece = readonly { readonly text: string; readonly lower: string }[];
const pieces = new Map<string, Piece>();
const MOST_PIECES = 50_000;

/** Possessive 's and n't stand by themselves. Remembered: the same words come again and again. */
function piecesOf(found: string): Piece {
  const known = pieces.get(found);
  if (known) return known;
  const tail = /^(.+?)(n[’']t|[’'](?:s|re|ve|ll|d|m))$/iu.exec(found);
  const made = (tail ? [tail[1]!, tail[2]!] : [found]).map((text) => ({
    text,
    lower: text.toLowerCase().replaceAll("’", "'"),
  }));
  if (pieces.size > MOST_PIECES) pieces.clear();
  pieces.set(found, made);
  return made;
}

/** Every dictionary form that `tag` may give the pieces of a word, whatever stands around it; lower case in and out. */
export function lemmasGiven(word: string): string[] {
  const given = new Set<string>();
  for (const stretch of word.includes("-") ? [word, ...word.split("-")] : [word]) {
    for (const { lower } of piecesOf(stretch)) {
      given.add(lower);
      for (const pos of ["n", "v", "a"] as const) for (const lemma of lemmasOf(lower, pos)) given.add(lemma);
      for (const verb of ["be", "have", "do"] as const) if (CLASSES.get(lower)?.has(verb)) given.add(verb);
      if (lower === "'s") given.add("be");
      if (lower === "n't") given.add("not");
      if (lower === "done" || lower === "doing") given.add("do");
    }
  }
  return [...given];
}

/** Words and signs of a text, not yet tagged. */
function cut(text: string): Tagged[] {
  const tokens: Tagged[] = [];
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    let start = m.index;
    for (const piece of piecesOf(m[0])) {
      const end = start + piece.text.length;
      tokens.push({ start, end, text: piece.text, lower: piece.lower, tag: "noun", lemma: "", form: null });
      start = end;
    }
    // "boxes' " : an apostrophe after an s is a genitive, told apart from a closing quote by what follows
  }
  return tokens;
}

const TITLED = 0.6;
/** A pattern asked of single letters, words or signs: the plain letters without it, the rest as it says. */
const isCapital = (t: string) => {
  const c = t.charCodeAt(0);
  return c < 128 ? c >= 65 && c <= 90 : /^\p{Lu}/u.test(t);
};
const isLetter = (t: string) => {
  const c = t.charCodeAt(0) | 32;
  return c < 128 ? c >= 97 && c <= 122 : /^\p{L}/u.test(t);
};
const isDigit = (t: string) => {
  const c = t.charCodeAt(0);
  return c >= 48 && c <= 57;
};
const SENTENCE_END = /^[.!?:;“”"‘(\n]$/;

/** Whether most words of a headline have a capital, as in a title. */
function isTitled(tokens: readonly Tagged[]): boolean {
  const long = tokens.filter((t) => t.lower.length > 3 && isLetter(t.text) && !isFunctionWord(t.lower));
  return long.length > 3 && long.filter((t) => isCapital(t.text)).length > TITLED * long.length;
}

/**
 * Tags a text. `names`: lower-case words known to be names in this article, for the first word of a sentence.
 * `headline`: capitals may be those of a title and then tell no names.
 */
export function tag(text: string, names: ReadonlySet<string> = new Set(), headline = false): Tagged[] {
  const tokens = cut(text);
  const titled = headline && isTitled(tokens);
  let finite = false; // a finite verb was met in this clause
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const before = tokens[i - 1];
    if (!(isLetter(t.text) || isDigit(t.text) || /^[\p{L}\p{N}'’]/u.test(t.text)) || t.text === "'" || t.text === "’") {
      t.tag = "punct";
      t.lemma = t.text;
      if (/[.!?;:]/.test(t.text)) finite = false;
      if (
        (t.text === "’" || t.text === "'") &&
        before &&
        /s$/.test(before.lower) &&
        before.end === t.start &&
        (before.tag === "noun" || before.tag === "name")
      )
        t.tag = "genitive";
      continue;
    }
    const first =
      !before ||
      (before.tag === "punct" && SENTENCE_END.test(before.text)) ||
      (before.tag === "punct" && /[”"]/.test(before.text));
    decide(tokens, i, { first, titled, finite, names });
    if (
      t.tag === "modal" ||
      ((t.tag === "verb" || t.tag === "be" || t.tag === "have" || t.tag === "do") && t.form !== "ing")
    )
      finite = true;
    if (t.tag === "comp" || t.tag === "wh" || (t.tag === "conj" && t.lower !== "&")) finite = false;
  }
  bounds(tokens);
  // "profits more than doubled": adverbs to the verb
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!/^(?:more|less)$/.test(tokens[i]!.lower) || tokens[i + 1]!.lower !== "than") continue;
    if (tokens[i + 2]!.tag !== "verb" || tokens[i + 2]!.form === "ing") continue;
    set(tokens[i]!, "adv");
    set(tokens[i + 1]!, "adv");
  }
  // "not one gun", "not a single shot": a noun phrase denied
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (
      tokens[i]!.lower === "not" &&
      tokens[i]!.tag === "neg" &&
      /^(?:one|a|an|any|single)$/.test(tokens[i + 1]!.lower) &&
      !["be", "have", "do", "modal"].includes(tokens[i - 1]?.tag ?? "")
    )
      set(tokens[i]!, "negdet");
  }
  return tokens;
}

const BOUNDS = new Set(
  table("bounds")
    .filter((r) => r.place === "before")
    .map((r) => r.phrase!),
);
const LONGEST = Math.max(...[...BOUNDS].map((phrase) => phrase.split(" ").length));
/** "at least", "up to" before a number belong to it: adverbs, neither preposition nor adjective. */
function bounds(tokens: readonly Tagged[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== "num" || i === 0) continue;
    for (let length = LONGEST; length > 0; length--) {
      const phrase = tokens.slice(Math.max(0, i - length), i);
      if (phrase.length !== length || !BOUNDS.has(phrase.map((t) => t.lower).join(" "))) continue;
      for (const t of phrase) set(t, "adv");
      break;
    }
  }
}

/** Lower-case words that stand with a capital after the first word of a question or sentence: its names. */
export function namesOf(text: string): Set<string> {
  const names = new Set<string>();
  for (const m of text.matchAll(/(?<=\s)["“‘]?(\p{Lu}[\p{L}\p{M}\d-]*)/gu)) {
    const lower = m[1]!.toLowerCase();
    if (!isFunctionWord(lower)) names.add(lower);
  }
  return names;
}

interface Around {
  readonly first: boolean;
  readonly titled: boolean;
  readonly finite: boolean;
  readonly names: ReadonlySet<string>;
}

function set(t: Tagged, tag: Tag, lemma = t.lower, form: Form | null = null): Tagged {
  t.tag = tag;
  t.lemma = lemma;
  t.form = form;
  return t;
}

function decide(tokens: readonly Tagged[], i: number, around: Around): Tagged {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  const prev = before(tokens, i);
  const w = t.lower;
  if (isDigit(w)) return set(t, "num");
  if (w === "'s" || w === "’s") {
    // after a name or noun a genitive, unless what follows shows "is" or "has"
    const verbal = prev && (prev.tag === "pron" || prev.tag === "wh" || prev.tag === "negpron");
    return verbal ? set(t, "be", "be", "s") : set(t, "genitive");
  }
  if (w === "n't") return set(t, "neg", "not");
  const classes = CLASSES.get(w);
  const capital = isCapital(t.text) && w !== "i";
  if (
    classes &&
    !(capital && !around.first && !around.titled && w.length > 2 && !classes.has("det") && !classes.has("pron"))
  )
    return closed(tokens, i, classes, prev, next);
  if (
    (isNumeral(w) || (w.includes("-") && w.split("-").every((part) => isNumeral(part)))) &&
    !(capital && !around.first && !around.titled)
  )
    return set(t, "num");
  const nouns = lemmasOf(w, "n");
  if (capital && !around.titled) {
    const follows = next && isCapital(next.text) && isLetter(next.text) && !isFunctionWord(next.lower);
    const common =
      nouns.length > 0 || lemmasOf(w, "v").length > 0 || lemmasOf(w, "a").length > 0 || lemmasOf(w, "r").length > 0;
    if (!around.first || around.names.has(w) || !common || (follows && nouns.length === 0)) return set(t, "name");
    if (/^\p{Lu}{2,}$/u.test(t.text)) return set(t, "name");
  } else if (capital && (around.names.has(w) || /^\p{Lu}{2,}$/u.test(t.text))) return set(t, "name");
  return open(tokens, i, around, nouns, prev, next);
}

const QUOTED = new Set(["“", "”", '"', "‘"]);
/** The word before, adverbs and quotation marks skipped. */
function before(tokens: readonly Tagged[], i: number): Tagged | undefined {
  let at = i - 1;
  while (at >= 0 && (tokens[at]!.tag === "adv" || QUOTED.has(tokens[at]!.text))) at--;
  return tokens[at];
}

function closed(
  tokens: readonly Tagged[],
  i: number,
  classes: ReadonlySet<Tag>,
  prev: Tagged | undefined,
  next: Tagged | undefined,
): Tagged {
  const t = tokens[i]!;
  const w = t.lower;
  // "the mine", "a will", "the past": nouns that share the form of a function word
  if (
    prev &&
    NOMINAL.has(prev.tag) &&
    prev.tag !== "num" &&
    // "fired straight down into the queue"
    !(prev.tag === "adj" && (CLASSES.get(next?.lower ?? "")?.has("prep") ?? false)) &&
    /^(?:mine|will|can|past|might|must|like|down|round|opposite|inside|outside|plus|minus|near|after)$/.test(w) &&
    lemmasOf(w, "n").length > 0
  )
    return set(t, "noun", lemmasOf(w, "n")[0]);
  if (classes.has("be"))
    return set(t, "be", "be", w === "being" ? "ing" : w === "been" ? "part" : w === "be" ? "base" : "past");
  if (classes.has("have"))
    return set(t, "have", "have", w === "had" ? "past" : w === "having" ? "ing" : w === "has" ? "s" : "base");
  if (classes.has("do")) {
    if (w === "done") return set(t, "verb", "do", "part");
    if (w === "doing") return set(t, "verb", "do", "ing");
    return set(t, "do", "do", w === "did" ? "past" : w === "does" ? "s" : "base");
  }
  if (w === "to") {
    const bare =
      next && next.lower !== "the" && lemmasOf(next.lower, "v").includes(next.lower) && !isCapital(next.text);
    // "put pen to paper": after a noun, a word that is mostly a noun stays one
    const mostly =
      bare &&
      lemmasOf(next.lower, "n").includes(next.lower) &&
      timesMet(next.lower, "n") > 3 * timesMet(next.lower, "v");
    const verbal = bare && !(mostly && (prev?.tag === "noun" || prev?.tag === "name" || prev?.tag === "verb"));
    const aux = next && ["be", "have", "do"].includes(next.lower);
    return set(t, verbal || aux ? "to" : "prep", "to");
  }
  if (classes.has("modal")) {
    const month =
      w === "may" &&
      /^May$/.test(t.text) &&
      (prev?.tag === "prep" || prev?.tag === "num" || /^\d/.test(next?.text ?? ""));
    return month ? set(t, "name") : set(t, "modal");
  }
  if (w === "that" || w === "which" || w === "what") {
    const opensNoun =
      next &&
      !["verb", "be", "have", "do", "modal"].includes(next.tag) &&
      lemmasOf(next.lower, "n").length > 0 &&
      !isFunctionWord(next.lower);
    const afterNoun = prev && (prev.tag === "noun" || prev.tag === "name");
    if (w === "that") return set(t, opensNoun && !afterNoun && prev?.tag !== "verb" ? "det" : "comp");
    return set(t, w === "which" || !opensNoun ? "wh" : "det");
  }
  if (/^(?:this|these|those)$/.test(w)) {
    const alone =
      !next ||
      !/^[\p{L}\d]/u.test(next.text) ||
      (isFunctionWord(next.lower) && !CLASSES.get(next.lower)!.has("adv")) ||
      (lemmasOf(next.lower, "n").length === 0 &&
        lemmasOf(next.lower, "a").length === 0 &&
        lemmasOf(next.lower, "v").length > 0);
    return set(t, alone ? "pron" : "det");
  }
  if (w === "because" && next?.lower === "of") return set(t, "prep");
  if (w === "her") {
    const owns =
      next &&
      isLetter(next.text) &&
      !isFunctionWord(next.lower) &&
      (lemmasOf(next.lower, "n").length > 0 || lemmasOf(next.lower, "a").length > 0);
    return set(t, owns ? "poss" : "pron");
  }
  if (w === "one" && next && lemmasOf(next.lower, "n").length > 0 && !isFunctionWord(next.lower)) return set(t, "num");
  if (w === "when" || w === "where") return set(t, "comp");
  if (w === "after" || w === "before" || w === "since" || w === "until") return set(t, "prep");
  if (w === "about" && next && (isNumeral(next.lower) || /^\d/.test(next.lower))) return set(t, "adv");
  if (w === "more" || w === "less" || w === "fewer") return set(t, "det");
  for (const one of ["negdet", "negpron", "neg", "poss", "wh", "det", "prep", "comp", "conj", "pron", "adv"] as const) {
    if (classes.has(one)) return set(t, one);
  }
  return t;
}

/** Words met so seldom as adjectives are participles after "be": "is rationed". */
const RARE = 3;
const NOMINAL: ReadonlySet<Tag> = new Set(["det", "negdet", "poss", "genitive", "adj", "num"]);

function verbForm(w: string, lemma: string): Form {
  if (w === lemma)
    return /^(?:hit|put|cut|set|shut|let|cost|hurt|quit|split|spread|bet|burst|cast|read|shed|rid|beat|bid|broadcast|forecast|upset|overcome|become|come|run)$/.test(
      w,
    )
      ? "past"
      : "base";
  if (w.endsWith("ing")) return "ing";
  if (w.endsWith("ed")) return "past";
  if (w.endsWith("s") && lemmasOf(w, "v")[0] === lemma && !/ss$/.test(w)) return "s";
  return PARTICIPLES.has(w) ? "part" : "past";
}
/** Irregular participles that differ from the past tense. */
const PARTICIPLES = new Set(
  table("irregular")
    .filter((row) => row.pos === "v")
    .flatMap((row) => {
      const [past, participle, ...more] = row.forms!.split(" ");
      return past === participle ? [] : [participle!, ...more.filter((m) => /n$/.test(m))];
    }),
);

function mostMet(lemmas: readonly string[], pos: "n" | "v"): number {
  let most = 0;
  for (const lemma of lemmas) most = Math.max(most, timesMet(lemma, pos));
  return most;
}

function open(
  tokens: readonly Tagged[],
  i: number,
  around: Around,
  nouns: readonly string[],
  prev: Tagged | undefined,
  next: Tagged | undefined,
): Tagged {
  const t = tokens[i]!;
  const w = t.lower;
  const verbs = lemmasOf(w, "v");
  const adjectives = lemmasOf(w, "a");
  const asNoun = () => set(t, "noun", nouns[0] ?? w);
  const asVerb = (form = verbForm(w, verbs[0]!)) => set(t, "verb", verbs[0], form);
  const asAdjective = () => set(t, "adj", adjectives[0] ?? verbs[0] ?? w);
  if (w.includes("-")) {
    const last = w.slice(w.lastIndexOf("-") + 1);
    const noun = lemmasOf(last, "n");
    if (nouns.length > 0) return asNoun();
    if (verbs.length > 0) return asVerb();
    // "were tear-gassed": the verb at its end makes it one
    const undoubled = /(.)\1ed$/.test(last) ? last.slice(0, -3) : last;
    const verb = lemmasOf(last, "v")[0] ?? lemmasOf(undoubled, "v")[0];
    if (prev?.tag === "be" && verb !== undefined && /(?:ed|ing)$/.test(last) && adjectives.length === 0)
      return set(t, "verb", w.slice(0, w.length - last.length) + verb, last.endsWith("ing") ? "ing" : "part");
    if (adjectives.length > 0 || noun.length === 0) return set(t, "adj", adjectives[0] ?? w);
    return set(t, next && canBeNoun(next) ? "adj" : "noun", noun[0]);
  }
  if (nouns.length + verbs.length + adjectives.length === 0) {
    return set(t, lemmasOf(w, "r").length > 0 || (w.endsWith("ly") && w.length > 4) ? "adv" : "noun");
  }
  if (w.endsWith("ly") && isWord(w, "r") && adjectives.length === 0 && nouns.length === 0) return set(t, "adv");
  const form = verbs.length > 0 ? verbForm(w, verbs[0]!) : null;
  const prevTag = prev?.tag;
  const n = nouns.length > 0 ? mostMet(nouns, "n") + 1 : 0;
  const v = verbs.length > 0 ? mostMet(verbs, "v") + 1 : 0;
  const a = adjectives.length > 0 ? timesMet(adjectives[0]!, "a") + 1 : 0;
  if (verbs.length > 0) {
    if (prevTag === "to" || prevTag === "modal" || (prevTag === "do" && form === "base")) {
      if (form === "base" || form === "past") return asVerb("base");
    }
    if (prevTag === "neg" && form === "base") return asVerb("base");
    if (
      (prevTag === "have" || prevTag === "be" || prevTag === "neg") &&
      (form === "past" || form === "part" || (prevTag !== "have" && form === "ing"))
    ) {
      if (!(prevTag === "be" && a > v && (a > RARE || n > 0) && form === "past" && !/^(?:by)$/.test(next?.lower ?? "")))
        return asVerb(form === "ing" ? "ing" : "part");
      return asAdjective();
    }
  }
  if ((form === "base" || w === verbs[0]) && verbs.length > 0 && seen(tokens, i, prev, next, n, v))
    return asVerb("base");
  if (prevTag !== undefined && NOMINAL.has(prevTag)) {
    if (form === "past" || form === "part" || form === "ing") {
      if (prevTag === "num" && !(next && canBeNoun(next)) && form !== "ing") return asVerb();
      if (next && canBeNoun(next)) return asAdjective();
      if (nouns.length > 0) return asNoun();
      if (prevTag === "adj" && form !== "ing") return asVerb();
      return asAdjective();
    }
    if (adjectives.length > 0 && next && canBeNoun(next) && (a >= n || nouns.length === 0) && !(n > 0 && isPast(next)))
      return asAdjective();
    if (nouns.length > 0) return asNoun();
    return adjectives.length > 0 ? asAdjective() : asVerb();
  }
  if (prevTag === "prep") {
    if (form === "ing") return asVerb();
    // "against purported rebels": a participle before the noun that the preposition governs
    if ((form === "past" || form === "part") && next && canBeNoun(next)) return asAdjective();
    if (adjectives.length > 0 && next && canBeNoun(next) && (a >= n || nouns.length === 0)) return asAdjective();
    if (nouns.length > 0) return asNoun();
  }
  if (verbs.length > 0) {
    const nominalBefore =
      prevTag === "noun" ||
      prevTag === "name" ||
      prevTag === "pron" ||
      prevTag === "negpron" ||
      prevTag === "wh" ||
      prevTag === "comp";
    if (form === "past" || form === "part") {
      // "rockets fired from Brenn hit a school": with an object it is the verb after all
      if (nouns.length > 0 && w === verbs[0] && around.finite && !(nominalBefore && next && startsNoun(next)))
        return asNoun();
      if (prevTag === undefined || around.first) {
        if (next && canBeNoun(next)) return a > 0 || form === "past" ? asAdjective() : asVerb();
      }
      if (nouns.length > 0 && n > 4 * v && !nominalBefore) return asNoun();
      return asVerb();
    }
    if (form === "ing") {
      if (
        (prevTag === "noun" || prevTag === "name") &&
        nouns.includes(w) &&
        (prev!.lower === prev!.lemma || prevTag === "name") &&
        !(next && startsNoun(next))
      )
        return asNoun();
      if ((around.first || prevTag === undefined) && nouns.length > 0 && n > v) return asNoun();
      return asVerb();
    }
    if (form === "s" && nominalBefore && !around.finite) {
      const plain =
        next === undefined ||
        next.tag === "punct" ||
        startsNoun(next) ||
        next.lower === "to" ||
        next.lower === "that" ||
        isCapital(next.text);
      // "Pell Marrin faces charges": a name that no article opens, a word that may be a verb, and an object
      const deed =
        prevTag === "name" && !opened(tokens, i) && next !== undefined && isThing(next) && v * 4 > n && v > RARE;
      const plural = prev?.tag === "noun" && prev.lower !== prev.lemma && prev.lower.endsWith("s");
      if (
        !plural &&
        (deed || nouns.length === 0 || v >= n || (plain && v * 8 > n) || (next !== undefined && startsNoun(next)))
      )
        return asVerb();
    }
    if (form === "s" && nouns.length === 0) return asVerb();
    if (form === "base") {
      const subject =
        prevTag === "pron" ||
        (prevTag === "noun" && prev!.lower !== prev!.lemma) ||
        prevTag === "wh" ||
        prevTag === "conj";
      if (nouns.length === 0 && adjectives.length === 0) return asVerb();
      if (subject && !around.finite && v >= n && v >= a) return asVerb();
      if (prevTag === "pron" && !around.finite && v > 1 && prev!.lower !== "it" && prev!.lower !== "there")
        return asVerb();
    }
  }
  if (prevTag === "be" && adjectives.length > 0 && a >= n / 8) return asAdjective();
  // "struck Osk overnight": after an object, what may be an adverb is one
  if (
    around.finite &&
    (prevTag === "noun" || prevTag === "name") &&
    nouns.length + verbs.length === 0 &&
    isWord(w, "r") &&
    !(next && canBeNoun(next))
  )
    return set(t, "adv");
  if (adjectives.length > 0 && (nouns.length === 0 || a > n || (next && canBeNoun(next) && a * 2 >= n))) {
    if (isWord(w, "r") && !(next && canBeNoun(next)) && nouns.length === 0 && prevTag === "verb") return set(t, "adv");
    return asAdjective();
  }
  if (nouns.length > 0) return asNoun();
  if (adjectives.length > 0) return asAdjective();
  if (lemmasOf(w, "r").length > 0) return set(t, "adv");
  return asVerb();
}

/** Whether the name before `i` has an article or another noun before it: "the Orrin ferries". */
function opened(tokens: readonly Tagged[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && tokens[at]!.tag === "name") at--;
  return at >= 0 && (NOMINAL.has(tokens[at]!.tag) || tokens[at]!.tag === "noun");
}

const PERCEPTION = /^(?:see|watch|hear|feel|notice|observe|let|make|help|film|witness)$/;
/** "saw the waste run from", "watched him type over": a bare verb after what was seen. */
function seen(
  tokens: readonly Tagged[],
  i: number,
  prev: Tagged | undefined,
  next: Tagged | undefined,
  n: number,
  v: number,
): boolean {
  if (!prev || !["noun", "name", "pron"].includes(prev.tag) || (v < 1 && n > 0)) return false;
  if (
    !next ||
    !(v > 2 * n || startsNoun(next) || isFunctionWord(next.lower) || isCapital(next.text) || /^\d/.test(next.text))
  )
    return false;
  for (let at = i - 1; at >= Math.max(0, i - 9); at--) {
    const t = tokens[at]!;
    if (t.tag === "verb") return PERCEPTION.test(t.lemma) && (at < i - 1 || v > n);
    if (["be", "modal", "conj", "comp", "prep"].includes(t.tag) || (t.tag === "punct" && t.text !== ",")) return false;
  }
  return false;
}

/** Whether a word not yet tagged is more likely a noun than the next verb: "faces charges", not "phones spy on". */
function isThing(t: Tagged): boolean {
  const noun = lemmasOf(t.lower, "n")[0];
  if (noun === undefined || isFunctionWord(t.lower) || t.tag === "punct" || isPast(t)) return false;
  return noun !== t.lower || timesMet(noun, "n") >= timesMet(t.lower, "v");
}

/** Whether a word not yet tagged is likely a past tense or participle: "the fossil found near". */
function isPast(t: Tagged): boolean {
  const verb = lemmasOf(t.lower, "v")[0];
  if (verb === undefined || isFunctionWord(t.lower) || isCapital(t.text)) return false;
  const irregular = verb !== t.lower && !/(?:s|ing|ed)$/.test(t.lower);
  return irregular && timesMet(verb, "v") > 2 * timesMet(t.lower, "n") + timesMet(t.lower, "a");
}

/** Whether a word not yet tagged could be a noun or the rest of a noun phrase. */
function canBeNoun(t: Tagged): boolean {
  if (isFunctionWord(t.lower) || t.tag === "punct" || !isLetter(t.text)) return false;
  return isCapital(t.text) || lemmasOf(t.lower, "n").length > 0 || lemmasOf(t.lower, "a").length > 0;
}
function startsNoun(t: Tagged): boolean {
  const classes = CLASSES.get(t.lower);
  return classes
    ? classes.has("det") ||
        classes.has("negdet") ||
        classes.has("poss") ||
        classes.has("pron") ||
        classes.has("negpron")
    : false;
}
