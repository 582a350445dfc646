/**
 * A clause without a cue that goes on with what somebody was said to say (C8): his, inferred, on evidence in the text.
 *
 * In: `The dam is gone. It fell at dawn, he added.` Out: `The dam is gone` is his too: who adds has spoken before
 * (`added-after`). In: `The army said it hit a depot. Nine men died. Two were officers, it added.` Out: so is `Nine men
 * died`, which stands between (`between`). In: `The firm said it would close the mill. Workers would be paid until
 * June.` Out: so is the second, told as seen from when the firm spoke (`shifted`). Without such evidence a clause is the
 * article's own.
 */
import type { Holder } from "../record/statement.ts";
import { asInferred } from "./chain.ts";
import type { Draft } from "./draft.ts";
import { given } from "./given.ts";
import { mayBeOne } from "./holder.ts";
import { tokensIn } from "./stretch.ts";

/** How many sentences may stand between two reports of one voice. */
const BETWEEN = 3;
const GIVES = /^(?:assertive|endorsing|distancing|hedging|)$/;
const ADDS = /^(?:add|continue|go)$/;

/** Own-voice drafts, in order → the same, those that go on with what is `told` given to its holder, inferred. */
export function goingOn(own: readonly Draft[], told: readonly Draft[]): Draft[] {
  const last = new Map<number, Draft>(); // by sentence: what it tells last, and first, of somebody's
  const first = new Map<number, Draft>();
  for (const d of told) {
    last.set(d.sentence, d);
    if (!first.has(d.sentence)) first.set(d.sentence, d);
  }
  const out: Draft[] = [];
  const carried = new Map<number, Draft>(); // sentences that went on, so that the next can go on from them
  for (const draft of own) {
    const found = last.has(draft.sentence) ? null : evidence(draft, first, last, carried);
    if (found) carried.set(draft.sentence, found.of);
    out.push(
      found
        ? given(draft, {
            chain: found.of.chain.map(asInferred),
            senses: found.of.senses,
            cue: [],
            rules: ["C8", found.rule],
          })
        : draft,
    );
  }
  return out;
}

interface Evidence {
  readonly of: Draft;
  readonly rule: string;
}

function evidence(
  draft: Draft,
  first: ReadonlyMap<number, Draft>,
  last: ReadonlyMap<number, Draft>,
  carried: ReadonlyMap<number, Draft>,
): Evidence | null {
  if (draft.chain.length > 0 || draft.standing || draft.clause.tokens.at(-1)?.text === "?") return null;
  const { sentences } = draft.reading;
  const { paragraph } = sentences[draft.sentence]!;
  const inParagraph = (s: number): boolean => sentences[s]?.paragraph === paragraph;
  let before: Draft | null = null;
  for (let s = draft.sentence - 1; s >= draft.sentence - BETWEEN && inParagraph(s); s--) {
    before = last.get(s) ?? null;
    if (before) break;
  }
  let after: Draft | null = null;
  for (let s = draft.sentence + 1; s <= draft.sentence + BETWEEN && inParagraph(s); s++) {
    after = first.get(s) ?? null;
    if (after) break;
  }
  if (after && adds(after)) {
    if (before && gives(before) && sameVoice(before, after)) return { of: before, rule: "between" };
    if (!before && isPronoun(after) && gives(after)) return { of: after, rule: "added-after" };
  }
  const from = last.get(draft.sentence - 1) ?? carried.get(draft.sentence - 1) ?? null;
  if (from && inParagraph(draft.sentence - 1) && gives(from) && from.senses.at(-1)?.past && shifted(draft, from))
    return { of: from, rule: "shifted" };
  return null;
}

/** Indirect words that their holder puts forward: no question, no denial, no promise. */
const gives = (d: Draft): boolean =>
  d.chain.length > 0 && d.standing === undefined && d.senses.every((s) => GIVES.test(s.class) && !s.negated);

/** "…, he added", "she also said", "it went on": the voice of the words before. */
function adds(d: Draft): boolean {
  const cue = tokensIn(d.reading, d.cue);
  return cue.some((t) => ADDS.test(t.lemma) || /^(?:also|further|moreover)$/.test(t.lower));
}

const lastHolder = (d: Draft): Holder => d.chain.at(-1)!;
const isPronoun = (d: Draft): boolean => /^(?:he|she|it|they)$/i.test(lastHolder(d).name);
const sameVoice = (a: Draft, b: Draft): boolean => isPronoun(b) || mayBeOne(lastHolder(a).name, lastHolder(b).name);

/** Told as seen from when the holder spoke: "would" after a report in the past, or "had" as in the report itself. */
function shifted(draft: Draft, from: Draft): boolean {
  if (from.quoted) return false;
  const group = auxiliary(draft);
  return group === "would" || (group === "had" && auxiliary(from) === "had");
}

function auxiliary(draft: Draft): string | null {
  const { tokens, main } = draft.clause;
  if (!main || main.to - main.from < 2) return null;
  const t = tokens[main.from]!.lower;
  if (t === "had" && tokens[main.to - 1]!.pos === "VERB") return "had";
  const then = tokens.slice(main.from + 1, main.to);
  return t === "would" && !then.some((x) => x.lower === "have") ? "would" : null;
}
