/**
 * Attributions of a reading → statement drafts, with the chain of holders, and the stretches that they account for.
 *
 * In: `Reuters reported | the ministry said it hit a base`. Out: one draft, content `it hit a base`, chain
 * `Reuters > the ministry`; what is told within a content is looked for by `tagWithin`.
 */
import type { Attribution } from "../record/attribution.ts";
import { type Piece, type Reading, sentenceAt } from "../record/reading.ts";
import { firstFrom } from "../record/seek.ts";
import type { Holder } from "../record/statement.ts";
import { toldTo } from "./audience.ts";
import { asInferred, type Voices, voicesOf } from "./chain.ts";
import { isClaimWord } from "./claim-words.ts";
import { clauseOf } from "./clause.ts";
import { type Content, contentsOf } from "./contents-of.ts";
import { isDoubted } from "./doubted.ts";
import { type Draft, inOrder } from "./draft.ts";
import { formOf } from "./form.ts";
import { isToCome } from "./future.ts";
import { handed, handedOn, whichCites } from "./handed-on.ts";
import { holderOf, sameHolder } from "./holder.ts";
import { complementOf, keepOf } from "./keep.ts";
import { afterComma, joined, nested, share, toldAbout } from "./nested.ts";
import { objectOf } from "./object.ts";
import { refutedIn } from "./refuted.ts";
import { roleOf } from "./role.ts";
import { type Sense, senseOf } from "./sense.ts";
import { contains, merged, overlaps, tokensIn, touchesAny } from "./stretch.ts";
import { tagWithin } from "./within.ts";

export interface Drafted {
  readonly drafts: readonly Draft[];
  /** Stretches that are told as somebody's, or about speech: no own voice there. */
  readonly covered: readonly Piece[];
  /** Clauses inside a content that are the article's own ("…, but has not yet mended it"). */
  readonly own: readonly Piece[];
}

/** How a publication that was told passes it on. */
const TOLD: Sense = { cue: "report", kind: "verb", class: "assertive", negated: false, past: true };
/** How deep holders are looked for inside contents: article > agency > state media > ministry > person. */
const DEEPEST = 4;

/** `from`: where the text proper begins. `checks`: stretches of checks, which are no statements. `names`: of whose article it is. */
export function draftsOf(
  reading: Reading,
  attributions: readonly Attribution[],
  from: number,
  checks: readonly Piece[],
  names: readonly (string | null)[],
): Drafted {
  const drafts: Draft[] = [];
  const covered: Piece[] = [];
  const own: Piece[] = [];
  const inCheck = touchesAny(checks);
  const apart = merged(checks);
  const clean = attributions.flatMap((a) => {
    const proper = behind(a, from);
    return whichCites(reading, proper.content.some(inCheck) ? besideChecks(proper, apart) : proper);
  });
  const walk = (list: readonly Attribution[], outer: Voices | null, depth: number): void => {
    let before: Voices | null = null;
    for (const { attribution, relays } of handedOn(list)) {
      const at = attribution.cue[0] ?? attribution.content[0];
      if (!at || inCheck(at)) continue;
      const sense = senseIn(reading, attribution);
      const behindIt =
        depth === 1 && isAsked(attribution, sense) ? afterComma(reading, attribution.content.at(-1)!) : [];
      if (behindIt.length > 0) {
        walk(behindIt, null, depth + 1);
        continue;
      }
      if (isStandard(reading, attribution, sense)) {
        // "…, as the law demands": the words stand on their own
        walk(
          attribution.content.flatMap((p) => tagWithin(reading, p)),
          outer,
          depth + 1,
        );
        continue;
      }
      const source = attribution.source.map((p) => reading.text.slice(p.start, p.end)).join(" ");
      const role = roleOf(tokensIn(reading, attribution.source));
      const content = tokensIn(reading, attribution.content);
      const keep = keepOf(attribution, sense, source.trim(), role, content);
      if (keep === "own" || (outer === null && isConditional(reading, attribution))) continue;
      if (outer === null) covered.push(...attribution.cue);
      if (keep === "none") continue;
      if (outer === null) covered.push(...attribution.source, ...attribution.content);
      let voices = voicesOf(reading, attribution, sense, before);
      for (const relay of relays) voices = handed(reading, voices, relay);
      before = voices;
      const outlet = outer === null ? toldTo(reading, attribution, names) : null;
      if (outlet) voices = byWayOf(holderOf(reading, [outlet], false), voices);
      if (outer) voices = joined(reading, attribution, outer, voices, sense);
      record(attribution, voices, sense, depth);
    }
  };

  const record = (attribution: Attribution, voices: Voices, sense: Sense, depth: number): void => {
    const told = depth < DEEPEST ? toldAbout(reading, attribution) : null;
    if (told) {
      walk([told], voices, depth + 1);
      return;
    }
    const object = objectOf(reading, attribution, sense, drafts);
    if (!object) return;
    const pieces = complementOf(attribution) === "that" ? behindThat(reading, object.pieces) : object.pieces;
    for (const content of contentsOf(reading, pieces, from, attribution.rules[0] === "turn")) {
      if (content.breaks) {
        own.push(...content.pieces);
        continue;
      }
      const inner = depth < DEEPEST ? nested(reading, content) : [];
      if (inner.length > 0) {
        const had = drafts.length;
        walk(inner, voices, depth + 1);
        // What is left around the inner telling belongs to the outer holder alone only when little of it is told on.
        if (drafts.length > had && !content.quoted && share(inner, content) > 0.4) continue;
      }
      const draft = draftOf(reading, attribution, voices, content, sense, object.rules);
      drafts.push(object.denies ? { ...draft, standing: "denied" } : draft);
    }
  };

  walk(clean, null, 1);
  return { drafts: drafts.sort(inOrder), covered, own };
}

/** How an attribution is said, with what stands around its cue: "stopped short of saying", "falsely said". */
function senseIn(reading: Reading, attribution: Attribution): Sense {
  const known = senseOf(tokensIn(reading, attribution.cue), attribution.rules);
  const sense = admits(reading, attribution, known) ? { ...known, class: "endorsing" } : known;
  const start = attribution.cue[0]?.start;
  if (start === undefined) return sense;
  const negated = sense.negated || WITHHELD.test(reading.text.slice(Math.max(0, start - 40), start));
  return isDoubted(reading, attribution) ? { ...sense, negated, doubted: true } : { ...sense, negated };
}

/** "apologised for hitting the dam": a deed is owned up to; only a word can be taken back. */
const admits = (reading: Reading, attribution: Attribution, sense: Sense): boolean =>
  /^(?:apologize|apologise) for$/.test(sense.cue) && !tokensIn(reading, attribution.content).some(isClaimWord);

/** Before "saying": the words were not said. */
const WITHHELD =
  /\b(?:stop(?:s|ped|ping)? (?:just )?short of|refrain(?:s|ed|ing)? from|avoid(?:s|ed|ing)?|without|rather than|instead of)\s+$/i;

/** The holders with a publication in front that passed their words on, unless it is among them already. */
function byWayOf(outlet: Holder, voices: Voices): Voices {
  if (voices.chain.some((h) => sameHolder(h.name, outlet.name))) return voices;
  return { ...voices, chain: [outlet, ...voices.chain], senses: [TOLD, ...voices.senses] };
}

/** The pieces without the "that" by which the first hangs on its cue. */
function behindThat(reading: Reading, pieces: readonly Piece[]): Piece[] {
  return pieces.map((p, i) => {
    const that = i === 0 ? /^\s*that\s+/i.exec(reading.text.slice(p.start, Math.min(p.end, p.start + 12))) : null;
    return that && p.start + that[0].length < p.end ? { start: p.start + that[0].length, end: p.end } : p;
  });
}

/** "as the law demands", "as planned by the board": a measure, and no report. */
function isStandard(reading: Reading, attribution: Attribution, sense: Sense): boolean {
  const first = attribution.source[0];
  if (!first || /^(?:assertive|endorsing|distancing|belief|citing|)$/.test(sense.class)) return false;
  return /\bas\s+(?:the\s+)?$/i.test(reading.text.slice(Math.max(0, first.start - 8), first.start));
}

/** "Asked whether": the question put to the one who answers. */
const isAsked = (attribution: Attribution, sense: Sense): boolean =>
  attribution.source.length === 0 && /^(?:be )?(?:ask|question|press)\b/.test(sense.cue);

/** "If it says what the paper says, …": nobody is said to have said it. */
function isConditional(reading: Reading, attribution: Attribution): boolean {
  const at = attribution.cue[0]?.start;
  if (at === undefined) return false;
  const { tokens } = reading;
  const first = reading.sentences[sentenceAt(reading, at)]?.first ?? 0;
  for (let i = first; i < tokens.length && tokens[i]!.start < at; i++) {
    const t = tokens[i]!;
    if (/^(if|unless)$/.test(t.lower)) return !tokens.slice(i + 1, i + 30).some((c) => c.text === "," && c.start < at);
    if (!/^(but|and|so|even|only|then|yet)$/.test(t.lower)) return false;
  }
  return false;
}

/** The attribution without a dateline that ran into its source or cue. */
function behind(attribution: Attribution, from: number): Attribution {
  const cut = (p: Piece): Piece => (p.start < from && p.end > from ? { start: from, end: p.end } : p);
  const at = attribution.source[0] ?? attribution.cue[0];
  if (!at || at.start >= from) return attribution;
  return { ...attribution, source: attribution.source.map(cut), cue: attribution.cue.map(cut) };
}

/** The attribution without a check that ran into its content: "…, a toll that could not be checked". `checks`: merged. */
function besideChecks(attribution: Attribution, checks: readonly Piece[]): Attribution {
  const next = (p: Piece): number => firstFrom(0, checks.length, (i) => checks[i]!.start > p.start);
  const cut = (p: Piece): Piece => {
    const check = checks[next(p)];
    return check && check.start < p.end ? { start: p.start, end: check.start } : p;
  };
  const content = attribution.content.map(cut);
  const kept = content.filter((p) => {
    const check = checks[next(p) - 1];
    return !check || !contains(check, p);
  });
  return { ...attribution, content: kept.length > 0 ? kept : content };
}

/** "Unverified video shows P", "unconfirmed reports said that P": nobody has checked it. */
const UNCHECKED = /^(?:unverified|unconfirmed|uncorroborated|unauthenticated|unsubstantiated|unproven|uncheckable)$/;

function draftOf(
  reading: Reading,
  attribution: Attribution,
  voices: Voices,
  content: Content,
  sense: Sense,
  rules: readonly string[],
): Draft {
  const start = content.pieces[0]!.start;
  const sentence = sentenceAt(reading, start);
  const words = tokensIn(reading, content.pieces);
  const refuted = refutedIn(words);
  const clause = clauseOf(refuted ? tokensIn(reading, [refuted]) : words);
  // The second half of a split quotation has its speaker in the sentence before (C8).
  const later =
    attribution.cue.length > 0 && sentence > voices.sentence && !overlapsSentence(reading, sentence, attribution);
  return {
    reading,
    content: refuted ? [refuted] : content.pieces,
    cue: voices.cue,
    chain: later ? voices.chain.map(asInferred) : voices.chain,
    senses: voices.senses,
    form: content.quoted ? "direct" : formOf(clause, sense.kind === "noun" || sense.kind === "adjective"),
    clause,
    quoted: content.quoted,
    sentence,
    score: attribution.score,
    rules: [...attribution.rules, ...voices.rules, ...rules, ...(later ? ["C8"] : []), ...(refuted ? ["refuted"] : [])],
    ...(refuted
      ? { standing: "denied" as const }
      : tokensIn(reading, [...attribution.source, ...attribution.cue]).some((t) => UNCHECKED.test(t.lower))
        ? { standing: "unverified" as const }
        : reading.part === "headline" && isToCome(words)
          ? { standing: "prospective" as const }
          : {}),
  };
}

const overlapsSentence = (reading: Reading, sentence: number, attribution: Attribution): boolean =>
  [...attribution.source, ...attribution.cue].some((p) => overlaps(p, reading.sentences[sentence]!));
