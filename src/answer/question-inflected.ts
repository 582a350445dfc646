/** A verb as listed → its forms in a plain sentence: "stop" → "stopped", "deny" → "denies". */
import { table } from "../lexicon/table.ts";

const IRREGULAR = new Map(
  table("irregular")
    .filter((r) => r.pos === "v")
    .map((r) => [r.lemma!, r.forms!.split(" ")[0]!]),
);
/** The past tense of a verb: "buy" → "bought", "stop" → "stopped". */
export function pastOf(verb: string): string {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return irregular;
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ||
    (/(?:[^aeiou][aeiou])(?:p|t|r|l|n|b|g|m)$/.test(verb) &&
      /(?:mit|fer|trol|pel|cur|cel|tal|plan|stop|drop|ban)$/.test(verb))
  )
    return `${verb}${verb.at(-1)}ed`;
  return `${verb}ed`;
}
/** The third person: "deny" → "denies". */
export function thirdOf(verb: string): string {
  if (verb === "have") return "has";
  if (verb === "be") return "is";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
