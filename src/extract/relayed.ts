/**
 * Quotation marks inside what a medium reports without saying whose words they are: the speaker is not named, and is
 * not the medium. Another holder is inferred: the one who claims the same event in the article, else nobody by name.
 *
 * In: `The junta announced a strike on the camp.` … `The strike on the camp killed “many bandits”, Newswire reported.`
 * Out: `Newswire > junta`, the second inferred, rule `speaker-not-named`.
 */
import type { Holder } from "../record/statement.ts";
import { asInferred } from "./chain.ts";
import type { Draft } from "./draft.ts";
import { insideMarks } from "./form.ts";
import { nobody } from "./holder.ts";
import { isMedia } from "./role.ts";

const CONTENT_WORD = /^(NOUN|PROPN|VERB|ADJ)$/;
/** Content words that two statements share when they may speak of one event. */
const SHARED = 3;
/** How many statements back a holder is looked for. */
const BACK = 30;

/** Drafts in order → the same, with inferred holders added. */
export function speakersMissing(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let open: { holder: string; paragraph: number; added: Holder } | null = null;
  for (const draft of drafts) {
    const last = draft.chain.at(-1);
    const paragraph = draft.reading.sentences[draft.sentence]?.paragraph ?? 0;
    if (!last || !isMedia(last.role) || draft.quoted || draft.form === "direct") {
      out.push(draft);
      continue;
    }
    const goesOn = open !== null && open.holder === last.name && open.paragraph === paragraph;
    if (!goesOn && !quotesSomebody(draft)) {
      out.push(draft);
      continue;
    }
    const added: Holder = goesOn ? open!.added : claimant(draft, out);
    open = { holder: last.name, paragraph, added };
    out.push(withSpeaker(draft, added));
  }
  return out;
}

function withSpeaker(draft: Draft, holder: Holder): Draft {
  return {
    ...draft,
    chain: [...draft.chain, holder],
    rules: [...draft.rules, "speaker-not-named"],
  };
}

/** Words in marks inside a content that is not quoted as a whole. */
const quotesSomebody = (draft: Draft): boolean => draft.form === "mixed" && insideMarks(draft.clause.tokens).size > 0;

/** The holder, no medium, who claims something of the same event before; nobody by name when there is none. */
function claimant(draft: Draft, before: readonly Draft[]): Holder {
  const words = wordsOf(draft);
  let best: { holder: Holder; shared: number } | null = null;
  for (let i = before.length - 1; i >= 0 && i >= before.length - BACK; i--) {
    const other = before[i]!;
    const holder = other.chain.at(-1);
    if (!holder || isMedia(holder.role) || holder.naming === "none") continue;
    let shared = 0;
    for (const w of wordsOf(other)) if (words.has(w)) shared++;
    if (shared >= SHARED && shared > (best?.shared ?? 0)) best = { holder, shared };
  }
  return best ? asInferred(best.holder) : nobody();
}

const wordsOf = (draft: Draft): Set<string> =>
  new Set(draft.clause.tokens.filter((t) => CONTENT_WORD.test(t.pos) && t.lemma.length > 2).map((t) => t.lemma));
