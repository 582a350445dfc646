/**
 * The mentions of an article that begin in a stretch of it, in order of place. In: code points 40 to 90 of the text. Out:
 * `Vale` at 52 and `Friday` at 60, whatever the length of the article.
 */
import { firstFrom } from "../record/seek.ts";
import type { Mention } from "../record/statement.ts";

/** `mentions`: those of the article as `resolve` sorts them, the headline's first; `[from, to]` in code points of `part`. */
export function nearby(mentions: readonly Mention[], from: number, to: number, part?: "headline"): Mention[] {
  const found: Mention[] = [];
  const first = firstFrom(0, mentions.length, (i) => {
    const { in: within, start } = mentions[i]!.span!;
    return within === part ? start >= from : part === "headline";
  });
  for (let i = first; i < mentions.length; i++) {
    const { in: within, start } = mentions[i]!.span!;
    if (within !== part || start > to) break;
    found.push(mentions[i]!);
  }
  return found;
}
