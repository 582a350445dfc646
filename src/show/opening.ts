/**
 * What every door says first of an answer, and over its lists: the state with what it is a state of, the other side, the
 * short form, who stands on which side. A question that asks who or how many is never headed "that it is so".
 */
import type { Answer, Candidate } from "../answer/shape.ts";
import { dayOf } from "../record/day.ts";
import type { Root } from "../record/root.ts";
import { clean, quoted } from "./clean.ts";
import { counted, headed, STATE } from "./plain.ts";

export interface Opening {
  /** "Not established (E1)", with the answer that it speaks of. */
  readonly state: string;
  /** The same ladder for the other side; null when the first line says both. */
  readonly against: string | null;
  /** Null where it would repeat the first sentence. */
  readonly short: string | null;
}

/** Words of others are cleaned; the caller escapes for its own page. */
export function openingOf(answer: Answer): Opening {
  const [best] = answer.candidates;
  const label = `${headed(STATE[answer.state])} (${answer.state})`;
  return {
    state: best ? `${label}: ${wordsOfAnswer(best)}` : label,
    against: against(answer),
    short: answer.short && answer.short !== answer.sentences[0]?.text ? clean(answer.short) : null,
  };
}

function against({ kind, state, stateAgainst, candidates, granted }: Answer): string | null {
  const said = `${STATE[stateAgainst]} (${stateAgainst})`;
  if (kind === "whether") return state === "EX" ? null : `That it is not so: ${said}`;
  if (candidates.length > 0) return state === "EX" ? null : `Against this answer: ${said}`;
  return granted && `That ${clean(granted.text)}: ${STATE[granted.state]} (${granted.state})`;
}

/** A number as it stands, all else in quotation marks. */
export const wordsOfAnswer = ({ value, min }: Candidate): string =>
  min === undefined ? quoted(clean(value)) : clean(value);

/** The roots by side, under a heading that says what the side is; a side without roots is left out. */
export function sidesOf({ roots, candidates }: Answer): { readonly title: string; readonly roots: readonly Root[] }[] {
  const [best] = candidates;
  const titles = best
    ? [`Who says ${wordsOfAnswer(best)}`, "Who gives another answer or denies it"]
    : ["Who says that it is so", "Who says that it is not so"];
  return (["+", "-"] as const).flatMap((side, i) => {
    const mine = roots.filter((root) => root.polarity === side);
    return mine.length === 0 ? [] : [{ title: titles[i]!, roots: mine }];
  });
}

/** "Searched: 3 articles, 14 May 2031 to 16 May 2031." */
export function searchedLine({ searched: { articles, from, until } }: Answer): string {
  const days = [...new Set([dayOf(from), dayOf(until)].flatMap((day) => day ?? []))].map(clean).join(" to ");
  return `Searched: ${counted(articles, "article")}${days ? `, ${days}` : ""}.`;
}

/** Lists of a page are read to about here; the JSON holds all. */
const MOST = 20;

/** The first of a long list, and how many are left out. */
export function cut<T>(items: readonly T[], most = MOST): { readonly shown: readonly T[]; readonly more: number } {
  // one left out would take the line that says so
  return items.length <= most + 1
    ? { shown: items, more: 0 }
    : { shown: items.slice(0, most), more: items.length - most };
}

/** "… and 142 more" under a list that was cut. */
export const moreLine = (more: number): string => `… and ${more} more (all with --json).`;
