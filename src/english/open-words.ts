/**
 * A word of no closed class → noun, verb, adjective or adverb, by WordNet, how often each is met, and the words beside it.
 * "the fire" → noun; "to fire on them" → verb.
 */
import { NOMINAL, set, type Tagged } from "./tags.ts";
import { lemmasOf, timesMet } from "./words.ts";

/** What is known where a word stands: first of its sentence, in a title, after a finite verb; names of the text. */
export interface Around {
  readonly first: boolean;
  readonly titled: boolean;
  readonly finite: boolean;
  readonly names: ReadonlySet<string>;
}

/** Words met so seldom as adjectives are participles after "be": "is rationed". */
const RARE = 3;

/** Tags the word at `i`. `prev`: the word before, adverbs skipped. */
export function open(
  tokens: readonly Tagged[],
  i: number,
  around: Around,
  prev: Tagged | undefined,
  next: Tagged | undefined,
): Tagged {
  const t = tokens[i]!;
  const w = t.lower;
  const { nouns, verbs, adjectives, adverbs, n, v, a, verbForm: form, isAdverb } = t.word.listed;
  const asNoun = () => set(t, "noun", nouns[0] ?? w);
  const asVerb = (as = form) => set(t, "verb", verbs[0], as);
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
    return set(t, adverbs.length > 0 || (w.endsWith("ly") && w.length > 4) ? "adv" : "noun");
  }
  if (w.endsWith("ly") && isAdverb && adjectives.length === 0 && nouns.length === 0) return set(t, "adv");
  const prevTag = prev?.tag;
  if (verbs.length > 0) {
    if (prevTag === "to" || prevTag === "modal" || (prevTag === "do" && form === "base")) {
      if (form === "base" || form === "past") return asVerb("base");
    }
    if (prevTag === "neg" && form === "base") return asVerb("base");
    if (
      (prevTag === "have" || prevTag === "be" || prevTag === "neg") &&
      (form === "past" || form === "part" || (prevTag !== "have" && form === "ing"))
    ) {
      if (!(prevTag === "be" && a > v && (a > RARE || n > 0) && form === "past" && next?.lower !== "by"))
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
        next.word.capital;
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
    isAdverb &&
    !(next && canBeNoun(next))
  )
    return set(t, "adv");
  if (adjectives.length > 0 && (nouns.length === 0 || a > n || (next && canBeNoun(next) && a * 2 >= n))) {
    if (isAdverb && !(next && canBeNoun(next)) && nouns.length === 0 && prevTag === "verb") return set(t, "adv");
    return asAdjective();
  }
  if (nouns.length > 0) return asNoun();
  if (adjectives.length > 0) return asAdjective();
  if (adverbs.length > 0) return set(t, "adv");
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
  if (!next || !(v > 2 * n || startsNoun(next) || next.word.classes || next.word.capital || next.word.digit))
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
  const noun = t.word.listed.nouns[0];
  if (noun === undefined || t.word.classes || t.tag === "punct" || isPast(t)) return false;
  return noun !== t.lower || timesMet(noun, "n") >= timesMet(t.lower, "v");
}

/** Whether a word not yet tagged is likely a past tense or participle: "the fossil found near". */
function isPast(t: Tagged): boolean {
  const verb = t.word.listed.verbs[0];
  if (verb === undefined || t.word.classes || t.word.capital) return false;
  const irregular = verb !== t.lower && !/(?:s|ing|ed)$/.test(t.lower);
  return irregular && timesMet(verb, "v") > 2 * timesMet(t.lower, "n") + timesMet(t.lower, "a");
}

/** Whether a word not yet tagged could be a noun or the rest of a noun phrase. */
function canBeNoun(t: Tagged): boolean {
  const { classes, letter, capital, listed } = t.word;
  if (classes || t.tag === "punct" || !letter) return false;
  return capital || listed.nouns.length > 0 || listed.adjectives.length > 0;
}
const STARTERS = ["det", "negdet", "poss", "pron", "negpron"] as const;
function startsNoun(t: Tagged): boolean {
  const { classes } = t.word;
  return classes !== undefined && STARTERS.some((tag) => classes.has(tag));
}
